/**
 * A proof that a person's slices are what their case rows make of them: for whoever runs the hub, who may read neither. It returns nothing; it raises
 * HB001 where they are not, and the caller takes back what it rendered.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';

/** Needs the slices; finds the renderers of the rooms when it is called. */
export class Proofs1763700000040 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROOF);
  }
}

/** Raised by `derive.prove_slices`. */
export const STALE = 'HB001';

const DIGEST = `(select sha256(convert_to(coalesce(string_agg(s::text, '|' order by s::text collate "C"), ''), 'UTF8'))
    from hub.plan_slice s where s.person_id = p_person)`;

const PROOF = `
set local role hub_derive;
create function derive.prove_slices(p_person uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  stood bytea := ${DIGEST};
  renderer regproc;
begin
  for renderer in select p.oid from pg_proc p where p.pronamespace = 'derive'::regnamespace and p.proname like 'render\\_%'
    and pg_get_function_identity_arguments(p.oid) = 'p_person uuid' order by p.proname loop
    execute format('select %s($1)', renderer) using p_person;
  end loop;
  if stood is distinct from ${DIGEST} then raise exception 'the slices are stale' using errcode = '${STALE}'; end if;
end $$;
revoke all on function derive.prove_slices from public;
grant execute on function derive.prove_slices to hub_system;
reset role;
`;
