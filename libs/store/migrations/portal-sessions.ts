/**
 * The portal's one table: who is signed in to it, and text that was typed and not yet sent. Its rows are sealed by the portal, so the database
 * holds neither a token nor a word of them; no role but `hub_portal` reaches it, its owner included.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';

export class PortalSessions1763700000030 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SESSIONS);
  }
}

const SESSIONS = `
create schema portal;
grant usage on schema portal to hub_portal;
create table portal.session (
  id_hash bytea primary key check (length(id_hash) = 32),
  kind text not null check (kind in ('SESSION', 'KEPT')),
  sealed text not null check (length(sealed) <= 100000),
  seen_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null
);
comment on table portal.session is 'SESSION: somebody signed in. KEPT: what was typed into a form and not yet sent.';
comment on column portal.session.id_hash is 'SHA-256 of the random id that only the browser holds.';
comment on column portal.session.sealed is 'Encrypted with a key that only the portal holds.';
create index session_ends on portal.session (ends_at);
alter table portal.session enable row level security, force row level security;
create policy session_portal on portal.session for all to hub_portal using (true) with check (true);
grant select, insert, update, delete on portal.session to hub_portal;
`;
