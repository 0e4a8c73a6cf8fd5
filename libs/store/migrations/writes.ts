/**
 * The first and the last statement of every write: lock, then read the inputs; history, outbox and the answered request, then commit.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { BY_INDEX, ONE_PLAN } from './context.js';
import { ENTERING, entering } from './vectors.js';
import { FINISH_RULE } from './finish-rule.js';

export class Writes1763700000005 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BEGIN_WRITE);
    await runner.query(FINISH_WRITE);
    await runner.query(FINISH_RULE);
    await runner.query(RIGHTS_MOVED);
  }
}

/**
 * First statement of every write: lock the person, then read the inputs, then allow what the vector allows. Where there is no person to lock (yet),
 * the request is: of two that repeat each other at once, the second finds what the first left. Of a person with whom the caller's agency has nothing
 * to do nothing is locked, and for this write there is nobody: whoever waits would know whom for.
 */
const BEGIN_WRITE = `
create function hub.lock_reached(p_issuer text, p_subject text, p_agency text, p_person uuid)
returns boolean language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_hat record; v_set text;
begin
  for v_hat in select m.id, m.agency_id from hub.member m join hub.agency a on a.id = m.agency_id
    where m.issuer = p_issuer and m.subject = p_subject and (a.slug = p_agency or p_agency = 'household' and a.kind = 'HOUSEHOLD')
      and (a.closed_on is null or hub.instant() < a.closed_on)
      and m.valid_from <= hub.instant() and (m.valid_until is null or hub.instant() < m.valid_until) loop
    v_set := set_config('hub.agency', v_hat.agency_id::text, true);
    v_set := set_config('hub.member', v_hat.id::text, true);
    if cardinality(hub.reached(v_hat.agency_id, array[p_person])) > 0 then
      perform 1 from hub.person_head h where h.person_id = p_person for update;
      return true;
    end if;
  end loop;
  return false;
end $$;

create function hub.begin_write(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, earlier jsonb)
language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} as $$
declare v hub.vector; v_party text; ${ENTERING}
begin
  v_set := set_config('hub.person', p_person::text, true);
  if not hub.lock_reached(p_issuer, p_subject, p_agency, p_person) then p_person := null; end if;
  ${entering('return')}
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  v_set := set_config('hub.rungs', '', true);
  if v.seated is not true then
    select r.vector, r.party into vector, v_party from hub.open_rungs(member_id, agency_id, array[p_person], at) r limit 1;
  end if;
  if vector is null then
    vector := to_jsonb(v);
    v_set := set_config('hub.write_own', coalesce(v.write_own, 0)::text, true);
    v_set := set_config('hub.write_every', coalesce(v.write_every, 0)::text, true);
  else
    party := v_party;
    v_set := set_config('hub.rung_writes', case when (vector ->> 'write_own')::int <> 0 then current_setting('hub.rungs') else '' end, true);
  end if;
  select to_jsonb(r) into earlier from hub.request r where r.member_id = v_members[1] and r.request_id = p_request;
  return next;
end $$;

create function hub.begin_referral(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, partnership_id uuid, vector jsonb, earlier jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare r hub.party_mask; v hub.vector;
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(chr(10), p_issuer, p_subject, p_request), 0));
  select * into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf);
  if member_id is null then return; end if;
  select p.partnership_id, p.id into partnership_id, v.protocol_id
    from hub.partner g join hub.protocol p on p.partnership_id = g.partnership_id
    join hub.signature s on s.protocol_id = p.id and s.agency_id = g.agency_id and s.sha256 = p.sha256
    where g.agency_id = begin_referral.agency_id and p.valid_from <= begin_referral.at and begin_referral.at < p.valid_until
      and s.valid_from <= begin_referral.at and (s.valid_until is null or begin_referral.at < s.valid_until)
    order by p.version desc limit 1;
  select m.* into r from hub.party_mask m where m.protocol_id = v.protocol_id and m.party = begin_referral.party;
  v.person_id := p_person;
  v.seated := r.protocol_id is not null;
  v.write_own := coalesce(r.write_own & ~(r.consent | r.contract | r.safeguarding | r.allocated), 0);
  v.write_every := coalesce(r.write_every & ~(r.consent | r.contract | r.safeguarding | r.allocated), 0);
  perform set_config('hub.person', p_person::text, true), set_config('hub.write_own', v.write_own::text, true),
    set_config('hub.write_every', v.write_every::text, true);
  vector := to_jsonb(v);
  select to_jsonb(q) into earlier from hub.request q where q.member_id = begin_referral.member_id and q.request_id = p_request;
  return next;
end $$;

create function hub.begin_directory(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, role text, earlier jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(chr(10), p_issuer, p_subject, p_request), 0));
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  select m.role into role from hub.member m where m.id = begin_directory.member_id;
  select to_jsonb(q) into earlier from hub.request q where q.member_id = begin_directory.member_id and q.request_id = p_request;
  return next;
end $$;
grant execute on function hub.lock_reached, hub.begin_write, hub.begin_referral, hub.begin_directory to hub_app;
`;

