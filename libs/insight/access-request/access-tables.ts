/**
 * The tables of access requests: the request, the reviews of the agencies, and the records that are held, each for the agency that reviews it alone and,
 * once released, for whoever asked.
 */
import { AGENCY, MEMBER, OWN, PERSON, WRITE_OWN, bit, createCaseTable, forceRowSecurity, onlyInSight } from '#store';
import { ownPolicies } from '../own-requests/own-requests.sql.js';

const ACCESS_RECORD = 28;

const CASE_TABLES = [
  createCaseTable({
    noun: 'access_request',
    counterpart: true,
    columns: {
      asked_by: 'uuid not null',
      asker: 'text not null',
      note: 'text',
      asked_on: 'date not null',
      due_on: 'date not null',
      extension_reason: 'text',
      extended_on: 'date',
      state: 'text not null',
      released_on: 'date',
      read_until: 'date',
    },
    fact: [],
    holds: {
      while: `state = 'ASKED' or read_until >= (hub.instant() at time zone 'Europe/London')::date`,
      of: ['state', 'read_until'],
    },
  }),
  createCaseTable({
    noun: 'access_review',
    columns: {
      request: 'uuid not null',
      category: 'text not null',
      held: 'int not null',
      due_on: 'date not null',
      state: 'text not null',
      exemption: 'text',
      released: 'int',
      reviewed_on: 'date',
      reviewed_by: 'uuid',
    },
    fact: [],
  }),
];

/** `body`: what the record says, as it may be released; nobody changes it but the agency that reviews it, and not after its release. */
const ITEMS = `
create table hub.access_exemption (
  code text primary key, source text not null, withheld text[] not null, fields jsonb not null
);
comment on table hub.access_exemption is 'What a bundle leaves out, and under which provision: schema/reference/access-exemptions.yaml.';
grant select on hub.access_exemption to hub_app, hub_derive, hub_system;
create table hub.access_item (
  person_id uuid not null,
  id uuid not null,
  request uuid not null,
  noun text not null,
  category text not null,
  mask int not null,
  owner_agency uuid not null,
  asked_by uuid not null,
  recorded_on date not null,
  body jsonb not null,
  released boolean not null,
  released_at timestamptz,
  read_until timestamptz,
  primary key (person_id, id)
);
grant select, update (body, released) on hub.access_item to hub_app;
grant select, insert on hub.access_item to hub_derive;
grant select (person_id, request, owner_agency, category), update (released_at, read_until) on hub.access_item to hub_system;
${forceRowSecurity('access_item')}
${onlyInSight('access_item')}
create policy access_item_held on hub.access_item for select to hub_app using (owner_agency = ${AGENCY} and (mask & ~${OWN}) = 0);
create policy access_item_review on hub.access_item for update to hub_app using (person_id = ${PERSON} and owner_agency = ${AGENCY}
  and (mask & ~${OWN}) = 0 and ${bit(WRITE_OWN, ACCESS_RECORD)} and released_at is null);
create policy access_item_released on hub.access_item for select to hub_app
  using (asked_by = ${MEMBER} and released and released_at <= hub.instant() and hub.instant() < read_until);
create policy access_item_assemble on hub.access_item for all to hub_derive using (person_id = ${PERSON});
create policy access_item_worker on hub.access_item for all to hub_system using (person_id = ${PERSON});
`;

/** The worker begins the reviews and releases what was reviewed; of what is held it sees nothing. */
const WORKER_ACCESS = `
revoke insert on hub.access_review from hub_app;
grant select, update (version, member_id, at, state, released_on, read_until) on hub.access_request to hub_system;
create policy access_request_worker on hub.access_request for all to hub_system using (person_id = ${PERSON});
grant select, insert, update (version, member_id, at, due_on) on hub.access_review to hub_system;
create policy access_review_worker on hub.access_review for all to hub_system using (person_id = ${PERSON});
`;

/** SQL, run as hub_owner. */
export const ACCESS_TABLES: readonly string[] = [...CASE_TABLES, ITEMS, WORKER_ACCESS, ownPolicies('access_request')];
