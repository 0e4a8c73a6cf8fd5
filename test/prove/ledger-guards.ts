/**
 * The guards of the ledger: that a row is durable before the answer, and that what it says cannot be altered.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const ANSWER = { spec: 'libs/gate/disclosure/answer-plugin.spec.ts' };
const TAMPERED = { spec: 'libs/store/ledger/verify/tampered-rows.db.spec.ts' };
const LOST = { spec: 'libs/store/database/lost-connections.db.spec.ts' };
const RECORDED = { spec: 'libs/store/ledger/disclosure.spec.ts' };

/** From the answer to the row. */
export const LEDGER_GUARDS: readonly Guard[] = [
  ...guarding('libs/gate/disclosure/answer-plugin.ts', ANSWER, [
    {
      name: 'ledger before the answer',
      find: 'await disclosures.record(contextValue, response.body.singleResult.errors);',
      replace: 'void disclosures.record(contextValue).catch(() => undefined);',
    },
  ]),
  ...guarding('libs/store/ledger/verify/stored-rows.ts', TAMPERED, [
    {
      name: 'ledger: terms as they were said',
      find: 'if (hashOfTerms(terms) === sha256) sound.add(sha256);',
      replace: 'sound.add(sha256);',
    },
  ]),
  ...guarding('libs/store/ledger/disclosure.ts', RECORDED, [
    { name: 'ledger: a clearance for each the terms number', find: 'return clearances.length === terms.cleared;', replace: 'return true;' },
  ]),
  ...guarding('libs/store/database/database.ts', LOST, [
    { name: 'a lost connection ends no gateway', find: 'surviveLostConnections(database.pool);', replace: 'void surviveLostConnections;' },
  ]),
  ...guarding('libs/store/relay/transaction.ts', LOST, [
    { name: 'a lost connection ends no worker', find: 'surviveLostConnections(pool);', replace: 'void surviveLostConnections;' },
  ]),
];
