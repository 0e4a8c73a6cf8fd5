/** What is printed for those who answer for the processing is what the cells say, in every protocol of the house. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PARTIES } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import { printProcessing } from './print-processing.js';

const FOLDER = 'schema/protocols';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** The cells of a table's row that begins so. */
const rowOf = (text: string, first: string): string[] => {
  const line = text.split('\n').find((one) => one.startsWith(`| ${first} |`)) ?? '';
  return line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
};

describe.each(FILES)('the processing under %s', (name) => {
  const protocol = loadProtocol(path.join(FOLDER, name));
  const text = printProcessing(protocol).join('\n\n');

  it('names for each category exactly who writes it and who reads it, whole, in part, or on a condition', () => {
    for (const { category } of protocol.categories) {
      const cells = PARTIES.map((party) => ({ party, cell: protocol.matrix.cell(party, category) }));
      const where = (holds: (cell: NonNullable<(typeof cells)[number]['cell']>) => boolean): string =>
        cells.flatMap(({ party, cell }) => (cell !== null && holds(cell) ? [party] : [])).join(', ') || 'nobody';
      expect(rowOf(text, category)).toEqual([
        category,
        where(({ write }) => write !== 'NONE'),
        where(({ read, needs }) => read === 'ALL' && needs === 'NONE'),
        where(({ read, needs }) => read === 'OWN' && needs === 'NONE'),
        where(({ read, needs }) => read === 'FACT' && needs === 'NONE'),
        where(({ needs }) => needs !== 'NONE'),
      ]);
    }
  });

  it('says of the categories that they are special or about offences where their basis does', () => {
    const [, special = ''] = rowOf(text, 'Special category information');
    expect(special.split(', ')).toEqual(expect.arrayContaining(['MENTAL_HEALTH_CLINICAL', 'SUBSTANCE_MISUSE_TREATMENT', 'SAFEGUARDING']));
    expect(special.split(', ')).not.toContain('STAFF_AND_ALLOCATION');
    const [, offences = ''] = rowOf(text, 'Information about offences');
    expect(offences.split(', ')).toEqual(expect.arrayContaining(['OFFENCE_AND_ORDER', 'RISK']));
    expect(offences.split(', ')).not.toContain('ACCOMMODATION_CONFIRMATION');
  });

  it('counts what is shared and what is not', () => {
    const shared = protocol.categories.flatMap(({ category }) =>
      PARTIES.filter((party) => protocol.matrix.cell(party, category) !== null),
    ).length;
    expect(text).toContain(
      `Of 522 pairs of party and category ${String(shared)} share something; the other ${String(522 - shared)} share nothing.`,
    );
  });
});
