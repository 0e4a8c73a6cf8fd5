/**
 * The table of area transfers, the seat on which a team answers one, and the move itself: a function of rows the team that accepts may not write.
 */
import { PERSON, WRITE_EVERY, bit, createCaseTable } from '#store';

const TABLE = createCaseTable({
  noun: 'area_transfer',
  counterpart: true,
  columns: {
    proposed_by: 'uuid not null',
    authority: 'text',
    reason: 'text not null',
    proposed_on: 'date not null',
    state: 'text not null',
    answered_on: 'date',
    answered_by: 'uuid',
    note: 'text',
    old_area_until: 'date',
  },
  fact: ['proposed_on', 'state'],
  holds: { while: `state = 'PROPOSED'`, of: ['state'] },
});

/** Whoever may write the referral asks another team by a rung: that one record, for its officers and resettlement workers, and nothing of the person. */
const RUNG = `
create policy seat_transfer on hub.seat for insert to hub_app with check (person_id = ${PERSON} and kind = 'RUNG'
  and (role, party) in (('supervising_officer', 'SO'), ('resettlement_worker', 'RW')) and ${bit(WRITE_EVERY, 2)});
`;

/**
 * Moves the home of an accepted transfer, asked by the team that accepted it: seats of that team and its panel from now on; of the old area, those that
 * the new one does not have end on the day of the transfer, allocations with them.
 */
const MOVE_HOME = `
grant select, update (home_agency) on hub.person_head to hub_derive;
grant select, insert, update (valid_until) on hub.seat to hub_derive;
create policy head_move on hub.person_head for all to hub_derive using (person_id = ${PERSON});
create policy seat_move on hub.seat for all to hub_derive using (person_id = ${PERSON});
set local role hub_derive;
create function derive.move_home(p_person uuid, p_transfer uuid, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare t hub.area_transfer; v_old uuid; v_until timestamptz;
begin
  select x.* into t from hub.area_transfer x where x.person_id = p_person and x.id = p_transfer and x.state = 'ACCEPTED'
    and x.counterpart = nullif(current_setting('hub.agency', true), '')::uuid;
  if t.id is null then raise exception 'no transfer this agency has accepted'; end if;
  select h.home_agency into v_old from hub.person_head h where h.person_id = p_person;
  if v_old = t.counterpart then return; end if;
  v_until := t.old_area_until::timestamp at time zone 'Europe/London';
  update hub.person_head set home_agency = t.counterpart where person_id = p_person;
  update hub.seat s set valid_until = v_until
    where s.person_id = p_person and s.kind in ('LEAD', 'CHAIR', 'PANEL', 'ALLOCATION') and (s.valid_until is null or s.valid_until > v_until)
      and (s.agency_id = v_old or exists (select from hub.panel_partner o where o.home_agency = v_old and o.agency_id = s.agency_id))
      and not exists (select from hub.panel_partner n where n.home_agency = t.counterpart and n.agency_id = s.agency_id);
  insert into hub.seat (person_id, id, agency_id, party, kind, ref, valid_from)
    select p_person, gen_random_uuid(), w.agency_id, w.party, w.kind, p_transfer, p_at from (
      select t.counterpart as agency_id, 'SO' as party, 'LEAD' as kind union all select t.counterpart, 'RW', 'LEAD'
      union all select t.counterpart, 'CH', 'CHAIR'
      union all select distinct n.agency_id, n.party, 'PANEL' from hub.panel_partner n
        where n.home_agency = t.counterpart and n.party not in ('YP', 'PC') and (n.authority is null or n.authority = t.authority)) w
    where not exists (select from hub.seat s where s.person_id = p_person and s.agency_id = w.agency_id and s.party = w.party
      and s.kind = w.kind and s.valid_until is null);
  update hub.seat set valid_until = p_at where person_id = p_person and kind = 'RUNG' and ref = p_transfer and valid_until is null;
end $$;
revoke all on function derive.move_home from public;
grant execute on function derive.move_home to hub_app;
reset role;
`;

/** The proposals that wait for the caller's answer: by the rungs of their role. */
const LIST = `
create function hub.list_transfers(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, transfers jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_people uuid[]; v_party text;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_people := array(select distinct r.person_id from hub.my_rungs(member_id, agency_id, at) r);
  perform hub.see(v_people, 0, 0, 0);
  select jsonb_object_agg(r.person_id, r.vector), min(r.party) into vectors, v_party from hub.open_rungs(member_id, agency_id, v_people, at) r;
  party := coalesce(party, v_party);
  select jsonb_agg(jsonb_build_array(x.person_id, x.id, (select jsonb_agg(jsonb_build_array('area_transfer', r.mask, r.face, r.owner_agency,
      jsonb_build_array(r.body))) from hub.area_transfer_record r where r.person_id = x.person_id and r.id = x.id)) order by x.id desc)
    into transfers from hub.area_transfer x
    where x.person_id = any (v_people) and x.state = 'PROPOSED' and x.counterpart = list_transfers.agency_id;
  return next;
end $$;
grant execute on function hub.list_transfers to hub_app;
`;

/** SQL, run as hub_owner. */
export const TRANSFERS: readonly string[] = [TABLE, RUNG, MOVE_HOME, LIST];
