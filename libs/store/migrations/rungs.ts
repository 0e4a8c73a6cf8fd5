/**
 * A rung of an escalation as a reason to know: that one record, for the staff role the rung names, where the caller has no seat for the person.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { bit } from './context.js';

export class Rungs1763700000006 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MY_RUNGS);
    await runner.query(OPEN_RUNGS);
    await runner.query(OPEN_SEAT_OR_RUNG);
  }
}

/** The number of the category ESCALATIONS. */
const ESCALATIONS = 25;
const BIT = String(1 << (ESCALATIONS - 1));

/** The rungs open to the caller's role at their agency, of everybody: person and escalation. */
const MY_RUNGS = `
create function hub.my_rungs(p_member uuid, p_agency uuid, p_at timestamptz)
returns table (person_id uuid, party text, ref uuid)
language sql stable security invoker set search_path = pg_catalog as $$
  select s.person_id, s.party, s.ref from hub.seat s join hub.member m on m.id = p_member and m.role = s.role
  where s.kind = 'RUNG' and s.agency_id = p_agency and (s.member_id is null or s.member_id = p_member)
    and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until)
$$;
grant execute on function hub.my_rungs to hub_app;
`;

/**
 * The rungs on some people, whose context must be open, as vectors that name the rows they are good for, and into the context. The protocol in
 * force, the agency's signature and the cell of its party are asked as for a seat: a rung stands in for the seat alone.
 */
const OPEN_RUNGS = `
create function hub.open_rungs(p_member uuid, p_agency uuid, p_people uuid[], p_at timestamptz)
returns table (person_id uuid, party text, vector jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform set_config('hub.rungs', '', true);
  for person_id, party, vector in
    select h.person_id, held.party, jsonb_build_object('person_id', h.person_id, 'protocol_id', p.id, 'seated', true, 'own', r.own & ${BIT},
      'write_own', r.write_own & ${BIT}, 'subject', h.subject, 'rungs', held.refs)
    from (select m.person_id, m.party, array_agg(m.ref order by m.ref) as refs from hub.my_rungs(p_member, p_agency, p_at) m
      where m.person_id = any (p_people) group by m.person_id, m.party) held
    join hub.person_head h on h.person_id = held.person_id
    join lateral (select v.* from hub.protocol v join hub.signature s on s.protocol_id = v.id
      where v.partnership_id = h.partnership_id and v.valid_from <= p_at and p_at < v.valid_until
        and s.agency_id = h.home_agency and s.sha256 = v.sha256
        and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until)
      order by v.version desc limit 1) p on true
    join hub.party_mask r on r.protocol_id = p.id and r.party = held.party
    where ${bit('r.own & ~(r.consent | r.contract | r.safeguarding | r.allocated)', ESCALATIONS)}
      and exists (select 1 from hub.signature s where s.protocol_id = p.id and s.agency_id = p_agency and s.sha256 = p.sha256
        and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until))
  loop
    perform set_config('hub.rungs', (coalesce(nullif(current_setting('hub.rungs'), ''), '{}')::uuid[]
      || (select array_agg(x::uuid) from jsonb_array_elements_text(vector -> 'rungs') x))::text, true);
    return next;
  end loop;
end $$;
grant execute on function hub.open_rungs to hub_app;
`;

/** The vector of one person into the context: by seat, or else by the caller's rungs. The party is the one the vector was made for. */
const OPEN_SEAT_OR_RUNG = `
create function hub.open_seat_or_rung(p_member uuid, p_agency uuid, p_party text, p_person uuid, p_at timestamptz)
returns table (vector jsonb, party text)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector := hub.open_person(p_member, p_agency, p_party, p_person, p_at);
begin
  perform set_config('hub.rungs', '', true);
  if v.seated is not true then
    select r.vector, r.party into vector, party from hub.open_rungs(p_member, p_agency, array[p_person], p_at) r limit 1;
    if found then return next; return; end if;
  end if;
  vector := to_jsonb(v);
  party := p_party;
  return next;
end $$;
grant execute on function hub.open_seat_or_rung to hub_app;
`;
