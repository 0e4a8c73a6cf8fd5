/**
 * The allocations that run, as one read call: of the people the caller's seats reach, or of one of them. An administrator has no seat and reaches nobody:
 * theirs are the people whom staff of their own agency are allocated to, and row security leaves of those their own agency's rows.
 */
import { maskOf } from '#kernel';

export const LIST_ALLOCATIONS = `
create function hub.list_allocations(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_person uuid, p_after uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, allocations jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_people uuid[]; v_vectors hub.vector[]; v_alike record;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v_people := case when party = 'AA'
    then (select coalesce(array_agg(distinct s.person_id), '{}') from hub.seat s where s.agency_id = list_allocations.agency_id and s.kind = 'ALLOCATION')
    else hub.my_people(member_id, agency_id, party, at, null, null) end;
  if p_person is not null then v_people := case when p_person = any (v_people) then array[p_person] else '{}' end; end if;
  perform hub.see(v_people, 0, 0, 0);
  v_vectors := array(select x from hub.vectors(member_id, agency_id, party, v_people, at) x where x.seated or party = 'AA');
  allocations := '[]';
  for v_alike in select * from hub.seen_alike(v_vectors, ${String(maskOf('STAFF_AND_ALLOCATION'))}) loop
    perform hub.see(v_alike.people, case when party = 'AA' then 0 else v_alike.fact end, v_alike.own, v_alike.every);
    allocations := allocations || (select coalesce(jsonb_agg(jsonb_build_array(a.person_id, null, a.id,
      (select jsonb_agg(jsonb_build_array('allocation', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)))
        from hub.allocation_record r where r.person_id = a.person_id and r.id = a.id))), '[]')
    from (
      select * from (
        select person_id, id, until from hub.allocation where person_id = any (v_alike.people)
        union
        select person_id, id, until from hub.allocation_fact where person_id = any (v_alike.people)) every
      where (until is null or until > (list_allocations.at at time zone 'Europe/London')::date) and (p_after is null or id > p_after)
      order by id limit p_limit) a);
  end loop;
  allocations := hub.in_order(allocations, p_limit);
  select coalesce(jsonb_object_agg(x.person_id, to_jsonb(x)), '{}') into vectors from unnest(v_vectors) x
    where x.person_id in (select (a ->> 0)::uuid from jsonb_array_elements(allocations) a);
  return next;
end $$;
grant execute on function hub.list_allocations to hub_app;
`;
