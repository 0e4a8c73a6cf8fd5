/**
 * What the relay adds to the outbox, and the worker's right to lock a person.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { PERSON } from '../migrations/context.js';

/** Needs the outbox and the people. */
export class RelayTables1763700000010 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTLED);
    await runner.query(LOCK);
  }
}

const SETTLED = `
alter table hub.outbox add column settled_at timestamptz;
comment on column hub.outbox.settled_at is 'When every handler had had its effect. Relayed but not settled for long: the queue lost it.';
create index outbox_unsettled on hub.outbox (relayed_at) where settled_at is null;
`;

/** FOR UPDATE asks for the right to update some column; the policy lets no update through. */
const LOCK = `
grant update (opened_at) on hub.person_head to hub_system;
create policy head_worker_lock on hub.person_head for update to hub_system using (person_id = ${PERSON}) with check (false);
`;
