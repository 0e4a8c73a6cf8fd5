import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadProtocol } from './load-protocol.js';
import { ProtocolRefused } from './protocol-refused.js';

const PROTOCOLS = fileURLToPath(new URL('../../../schema/protocols/', import.meta.url));
const NAME = 'south-wales.v1.yaml';
const CELL = 'SO: { read: ALL, write: ALL, needs: NONE, scope: AGENCY, basis: public-task, clause: identity }';
const signed = readFileSync(join(PROTOCOLS, NAME), 'utf8');
const NEED = lineOf('ACCOMMODATION_NEED', 'HP');
const OWN_RECORD = lineOf('IDENTITY', 'YP');
const FIGURES = lineOf('AGGREGATES', 'SO');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
  copyFileSync(join(PROTOCOLS, 'protocol.schema.json'), join(folder, 'protocol.schema.json'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A cell as the file has it, from the category's row. */
function lineOf(category: string, party: string): string {
  const [, row = ''] = new RegExp(`\\n  ${category}:\\n((?: {4}.*\\n)+)`).exec(signed) ?? [];
  const [line] = new RegExp(` {6}${party}: .*`).exec(row) ?? [];
  if (line === undefined) throw new Error(`no cell ${category}/${party}`);
  return line;
}

/** Faults found in the signed file after one change to it. */
function faultsAfter(before: string, after: string): readonly string[] {
  if (!signed.includes(before)) throw new Error(`the file has no ${before}`);
  return faultsIn(NAME, signed.replace(before, after));
}

function faultsIn(name: string, content: string): readonly string[] {
  const file = join(folder, name);
  writeFileSync(file, content);
  try {
    loadProtocol(file);
    return [];
  } catch (error) {
    if (error instanceof ProtocolRefused) return error.faults;
    throw error;
  }
}

describe('a protocol file', () => {
  it('is known by the SHA-256 of its bytes', () => {
    const { sha256, partnership, version } = loadProtocol(join(PROTOCOLS, NAME));
    expect({ sha256, partnership, version }).toEqual({
      sha256: createHash('sha256').update(signed).digest('hex'),
      partnership: 'south-wales',
      version: 1,
    });
  });

  it('gives each cell the basis and the clause it cites', () => {
    const cell = loadProtocol(join(PROTOCOLS, NAME)).matrix.cell('HO', 'ACCOMMODATION_CONFIRMATION');
    expect(cell?.basis.gateway).toContain('Housing (Wales) Act 2014');
    expect(cell?.clause).toMatchObject({ key: 'accommodation-confirmation', number: '6.15' });
  });

  it('is accepted unchanged wherever it lies', () => {
    expect(faultsIn(NAME, signed)).toEqual([]);
  });

  it.each([
    [
      'a cell with a level nobody knows',
      [CELL, CELL.replace('read: ALL', 'read: MOST')],
      'matrix.SO.IDENTITY.read: must be equal to one of the allowed values: NONE, FACT, OWN, ALL',
    ],
    ['a cell without a basis', [CELL, CELL.replace('basis: public-task, ', '')], 'matrix.SO.IDENTITY.basis: is missing'],
    ['a cell without a clause', [CELL, CELL.replace(', clause: identity', '')], 'matrix.SO.IDENTITY.clause: is missing'],
    [
      'a cell with a word that means nothing',
      [CELL, CELL.replace('read:', 'reads: 1, read:')],
      'matrix.SO.IDENTITY.reads: is nothing a protocol knows',
    ],
    ['a cell of a party that does not exist', [CELL, CELL.replace('SO:', 'XX:')], 'matrix.XX.IDENTITY: is nothing a protocol knows'],
    ['a cell given twice', [CELL, `${CELL}\n      ${CELL}`], 'Map keys must be unique'],
    [
      'a cell whose basis is not in the document',
      [CELL, CELL.replace('public-task', 'because')],
      'matrix.SO.IDENTITY.basis: cites because, which is no basis',
    ],
    [
      'a cell whose clause is not in the document',
      [CELL, CELL.replace('clause: identity', 'clause: x')],
      'matrix.SO.IDENTITY.clause: cites x, which is no clause',
    ],
    [
      'a category without a basis',
      ['    basis: public-task\n    clause: identity\n', '    clause: identity\n'],
      'categories.IDENTITY.basis: is missing',
    ],
    ['a category that is missing', ['  REFERRAL:\n    existence', '  REFERRALS:\n    existence'], 'categories.REFERRAL: is missing'],
    [
      'a basis with a regime and no article',
      ["    article: 'Article 15'", '    article: null'],
      'bases.own-record.article: must be string',
    ],
    ['a rule over the matrix whose clause is missing', ['{ clause: informing-the-person }', '{ clause: x }'], 'informing.clause: cites x'],
    ['a party named twice', ['- party: RW', '- party: SO'], 'parties.1.party: SO is named twice'],
    ['a party with a cell that is not among the parties', ['- party: RW', '- party: SO'], 'parties.RW: has a cell'],
    ['a date that does not exist', ["'2027-12-31'", "'2027-02-30'"], 'validUntil: 2027-02-30 is no date'],
    ['an end before its beginning', ["'2027-12-31'", "'2025-12-31'"], 'validUntil: is before validFrom'],
    ['a review after the end', ["'2026-12-31'", "'2028-01-01'"], 'reviewDue: is outside the validity'],
    ['another version than its name says', ['version: 1', 'version: 2'], 'version: the file must be named south-wales.v2.yaml'],
    ['broken YAML', ['purposes:', 'purposes: ['], 'must'],
    [
      'a level nobody knows in the cell of a housing provider',
      [NEED, NEED.replace('read: OWN', 'read: SOME')],
      'matrix.HP.ACCOMMODATION_NEED.read: ',
    ],
    ['a clause without its title in Welsh', ['    titleCy: Pwy yw’r person ifanc\n', ''], 'clauses.identity.titleCy: is missing'],
    ['a clause whose Welsh is empty', ['    titleCy: Pwy yw’r person ifanc\n', "    titleCy: ''\n"], 'clauses.identity.titleCy: '],
    [
      'a clause without its text in Welsh',
      ['    textCy: >-\n      Fel bod pob partner yn sôn', '    text2: >-\n      Fel bod pob partner yn sôn'],
      'clauses.identity.textCy: is missing',
    ],
    [
      'a category that does not say in Welsh what it holds',
      ["    whatCy: 'hunaniaeth, cyswllt, iaith, anghenion cyfathrebu'\n", ''],
      'categories.IDENTITY.whatCy: is missing',
    ],
    ['a category nobody knows', ['  FINANCE:\n', '  HOBBIES:\n'], 'categories.HOBBIES: is nothing a protocol knows'],
  ] as const)('is refused for %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it.each([
    [
      'a cell that gives nothing',
      [NEED, NEED.replace('read: OWN, write: OWN', 'read: NONE, write: NONE')],
      'HP.ACCOMMODATION_NEED.read: gives nothing',
    ],
    [
      'writing beyond reading',
      [NEED, NEED.replace('write: OWN', 'write: ALL')],
      'HP.ACCOMMODATION_NEED.write: writes every record and reads OWN',
    ],
    [
      'writing unread',
      [NEED, NEED.replace('read: OWN', 'read: FACT')],
      'HP.ACCOMMODATION_NEED.write: writes its own entries and reads FACT',
    ],
    ['an emergency that writes', [NEED, NEED.replace('needs: NONE', 'needs: SAFEGUARDING')], 'HP.ACCOMMODATION_NEED.write: an emergency'],
    [
      'personal data without a law',
      [NEED, NEED.replace(/basis: [a-z-]+/, 'basis: no-personal-data')],
      'HP.ACCOMMODATION_NEED.basis: no-personal-data',
    ],
    [
      'a household allocated',
      [OWN_RECORD, OWN_RECORD.replace('scope: AGENCY', 'scope: ALLOCATED')],
      'YP.IDENTITY.scope: a household is not staff',
    ],
    [
      'a consent of nobody',
      [FIGURES, FIGURES.replace('needs: NONE', 'needs: CONSENT')],
      'SO.AGGREGATES.needs: the category is about no young person',
    ],
    [
      'an allocation to nobody',
      [FIGURES, FIGURES.replace('scope: AGENCY', 'scope: ALLOCATED')],
      'SO.AGGREGATES.scope: the category needs no seat',
    ],
    [
      'a kind of agency that is another party',
      ['agencyKinds: [POLICE]', 'agencyKinds: [HOUSING]'],
      'staffRoles: practitioner of HOUSING is HO, not PO',
    ],
    [
      'an emergency that opens police intelligence',
      ['except: [POLICE_INTELLIGENCE, ', 'except: ['],
      'emergency.except: must name POLICE_INTELLIGENCE',
    ],
    ['two clauses of one number', ["number: '6.15'", "number: '6.14'"], 'number: 6.14 is the number of'],
  ] as const)('contradicts itself with %s, and is refused with the place', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it('says every fault at once', () => {
    const faults = faultsAfter(CELL, CELL.replace('public-task', 'because').replace('clause: identity', 'clause: x'));
    expect(faults).toHaveLength(2);
  });
});
