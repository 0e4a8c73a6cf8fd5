/** The protocols of a house: the agreed and the drafts, refused where they do not agree. At the check and at the start alike, for both load them so. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadProtocols } from './load-protocols.js';
import { ProtocolRefused } from './protocol-refused.js';

const PROTOCOLS = fileURLToPath(new URL('../../../schema/protocols/', import.meta.url));
const FIRST = readFileSync(join(PROTOCOLS, 'south-wales.v1.yaml'), 'utf8');
const AGENCIES = new Set(['cardiff-yot']);
const nth = (version: number, supersedes: number | null, [from, until = '2028-12-31']: readonly [from: string, until?: string]): string =>
  FIRST.replace('version: 1\n', `version: ${String(version)}\n${supersedes === null ? '' : `supersedes: ${String(supersedes)}\n`}`)
    .replace("validFrom: '2026-01-01'", `validFrom: '${from}'`)
    .replace("validUntil: '2027-12-31'", `validUntil: '${until}'`)
    .replace("reviewDue: '2026-12-31'", `reviewDue: '${until}'`);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
  mkdirSync(join(folder, 'drafts'));
  copyFileSync(join(PROTOCOLS, 'protocol.schema.json'), join(folder, 'protocol.schema.json'));
  writeFileSync(join(folder, 'south-wales.v1.yaml'), FIRST);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The faults with these files beside version 1. */
function faultsWith(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  try {
    loadProtocols(folder, AGENCIES);
    return [];
  } catch (error) {
    if (error instanceof ProtocolRefused) return error.faults;
    throw error;
  }
}

describe('protocols side by side', () => {
  it('are the agreed versions, and the drafts apart', () => {
    expect(faultsWith({ 'drafts/south-wales.v2.yaml': nth(2, 1, ['2027-01-01']) })).toEqual([]);
    const { agreed, drafts } = loadProtocols(folder, AGENCIES);
    expect([agreed.map(({ version }) => version), drafts.map(({ version }) => version)]).toEqual([[1], [2]]);
  });

  it('may follow each other without sharing a day, and may have several drafts of what supersedes one', () => {
    expect(faultsWith({ 'south-wales.v2.yaml': nth(2, null, ['2028-01-01']) })).toEqual([]);
    const drafts = { 'drafts/south-wales.v3.yaml': nth(3, 1, ['2027-01-01']), 'drafts/south-wales.v4.yaml': nth(4, 1, ['2027-06-01']) };
    expect(faultsWith(drafts)).toEqual([]);
  });

  it('are none where there is no folder, and nothing but the files of protocols', () => {
    expect(loadProtocols(join(folder, 'nowhere'), AGENCIES)).toEqual({ agreed: [], drafts: [] });
    expect(faultsWith({ 'notes.md': 'not a protocol' })).toEqual([]);
  });

  it.each(['', 'drafts/'])('are refused with the file and the place where one in "%s" does not agree with the others', (where) => {
    expect(faultsWith({ [`${where}south-wales.v2.yaml`]: nth(2, 7, ['2027-01-01']) })).toEqual([
      'supersedes: there is no version 7 before this one',
    ]);
    expect(() => loadProtocols(folder, AGENCIES)).toThrow('south-wales.v2.yaml is not a protocol: supersedes: there is');
  });

  it('are refused where one names a partner that is no agency', () => {
    const content = nth(2, 1, ['2027-01-01']).replace('version: 2\n', 'partners: [atlantis]\nversion: 2\n');
    expect(faultsWith({ 'south-wales.v2.yaml': content })).toEqual(['partners.0: atlantis is no agency of deploy/agencies']);
  });
});
