/**
 * The table of the notices, and what the worker may reach to make them: consents of the person in hand, and the ledger, which says who received what.
 */
import { PERSON } from '#store';
import type { CaseTable } from '#store';

export const WITHDRAWAL_NOTICE_TABLE: CaseTable = {
  noun: 'withdrawal_notice',
  counterpart: true,
  columns: {
    consent: 'uuid not null',
    consent_version: 'int not null',
    category: 'text not null',
    withdrawn_on: 'date not null',
    last_received_on: 'date not null',
    due_on: 'date not null',
    acknowledged_on: 'date',
    deed: 'text',
    basis: 'text',
    note: 'text',
  },
  fact: [],
  holds: { while: 'acknowledged_on is null', of: ['acknowledged_on'] },
};

/** SQL, run as hub_owner once the tables are there. Nobody but the worker begins a notice; of a consent it never sees the words. */
export const WITHDRAWAL_WORKER_ACCESS = `
grant select (person_id, id, owner_agency, agency, category, state, withdrawn_on, version, at) on hub.sharing_consent to hub_system;
create policy sharing_consent_worker on hub.sharing_consent for select to hub_system using (person_id = ${PERSON});
revoke insert on hub.withdrawal_notice from hub_app;
grant select, insert on hub.withdrawal_notice to hub_system;
create policy withdrawal_notice_worker on hub.withdrawal_notice for all to hub_system using (person_id = ${PERSON});
`;
