/**
 * The directory and the protocol as tables: nothing here is about a young person, so the gateway may read all of it.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { AGENCY, MEMBER, WRITE_EVERY, bit } from './context.js';

export class Foundations1763700000000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMAS);
    await runner.query(await clock(runner));
    await runner.query('grant execute on function hub.instant to hub_app, hub_derive, hub_system');
    await runner.query(DIRECTORY);
    await runner.query(HOUSEHOLDS);
    await runner.query(PROTOCOL);
  }
}

const SCHEMAS = `
create schema hub;
alter default privileges for role hub_owner revoke execute on functions from public;
grant usage on schema hub to hub_app, hub_derive, hub_system;
create schema derive authorization hub_derive;
grant usage on schema derive to hub_app, hub_system;
`;

/** One clock for every rule. Only a database created for tests lets it be moved, by one row that every process reads. */
async function clock(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query(`select current_setting('hub.test_database', true) as flag`)) as { flag: string | null }[];
  if (row?.flag !== 'yes') {
    return `create function hub.instant() returns timestamptz language sql volatile return clock_timestamp();`;
  }
  return `
create table hub.test_clock (ahead interval not null);
insert into hub.test_clock values ('0');
grant select, update on hub.test_clock to hub_app, hub_system;
grant select on hub.test_clock to hub_derive;
create function hub.instant() returns timestamptz language sql volatile return clock_timestamp() + (select ahead from hub.test_clock);`;
}

const DIRECTORY = `
create table hub.agency (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  name text not null,
  name_cy text not null,
  closed_on date
);
create table hub.authority (
  slug text primary key,
  home_agency uuid not null references hub.agency,
  name text not null,
  name_cy text not null
);
create table hub.partnership (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  name_cy text not null
);
create table hub.partner (
  partnership_id uuid not null references hub.partnership,
  agency_id uuid not null references hub.agency,
  governs boolean not null,
  primary key (partnership_id, agency_id)
);
create table hub.panel_partner (
  home_agency uuid not null references hub.agency,
  agency_id uuid not null references hub.agency,
  party text not null,
  authority text references hub.authority,
  unique nulls not distinct (home_agency, agency_id, party, authority)
);
create table hub.member (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  agency_id uuid not null references hub.agency,
  role text not null,
  party text,
  name text not null,
  valid_from timestamptz not null,
  valid_until timestamptz
);
create index member_of on hub.member (issuer, subject);
create unique index member_once on hub.member (issuer, subject, agency_id, role) where valid_until is null;
grant select on hub.agency, hub.authority, hub.partnership, hub.partner, hub.panel_partner, hub.member to hub_app, hub_system, hub_derive;
grant insert, update on hub.member to hub_app;
`;

/** The directory is the installation's; the gateway opens households alone, in the write of somebody who may write whom a person's plan is shared with. */
const HOUSEHOLDS = `
grant insert on hub.agency to hub_app;
alter table hub.agency enable row level security;
create policy agency_read on hub.agency for select to hub_app, hub_system, hub_derive using (true);
create policy agency_household on hub.agency for insert to hub_app with check (kind = 'HOUSEHOLD' and ${bit(WRITE_EVERY, 3)});
`;

const PROTOCOL = `
create table hub.protocol (
  id uuid primary key,
  partnership_id uuid not null references hub.partnership,
  version int not null,
  title text not null,
  title_cy text not null,
  supersedes int,
  sha256 text not null,
  document jsonb not null,
  review_due date not null,
  begins timestamptz not null,
  valid_from timestamptz,
  valid_until timestamptz not null,
  emergency int not null,
  emergency_hours int not null,
  emergency_clause text not null,
  police int not null,
  police_hours int not null,
  police_clause text not null,
  after_release_days int not null,
  unique (partnership_id, version),
  foreign key (partnership_id, supersedes) references hub.protocol (partnership_id, version)
);
comment on column hub.protocol.begins is 'The first moment it may be in force, as its file says.';
comment on column hub.protocol.valid_from is 'From when it is in force: as its file says, or from the supersession of the version it supersedes; null until then.';
comment on column hub.protocol.valid_until is 'Until when it is in force: as its file says, or until it is superseded.';
create table hub.rule (
  protocol_id uuid not null references hub.protocol,
  party text not null,
  category int not null check (category between 1 and 29),
  read text not null check (read in ('FACT', 'OWN', 'ALL', 'NONE')),
  write text not null check (write in ('NONE', 'OWN', 'ALL')),
  needs text not null check (needs in ('NONE', 'CONSENT', 'CONSENT_OR_CONTRACT', 'SAFEGUARDING')),
  scope text not null check (scope in ('AGENCY', 'ALLOCATED')),
  basis jsonb not null,
  clause text not null,
  primary key (protocol_id, party, category)
);
comment on table hub.rule is 'The matrix, cell by cell. Immutable once signed: a change is a new protocol version.';
create view hub.party_rule with (security_invoker = true) as
select protocol_id, party,
  bit_or(case when read <> 'NONE' then 1 << (category - 1) else 0 end) as fact,
  bit_or(case when read in ('OWN', 'ALL') then 1 << (category - 1) else 0 end) as own,
  bit_or(case when read = 'ALL' then 1 << (category - 1) else 0 end) as every,
  bit_or(case when write in ('OWN', 'ALL') then 1 << (category - 1) else 0 end) as write_own,
  bit_or(case when write = 'ALL' then 1 << (category - 1) else 0 end) as write_every,
  bit_or(case when needs = 'CONSENT' then 1 << (category - 1) else 0 end) as consent,
  bit_or(case when needs = 'CONSENT_OR_CONTRACT' then 1 << (category - 1) else 0 end) as contract,
  bit_or(case when needs = 'SAFEGUARDING' then 1 << (category - 1) else 0 end) as safeguarding,
  bit_or(case when scope = 'ALLOCATED' then 1 << (category - 1) else 0 end) as allocated
from hub.rule group by protocol_id, party;
create table hub.party_mask as select * from hub.party_rule with no data;
alter table hub.party_mask add primary key (protocol_id, party);
comment on table hub.party_mask is 'hub.party_rule kept: the same cells as masks, written once with the version they belong to.';
create table hub.signature (
  id uuid primary key,
  protocol_id uuid not null references hub.protocol,
  agency_id uuid not null references hub.agency,
  sha256 text not null,
  signatory text not null,
  authority text not null,
  signed_by uuid not null references hub.member,
  valid_from timestamptz not null,
  valid_until timestamptz
);
create index signature_of on hub.signature (protocol_id, agency_id);
grant select on hub.protocol, hub.rule, hub.party_rule, hub.party_mask, hub.signature to hub_app, hub_system, hub_derive;
grant insert on hub.signature to hub_app;
alter table hub.signature enable row level security;
create policy signature_read on hub.signature for select to hub_app, hub_system, hub_derive using (true);
create policy signature_own on hub.signature for insert to hub_app with check (agency_id = ${AGENCY} and signed_by = ${MEMBER});
`;
