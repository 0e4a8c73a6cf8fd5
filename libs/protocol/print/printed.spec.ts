/**
 * What is printed of a protocol is to the letter what was reviewed: the papers of the house as they are committed, and whoever answers for the processing
 * by the lines of a protocol made for the purpose.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PARTIES } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import type { Cell, Protocol } from '../document/protocol.js';
import { SharingMatrix } from '../document/sharing-matrix.js';
import { cellInWords, changeInWords } from './cell-words.js';
import { listOf, tableOf } from './markdown.js';
import { printProtocolChanges } from './print-changes.js';
import { printSharingMatrix } from './print-matrix.js';
import { printProcessing } from './print-processing.js';
import { lineOf } from './reference-line.js';

const FOLDER = 'schema/protocols';
const committed = (name: string): string => readFileSync(path.join('schema/generated', name), 'utf8');
const inFolder = (folder: string): Protocol[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => loadProtocol(path.join(folder, name), FOLDER));
const AGREED = inFolder(FOLDER);
const DRAFTS = inFolder(path.join(FOLDER, 'drafts'));
const [NORTH, SOUTH] = AGREED as [Protocol, Protocol];
const [DRAFT] = DRAFTS as [Protocol];

describe('the papers of the house', () => {
  it('are printed as they were reviewed', () => {
    expect(AGREED.map(printSharingMatrix).join('\n')).toBe(committed('sharing-matrix.md'));
    expect(printProtocolChanges(AGREED, DRAFTS)).toBe(committed('protocol-changes.md'));
  });

  it('have no line for police requests where the protocol has none', () => {
    const without = { ...SOUTH, policeRequest: null };
    expect(printSharingMatrix(SOUTH)).toContain('### Police request about serious crime');
    const blocks = printSharingMatrix(SOUTH).split('\n\n');
    const line = blocks.indexOf('### Police request about serious crime');
    expect(printSharingMatrix(without).split('\n\n')).toEqual([...blocks.slice(0, line), ...blocks.slice(line + 2)]);
  });

  it('do not change with the space around a text', () => {
    const { text } = SOUTH;
    const spaced = {
      ...SOUTH,
      text: {
        ...text,
        peopleCovered: `\n${text.peopleCovered}\n`,
        informingThePerson: `${text.informingThePerson} \n`,
        requestsAndComplaints: ` ${text.requestsAndComplaints}`,
      },
      clauses: SOUTH.clauses.map((clause) => ({ ...clause, text: `${clause.text}\n` })),
      categories: SOUTH.categories.map((terms) => ({ ...terms, clause: { ...terms.clause, text: `${terms.clause.text}\n` } })),
    };
    expect(printSharingMatrix(spaced)).toBe(printSharingMatrix(SOUTH));
    expect(printProcessing(spaced)).toEqual(printProcessing(SOUTH));
  });

  it('say of a category that nobody writes that the hub makes it', () => {
    const [first] = SOUTH.categories;
    if (first === undefined) throw new Error('a protocol without categories');
    const empty = new SharingMatrix(
      Object.fromEntries(SOUTH.categories.map(({ category }) => [category, {}])) as ConstructorParameters<typeof SharingMatrix>[0],
    );
    expect(lineOf({ ...SOUTH, matrix: empty }, first).controller).toBe('nobody writes it: the hub makes it of what the parties did');
  });

  it('let no text of a protocol break a table', () => {
    expect(tableOf(['a', 'b'], [['1|2|3', 'x']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2\\|3 | x |');
    expect(listOf(['one', 'two'])).toBe('- one\n- two');
  });
});

describe('what the drafts would change', () => {
  it('is said to be nothing where there is no draft', () => {
    expect(printProtocolChanges(AGREED, [])).toBe('# What the drafts would change\n\nThere is no draft.\n');
  });

  it('is of no draft that has no version before it, in its own partnership', () => {
    const alone = { ...DRAFT, version: 1, supersedes: null };
    expect(printProtocolChanges(AGREED, [alone])).toBe('# What the drafts would change\n\nThere is no draft.\n');
    expect(printProtocolChanges([NORTH], [{ ...DRAFT, supersedes: null }])).not.toContain('## south-wales');
  });

  it('is held against what it supersedes, or else against the newest before it', () => {
    const older = [NORTH, SOUTH, { ...SOUTH, version: 2 }, { ...SOUTH, version: 3 }];
    const against = (supersedes: number | null): string => printProtocolChanges(older, [{ ...DRAFT, version: 4, supersedes }]);
    expect(against(1)).toContain('## south-wales: version 4 against version 1');
    expect(against(null)).toContain('## south-wales: version 4 against version 3');
    const next = { ...DRAFT, version: 3, supersedes: 2 };
    expect(printProtocolChanges([SOUTH], [DRAFT, next])).toContain('## south-wales: version 3 against version 2');
  });

  it('counts for each party what it gains, loses, both, and holds on other grounds', () => {
    const rows = Object.fromEntries(
      SOUTH.categories.map(({ category }) => [
        category,
        Object.fromEntries(
          PARTIES.flatMap((party) => [[party, SOUTH.matrix.cell(party, category)] as const].filter(([, cell]) => cell !== null)),
        ),
      ]),
    ) as Record<string, Record<string, Cell>>;
    const [need, identity] = [rows['ACCOMMODATION_NEED'], rows['IDENTITY']];
    if (need?.['HP'] === undefined || identity?.['HP'] === undefined) throw new Error('no such cells');
    need['HP'] = { ...need['HP'], read: 'ALL', needs: 'CONSENT' };
    const basis = SOUTH.bases.find(({ key }) => key !== identity['HP']?.basis.key) ?? need['HP'].basis;
    identity['HP'] = { ...identity['HP'], basis };
    const matrix = new SharingMatrix(rows as unknown as ConstructorParameters<typeof SharingMatrix>[0]);
    expect(printProtocolChanges([SOUTH], [{ ...SOUTH, version: 2, matrix }])).toContain('\n| HP Housing provider | 0 | 0 | 1 | 1 |\n');
  });

  it('is said to be no cell, and no other place, where only the number is another', () => {
    const printed = printProtocolChanges([SOUTH], [{ ...SOUTH, version: 2, supersedes: 1 }]);
    expect(printed.split('\n\n').slice(-4)).toEqual([
      '### In words / *Mewn geiriau*',
      'No cell changes.',
      '### Other places that change / *Mannau eraill sy’n newid*',
      'None.\n',
    ]);
  });
});

describe('a cell in words', () => {
  const rule = SOUTH.matrix.cell('HP', 'ACCOMMODATION_NEED');
  if (rule === null) throw new Error('no such cell');
  const cell = (changes: Partial<Cell>): Cell => ({ ...rule, scope: 'AGENCY', ...changes });

  it.each([
    [{ read: 'ALL', write: 'NONE', needs: 'NONE' }, 'reads all'],
    [{ read: 'NONE', write: 'OWN', needs: 'NONE' }, 'reads nothing, writes own entries'],
    [{ read: 'FACT', write: 'ALL', needs: 'CONSENT_OR_CONTRACT' }, 'reads the facts, writes all, needs sharing consent or contract'],
    [{ read: 'ALL', write: 'NONE', needs: 'SAFEGUARDING' }, 'reads all, needs emergency disclosure'],
    [
      { read: 'OWN', write: 'NONE', needs: 'CONSENT', scope: 'ALLOCATED' },
      'reads own entries, facts of the rest, needs sharing consent, only people allocated to the member of staff',
    ],
  ] as const)('%j is: %s', (changes, words) => {
    expect(cellInWords(cell(changes), false)).toBe(words);
  });

  it('is nothing where there is none, and names basis and clause where they matter', () => {
    expect(cellInWords(null, true)).toBe('nothing');
    const basis = { ...rule.basis, regime: 'NONE' } as const;
    expect(cellInWords(cell({ read: 'ALL', write: 'NONE', needs: 'NONE', basis }), true)).toBe(
      `reads all, basis no personal data, clause ${rule.clause.number}`,
    );
  });

  it('of a change names the grounds where they are others, and not where they stay', () => {
    const place = { party: 'HP', category: 'ACCOMMODATION_NEED' } as const;
    const before = cell({ read: 'ALL', write: 'NONE', needs: 'NONE' });
    const other = SOUTH.bases.find(({ key }) => key !== before.basis.key);
    if (other === undefined) throw new Error('a protocol of one basis');
    const words = (after: Cell | null, effect: 'GAINS' | 'LOSES' | 'GROUNDS'): string => changeInWords({ ...place, before, after, effect });
    expect(words(null, 'LOSES')).toBe('Housing provider loses in ACCOMMODATION_NEED: was reads all; would be nothing.');
    expect(changeInWords({ ...place, before: null, after: before, effect: 'GAINS' })).toBe(
      'Housing provider gains in ACCOMMODATION_NEED: was nothing; would be reads all.',
    );
    expect(words(cell({ read: 'ALL', write: 'ALL', needs: 'NONE', basis: other }), 'GAINS')).toMatch(/was reads all, basis .*, clause .*;/);
    expect(words(before, 'GROUNDS')).toMatch(
      /^Housing provider keeps what it has, on other grounds in ACCOMMODATION_NEED: was reads all, basis .*, clause/,
    );
  });
});
