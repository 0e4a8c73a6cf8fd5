/**
 * The rows behind one category of one person: the rule, the seat and the clearance that decide. About the caller, or about another agency as it would
 * be answered itself: who may ask that, the caller of this function has asked. What is kept from the caller under a seal stands for nothing there.
 */
export const EXPLAIN_ACCESS = `
create function hub.explain_access(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_category int, p_about uuid)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, about_party text, about jsonb, rule jsonb, seat jsonb,
  clearance jsonb, refused boolean)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector; v_agency uuid; v_member uuid;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  vector := to_jsonb(v);
  if v.seated is not true then return next; return; end if;
  v_agency := agency_id; v_member := member_id; about_party := party; about := vector;
  if p_about is not null and p_about <> agency_id then
    if not (party in ('SO', 'IG', 'YP') and coalesce(v.every, 0) & ${String(1 << 27)} <> 0) then return next; return; end if;
    v_agency := p_about;
    perform set_config('hub.agency', p_about::text, true), set_config('hub.explaining', 'yes', true);
    select c.member_id, m.party into v_member, about_party from hub.clearance c join hub.member m on m.id = c.member_id
      where c.person_id = p_person and c.agency_id = p_about and c.category = p_category and c.kind in ('SAFEGUARDING', 'SERIOUS_CRIME')
        and c.valid_from <= at and (c.valid_until is null or at < c.valid_until) order by c.valid_until desc limit 1;
    if not found then
      select s.member_id, s.party into v_member, about_party from hub.seat s
        where s.person_id = p_person and s.agency_id = p_about and s.kind <> 'RUNG' and s.valid_from <= at and (s.valid_until is null or at < s.valid_until)
        order by s.member_id nulls last, s.party limit 1;
    end if;
    perform set_config('hub.member', coalesce(v_member::text, ''), true);
    about_party := coalesce(about_party, (select min(p.party) from hub.panel_partner p where p.agency_id = p_about),
      (select min(m.party) from hub.member m where m.agency_id = p_about and m.role = 'practitioner'));
    select to_jsonb(x) into about from hub.vectors(v_member, p_about, about_party, array[p_person], at) x;
  end if;
  select jsonb_build_object('clause', r.clause, 'needs', r.needs, 'scope', r.scope, 'basis', r.basis) into rule
    from hub.rule r where r.protocol_id = v.protocol_id and r.party = about_party and r.category = p_category;
  select jsonb_build_object('kind', s.kind, 'until', s.valid_until) into seat
    from hub.seat s where s.person_id = p_person and s.agency_id = v_agency and s.party = about_party
      and (s.member_id is null or s.member_id = v_member) and s.kind <> 'RUNG'
      and (rule ->> 'scope' is distinct from 'ALLOCATED' or s.kind = 'ALLOCATION')
      and s.valid_from <= at and (s.valid_until is null or at < s.valid_until)
    order by s.valid_until desc nulls first limit 1;
  select jsonb_build_object('kind', c.kind, 'until', c.valid_until, 'clause', c.clause) into clearance
    from hub.clearance c where c.person_id = p_person
      and (c.kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and c.member_id = v_member
        or c.kind = 'CONSENT' and rule ->> 'needs' in ('CONSENT', 'CONSENT_OR_CONTRACT'))
      and (c.category is null or c.category = p_category) and c.agency_id = v_agency
      and (c.member_id is null or c.member_id = v_member)
      and c.valid_from <= at and (c.valid_until is null or at < c.valid_until)
    order by (about ->> 'opened')::int & (1 << (p_category - 1)) <> 0 and c.kind = 'CONSENT', c.valid_until desc nulls first limit 1;
  refused := about_party in ('ED', 'CA', 'YS', 'VO', 'HO') and p_category in (5, 6, 22) and not exists (select from hub.clearance c
    where c.person_id = p_person and c.kind = 'PARTICIPATION' and c.valid_from <= at and (c.valid_until is null or at < c.valid_until));
  return next;
end $$;
grant execute on function hub.explain_access to hub_app;
`;
