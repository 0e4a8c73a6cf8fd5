/**
 * The list of agreed actions as one read call: the caller's people and their vectors first, then case rows (own, all) united with fact rows (the
 * rest), filtered and paged over what row security lets through; of the page alone the content. Filters touch only columns of the headline's facts.
 */
import { SENSITIVE_EXISTENCE, maskOf } from '#kernel';

/** A headline needs the category of its content only where the existence of that is sensitive. */
const HEADLINES = maskOf('PLAN_SUMMARY', ...SENSITIVE_EXISTENCE);

export const LIST_AGREED_ACTIONS = `
create function hub.list_agreed_actions(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_person uuid, p_owner uuid, p_due_before date, p_status text[], p_after_due date, p_after_id uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vectors jsonb, actions jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_vectors hub.vector[]; v_alike record; v_found hub.listed[] := '{}'; v_people uuid[];
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  if p_person is null then
    v_people := hub.my_people(member_id, agency_id, party, at, null, null);
  else
    perform set_config('hub.person', p_person::text, true);
    v_people := hub.reached(agency_id, p_person || array(select h.joined_with from hub.person_head h where h.person_id = p_person and h.joined_with is not null));
  end if;
  v_vectors := hub.open_people(member_id, agency_id, party, v_people, at);
  for v_alike in select * from hub.seen_alike(v_vectors, ${String(HEADLINES)}) loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    v_found := v_found || array(select (person_id, due_on, id)::hub.listed from (
        select person_id, id, due_on, status, owner_agency from hub.agreed_action where person_id = any (v_alike.people)
        union
        select person_id, id, due_on, status, owner_agency from hub.agreed_action_fact where person_id = any (v_alike.people)) every
      where (p_owner is null or owner_agency = p_owner) and (p_due_before is null or due_on < p_due_before)
        and (p_status is null or status = any (p_status))
        and (p_after_id is null or (due_on, id) > (p_after_due, p_after_id))
      order by due_on, id limit p_limit);
  end loop;
  v_found := array(select x from unnest(v_found) x order by x.due, x.id limit p_limit);
  v_vectors := array(select x from unnest(v_vectors) x where x.person_id in (select f.person_id from unnest(v_found) f));
  select jsonb_object_agg(x.person_id, to_jsonb(x)) into vectors from unnest(v_vectors) x;
  actions := '[]';
  for v_alike in select * from hub.seen_alike(v_vectors, -1) loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    actions := actions || (select jsonb_agg(jsonb_build_array(a.person_id, a.due, a.id,
      (select jsonb_agg(jsonb_build_array('agreed_action', r.mask, r.face, r.owner_agency, jsonb_build_array(r.body)))
        from hub.agreed_action_record r where r.person_id = a.person_id and r.id = a.id),
      (select jsonb_agg(jsonb_build_array('agreed_action_content', c.mask, c.face, c.owner_agency, jsonb_build_array(c.body)))
        from hub.agreed_action_content_record c where c.person_id = a.person_id and c.id = a.id)))
      from unnest(v_found) a where a.person_id = any (v_alike.people));
  end loop;
  actions := hub.in_order(actions, p_limit);
  return next;
end $$;
grant execute on function hub.list_agreed_actions to hub_app;
`;
