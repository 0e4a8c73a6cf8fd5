/**
 * Who is known, who has a reason to know them (seat), and what has been cleared (clearance). Row security is forced on all of it.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { AGENCY, IN_SIGHT, MEMBER, PERSON, UNSEALED, WRITE_EVERY, WRITE_OWN, bit, forceRowSecurity, onlyInSight } from './context.js';

export class People1763700000001 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['person_head', 'person_key', 'seat', 'clearance']) await runner.query(forceRowSecurity(table));
    await runner.query(POLICIES);
  }
}

const TABLES = `
create table hub.person_head (
  person_id uuid primary key,
  home_agency uuid not null,
  partnership_id uuid not null,
  subject bytea not null,
  opened_at timestamptz not null,
  joined_with uuid,
  kept boolean
);
comment on column hub.person_head.joined_with is 'Another record of the same young person, as their home teams have agreed. Null of all who have one record.';
comment on column hub.person_head.kept is 'Of two records that are joined: whether both are known by the id of this one.';
create index joined_head on hub.person_head (person_id) where joined_with is not null;
comment on table hub.person_head is 'The lock of a person: every transaction that changes anything about them takes it first.';
create table hub.person_key (person_id uuid primary key, key bytea not null);
comment on table hub.person_key is 'Key of the ledger subject HMAC. Destroyed at the end of retention: the ledger then speaks of nobody.';
create table hub.seat (
  person_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  party text not null,
  member_id uuid,
  kind text not null check (kind in
    ('PANEL', 'LEAD', 'CUSTODY', 'ALLOCATION', 'CONTRACT', 'CHAIR', 'HOUSEHOLD', 'PARTNERSHIP', 'REQUEST', 'RUNG')),
  ref uuid,
  role text check ((role is not null) = (kind = 'RUNG')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  primary key (person_id, id)
);
comment on column hub.seat.role is 'RUNG only: the staff role the rung names. Such a seat is a reason to know the escalation it rests on, never the person.';
create index seat_of_person on hub.seat (person_id, agency_id);
create index seat_of_agency on hub.seat (agency_id, party, person_id);
create index seat_of_rung on hub.seat (agency_id, role) where kind = 'RUNG';
create table hub.clearance (
  person_id uuid not null,
  id uuid not null,
  agency_id uuid,
  member_id uuid,
  category int check (category between 1 and 29),
  kind text not null check (kind in ('CONSENT', 'SAFEGUARDING', 'SERIOUS_CRIME', 'OBJECTION', 'SEAL', 'INFORMED', 'PARTICIPATION')),
  ref uuid,
  clause text,
  purpose text,
  seal_id uuid,
  narrowed_by uuid,
  narrowed_from timestamptz,
  valid_from timestamptz not null,
  valid_until timestamptz,
  check (kind <> 'SEAL' or (agency_id is not null and ref is not null)),
  check (kind not in ('SAFEGUARDING', 'SERIOUS_CRIME', 'OBJECTION') or category is not null),
  primary key (person_id, id)
);
comment on column hub.clearance.purpose is 'SAFEGUARDING and SERIOUS_CRIME only: the reason as it was typed, for the ledger; clause: of the protocol.';
comment on column hub.clearance.seal_id is 'The seal of the record it rests on: who does not hold it is not told of what was seen by this clearance.';
comment on column hub.clearance.narrowed_by is 'The joining of two records that closed it, for a no said on the other; narrowed_from: until when it stood. Parting them opens it again.';
create index clearance_of_agency on hub.clearance (person_id, agency_id);
grant select, insert, update on hub.person_head to hub_app;
grant insert on hub.person_key to hub_app;
grant select, insert, update on hub.seat, hub.clearance to hub_app;
grant select on hub.person_head, hub.seat to hub_system;
grant insert on hub.seat to hub_system;
`;

/**
 * A seat or clearance is written in the person's write context only, by whoever may write the category it rests on. A broker's allocations rest on the
 * young person's request: whoever may take that back may end them. Postgres asks the policies that let a row through from the last name to the first:
 * what lets most rows through is named last.
 */
const POLICIES = `
create policy head_read on hub.person_head for select to hub_app using (${IN_SIGHT});
create policy head_lock on hub.person_head for update to hub_app using (person_id = ${PERSON}) with check (person_id = ${PERSON});
create policy head_open on hub.person_head for insert to hub_app with check (person_id = ${PERSON} and ${bit(WRITE_EVERY, 2)});
create policy head_worker on hub.person_head for select to hub_system using (true);
create policy key_open on hub.person_key for insert to hub_app with check (person_id = ${PERSON} and ${bit(WRITE_EVERY, 2)});

create policy seat_read on hub.seat for select to hub_app using (agency_id = ${AGENCY});
create policy seat_worker on hub.seat for select to hub_system using (true);
create policy seat_found_rung on hub.seat for select to hub_app using (person_id = ${PERSON} and kind = 'RUNG' and ${bit(WRITE_OWN, 25)});
create policy seat_rung_end on hub.seat for update to hub_app using (person_id = ${PERSON} and kind = 'RUNG' and ${bit(WRITE_OWN, 25)});
create policy seat_rung_worker on hub.seat for insert to hub_system with check (person_id = ${PERSON} and kind = 'RUNG');
create policy seat_broker_found on hub.seat for select to hub_app using (person_id = ${PERSON} and kind = 'ALLOCATION' and party = 'BR' and ${bit(WRITE_EVERY, 6)});
create policy seat_broker_end on hub.seat for update to hub_app using (person_id = ${PERSON} and kind = 'ALLOCATION' and party = 'BR' and ${bit(WRITE_EVERY, 6)});
create policy seat_change on hub.seat for all to hub_app
  using (person_id = ${PERSON} and ((kind in ('PANEL', 'LEAD', 'CHAIR', 'PARTNERSHIP') and ${bit(WRITE_EVERY, 2)})
    or (kind = 'CUSTODY' and ${bit(WRITE_EVERY, 7)})
    or (kind = 'HOUSEHOLD' and ${bit(WRITE_EVERY, 3)})
    or (kind = 'REQUEST' and ${bit(WRITE_EVERY, 6)})
    or (kind = 'ALLOCATION' and agency_id = ${AGENCY} and ${bit(WRITE_OWN, 29)})));

${onlyInSight('clearance')}
create policy clearance_read on hub.clearance for select to hub_app
  using ((agency_id = ${AGENCY} or agency_id is null) and case when coalesce(current_setting('hub.explaining', true), '') = ''
    then member_id is null or member_id = ${MEMBER} else ${UNSEALED} end);
create policy clearance_change on hub.clearance for all to hub_app
  using (person_id = ${PERSON} and kind in ('CONSENT', 'INFORMED', 'PARTICIPATION') and ${bit(WRITE_EVERY, 3)});
`;
