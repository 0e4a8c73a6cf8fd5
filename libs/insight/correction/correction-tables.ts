/**
 * The tables of corrections, and what the worker may reach to tell whoever received what was corrected.
 */
import { PERSON, createCaseTable } from '#store';
import { ownPolicies } from '../own-requests/own-requests.sql.js';

const TABLES = [
  createCaseTable({
    noun: 'correction_request',
    counterpart: true,
    columns: {
      asked_by: 'uuid not null',
      asker: 'text not null',
      kind: 'text not null',
      row_id: 'uuid not null',
      asked_at: 'timestamptz not null',
      field: 'text not null',
      says: 'text not null',
      asked_on: 'date not null',
      due_on: 'date not null',
      state: 'text not null',
      reason: 'text',
      answered_on: 'date',
      answered_by: 'uuid',
    },
    fact: [],
    holds: { while: `state = 'ASKED'`, of: ['state'] },
  }),
  createCaseTable({
    noun: 'correction_notice',
    columns: { correction: 'uuid not null', kind: 'text not null', field: 'text not null', told_on: 'date not null' },
    fact: [],
  }),
];

/** Nobody but the worker begins a notice; of a correction it never sees what anybody says. */
const WORKER_ACCESS = `
grant select (person_id, id, mask, counterpart, kind, field, state) on hub.correction_request to hub_system;
create policy correction_request_worker on hub.correction_request for select to hub_system using (person_id = ${PERSON});
revoke insert on hub.correction_notice from hub_app;
grant select, insert on hub.correction_notice to hub_system;
create policy correction_notice_worker on hub.correction_notice for all to hub_system using (person_id = ${PERSON});
`;

/** SQL, run as hub_owner. */
export const CORRECTION_TABLES: readonly string[] = [...TABLES, WORKER_ACCESS, ownPolicies('correction_request')];
