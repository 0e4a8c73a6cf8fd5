/**
 * Whom a reference of one's own agency finds. It is no index to ask others' references of: only own rows are looked at, and only for people the caller
 * has a seat for, so that a reference nobody holds, one of another agency, and one of somebody out of reach are the same answer.
 */
const EVERY_CATEGORY = -1;

/** SQL, run as hub_owner once the table is there. First the own rows of the people the caller's seats reach, then of those whom the caller may know the reference of, as row security has it. */
export const REFERENCES = `
create index person_reference_held on hub.person_reference (person_id, owner_agency, scheme, value) where ended_on is null;
create function hub.find_by_reference(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_scheme text, p_value text)
returns table (people uuid[])
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare member_id uuid; agency_id uuid; party text; at timestamptz; v_people uuid[]; v_alike record;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_people := hub.my_people(member_id, agency_id, party, at, null, null);
  perform hub.see(v_people, 0, ${String(EVERY_CATEGORY)}, 0);
  v_people := array(select distinct r.person_id from hub.person_reference r where r.person_id = any (v_people)
    and r.owner_agency = agency_id and r.scheme = p_scheme and r.value = p_value and r.ended_on is null);
  people := '{}';
  for v_alike in select * from hub.seen_alike(hub.open_people(member_id, agency_id, party, v_people, at), -1) loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    people := people || array(select distinct r.person_id from hub.person_reference r where r.person_id = any (v_alike.people)
      and r.owner_agency = agency_id and r.scheme = p_scheme and r.value = p_value and r.ended_on is null);
  end loop;
  return next;
end $$;
grant execute on function hub.find_by_reference to hub_app;
`;
