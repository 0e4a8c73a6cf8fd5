/**
 * What every case table shares: its slices, its history, its outbox, and the requests that were already answered.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import {
  MAY_READ_EITHER,
  MAY_READ_SLICE,
  MAY_TELL,
  MAY_WRITE_EITHER,
  MEMBER,
  ON_RUNG,
  ON_RUNG_WRITE,
  PERSON,
  forceRowSecurity,
  onlyInSight,
} from './context.js';

export class Records1763700000002 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['plan_slice', 'history', 'outbox', 'effect', 'request']) await runner.query(forceRowSecurity(table));
    await runner.query(POLICIES);
  }
}

const TABLES = `
create table hub.plan_slice (
  person_id uuid not null,
  noun text collate "C" not null,
  mask int not null,
  face text collate "C" not null check (face in ('FACT', 'FULL')),
  owner_agency uuid not null,
  seal_id uuid,
  body json not null,
  unique nulls not distinct (person_id, noun, mask, face, owner_agency, seal_id)
);
comment on table hub.plan_slice is 'Case rows rendered in the writing transaction: a pure function of them, free of caller, clock and language. Text, not jsonb: it is read whole.';
create table hub.history (
  person_id uuid not null,
  id uuid not null,
  noun text not null,
  row_id uuid not null,
  version int not null,
  mask int not null,
  owner_agency uuid not null,
  counterpart uuid,
  seal_id uuid,
  body jsonb not null,
  reason text,
  agency_id uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (person_id, id)
);
create index history_of_row on hub.history (person_id, noun, row_id, version);
create table hub.outbox (
  person_id uuid not null,
  id uuid not null,
  noun text not null,
  row_id uuid not null,
  mask int not null,
  owner_agency uuid not null,
  counterpart uuid,
  seal_id uuid,
  at timestamptz not null,
  relayed_at timestamptz,
  primary key (person_id, id)
);
create index outbox_waiting on hub.outbox (id) where relayed_at is null;
create table hub.effect (
  person_id uuid not null,
  event_id uuid not null,
  handler text not null,
  recipient text not null,
  at timestamptz not null,
  primary key (person_id, event_id, handler, recipient)
);
comment on table hub.effect is 'That an event had its effect: a second delivery finds the row and changes nothing.';
create table hub.request (
  member_id uuid not null,
  request_id text not null,
  operation text not null,
  input_sha256 bytea not null,
  person_id uuid,
  outcome jsonb not null,
  at timestamptz not null,
  primary key (member_id, request_id)
);
create table hub.retention_hold (noun text primary key, held text not null);
comment on table hub.retention_hold is 'Which rows hold a case back from being erased: a table, and a condition on its rows. Written by migrations alone.';
grant select on hub.retention_hold to hub_system;
grant select on hub.plan_slice to hub_app;
grant select, insert, delete on hub.plan_slice to hub_derive;
grant select, insert on hub.history, hub.request to hub_app;
grant insert on hub.outbox to hub_app;
grant insert on hub.history, hub.outbox to hub_system;
grant select, update on hub.outbox to hub_system;
grant select, insert on hub.effect to hub_system;
`;

const POLICIES = `
create policy slice_read on hub.plan_slice for select to hub_app using (${MAY_READ_SLICE});
create policy slice_render on hub.plan_slice for all to hub_derive using (person_id = ${PERSON});

${onlyInSight('history')}
create policy history_read on hub.history for select to hub_app using (${MAY_READ_EITHER});
create policy history_write on hub.history for insert to hub_app with check (${MAY_WRITE_EITHER});
create policy history_rung on hub.history for select to hub_app using (${ON_RUNG('row_id')});
create policy history_rung_write on hub.history for insert to hub_app with check (${ON_RUNG_WRITE('row_id')});
create policy history_worker on hub.history for insert to hub_system with check (person_id = ${PERSON});

create policy outbox_write on hub.outbox for insert to hub_app with check (${MAY_TELL});
create policy outbox_rung_write on hub.outbox for insert to hub_app with check (${ON_RUNG_WRITE('row_id')});
create policy outbox_worker on hub.outbox for all to hub_system using (true);
create policy effect_worker on hub.effect for all to hub_system using (person_id = ${PERSON});
create policy request_own on hub.request for all to hub_app using (member_id = ${MEMBER}) with check (member_id = ${MEMBER} and (person_id is null or person_id = ${PERSON}));
`;
