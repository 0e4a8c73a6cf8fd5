/**
 * The table of objections, and the clearance an agency closes a category to itself by.
 */
import { AGENCY, PERSON, WRITE_OWN, bit, createCaseTable } from '#store';
import { ownPolicies } from '../own-requests/own-requests.sql.js';

const TABLE = createCaseTable({
  noun: 'sharing_objection',
  counterpart: true,
  columns: {
    asked_by: 'uuid not null',
    asker: 'text not null',
    category: 'text not null',
    reason: 'text not null',
    basis: 'text not null',
    asked_on: 'date not null',
    due_on: 'date not null',
    state: 'text not null',
    grounds: 'text',
    answered_on: 'date',
    answered_by: 'uuid',
  },
  fact: [],
  holds: { while: `state = 'OPEN'`, of: ['state'] },
});

/** An agency stops for itself alone, in a write of its access record, on an objection, with no end. */
const STOP = `
create policy clearance_objection on hub.clearance for insert to hub_app with check (person_id = ${PERSON} and kind = 'OBJECTION'
  and agency_id = ${AGENCY} and member_id is null and category is not null and ref is not null and valid_until is null and ${bit(WRITE_OWN, 28)});
`;

/** SQL, run as hub_owner. */
export const OBJECTION_TABLES: readonly string[] = [TABLE, STOP, ownPolicies('sharing_objection')];
