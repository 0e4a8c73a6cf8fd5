/**
 * The ledger's tables: the gateway may add to them and nothing else, the worker may read them and add seals, nobody may change a row.
 * No foreign keys: a line's event is covered by the event's hash, and every insert would have to look its parent up under forced row security.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { forceRowSecurity } from '../migrations/context.js';

const LEDGER_TABLES = ['ledger_writer', 'ledger_terms', 'ledger', 'ledger_line', 'ledger_seal'] as const;

/** Creates the ledger in schema `hub`. Needs the roles, the schema and `hub.instant()`. */
export class LedgerTables1763700000020 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of LEDGER_TABLES) await runner.query(forceRowSecurity(table));
    await runner.query(RIGHTS);
    await runner.query(SPELLED_OUT);
  }
}

const TABLES = `
create table hub.ledger_writer (
  id uuid primary key,
  started_at timestamptz not null,
  process text not null check (length(process) between 1 and 200)
);
comment on table hub.ledger_writer is 'One chain of the ledger: a process start, or its new beginning after a batch whose fate it could not know.';
create table hub.ledger_terms (
  sha256 bytea primary key,
  terms text not null check (sha256 = pg_catalog.sha256(convert_to(terms, 'UTF8')))
);
comment on table hub.ledger_terms is 'Party, operation, purpose, and category -> level, rule, number of the clearance: canonical JSON, kept once, by its hash.';
create table hub.ledger (
  writer uuid not null,
  seq bigint not null check (seq > 0),
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  at timestamptz not null,
  agency uuid not null,
  member uuid not null,
  on_behalf_of uuid,
  request_id text check (length(request_id) between 1 and 200),
  subject bytea check (octet_length(subject) = 32),
  terms bytea not null check (octet_length(terms) = 32),
  clearances bytea not null check (octet_length(clearances) % 16 = 0),
  primary key (writer, seq)
);
comment on table hub.ledger is 'One disclosure: durable before the response. hash = sha256(prev || canonical JSON of the row with its lines).';
comment on column hub.ledger.subject is 'HMAC of the person under the person''s key; null where the lines carry it.';
comment on column hub.ledger.terms is 'Key of ledger_terms: its hash, so that the hash of the row covers them.';
comment on column hub.ledger.clearances is 'Ids of clearances, sixteen bytes each, in the order the terms number them.';
create index ledger_of_subject on hub.ledger (subject, at) where subject is not null;
create table hub.ledger_line (
  writer uuid not null,
  seq bigint not null check (seq > 0),
  n int not null check (n > 0),
  subject bytea not null check (octet_length(subject) = 32),
  terms bytea not null check (octet_length(terms) = 32),
  clearances bytea not null check (octet_length(clearances) % 16 = 0),
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

/** Rows with their terms spelled out, for whoever may read them: under the reader's own rights and policies. */
const SPELLED_OUT = `
create function hub.disclosed_of(p_terms jsonb, p_clearances bytea) returns jsonb language sql immutable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg(category, case when said ? 'clearance'
    then jsonb_set(said, '{clearance}', to_jsonb(encode(substr(p_clearances, 16 * (said ->> 'clearance')::int - 15, 16), 'hex')::uuid)) else said end), '{}')
  from jsonb_each(p_terms -> 'disclosed') as one (category, said)
$$;
grant execute on function hub.disclosed_of to hub_system;
create view hub.disclosure with (security_invoker = true) as
select l.writer, l.seq, l.at, l.agency, l.member, l.on_behalf_of, l.request_id, l.subject, t.terms::jsonb ->> 'party' as party,
  t.terms::jsonb ->> 'operation' as operation, t.terms::jsonb ->> 'purpose' as purpose, hub.disclosed_of(t.terms::jsonb, l.clearances) as disclosed
from hub.ledger l join hub.ledger_terms t on t.sha256 = l.terms;
comment on view hub.disclosure is 'The ledger with its terms spelled out: a list has its people in disclosure_line.';
create view hub.disclosure_line with (security_invoker = true) as
select n.writer, n.seq, n.n, n.subject, t.terms::jsonb ->> 'party' as party, hub.disclosed_of(t.terms::jsonb, n.clearances) as disclosed
from hub.ledger_line n join hub.ledger_terms t on t.sha256 = n.terms;
comment on view hub.disclosure_line is 'The people of lists, with their terms spelled out.';
grant select on hub.disclosure, hub.disclosure_line to hub_system;
`;
