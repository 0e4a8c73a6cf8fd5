/**
 * The read calls of breaches: the reports row security lets through, and the people of one, each under the caller's vector for that person.
 */
import { maskOf } from '#kernel';
import { BY_INDEX } from '#store';
import { ofSubject } from '../access/access-record.sql.js';

const ACCESS_RECORD = String(maskOf('ACCESS_RECORD'));

/**
 * A page of reports, newest first, or one: each with the decisions the caller may see. `levels`: what the caller's party has under the protocols in force
 * that their agency has signed; null: it has signed none.
 */
const LIST = `
create function hub.read_breaches(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_id uuid, p_before uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, governs uuid[], levels jsonb, breaches jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  governs := hub.govern(member_id, agency_id);
  select jsonb_build_object('fact', bit_or(m.fact), 'own', bit_or(m.own), 'every', bit_or(m.every)) into levels
    from hub.protocol p join hub.party_mask m on m.protocol_id = p.id and m.party = read_breaches.party
    join hub.signature s on s.protocol_id = p.id and s.agency_id = read_breaches.agency_id and s.sha256 = p.sha256
    where p.valid_from <= read_breaches.at and read_breaches.at < p.valid_until
      and s.valid_from <= read_breaches.at and (s.valid_until is null or read_breaches.at < s.valid_until)
    having count(*) > 0;
  select jsonb_agg(to_jsonb(b) || jsonb_build_object('decisions', (select coalesce(jsonb_agg(to_jsonb(d) order by d.version desc), '[]')
      from hub.breach_decision d where d.breach_id = b.id)) order by b.id desc) into breaches
    from (select * from hub.breach x where (p_id is null or x.id = p_id) and (p_before is null or x.id < p_before) order by x.id desc limit p_limit) b;
  return next;
end $$;
grant execute on function hub.read_breaches to hub_app;
`;

/**
 * The people of a report after one of them, of the partnerships the caller answers for, as many as are asked for and as the caller has the access record of in full: each with the disclosures the report
 * is about, newest first.
 */
const PEOPLE = `
create function hub.read_breached(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_breach uuid, p_after uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, people jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog ${BY_INDEX} as $$
declare b hub.breach; v hub.vector; v_person uuid; v_entries jsonb;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  perform hub.govern(member_id, agency_id);
  people := '[]';
  select x.* into b from hub.breach x where x.id = p_breach;
  for v_person in select c.person_id from hub.breach_person c where c.breach_id = p_breach
      and (p_after is null or c.person_id > p_after) order by c.person_id loop
    v := hub.open_person(member_id, agency_id, party, v_person, at);
    continue when v.seated is distinct from true or (v.every & ${ACCESS_RECORD}) = 0;
    ${ofSubject('v')}
    select jsonb_agg(to_jsonb(r) order by r.at desc, r.id desc) into v_entries from derive.access_record r
      where r.at >= b.from_at and r.at < b.until_at and (b.agency is null or r.agency = b.agency) and (b.staff is null or r.member = b.staff);
    continue when v_entries is null;
    people := people || jsonb_build_array(jsonb_build_array(to_jsonb(v), v_entries));
    exit when jsonb_array_length(people) >= p_limit;
  end loop;
  return next;
end $$;
grant execute on function hub.read_breached to hub_app;
`;

/** SQL, run as hub_owner once the tables and the access record are there. */
export const READ_BREACHES = LIST + PEOPLE;
