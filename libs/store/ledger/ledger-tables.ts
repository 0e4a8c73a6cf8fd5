/**
 * The ledger's tables: the gateway may add to them and nothing else, the worker may read them and add seals, nobody may change a row.
 * No foreign keys: a line's event is covered by the event's hash, and every insert would have to look its parent up under forced row security.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { forceRowSecurity } from '../migrations/context.js';

const LEDGER_TABLES = ['ledger_writer', 'ledger', 'ledger_line', 'ledger_seal'] as const;

/** Creates the ledger in schema `hub`. Needs the roles, the schema and `hub.instant()`. */
export class LedgerTables1763700000020 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of LEDGER_TABLES) await runner.query(forceRowSecurity(table));
    await runner.query(RIGHTS);
  }
}

const TABLES = `
create table hub.ledger_writer (
  id uuid primary key,
  started_at timestamptz not null,
  process text not null check (length(process) between 1 and 200)
);
comment on table hub.ledger_writer is 'One chain of the ledger: a process start, or its new beginning after a batch whose fate it could not know.';
create table hub.ledger (
  writer uuid not null,
  seq bigint not null check (seq > 0),
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  at timestamptz not null,
  agency uuid not null,
  member uuid not null,
  party text not null check (length(party) = 2),
  on_behalf_of uuid,
  subject bytea check (octet_length(subject) = 32),
  operation text not null check (length(operation) between 1 and 100),
  purpose text not null check (length(purpose) between 1 and 2000),
  request_id text check (length(request_id) between 1 and 200),
  disclosed jsonb not null check (jsonb_typeof(disclosed) = 'object'),
  primary key (writer, seq)
);
comment on table hub.ledger is 'One disclosure: durable before the response. hash = sha256(prev || canonical JSON of the row with its lines).';
comment on column hub.ledger.subject is 'HMAC of the person under the person''s key; null where the lines carry it.';
create index ledger_of_subject on hub.ledger (subject, at) where subject is not null;
create table hub.ledger_line (
  writer uuid not null,
  seq bigint not null check (seq > 0),
  n int not null check (n > 0),
  subject bytea not null check (octet_length(subject) = 32),
  disclosed jsonb not null check (jsonb_typeof(disclosed) = 'object'),
  primary key (writer, seq, n)
);
comment on table hub.ledger_line is 'One person of a list: covered by the hash of its event.';
create index ledger_line_of_subject on hub.ledger_line (subject);
create table hub.ledger_seal (
  no bigint primary key check (no > 0),
  at timestamptz not null,
  root bytea not null check (octet_length(root) = 32),
  prev_root bytea not null check (octet_length(prev_root) = 32),
  heads jsonb not null check (jsonb_typeof(heads) = 'array'),
  signature bytea not null check (octet_length(signature) = 64)
);
comment on table hub.ledger_seal is 'Signed Merkle root over the heads of all chains; heads: those that moved, and all of them in every thousandth seal.';
`;

const RIGHTS = LEDGER_TABLES.map(
  (table) => `
revoke all on hub.${table} from public, hub_app, hub_derive, hub_system;
grant select on hub.${table} to hub_system;
create policy ${table}_verify on hub.${table} for select to hub_system using (true);
${table === 'ledger_seal' ? mayAdd(table, 'hub_system') : mayAdd(table, 'hub_app')}`,
).join('');

function mayAdd(table: string, role: string): string {
  return `grant insert on hub.${table} to ${role};
create policy ${table}_append on hub.${table} for insert to ${role} with check (true);`;
}