/** Last statement of every write: history, outbox and the answered request. Of the outbox the process tells after the commit, and the relay again. */
const FINISH_WRITE = `
create function hub.tell_change(p_person uuid, p_at timestamptz, p_rows jsonb)
returns void language sql volatile security invoker set search_path = pg_catalog as $$
  select pg_notify('hub_change', (jsonb_build_object('person', p_person, 'at', p_at, 'rows', p_rows) || coalesce(
    (select jsonb_build_object('joined', h.joined_with) from hub.person_head h where h.person_id = p_person and h.joined_with is not null), '{}'))::text)
$$;
grant execute on function hub.tell_change to hub_app, hub_system, hub_derive;
create function hub.finish_write(p_person uuid, p_at timestamptz, p_changes jsonb, p_request jsonb)
returns void language plpgsql volatile security invoker ${ONE_PLAN} as $$
declare
  v_agency uuid := current_setting('hub.agency')::uuid;
  v_member uuid := current_setting('hub.member')::uuid;
begin
  with c as materialized (
    select * from jsonb_to_recordset(p_changes) as c(history_id uuid, event_id uuid, noun text, row_id uuid, version int, mask int, owner_agency uuid,
      counterpart uuid, seal_id uuid, body jsonb, reason text)
  ), kept as (
    insert into hub.history (person_id, id, noun, row_id, version, mask, owner_agency, counterpart, seal_id, body, reason, agency_id, member_id, at)
    select p_person, c.history_id, c.noun, c.row_id, c.version, c.mask, c.owner_agency, c.counterpart, c.seal_id, c.body, c.reason, v_agency, v_member, p_at
    from c
  ), told as (
    insert into hub.outbox (person_id, id, noun, row_id, mask, owner_agency, counterpart, seal_id, at)
    select p_person, c.event_id, c.noun, c.row_id, c.mask, c.owner_agency, c.counterpart, c.seal_id, p_at from c
  )
  insert into hub.request (member_id, request_id, operation, input_sha256, person_id, outcome, at)
    values (v_member, p_request ->> 'request_id', p_request ->> 'operation', decode(p_request ->> 'input_sha256', 'hex'),
      p_person, p_request -> 'outcome', p_at);
end $$;
grant execute on function hub.finish_write to hub_app;
`;

/** What a decision about a person is made of remembers that it was changed, until the transaction ends: who says they keep rights is held to it. */
const RIGHTS_MOVED = `
create function hub.rights_moved() returns trigger language plpgsql security invoker set search_path = pg_catalog as $$
begin
  perform set_config('hub.rights_moved', 'yes', true);
  return null;
end $$;
${['person_head', 'seat', 'clearance']
  .map(
    (table) =>
      `create trigger rights_moved after insert or update or delete on hub.${table} for each statement execute function hub.rights_moved();`,
  )
  .join('\n')}
`;
