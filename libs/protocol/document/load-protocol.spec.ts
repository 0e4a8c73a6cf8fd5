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
    ['broken YAML', ['purposes:', 'purposes: ['], 'must'],
    ['a cell given twice', [CELL, `${CELL}\n      ${CELL}`], 'Map keys must be unique'],
    ['a word that nobody means', ['purposes:\n', 'purposes: !wish\n'], 'Unresolved tag: !wish'],
    ['another shape', [CELL, CELL.replace('read: ALL', 'read: MOST')], 'matrix.SO.IDENTITY.read: must be equal to one of'],
    ['what it cannot mean', ["'2027-12-31'", "'2027-02-30'"], 'validUntil: 2027-02-30 is no date'],
    ['another version than its name says', ['version: 1', 'version: 2'], 'version: the file must be named south-wales.v2.yaml'],
    [
      'another partnership than its name says',
      ['partnership: south', 'partnership: east'],
      'version: the file must be named east-wales.v1.yaml',
    ],
  ] as const)('is refused for %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it('says of which file, and every fault at once', () => {
    const faults = faultsAfter(CELL, CELL.replace('public-task', 'because').replace('clause: identity', 'clause: x'));
    expect(faults).toHaveLength(2);
    expect(() => loadProtocol(join(folder, NAME))).toThrow(`${join(folder, NAME)} is not a protocol: ${faults.join('; ')}`);
  });
});
