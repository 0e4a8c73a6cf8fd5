/**
 * The rows behind one category of one person for the caller: the rule, the seat and the clearance that decide.
 */
export const EXPLAIN_ACCESS = `
create function hub.explain_access(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_category int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, rule jsonb, seat jsonb, clearance jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  vector := to_jsonb(v);
  select jsonb_build_object('clause', r.clause, 'needs', r.needs, 'scope', r.scope, 'basis', r.basis) into rule
    from hub.rule r where r.protocol_id = v.protocol_id and r.party = explain_access.party and r.category = p_category;
  select jsonb_build_object('kind', s.kind, 'until', s.valid_until) into seat
    from hub.seat s where s.person_id = p_person and s.agency_id = explain_access.agency_id and s.party = explain_access.party
      and (s.member_id is null or s.member_id = explain_access.member_id) and s.kind <> 'RUNG'
      and (rule ->> 'scope' is distinct from 'ALLOCATED' or s.kind = 'ALLOCATION')
      and s.valid_from <= at and (s.valid_until is null or at < s.valid_until)
    order by s.valid_until desc nulls first limit 1;
  select jsonb_build_object('kind', c.kind, 'until', c.valid_until) into clearance
    from hub.clearance c where c.person_id = p_person and c.kind in ('CONSENT', 'SAFEGUARDING')
      and (c.kind = 'SAFEGUARDING' or rule ->> 'needs' in ('CONSENT', 'CONSENT_OR_CONTRACT'))
      and (c.category is null or c.category = p_category) and c.agency_id = explain_access.agency_id
      and (c.member_id is null or c.member_id = explain_access.member_id)
      and c.valid_from <= at and (c.valid_until is null or at < c.valid_until)
    order by c.valid_until desc nulls first limit 1;
  return next;
end $$;
grant execute on function hub.explain_access to hub_app;
`;
