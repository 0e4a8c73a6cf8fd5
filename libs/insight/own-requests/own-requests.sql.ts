/**
 * Rights are used by the person they are of, or by a parent who decides for them, whatever the cells of their party: the first statement of such a write,
 * and the reading of one's own requests. Both open the access record (category 28) to the caller's own requests and to nothing else.
 */
import { CATEGORIES } from '#kernel';
import { MEMBER, PERSON } from '#store';

const BIT = String(1 << CATEGORIES.indexOf('ACCESS_RECORD'));
const CONSENT_BIT = String(1 << CATEGORIES.indexOf('PARTICIPATION_AND_CONSENT'));

/** Whether the caller may ask today, once it was weighed. */
export const MAY_ASK = `nullif(current_setting('hub.may_ask', true), '')`;

/** What begins a request: `hub.asking` is set for the household of the person alone, and row security asks for it. */
const ASKING = `nullif(current_setting('hub.asking', true), '')::uuid`;

/**
 * Opens a write in which somebody uses a right of the person: what they read, they may write about, in a record of their own. A young person may also end their own consents in it: an objection to what rests on a
 * consent is its withdrawal.
 */
const BEGIN_REQUEST = `
create function hub.begin_request(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, earlier jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_own int; v_every int;
begin
  perform set_config('hub.asking', '', true);
  select b.* into member_id, agency_id, party, at, vector, earlier
    from hub.begin_write(p_issuer, p_subject, p_agency, p_role, p_behalf, p_person, p_request) b;
  if member_id is null then return; end if;
  if vector ? 'rungs' or (vector ->> 'seated') is distinct from 'true' or party not in ('YP', 'PC') then
    return next;
    return;
  end if;
  v_own := coalesce((vector ->> 'write_own')::int, 0) | coalesce((vector ->> 'own')::int, 0) | coalesce((vector ->> 'every')::int, 0)
    | coalesce((vector ->> 'fact')::int, 0) | ${BIT};
  v_every := coalesce((vector ->> 'write_every')::int, 0) | case when party = 'YP' then ${CONSENT_BIT} else 0 end;
  perform set_config('hub.asking', member_id::text, true),
    set_config('hub.write_own', v_own::text, true), set_config('hub.write_every', v_every::text, true);
  vector := vector || jsonb_build_object('write_own', v_own, 'write_every', v_every);
  return next;
end $$;
grant execute on function hub.begin_request to hub_app;
`;

/**
 * A young person uses their rights themselves, at any age; a parent while they decide for them. Whether is put into the context (`hub.may_ask`), why is
 * not.
 */
const WEIGH_ASKING = `
set local role hub_derive;
create function derive.weigh_asking(p_person uuid, p_party text, p_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_day date := (p_at at time zone 'Europe/London')::date; v_age int; v_outcome text;
begin
  perform set_config('hub.may_ask', case when p_party = 'YP' then 'yes' else '' end, true);
  if p_party is distinct from 'PC' then return; end if;
  select extract(year from age(v_day, i.date_of_birth)) into v_age from hub.identity i where i.person_id = p_person order by i.id desc limit 1;
  if v_age is null or v_age >= 18 then return; end if;
  select c.outcome into v_outcome from hub.decision_capacity c
    where c.person_id = p_person and c.agency is null and c."on" <= v_day
      and c.law = case when v_age < 16 then 'GILLICK' else 'MENTAL_CAPACITY_ACT_2005' end
    order by c."on" desc, c.id desc limit 1;
  if v_outcome is not null and v_outcome <> 'DECIDES' and exists (select from hub.parental_responsibility h
    where h.person_id = p_person and h."from" <= v_day and (h.until is null or v_day < h.until) and h.kind <> 'LOCAL_AUTHORITY') then
    perform set_config('hub.may_ask', 'yes', true);
  end if;
end $$;
revoke all on function derive.weigh_asking from public;
grant execute on function derive.weigh_asking to hub_app;
reset role;
`;

/** The caller's own requests of a kind, under a vector that is good for those rows alone. Of a parent: while they decide. */
const READ_OWN = `
create function hub.read_own_requests(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_noun text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, person uuid, vector jsonb, slices jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector; v_ids uuid[]; v_mask int;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  slices := '[]';
  person := case when party in ('YP', 'PC') then (hub.my_people(member_id, agency_id, party, at, null, 1))[1] end;
  if person is null then return next; return; end if;
  v := hub.open_person(member_id, agency_id, party, person, at);
  perform derive.weigh_asking(person, party, at);
  if v.seated is not true or ${MAY_ASK} is distinct from 'yes' then return next; return; end if;
  execute format('select array_agg(id), coalesce(bit_or(mask), 0), coalesce(jsonb_agg(jsonb_build_array(%L, mask, ''FULL'', $3, jsonb_build_array(body))), ''[]'')
    from hub.%I where person_id = $1 and face = ''FULL'' and body ->> ''askedBy'' = $2::text', p_noun, p_noun || '_record')
    into v_ids, v_mask, slices using person, member_id, agency_id;
  vector := jsonb_build_object('person_id', person, 'protocol_id', v.protocol_id, 'seated', true, 'own', v_mask, 'subject', v.subject,
    'rungs', to_jsonb(coalesce(v_ids, '{}')), 'opened', v_mask,
    'openings', (select jsonb_object_agg(c.no, jsonb_build_object('kind', 'OWN_REQUEST', 'ref', member_id, 'clause', 'UK GDPR Article 12',
      'purpose', 'one''s own request', 'until', at)) from generate_series(1, ${String(CATEGORIES.length)}) c (no)));
  return next;
end $$;
grant execute on function hub.read_own_requests to hub_app;
`;

/** SQL, run as hub_owner. */
export const OWN_REQUESTS = BEGIN_REQUEST + WEIGH_ASKING + READ_OWN;

/** Of a table of requests: nobody begins one but for themselves, in a write that was opened for it; whoever asked reads their own. */
export const ownPolicies = (noun: string): string => `
create policy ${noun}_asked on hub.${noun} as restrictive for insert to hub_app
  with check (person_id = ${PERSON} and asked_by = ${MEMBER} and ${ASKING} = ${MEMBER});
create policy ${noun}_own on hub.${noun} for select to hub_app using (asked_by = ${MEMBER});
`;
