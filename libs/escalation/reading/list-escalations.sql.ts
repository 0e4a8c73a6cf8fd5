/**
 * The list of escalations as one read call: the caller's people and their vectors, the rungs that name the caller's role, then the rows of one side
 * that row security lets through, soonest end of a clock first.
 */
export const LIST_ESCALATIONS = `
create function hub.list_escalations(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_for_us boolean, p_status text[], p_after_due date, p_after_id uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, escalations jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_people uuid[]; v_seated uuid[]; v_by_rung uuid[]; v_rungs jsonb; v_party text;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_people := hub.my_people(member_id, agency_id, party, at, null, null);
  select jsonb_object_agg(x.person_id, to_jsonb(x)), array_agg(x.person_id) into vectors, v_seated
    from hub.open_people(member_id, agency_id, party, v_people, at) x;
  select coalesce(array_agg(distinct r.person_id), '{}') into v_by_rung from hub.my_rungs(member_id, agency_id, at) r
    where r.person_id <> all (coalesce(v_seated, '{}'));
  perform set_config('hub.page', (coalesce(v_seated, '{}') || v_by_rung)::text, true);
  select jsonb_object_agg(r.person_id, r.vector), min(r.party) into v_rungs, v_party
    from hub.open_rungs(member_id, agency_id, v_by_rung, at) r;
  party := coalesce(party, v_party);
  vectors := coalesce(vectors, '{}') || coalesce(v_rungs, '{}');
  select jsonb_agg(jsonb_build_array(e.person_id, e.due, e.id,
      (select jsonb_agg(jsonb_build_array('escalation', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)))
        from hub.escalation_record r where r.person_id = e.person_id and r.id = e.id)) order by e.due, e.id)
    into escalations
    from (
      select x.person_id, x.id, coalesce(x.due_on, 'infinity') as due from hub.escalation x
      where x.person_id = any (coalesce(v_seated, '{}') || v_by_rung)
        and case when p_for_us then x.counterpart else x.owner_agency end = list_escalations.agency_id
        and (p_status is null or x.status = any (p_status))
        and (p_after_id is null or (coalesce(x.due_on, 'infinity'), x.id) > (p_after_due, p_after_id))
      order by 3, 2 limit p_limit) e;
  return next;
end $$;
grant execute on function hub.list_escalations to hub_app;
`;
