/** What is refused of protocols side by side, whatever each says alone: at the check, at the start and at a rehearsal alike. */
import { describe, expect, it } from '@jest/globals';
import { loadProtocol } from '../load-protocol.js';
import type { ProtocolDocument } from '../protocol-document.js';
import type { Protocol } from '../protocol.js';
import { resolveProtocol } from '../resolve-protocol.js';
import { faultsTogether, versionFaults } from './together.js';

const FIRST = loadProtocol('schema/protocols/south-wales.v1.yaml');
const AGENCIES = new Set(['cardiff-yot']);

/** A later version of the first, in force from a day until another. */
function later(values: Partial<ProtocolDocument>): Protocol {
  return resolveProtocol({ ...FIRST.document, version: 2, validUntil: '2028-12-31', ...values }, 'sha');
}

describe('versions of one partnership', () => {
  it.each<[what: string, second: Protocol]>([
    ['follow each other without sharing a day', later({ validFrom: '2028-01-01' })],
    ['follow each other after a while, without superseding', later({ validFrom: '2028-02-01' })],
    ['supersede one another in force', later({ supersedes: 1, validFrom: '2026-01-02' })],
    ['supersede one another on the day after its last', later({ supersedes: 1, validFrom: '2028-01-01' })],
  ])('may %s', (_what, second) => {
    expect([versionFaults(second, [FIRST, second]), faultsTogether([FIRST, second], AGENCIES)]).toEqual([[], []]);
  });

  it.each<[what: string, values: Partial<ProtocolDocument>, fault: string]>([
    [
      'overlaps another in force',
      { validFrom: '2027-12-31' },
      'validFrom: overlaps version 1, in force from 2026-01-01 to 2027-12-31: say `supersedes: 1`, or begin on 2028-01-01',
    ],
    [
      'ends with the first day of another',
      { validFrom: '2025-01-01', validUntil: '2026-01-01' },
      'validFrom: overlaps version 1, in force from 2026-01-01 to 2027-12-31: say `supersedes: 1`, or begin on 2028-01-01',
    ],
    ['is over before', { validFrom: '2025-01-01', validUntil: '2025-12-31' }, 'version: is after 1 and ends before it begins'],
    ['supersedes what is not there', { supersedes: 7, validFrom: '2027-01-01' }, 'supersedes: there is no version 7 before this one'],
    ['supersedes itself', { supersedes: 2, validFrom: '2027-01-01' }, 'supersedes: there is no version 2 before this one'],
    ['leaves a gap', { supersedes: 1, validFrom: '2028-01-02' }, 'validFrom: leaves a gap: version 1 ends with 2027-12-31'],
    [
      'begins with the one it supersedes',
      { supersedes: 1, validFrom: '2026-01-01' },
      'validFrom: is not after version 1 begins, on 2026-01-01',
    ],
  ])('are refused where one %s, with the place of the fault', (_what, values, fault) => {
    const second = later(values);
    expect(versionFaults(second, [second, FIRST])).toEqual([fault]);
    expect(faultsTogether([FIRST, second], AGENCIES)).toEqual([{ protocol: second, faults: [fault] }]);
  });

  it('are held against every older one, and only those', () => {
    const second = later({ validFrom: '2027-01-01' });
    const third = later({ version: 3, validFrom: '2027-06-01' });
    const faulty = faultsTogether([FIRST, second, third], AGENCIES).map(({ protocol, faults }) => [protocol.version, faults.length]);
    expect(faulty).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });
});

describe('protocols of several partnerships', () => {
  it('do not stand in each other’s way', () => {
    expect(faultsTogether([FIRST, later({ partnership: 'north-wales' })], AGENCIES)).toEqual([]);
  });

  it('name partners that are agencies', () => {
    const protocol = later({ partners: ['atlantis', 'cardiff-yot', 'lyonesse'], validFrom: '2028-01-01' });
    expect(faultsTogether([FIRST, protocol], AGENCIES)).toEqual([
      {
        protocol,
        faults: ['partners.0: atlantis is no agency of deploy/agencies', 'partners.2: lyonesse is no agency of deploy/agencies'],
      },
    ]);
  });
});
