/** What is refused of protocols side by side, whatever each says alone: at the check and at the start alike, for both load them so. */
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

  it.each([
    [
      'that overlaps another in force',
      nth(2, null, ['2027-12-31']),
      'validFrom: overlaps version 1, in force from 2026-01-01 to 2027-12-31',
    ],
    ['that comes later and is over before', nth(2, null, ['2025-01-01', '2025-12-31']), 'version: is after 1 and ends before it begins'],
    ['that supersedes what is not there', nth(2, 7, ['2027-01-01']), 'supersedes: there is no version 7 before this one'],
    ['that supersedes itself', nth(2, 2, ['2027-01-01']), 'supersedes: there is no version 2 before this one'],
    ['that leaves a gap', nth(2, 1, ['2028-01-02']), 'validFrom: leaves a gap: version 1 ends with 2027-12-31'],
    ['that begins with the one it supersedes', nth(2, 1, ['2026-01-01']), 'validFrom: is not after version 1 begins, on 2026-01-01'],
    [
      'with a partner that is no agency',
      nth(2, 1, ['2027-01-01']).replace('version: 2\n', 'partners: [cardiff-yot, atlantis]\nversion: 2\n'),
      'partners.1: atlantis is no agency of deploy/agencies',
    ],
  ])('refuse one %s, with the place of the fault', (_what, content, fault) => {
    expect(faultsWith({ 'south-wales.v2.yaml': content })).toEqual([expect.stringContaining(fault)]);
  });
});
