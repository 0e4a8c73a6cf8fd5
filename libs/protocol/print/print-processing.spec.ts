/** What is printed for those who answer for the processing is what the cells say, in every protocol of the house. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { PARTIES } from '#kernel';
import { loadProtocol } from '../document/load-protocol.js';
import { SharingMatrix } from '../document/sharing-matrix.js';
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
  let text = '';

  beforeEach(() => {
    text = printProcessing(protocol).join('\n\n');
  });

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

  it('names for each party what it writes, and of whom writes nothing that it reads alone', () => {
    for (const { party, name } of protocol.parties) {
      const written = protocol.categories.filter(({ category }) => (protocol.matrix.cell(party, category)?.write ?? 'NONE') !== 'NONE');
      expect(rowOf(text, `${party} ${name}`)).toEqual([
        `${party} ${name}`,
        written.map(({ category }) => category).join(', ') || 'nothing: it reads alone',
      ]);
    }
  });

  it('counts the cells that wait for something, show facts alone or reach the allocated alone', () => {
    const cells = protocol.matrix.rules();
    const count = (holds: (cell: (typeof cells)[number]) => boolean): string => String(cells.filter(holds).length);
    expect(text).toContain(
      `- ${count(({ needs }) => needs === 'CONSENT' || needs === 'CONSENT_OR_CONTRACT')} rest on consent (or a contract) besides the lawful basis, and ` +
        `end when it is withdrawn; ${count(({ needs }) => needs === 'SAFEGUARDING')} open by an emergency disclosure alone.\n`,
    );
    expect(text).toContain(`- ${count(({ read }) => read === 'FACT')} show only that something exists and when, never what it says.\n`);
    expect(text).toContain(`- ${count(({ scope }) => scope === 'ALLOCATED')} reach only people allocated to the member of staff.\n`);
  });
});

describe('the paper of the processing', () => {
  const protocol = loadProtocol(path.join(FOLDER, 'north-wales.v1.yaml'));
  let blocks: string[] = [];

  beforeEach(() => {
    blocks = printProcessing(protocol);
  });

  it('has its parts in the order of the law', () => {
    expect(blocks.filter((block) => block.startsWith('## '))).toEqual([
      '## Who controls what',
      '## How information flows',
      '## Record of processing (UK GDPR Article 30)',
      '## Facts for an impact assessment (UK GDPR Article 35)',
    ]);
    expect(blocks[1]).toBe(protocol.text.recordsManagement.map((line) => `- ${line}`).join('\n'));
    expect(blocks[2]?.split('\n')[0]).toBe('| Party | Writes, and is controller of what it writes, in |');
    expect(blocks[4]?.split('\n')[0]).toBe(
      '| Category | Written by | Read whole by | Own entries, facts of the rest | The facts alone | Only with consent, contract or emergency |',
    );
  });

  it('records purposes, people, information, recipients, bases, how long and how safely, as the protocol says them', () => {
    const { text, retention, parties, bases, categories } = protocol;
    const lines = (blocks[6] ?? '').split('\n');
    const others = lines.filter((line) => !/^\| (Special category|Information about|Lawful)/.test(line));
    expect(others).toEqual([
      '| What is recorded | Here |',
      '| --- | --- |',
      `| Purposes | ${text.purposes.join(' ')} |`,
      `| People | ${text.peopleCovered.trim()} |`,
      `| Information | ${categories.map(({ category, what }) => `${category}: ${what}`).join('; ')} |`,
      `| Recipients | ${parties.map(({ party, name }) => `${party} ${name}`).join(', ')} |`,
      `| Kept for | ${String(retention.monthsAfterClose)} months after the case is closed; the ledger of disclosures ` +
        `${String(retention.ledgerYears)} years (clause ${retention.clause.number}) |`,
      `| Security | ${text.security.join(' ')} |`,
    ]);
    expect(rowOf(lines.join('\n'), 'Lawful bases')[1]?.split(' · ')).toHaveLength(bases.length);
  });

  it('gives for an impact assessment what the lines of the protocol say', () => {
    expect(blocks[8]?.split('\n').filter((line) => !/^- (\d|Of)/.test(line))).toEqual([
      '- It is about children in or leaving custody, and shares among 18 parties: a systematic sharing about people who are vulnerable.',
      '- Even the existence of DECISION_CAPACITY, RISK, POLICE_INTELLIGENCE, VICTIM_AND_ZONES, SAFEGUARDING, MENTAL_HEALTH_CLINICAL, ' +
        'SUBSTANCE_MISUSE_TREATMENT, SENSITIVE_FLAGS is withheld from who may not read it.',
      '- An emergency disclosure opens a category to one named person for 72 hours, never POLICE_INTELLIGENCE, SENSITIVE_FLAGS.',
      '- A police request about serious crime opens a category for at most 72 hours, decided by the owner of the data.',
      '- After release an establishment keeps its cells for 120 days.',
      '- Nothing is decided or scored about anybody by the hub: it decides who may read, by rules that are printed here.',
      '- Every disclosure is on a ledger before it leaves the hub; the young person can see who saw what, and why.',
    ]);
    expect(printProcessing({ ...protocol, policeRequest: null }).at(-1)).toContain(
      '\n- There is no line for police requests: nothing is opened by one.\n',
    );
  });

  it('finds special information by Article 9 or Schedule 8, information about offences by Article 10 or Part 3, in cells and categories alike', () => {
    const [first, second] = protocol.categories as [(typeof protocol.categories)[number], (typeof protocol.categories)[number]];
    const plain: typeof first.basis = { ...first.basis, regime: 'UKGDPR', condition: null };
    const of = (basis: Partial<typeof plain>): string => {
      const row = { ...first, basis: { ...plain, ...basis } };
      const empty = Object.fromEntries(protocol.categories.map(({ category }) => [category, {}]));
      const matrix = new SharingMatrix(empty as ConstructorParameters<typeof SharingMatrix>[0]);
      const paper = printProcessing({ ...protocol, matrix, categories: [row, { ...second, basis: plain }] }).join('\n');
      return [rowOf(paper, 'Special category information')[1], rowOf(paper, 'Information about offences')[1]].join(' / ');
    };
    expect(of({})).toBe('none / none');
    expect(of({ condition: 'Article 9(2)(h)' })).toBe(`${first.category} / none`);
    expect(of({ condition: 'Data Protection Act 2018 s.35(5) and Sch 8' })).toBe(`${first.category} / none`);
    expect(of({ condition: 'Article 10' })).toBe(`none / ${first.category}`);
    expect(of({ regime: 'PART3' })).toBe(`none / ${first.category}`);
    const [cell] = protocol.matrix.rules();
    if (cell === undefined) throw new Error('the matrix is empty');
    const ofCell = { ...cell, basis: { ...plain, condition: 'Article 9(2)(h)' } };
    const rows = Object.fromEntries(
      protocol.categories.map(({ category }) => [category, category === second.category ? { SO: ofCell } : {}]),
    );
    const matrix = new SharingMatrix(rows as unknown as ConstructorParameters<typeof SharingMatrix>[0]);
    const categories = [first, second].map((terms) => ({ ...terms, basis: plain }));
    const paper = printProcessing({ ...protocol, matrix, categories }).join('\n');
    expect(rowOf(paper, 'Special category information')[1]).toBe(second.category);
    expect(rowOf(paper, 'Information about offences')[1]).toBe('none');
  });
});
