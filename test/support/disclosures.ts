/** Disclosures as a gateway would tell them, for specs of the ledger. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Disclosure } from '../../libs/store/ledger/disclosure.js';
import { LedgerTerms } from '../../libs/store/ledger/ledger-terms.js';
import type { Terms } from '../../libs/store/ledger/ledger-terms.js';

const CLAUSE = 'clause 6.2';

/** Terms of a disclosure of accommodation to a housing officer, with fields changed. */
export function someTerms(changed: Partial<Terms> = {}): LedgerTerms {
  const disclosed = { ACCOMMODATION_CONFIRMATION: { level: 'ALL', rule: CLAUSE } } as const;
  return new LedgerTerms({ party: 'HO', operation: 'plan', purpose: CLAUSE, disclosed, ...changed });
}

/** A disclosure of one person's accommodation to a housing officer, with fields of it and of its terms changed. */
export function aDisclosure({ party, operation, purpose, disclosed, ...changed }: Partial<Disclosure & Terms> = {}): Disclosure {
  const said = Object.entries({ party, operation, purpose, disclosed }).filter(([, value]) => value !== undefined);
  return {
    at: '2026-03-02T09:00:00.123456Z',
    agency: randomUUID(),
    member: randomUUID(),
    onBehalfOf: null,
    requestId: null,
    subject: randomBytes(32).toString('hex'),
    terms: someTerms(Object.fromEntries(said)),
    clearances: [],
    lines: [],
    ...changed,
  };
}

/** A list of so many people, as one disclosure. */
export function aListDisclosure(people: number): Disclosure {
  const list = { operation: 'caseload', purpose: 'clause 5.1' };
  const terms = someTerms({ ...list, disclosed: { IDENTITY: { level: 'FACT', rule: 'clause 5.1', clearance: 1 } } });
  const lines = Array.from({ length: people }, () => ({ subject: randomBytes(32).toString('hex'), terms, clearances: [randomUUID()] }));
  return aDisclosure({ subject: null, ...list, disclosed: {}, lines });
}
