/**
 * Opening and closing by name: the first statement of a write that discloses, who may write such clearances, and sealing.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { DISCLOSABLE, PERSON, SEALS, WRITE_OWN } from './context.js';

export class Disclosures1763700000007 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BEGIN_DISCLOSURE);
    await runner.query(CLEARANCES);
    await runner.query(RESEAL);
  }
}

const SAFEGUARDING = 1 << 12;
const INTELLIGENCE = 1 << 10;
const ACCESS_RECORD = 1 << 27;

/**
 * Opens a write that discloses: whoever has a seat may enter on the access record what they open by name, and the danger it answers. `disclosable`: what
 * the emergency line lets them open (what they read in full by their cell; of police intelligence, its owner); `releasable`: what the police line does.
 */
const BEGIN_DISCLOSURE = `
create function hub.begin_disclosure(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, earlier jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_held int; v_write int; v_every int; v_emergency int; v_police int;
begin
  select b.* into member_id, agency_id, party, at, vector, earlier
    from hub.begin_write(p_issuer, p_subject, p_agency, p_role, p_behalf, p_person, p_request) b;
  if member_id is null then return; end if;
  v_held := (vector ->> 'every')::int & ~(vector ->> 'opened')::int;
  if vector ? 'rungs' or (vector ->> 'seated') is distinct from 'true' or party in ('YP', 'PC')
    or (((vector ->> 'fact')::int | (vector ->> 'own')::int) & ~(vector ->> 'opened')::int & ~${String((1 << 26) | (1 << 28))}) = 0 then
    return next;
    return;
  end if;
  select p.emergency, p.police into v_emergency, v_police from hub.protocol p where p.id = (vector ->> 'protocol_id')::uuid;
  v_emergency := v_held & (v_emergency | ((vector ->> 'write_every')::int & ${String(INTELLIGENCE)}));
  v_police := v_held & v_police & (vector ->> 'write_own')::int;
  v_write := (vector ->> 'write_own')::int | ${String(ACCESS_RECORD | SAFEGUARDING)};
  v_every := (vector ->> 'write_every')::int | (v_held & ${String(ACCESS_RECORD)});
  perform set_config('hub.disclosable', (v_emergency | v_police)::text, true),
    set_config('hub.write_own', v_write::text, true), set_config('hub.write_every', v_every::text, true);
  vector := vector || jsonb_build_object('disclosable', v_emergency, 'releasable', v_police, 'write_own', v_write, 'write_every', v_every);
  return next;
end $$;
grant execute on function hub.begin_disclosure to hub_app;
`;

/** A clearance by name has an end and a reason, and opens what the writer may disclose; a seal is opened to others by those it is open to. */
const CLEARANCES = `
create policy clearance_disclose on hub.clearance for insert to hub_app with check (person_id = ${PERSON}
  and kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and agency_id is not null and member_id is not null and ref is not null
  and valid_until is not null and purpose is not null and clause is not null and ((1 << (category - 1)) & ${DISCLOSABLE}) <> 0);
create policy clearance_opened_found on hub.clearance for select to hub_app
  using (person_id = ${PERSON} and kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and ${DISCLOSABLE} is not null);
create policy clearance_opened_end on hub.clearance for update to hub_app
  using (person_id = ${PERSON} and kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and ${DISCLOSABLE} is not null) with check (valid_until is not null);
create policy clearance_seal on hub.clearance for insert to hub_app
  with check (person_id = ${PERSON} and kind = 'SEAL' and ${WRITE_OWN} <> 0 and strpos(${SEALS}, ref::text) > 0);
create policy clearance_seal_found on hub.clearance for select to hub_app
  using (person_id = ${PERSON} and kind = 'SEAL' and ${WRITE_OWN} <> 0 and strpos(${SEALS}, ref::text) > 0);
create policy clearance_seal_end on hub.clearance for update to hub_app
  using (person_id = ${PERSON} and kind = 'SEAL' and ${WRITE_OWN} <> 0 and strpos(${SEALS}, ref::text) > 0);
`;

/**
 * Puts a record, every version of it, and the clearances that rest on it under a seal, or out of the one it is under. Only a seal that is open to the
 * caller is put on or taken off.
 */
const RESEAL = `
grant select, update (seal_id) on hub.history, hub.clearance to hub_derive;
create policy history_seal on hub.history for all to hub_derive using (person_id = ${PERSON});
create policy clearance_of_seal on hub.clearance for all to hub_derive using (person_id = ${PERSON});
set local role hub_derive;
create function derive.reseal(p_person uuid, p_noun text, p_id uuid, p_seal uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_changed int;
begin
  if p_seal is not null and strpos(${SEALS}, p_seal::text) = 0 then raise exception 'the seal is not open to the caller'; end if;
  execute format('update hub.%I set seal_id = $3 where person_id = $1 and id = $2
    and (seal_id is null or strpos(current_setting(''hub.seals'', true), seal_id::text) > 0)', p_noun) using p_person, p_id, p_seal;
  get diagnostics v_changed = row_count;
  if v_changed = 0 then return; end if;
  update hub.history set seal_id = p_seal where person_id = p_person and noun = p_noun and row_id = p_id;
  update hub.clearance set seal_id = p_seal where person_id = p_person and ref = p_id and kind in ('SAFEGUARDING', 'SERIOUS_CRIME');
  execute format('select derive.%I($1)', 'render_' || p_noun) using p_person;
end $$;
revoke all on function derive.reseal from public;
grant execute on function derive.reseal to hub_app;
reset role;
`;
