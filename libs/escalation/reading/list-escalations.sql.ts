/**
 * The list of escalations as one read call: the caller's people and their vectors, the rungs that name the caller's role, then the rows of one side
 * that row security lets through, soonest end of a clock first.
 */
import { maskOf } from '#kernel';

export const LIST_ESCALATIONS = `
create function hub.list_escalations(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_for_us boolean, p_status text[], p_after_due date, p_after_id uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, escalations jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_vectors hub.vector[]; v_by_rung uuid[]; v_rungs jsonb; v_party text; v_alike record;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_vectors := hub.open_people(member_id, agency_id, party, hub.my_people(member_id, agency_id, party, at, null, null), at);
  v_by_rung := array(select distinct r.person_id from hub.my_rungs(member_id, agency_id, at) r
    where r.person_id <> all (array(select x.person_id from unnest(v_vectors) x)));
  perform hub.see(v_by_rung, 0, 0, 0);
  select jsonb_object_agg(r.person_id, r.vector), min(r.party) into v_rungs, v_party
    from hub.open_rungs(member_id, agency_id, v_by_rung, at) r;
  party := coalesce(party, v_party);
  escalations := '[]';
  for v_alike in select * from hub.seen_alike(v_vectors, ${String(maskOf('ESCALATIONS'))}) union all select v_by_rung, 0, 0, 0 loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    escalations := escalations || (select coalesce(jsonb_agg(jsonb_build_array(e.person_id, e.due, e.id,
      (select jsonb_agg(jsonb_build_array('escalation', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)))
        from hub.escalation_record r where r.person_id = e.person_id and r.id = e.id))), '[]')
    from (
      select x.person_id, x.id, coalesce(x.due_on, 'infinity') as due from hub.escalation x
      where x.person_id = any (v_alike.people)
        and case when p_for_us then x.counterpart else x.owner_agency end = list_escalations.agency_id
        and (p_status is null or x.status = any (p_status))
        and (p_after_id is null or (coalesce(x.due_on, 'infinity'), x.id) > (p_after_due, p_after_id))
      order by 3, 2 limit p_limit) e);
  end loop;
  escalations := hub.in_order(escalations, p_limit);
  select coalesce(jsonb_object_agg(x.person_id, to_jsonb(x)), '{}') || coalesce(v_rungs, '{}') into vectors from unnest(v_vectors) x
    where x.person_id in (select (e ->> 0)::uuid from jsonb_array_elements(escalations) e);
  return next;
end $$;
grant execute on function hub.list_escalations to hub_app;
`;
