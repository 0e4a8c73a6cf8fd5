/** A document reads the nouns it can show, and as facts alone where it can show no more: what it cannot reach is not read. */
import { describe, expect, it } from '@jest/globals';
import type { BaseContext, GraphQLRequestContext } from '@apollo/server';
import { buildSchema, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { NounsShown } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import { nounsRead } from './nouns-read.js';
import type { ReadNoun } from './records.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  union Part = Need | Goal
  type Query { chapter: Chapter person: Person node: Node part: Part agency: Agency }
  type Mutation { addGoal: AddGoal }
  type AddGoal { goal: Goal refusal: Refusal }
  type Refusal { current: Node message: String }
  type Person implements Node { id: ID! needs: [Need!] goals: [Goal!] plan: Plan }
  type Plan { open: Int }
  type Agency { slug: String }
  type Need implements Node { id: ID! dueOn: String text: String pathway: String needPage: Agency }
  type Goal implements Node { id: ID! text: String }
  type Chapter { title: String }`);
const field = (fact: boolean, from: string | null = null): FieldDeclaration => ({ kind: 'CASE', mask: 1, from, fact });
const fields = (declared: Record<string, FieldDeclaration>): Map<string, FieldDeclaration> =>
  new Map(Object.entries({ id: { kind: 'ENVELOPE' }, ...declared }));
const declarations: Declarations = {
  types: new Map([
    ['Need', fields({ dueOn: field(true), text: field(false), pathway: field(true, 'category'), needPage: { kind: 'REFERENCE' } })],
    ['Goal', fields({ text: field(false) })],
    ['Chapter', fields({ title: field(true) })],
  ]),
  doors: new Map(),
};
const NOUNS = [
  { noun: 'need', type: 'Need', alsoReadFor: ['Plan', 'Timeline'], content: 'need_content' },
  { noun: 'goal', type: 'Goal' },
  { noun: 'chapter', type: 'Chapter' },
] as unknown as ReadNoun[];

/** What the readings of an operation are told to read. */
async function shownBy(plugin: ReturnType<typeof nounsRead>, document: DocumentNode): Promise<NounsShown | null> {
  let shown: NounsShown | null = null;
  const contextValue = { readings: { only: (told: NounsShown) => (shown = told) } };
  const listener = await plugin.requestDidStart?.({} as never);
  const request = { document, schema, contextValue } as unknown as GraphQLRequestContext<BaseContext>;
  await listener?.didResolveOperation?.(request as never);
  return shown;
}

const reads = (source: string, nouns = NOUNS): Promise<NounsShown | null> => shownBy(nounsRead(nouns, declarations), parse(source));

describe('a document reads', () => {
  it.each<[string, string, NounsShown]>([
    ['nothing of what it does not reach', '{ person { id } agency { slug } }', { nouns: [], asFacts: [] }],
    ['a noun in full, where it asks for more than facts', '{ person { needs { text dueOn } } }', { nouns: ['need'], asFacts: [] }],
    [
      'a noun as facts, where it asks for nothing else',
      '{ person { needs { __typename id dueOn } } }',
      { nouns: ['need'], asFacts: ['need'] },
    ],
    [
      'a noun in full for a field that takes its category from the row',
      '{ person { needs { pathway } } }',
      { nouns: ['need'], asFacts: [] },
    ],
    ['a noun in full for a field that is of no fact', '{ person { needs { needPage { slug } } } }', { nouns: ['need'], asFacts: [] }],
    ['as facts what no other type is worked out of', '{ chapter { title } }', { nouns: ['chapter'], asFacts: ['chapter'] }],
    ['in full what has no facts', '{ person { goals { id } } }', { nouns: ['goal'], asFacts: [] }],
    ['a noun in full for another type that is worked out of it', '{ person { plan { open } } }', { nouns: ['need'], asFacts: [] }],
    ['both in full, where both are asked for', '{ person { plan { open } needs { dueOn } } }', { nouns: ['need'], asFacts: [] }],
    ['whatever an interface may be', '{ node { id } }', { nouns: ['need', 'goal'], asFacts: ['need'] }],
    ['whatever a union may be', '{ part { __typename } }', { nouns: ['need', 'goal'], asFacts: ['need'] }],
    ['what a fragment is on', '{ node { ... on Need { text } } }', { nouns: ['need', 'goal'], asFacts: [] }],
    [
      'what a named fragment reaches',
      '{ person { ...F } } fragment F on Person { needs { ...N } } fragment N on Need { text }',
      { nouns: ['need'], asFacts: [] },
    ],
    [
      'all of a result in full, whatever of it was selected',
      'mutation { addGoal { refusal { message } } }',
      { nouns: ['goal'], asFacts: [] },
    ],
  ])('%s', async (_what, source, shown) => {
    expect(await reads(source)).toEqual(shown);
  });

  it('a content in full, which has no facts of its own', async () => {
    const asContent = [{ noun: 'need_content', type: 'Need' }, ...NOUNS] as unknown as ReadNoun[];
    expect(await reads('{ person { needs { dueOn } } }', asContent)).toEqual({ nouns: ['need_content', 'need'], asFacts: ['need'] });
  });

  it('the same every time, and is looked through once', async () => {
    const plugin = nounsRead(NOUNS, declarations);
    const document = parse('{ person { needs { text } } }');
    const first = await shownBy(plugin, document);
    expect(await shownBy(plugin, document)).toBe(first);
    expect(await shownBy(plugin, parse('{ person { goals { text } } }'))).toEqual({ nouns: ['goal'], asFacts: [] });
  });
});
