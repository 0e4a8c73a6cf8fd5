/** Whatever is asked, a compiled operation answers what graphql-js answers, byte for byte. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ComparedAnswers } from '../../../test/support/compared-answers.js';
import { documents } from '../../../test/support/documents.js';

const VALUES: Record<string, readonly unknown[]> = {
  ...{
    id: ['a', 7, undefined],
    colour: ['RED', null, undefined],
    language: ['GREEN', undefined],
    colours: [['RED', 'GREEN'], [], undefined],
  },
  ...{ day: ['2026-05-03', undefined], first: [5, null, undefined], text: ['typed', undefined] },
  filter: [{ colours: ['GREEN'], inner: { names: ['n'] } }, { count: 4 }, undefined],
};

const answers = new ComparedAnswers();

beforeAll(() => answers.start());
afterAll(() => answers.stop());

it.each([0, 10])(
  'a compiled operation answers what graphql-js answers, with %i directives in a hundred fields',
  async (directives) => {
    let compiled = 0;
    const argument = ({ name }: { name: string }, turn: number): unknown => VALUES[name]?.[turn % (VALUES[name]?.length ?? 1)];
    const drawn = documents({ schema: answers.schema, roots: ['thing', 'must', 'things', 'either'], argument, depth: 4, directives });
    await fc.assert(
      fc.asyncProperty(drawn, async (asked) => {
        const [first, again] = [await answers.first(asked), await answers.again(asked)];
        expect([first.compiling, again.compiling]).toEqual([first.plain, first.plain]);
        compiled += Number(again.compiled);
      }),
      { numRuns: 150 },
    );
    // Which of them the compiler takes is drawn too: about one in five.
    if (directives === 0) expect(compiled).toBeGreaterThan(5);
  },
  120_000,
);
