/** What a diff of two protocols must hold, whatever the two say: nothing of itself, its own mirror, and exactly the cells that changed. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, PARTIES } from '#kernel';
import type { Category, Party } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import type { Cell, Protocol } from '../document/protocol.js';
import { SharingMatrix } from '../document/sharing-matrix.js';
import { changeInWords } from '../print/cell-words.js';
import { diffProtocols } from './diff-protocols.js';
import type { ChangeEffect } from './diff-protocols.js';

const PROTOCOL = loadProtocol(fileURLToPath(new URL('../../../schema/protocols/south-wales.v1.yaml', import.meta.url)));
const [OTHER] = PROTOCOL.matrix.rules();
if (OTHER === undefined) throw new Error('the matrix is empty');
const MIRRORED: Readonly<Record<ChangeEffect, ChangeEffect>> = {
  GAINS: 'LOSES',
  LOSES: 'GAINS',
  GAINS_AND_LOSES: 'GAINS_AND_LOSES',
  GROUNDS: 'GROUNDS',
};

type Rows = ConstructorParameters<typeof SharingMatrix>[0];

const cell: fc.Arbitrary<Cell> = fc.record({
  read: fc.constantFrom('FACT' as const, 'OWN' as const, 'ALL' as const),
  write: fc.constantFrom('NONE' as const, 'OWN' as const, 'ALL' as const),
  needs: fc.constantFrom('NONE' as const, 'CONSENT' as const, 'CONSENT_OR_CONTRACT' as const, 'SAFEGUARDING' as const),
  scope: fc.constantFrom('AGENCY' as const, 'ALLOCATED' as const),
  basis: fc.constantFrom(...PROTOCOL.bases),
  clause: fc.constantFrom(...PROTOCOL.clauses),
});
const change = fc.record({ party: fc.constantFrom(...PARTIES), category: fc.constantFrom(...CATEGORIES), to: fc.option(cell) });
const protocols = fc.array(change, { maxLength: 12 }).map((changes): Protocol => changed(PROTOCOL, changes));

/** The protocol with these cells in place of its own. */
function changed(protocol: Protocol, changes: readonly { party: Party; category: Category; to: Cell | null }[]): Protocol {
  const rows = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      Object.fromEntries(
        PARTIES.flatMap((party) => {
          const last = changes.filter((one) => one.party === party && one.category === category).at(-1);
          const now = last === undefined ? protocol.matrix.cell(party, category) : last.to;
          return now === null ? [] : [[party, now] as const];
        }),
      ),
    ]),
  );
  return { ...protocol, matrix: new SharingMatrix(rows as Rows) };
}

const cellsOf = ({ matrix }: Protocol): (Cell | null)[] =>
  CATEGORIES.flatMap((category) => PARTIES.map((party) => matrix.cell(party, category)));
const places = (of: readonly { party: Party; category: Category }[]): string[] => of.map(({ party, category }) => `${party} ${category}`);

describe('a diff', () => {
  it('of a protocol with itself is empty', () => {
    fc.assert(
      fc.property(protocols, (one) => {
        expect(diffProtocols(one, one)).toEqual({ changes: [], places: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('one way mirrors the other: before is after, and who gains loses', () => {
    fc.assert(
      fc.property(protocols, protocols, (a, b) => {
        const back = diffProtocols(b, a).changes.map(({ before, after, effect, ...place }) => ({
          ...place,
          before: after,
          after: before,
          effect: MIRRORED[effect],
        }));
        expect(diffProtocols(a, b).changes).toEqual(back);
      }),
      { numRuns: 60 },
    );
  });

  it('covers exactly the cells that changed: put into the one, they make the other', () => {
    fc.assert(
      fc.property(protocols, protocols, (a, b) => {
        const { changes } = diffProtocols(a, b);
        const made = changed(
          a,
          changes.map(({ party, category, after }) => ({ party, category, to: after })),
        );
        expect(cellsOf(made)).toEqual(cellsOf(b));
        const all = CATEGORIES.flatMap((category) => PARTIES.map((party) => ({ party, category })));
        const before = cellsOf(a);
        const after = cellsOf(b);
        const differing = all.filter((_, index) => JSON.stringify(before[index]) !== JSON.stringify(after[index]));
        expect(places(changes)).toEqual(places(differing));
        for (const one of changes) expect(changeInWords(one)).toContain(one.category);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what changes', () => {
  const to = (part: Partial<Cell> | null): ReturnType<typeof diffProtocols>['changes'][number] | undefined => {
    const was = PROTOCOL.matrix.cell('HP', 'ACCOMMODATION_NEED');
    if (was === null) throw new Error('no such cell');
    const next = changed(PROTOCOL, [{ party: 'HP', category: 'ACCOMMODATION_NEED', to: part === null ? null : { ...was, ...part } }]);
    return diffProtocols(PROTOCOL, next).changes[0];
  };

  it.each([
    ['nothing is left', null, 'LOSES'],
    ['more may be read', { read: 'ALL' }, 'GAINS'],
    ['less may be read', { read: 'FACT', write: 'NONE' }, 'LOSES'],
    ['consent is needed now', { needs: 'CONSENT' }, 'LOSES'],
    ['the whole agency is reached', { scope: 'AGENCY' }, 'GAINS'],
    ['more is read, by consent', { read: 'ALL', needs: 'CONSENT' }, 'GAINS_AND_LOSES'],
    ['the basis alone', { basis: OTHER.basis }, 'GROUNDS'],
    ['the clause alone', { clause: OTHER.clause }, 'GROUNDS'],
  ] as const)('%s', (_what, part, effect) => {
    expect(to(part)).toMatchObject({ party: 'HP', category: 'ACCOMMODATION_NEED', effect });
  });

  it('is said in words: who, where, what it was and what it would be', () => {
    const found = to({ read: 'ALL', needs: 'CONSENT' });
    if (found === undefined) throw new Error('nothing changed');
    expect(changeInWords(found)).toBe(
      'Housing provider gains in one respect and loses in another in ACCOMMODATION_NEED: was reads own entries, facts of the rest, writes own entries, ' +
        'only people allocated to the member of staff; would be reads all, writes own entries, needs sharing consent, only people allocated to the member of staff.',
    );
  });

  it('outside the matrix is named by its place', () => {
    const { document } = PROTOCOL;
    const later = { ...PROTOCOL, document: { ...document, validUntil: '2028-12-31', emergency: { ...document.emergency, hours: 48 } } };
    expect(diffProtocols(PROTOCOL, later)).toEqual({ changes: [], places: ['validUntil', 'emergency.hours'] });
  });

  it('in the matrix is a change of its cell, and no other place', () => {
    const { document } = PROTOCOL;
    const row = document.categories.ACCOMMODATION_NEED;
    const { HP, ...others } = row.cells;
    if (HP === undefined) throw new Error('no such cell');
    const categories = {
      ...document.categories,
      ACCOMMODATION_NEED: { ...row, what: 'other words', cells: { ...others, HP: { ...HP, read: 'ALL' } } },
    };
    const later = { ...PROTOCOL, document: { ...document, categories } } as Protocol;
    expect(diffProtocols(PROTOCOL, later).places).toEqual(['categories.ACCOMMODATION_NEED.what']);
  });
});
