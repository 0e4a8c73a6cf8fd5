/**
 * The list of emergency disclosures as one read call: the caller's people and their vectors, then the rows that row security lets through, newest first.
 */
const record = (noun: string): string =>
  `select jsonb_build_array('${noun}', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)) as slice from hub.${noun}_record r
        where r.person_id = e.person_id and r.id = e.id`;

export const LIST_EMERGENCY_DISCLOSURES = `
create function hub.list_emergency_disclosures(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_state text, p_before uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, disclosures jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_people uuid[];
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_people := hub.my_people(member_id, agency_id, party, at, null, null);
  select jsonb_object_agg(x.person_id, to_jsonb(x)), coalesce(array_agg(x.person_id), '{}') into vectors, v_people
    from hub.open_people(member_id, agency_id, party, v_people, at) x;
  select jsonb_agg(jsonb_build_array(e.person_id, e.id, (select jsonb_agg(slice) from (
        ${record('emergency_disclosure')} union all ${record('emergency_concern')}) both_parts)) order by e.id desc)
    into disclosures
    from (
      select x.person_id, x.id from hub.emergency_disclosure x
      where x.person_id = any (v_people) and (p_before is null or x.id < p_before)
        and case p_state when 'OPEN' then x.closes_at > list_emergency_disclosures.at
          when 'REVIEW_DUE' then x.reviewed_on is null
          when 'REVIEW_OVERDUE' then x.reviewed_on is null
            and x.review_due < (list_emergency_disclosures.at at time zone 'Europe/London')::date
          else true end
      order by x.id desc limit p_limit) e;
  return next;
end $$;
grant execute on function hub.list_emergency_disclosures to hub_app;
`;
