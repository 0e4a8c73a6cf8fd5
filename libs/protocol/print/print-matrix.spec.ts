import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CATEGORIES, PARTIES, PARTY_NAMES } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import type { Cell, Protocol } from '../document/protocol.js';
import { SharingMatrix } from '../document/sharing-matrix.js';
import { cellCode } from './cell-code.js';
import { printSharingMatrix } from './print-matrix.js';

const protocol = loadProtocol(fileURLToPath(new URL('../../../schema/protocols/south-wales.v1.yaml', import.meta.url)));
let printed = '';

beforeEach(() => {
  printed = printSharingMatrix(protocol);
});

/** The rows of the table under a heading, as cells. */
function tableUnder(heading: string, of = printed): string[][] {
  const after = of.slice(of.indexOf(`\n${heading}\n`) + heading.length + 2);
  const section = after.slice(0, after.search(/\n##/));
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

describe('the printed protocol', () => {
  it('carries the hash that is signed, every party, every clause and every basis', () => {
    expect(printed).toContain(protocol.sha256);
    for (const { party, name } of protocol.parties) expect(printed).toContain(`| ${party} | ${name} |`);
    for (const { number, title, titleCy, key, text, textCy } of protocol.clauses) {
      expect(printed).toContain(`***${number} ${titleCy}***. *${textCy.trim()}*`);
      expect(printed).toContain(`**${number} ${title}** (\`${key}\`). ${text.trim()}`);
    }
    for (const { key } of protocol.bases) expect(printed).toContain(`| ${key} |`);
  });

  it('shows all 522 cells at a glance, each by its code', () => {
    const rows = tableUnder('## The matrix at a glance');
    expect(rows.map((row) => row.slice(2))).toEqual(
      CATEGORIES.map((category) => PARTIES.map((party) => cellCode(protocol.matrix.cell(party, category)))),
    );
  });

  it.each(CATEGORIES)('gives for %s each of the 18 parties its cell, with basis and clause', (category) => {
    const rows = tableUnder(`### ${CATEGORIES.indexOf(category) + 1}. ${category}`);
    expect(rows.map(([party]) => party?.slice(0, 2))).toEqual([...PARTIES]);
    for (const [index, party] of PARTIES.entries()) {
      const cell = protocol.matrix.cell(party, category);
      const [, code, , , , , basis, clause] = rows[index] ?? [];
      if (cell === null) expect([code, basis]).toEqual(['-', '']);
      else expect([code, basis, clause]).toEqual([cellCode(cell), cell.basis.key, `${cell.clause.number} ${cell.clause.key}`]);
    }
  });

  it.each(CATEGORIES)('says of %s what, why, by what law, who is the controller and how long it is kept', (category) => {
    const of = printed.slice(printed.indexOf(`### ${CATEGORIES.indexOf(category) + 1}. ${category}\n`));
    const terms = protocol.categories.find((one) => one.category === category);
    const before = of.slice(0, of.indexOf('\n| Party'));
    expect(before).toContain(terms?.what);
    expect(before).toContain(terms?.whatCy);
    expect(before).toContain(`*${terms?.clause.number ?? ''} ${terms?.clause.titleCy ?? ''}. ${terms?.clause.textCy.trim() ?? ''}*`);
    expect(before).toContain(`Why / *Pam*: ${terms?.clause.number ?? ''} ${terms?.clause.title ?? ''}. ${terms?.clause.text.trim() ?? ''}`);
    expect(before).toMatch(/Basis \/ \*Sail gyfreithiol\*: \S/);
    expect(before).toMatch(/Retention \/ \*Cadw\*: \S/);
    const writers = PARTIES.filter((party) => (protocol.matrix.cell(party, category)?.write ?? 'NONE') !== 'NONE');
    const [, controller = ''] = /Controller \/ \*Rheolydd\*: (.*)/.exec(before) ?? [];
    for (const party of PARTIES) expect(controller.includes(PARTY_NAMES[party])).toBe(writers.includes(party));
  });

  it('prints the cells that are given to it, so that no other list can slip in', () => {
    const nothing = Object.fromEntries(CATEGORIES.map((category) => [category, {}]));
    const closed: Protocol = { ...protocol, matrix: new SharingMatrix(nothing as ConstructorParameters<typeof SharingMatrix>[0]) };
    const codes = tableUnder('## The matrix at a glance', printSharingMatrix(closed)).flatMap((row) => row.slice(2));
    expect(new Set(codes)).toEqual(new Set(['-']));
  });
});

describe('a cell’s code', () => {
  const cell = (changes: Partial<Cell>): Cell => {
    const [rule] = protocol.matrix.rules();
    if (rule === undefined) throw new Error('the matrix is empty');
    return { ...rule, ...changes };
  };

  it.each([
    ['U', { read: 'ALL', write: 'ALL' }],
    ['R', { read: 'ALL', write: 'NONE' }],
    ['O', { read: 'OWN', write: 'OWN' }],
    ['F', { read: 'FACT', write: 'NONE' }],
    ['Rc', { read: 'ALL', write: 'NONE', needs: 'CONSENT' }],
    ['Rk+', { read: 'ALL', write: 'NONE', needs: 'CONSENT_OR_CONTRACT', scope: 'ALLOCATED' }],
    ['s+', { read: 'ALL', write: 'NONE', needs: 'SAFEGUARDING', scope: 'ALLOCATED' }],
    ['ALL/OWN', { read: 'ALL', write: 'OWN' }],
    ['Us', { read: 'ALL', write: 'ALL', needs: 'SAFEGUARDING' }],
  ] as const)('is %s', (code, changes) => {
    expect(cellCode(cell(changes))).toBe(code);
  });

  it('is "-" where there is no cell', () => {
    expect(cellCode(null)).toBe('-');
  });
});
