import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProtocolRefused, loadProtocol } from './load-protocol.js';

const PROTOCOLS = fileURLToPath(new URL('../../../schema/protocols/', import.meta.url));
const NAME = 'south-wales.v1.yaml';
const CELL = 'SO: { read: ALL, write: ALL, needs: NONE, scope: AGENCY, basis: public-task, clause: identity }';
const signed = readFileSync(join(PROTOCOLS, NAME), 'utf8');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
  copyFileSync(join(PROTOCOLS, 'protocol.schema.json'), join(folder, 'protocol.schema.json'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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
    ['a cell with a level nobody knows', [CELL, CELL.replace('read: ALL', 'read: MOST')], '/categories/IDENTITY/cells/SO/read'],
    ['a cell without a basis', [CELL, CELL.replace('basis: public-task, ', '')], "required property 'basis'"],
    ['a cell without a clause', [CELL, CELL.replace(', clause: identity', '')], "required property 'clause'"],
    ['a cell with a word that means nothing', [CELL, CELL.replace('read:', 'reads: 1, read:')], 'additional properties'],
    ['a cell of a party that does not exist', [CELL, CELL.replace('SO:', 'XX:')], '"additionalProperty":"XX"'],
    ['a cell given twice', [CELL, `${CELL}\n      ${CELL}`], 'Map keys must be unique'],
    ['a cell whose basis is not in the document', [CELL, CELL.replace('public-task', 'because')], 'IDENTITY/SO cites the basis because'],
    ['a cell whose clause is not in the document', [CELL, CELL.replace('clause: identity', 'clause: x')], 'IDENTITY/SO cites the clause x'],
    [
      'a category without a basis',
      ['    basis: public-task\n    clause: identity\n', '    clause: identity\n'],
      "required property 'basis'",
    ],
    ['a category that is missing', ['  REFERRAL:\n    existence', '  REFERRALS:\n    existence'], "required property 'REFERRAL'"],
    [
      'a basis with a regime and no article',
      ["    article: 'Article 15'", '    article: null'],
      '/bases/own-record/article must be string',
    ],
    [
      'a rule over the matrix whose clause is missing',
      ['{ clause: informing-the-person }', '{ clause: x }'],
      'informing cites the clause x',
    ],
    ['a party named twice', ['- party: RW', '- party: SO'], 'the party SO is named twice'],
    ['a party with a cell that is not among the parties', ['- party: RW', '- party: SO'], 'the party RW has a cell'],
    ['a date that does not exist', ["'2027-12-31'", "'2027-02-30'"], 'validUntil is 2027-02-30, which is no date'],
    ['an end before its beginning', ["'2027-12-31'", "'2025-12-31'"], 'validUntil is before validFrom'],
    ['a review after the end', ["'2026-12-31'", "'2028-01-01'"], 'reviewDue is outside the validity'],
    ['another version than its name says', ['version: 1', 'version: 2'], 'must be named south-wales.v2.yaml'],
    ['broken YAML', ['purposes:', 'purposes: ['], 'must'],
  ] as const)('is refused for %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it('says every fault at once', () => {
    const faults = faultsAfter(CELL, CELL.replace('public-task', 'because').replace('clause: identity', 'clause: x'));
    expect(faults).toHaveLength(2);
  });
});
