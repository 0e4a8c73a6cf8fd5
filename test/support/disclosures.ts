/** Disclosures as a gateway would tell them, for specs of the ledger. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Disclosure } from '../../libs/store/ledger/disclosure.js';

/** A disclosure of one person's accommodation to a housing officer, with fields changed. */
export function aDisclosure(changed: Partial<Disclosure> = {}): Disclosure {
  return {
    at: '2026-03-02T09:00:00.123456Z',
    agency: randomUUID(),
    member: randomUUID(),
    party: 'HO',
    onBehalfOf: null,
    subject: randomBytes(32).toString('hex'),
    operation: 'plan',
    purpose: 'clause 6.2',
    requestId: null,
    disclosed: { ACCOMMODATION_CONFIRMATION: { level: 'ALL', rule: 'clause 6.2' } },
    lines: [],
    ...changed,
  };
}

/** A list of so many people, as one disclosure. */
export function aListDisclosure(people: number): Disclosure {
  const disclosed = { IDENTITY: { level: 'FACT' as const, rule: 'clause 5.1', clearance: randomUUID() } };
  const lines = Array.from({ length: people }, () => ({ subject: randomBytes(32).toString('hex'), disclosed }));
  return aDisclosure({ subject: null, operation: 'caseload', disclosed: {}, lines });
}
