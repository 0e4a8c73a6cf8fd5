/**
 * The list of emergency disclosures as one read call: the caller's people and their vectors, then, of those who are seen alike together, the rows that
 * row security lets through, newest first.
 */
const ACCESS_RECORD_AND_SAFEGUARDING = String((1 << 27) | (1 << 12));

const record = (noun: string): string =>
  `select jsonb_build_array('${noun}', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)) as slice from hub.${noun}_record r
        where r.person_id = e.person_id and r.id = e.id`;

export const LIST_EMERGENCY_DISCLOSURES = `
create function hub.list_emergency_disclosures(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_state text, p_before uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, disclosures jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_vectors hub.vector[]; v_alike record; v_found jsonb;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_vectors := hub.open_people(member_id, agency_id, party, hub.my_people(member_id, agency_id, party, at, null, null), at);
  for v_alike in select * from hub.seen_alike(v_vectors, ${ACCESS_RECORD_AND_SAFEGUARDING}) loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    select jsonb_agg(jsonb_build_array(e.person_id, e.id, (select jsonb_agg(slice) from (
          ${record('emergency_disclosure')} union all ${record('emergency_concern')}) both_parts))) into v_found
      from (
        select x.person_id, x.id from hub.emergency_disclosure x
        where x.person_id = any (v_alike.people) and (p_before is null or x.id < p_before)
          and case p_state when 'OPEN' then x.closes_at > list_emergency_disclosures.at
            when 'REVIEW_DUE' then x.reviewed_on is null
            when 'REVIEW_OVERDUE' then x.reviewed_on is null
              and x.review_due < (list_emergency_disclosures.at at time zone 'Europe/London')::date
            else true end
        order by x.id desc limit p_limit) e;
    disclosures := coalesce(disclosures, '[]') || coalesce(v_found, '[]');
  end loop;
  select jsonb_agg(one order by one ->> 1 desc) into disclosures from (
    select one from jsonb_array_elements(disclosures) one order by one ->> 1 desc limit p_limit) newest;
  select jsonb_object_agg(x.person_id, to_jsonb(x)) into vectors from unnest(v_vectors) x
    where x.person_id in (select (one ->> 0)::uuid from jsonb_array_elements(disclosures) one);
  return next;
end $$;
grant execute on function hub.list_emergency_disclosures to hub_app;
`;
