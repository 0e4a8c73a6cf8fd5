/**
 * Erasing a person (UK GDPR Article 5(1)(e)): every table that has a column `person_id` is emptied of them, whichever there are, and what was done is kept
 * without anything of theirs. The ledger is not touched: with the key gone its subject is nobody's name.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { PERSON, forceRowSecurity } from '../migrations/context.js';

/** The person who is being erased: set by `derive.erase_person` alone, for as long as it runs. */
const ERASED = `nullif(current_setting('hub.erased', true), '')::uuid`;

/** Runs after every room's tables are there: what a later migration adds is given its right to be erased by that migration. */
export class Erasure1763700090000 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RIGHTS);
    await runner.query(ERASE);
    await runner.query(HOLDS);
  }
}

const RIGHTS = `
create table hub.erasure (
  erased uuid primary key,
  partnership_id uuid not null,
  home_agency uuid not null,
  closed_on date not null,
  clause text not null,
  at timestamptz not null
);
comment on table hub.erasure is 'That a case was erased, under which clause: the id is nobody''s any more.';
${forceRowSecurity('erasure')}
grant insert on hub.erasure to hub_derive;
grant select on hub.erasure to hub_system;
create policy erasure_done on hub.erasure for insert to hub_derive with check (erased = ${ERASED});
create policy erasure_worker on hub.erasure for select to hub_system using (true);
do $do$
declare v_table text;
begin
  for v_table in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and a.attname = 'person_id' and not a.attisdropped loop
    execute format('grant select (person_id), delete on hub.%I to hub_derive', v_table);
    execute format('create policy %I on hub.%I for select to hub_derive using (person_id = ${ERASED.replaceAll("'", "''")})', v_table || '_erased_found', v_table);
    execute format('create policy %I on hub.%I for delete to hub_derive using (person_id = ${ERASED.replaceAll("'", "''")})', v_table || '_erased', v_table);
  end loop;
end $do$;
grant select (household) on hub.household_member to hub_derive;
grant delete on hub.member, hub.agency to hub_derive;
create policy agency_erased on hub.agency for delete to hub_derive using (kind = 'HOUSEHOLD' and ${ERASED} is not null);
`;

/** Asked by the worker, in the transaction that holds the person's lock. */
const ERASE = `
set local role hub_derive;
create function derive.erase_person(p_person uuid, p_why jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_table text; v_households uuid[]; w hub.erasure;
begin
  perform set_config('hub.erased', p_person::text, true);
  w := jsonb_populate_record(null::hub.erasure, p_why);
  v_households := array(select distinct m.household from hub.household_member m where m.person_id = p_person);
  for v_table in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and a.attname = 'person_id' and not a.attisdropped order by c.relname loop
    execute format('delete from hub.%I where person_id = $1', v_table) using p_person;
  end loop;
  delete from hub.member m where m.agency_id = any (v_households);
  delete from hub.agency a where a.id = any (v_households) and a.kind = 'HOUSEHOLD';
  insert into hub.erasure (erased, partnership_id, home_agency, closed_on, clause, at)
    values (p_person, w.partnership_id, w.home_agency, w.closed_on, w.clause, hub.instant());
  perform set_config('hub.erased', '', true);
end $$;
revoke all on function derive.erase_person from public;
grant execute on function derive.erase_person to hub_system;
reset role;
`;

/** What holds a person's case back, by the tables that say so; and what there is of a case: records and versions, by owner and categories. */
const HOLDS = `
create function hub.holds_on(p_person uuid) returns text[]
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_hold hub.retention_hold; v_held boolean; v_holds text[] := '{}';
begin
  for v_hold in select * from hub.retention_hold h order by h.noun loop
    execute format('select exists (select from hub.%I held where person_id = $1 and (%s))', v_hold.noun, v_hold.held) into v_held using p_person;
    if v_held then v_holds := v_holds || v_hold.noun; end if;
  end loop;
  return v_holds;
end $$;
grant execute on function hub.holds_on to hub_system;
grant select (person_id, noun, row_id, mask, owner_agency) on hub.history to hub_system;
create policy history_counted on hub.history for select to hub_system using (person_id = ${PERSON});
`;
