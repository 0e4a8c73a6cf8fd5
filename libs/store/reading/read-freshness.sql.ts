/** The read call behind how fresh a plan is: what was changed last, and nothing of what it says. */
import { NOBODY } from '#kernel';
import { BY_INDEX, ONE_PLAN } from '../migrations/context.js';

/**
 * When each agency's part of the person's plan was last changed, by the categories of what changed, as far as row security lets the caller read it in
 * full: the versions of these nouns, and of no other. What a rule of the hub changed keeps nobody's part fresh. `own`: what the caller's agency owns
 * beside another. A rung is no seat.
 */
export const READ_FRESHNESS = `
create function hub.read_freshness(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_nouns text[])
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, changes jsonb)
language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} as $$
declare v hub.vector; v_agency uuid;
begin
  select * into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf);
  if member_id is null then return; end if;
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  vector := to_jsonb(v);
  v_agency := agency_id;
  if v.seated is not true then return next; return; end if;
  select jsonb_agg(c) into changes from (
    select h.mask, h.owner_agency, h.counterpart is not distinct from v_agency as own, max(h.at) as at
    from hub.history h where h.person_id = p_person and h.noun = any (p_nouns) and h.member_id <> '${NOBODY}'
    group by 1, 2, 3) c;
  return next;
end $$;
grant execute on function hub.read_freshness to hub_app;
`;
