/**
 * The decision vector: rule x seat x clearance, joined when read. The SQL twin of `decide` in the protocol room; masks of 29 bits, one per category.
 */
import type { QueryRunner } from 'typeorm';
import { NOBODY } from '#kernel';
import { ForwardMigration } from '../database/forward-migration.js';
import { BY_INDEX } from './context.js';

export class Vectors1763700000003 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENTER);
    await runner.query(VECTORS);
    await runner.query(REACHED);
    await runner.query(PAGES);
  }
}

/**
 * Who is calling, from the register, into the variables member_id, agency_id, party and at, and into the context of this transaction; `refused` is done
 * where that is not one such member now. In the text of whoever asks: called for each read, a function of its own would cost twice as much.
 */
export const entering = (refused: string): string => `
  at := hub.instant();
  select array_agg(m.id), array_agg(m.agency_id), array_agg(m.party) into v_members, v_agencies, v_parties
    from hub.member m join hub.agency a on a.id = m.agency_id
    where m.issuer = p_issuer and m.subject = p_subject and (a.slug = p_agency or p_agency = 'household' and a.kind = 'HOUSEHOLD')
      and (a.closed_on is null or at < a.closed_on) and (p_role is null or m.role = p_role)
      and m.valid_from <= at and (m.valid_until is null or at < m.valid_until);
  if cardinality(v_members) is distinct from 1 then ${refused}; end if;
  member_id := v_members[1];
  agency_id := v_agencies[1];
  party := v_parties[1];
  if p_behalf is not null then
    perform 1 from hub.member m where m.agency_id = v_agencies[1] and m.subject = p_behalf and m.role <> 'system'
      and m.valid_from <= at and (m.valid_until is null or at < m.valid_until);
    if not found then ${refused}; end if;
  end if;
  v_set := set_config('hub.agency', agency_id::text, true);
  v_set := set_config('hub.member', member_id::text, true);`;

/** What `entering` needs declared. An assignment costs a fifth of a \`perform\`. */
export const ENTERING = 'v_members uuid[]; v_agencies uuid[]; v_parties text[]; v_set text;';

const ENTER = `
create function hub.enter(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare ${ENTERING}
begin
  ${entering('return')}
  return next;
end $$;
grant execute on function hub.enter to hub_app;
`;

/** Of an uninformed person rule 1 keeps categories 1, 2, 3, 27, 28, 29, leaves 7 as a fact, and own entries elsewhere. Rule 2 closes 5, 6, 22 but for own entries. */
const KEPT = bits(1, 2, 3, 27, 28, 29);
const HELD = bits(7);
const VOLUNTARY = bits(5, 6, 22);
/** Needs no seat. */
const SEATLESS = bits(27, 29);

function bits(...categories: readonly number[]): string {
  return String(categories.reduce((mask, category) => mask | (1 << (category - 1)), 0));
}

/** Of everybody at once, joined by person: the inputs are looked up for the page, never for a row. */
const VECTORS = `
create type hub.vector as (
  person_id uuid, protocol_id uuid, seated boolean, fact int, own int, every int, write_own int, write_every int, consent int,
  write_consent int, subject bytea, clearances jsonb, opened int, openings jsonb, seals text, joined_with uuid, kept boolean
);
create function hub.vectors(p_member uuid, p_agency uuid, p_party text, p_people uuid[], p_at timestamptz)
returns setof hub.vector
language sql stable security invoker as $$
with head as materialized (
  select h.person_id, h.subject, h.partnership_id, h.home_agency, h.joined_with, h.kept from hub.person_head h where h.person_id = any (p_people)
), term as materialized (
  select h.partnership_id, h.home_agency, p.id as protocol_id, r.fact, r.own, r.every, r.write_own, r.write_every, r.allocated,
    ~(r.consent | r.contract | r.safeguarding) as free, r.consent as by_consent, r.contract as by_contract, r.safeguarding as by_safeguarding,
    case when p_party in ('YP', 'PC') then 0 else p.emergency end | (r.safeguarding & r.every) as by_disclosure,
    case when p_party = 'PO' then p.police else 0 end as by_request,
    p_party in ('YP', 'PC') or exists (select 1 from hub.signature s
      where s.protocol_id = p.id and s.agency_id = p_agency and s.sha256 = p.sha256
        and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until)) as signed
  from (select distinct partnership_id, home_agency from head) h
  join lateral (select v.* from hub.protocol v join hub.signature s on s.protocol_id = v.id
    where v.partnership_id = h.partnership_id and v.valid_from <= p_at and p_at < v.valid_until
      and s.agency_id = h.home_agency and s.sha256 = v.sha256
      and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until)
    order by v.version desc limit 1) p on true
  join hub.party_mask r on r.protocol_id = p.id and r.party = p_party
), held as materialized (
  select person_id, true as seated, bool_or(kind = 'ALLOCATION' and member_id = p_member) as allocated, bool_or(kind = 'CONTRACT') as contracted
  from hub.seat
  where person_id = any (p_people) and agency_id = p_agency and party = p_party and (member_id is null or member_id = p_member) and kind <> 'RUNG'
    and valid_from <= p_at and (valid_until is null or p_at < valid_until)
  group by person_id
), cleared as materialized (
  select person_id,
    coalesce(bit_or(case when category is null then -1 else 1 << (category - 1) end) filter (where kind = 'CONSENT'), 0) as consent,
    coalesce(bit_or(1 << (category - 1)) filter (where kind = 'SAFEGUARDING' and member_id = p_member), 0) as disclosed,
    coalesce(bit_or(1 << (category - 1)) filter (where kind = 'SERIOUS_CRIME' and member_id = p_member), 0) as requested,
    ~coalesce(bit_or(1 << (category - 1)) filter (where kind = 'OBJECTION'), 0) as used,
    jsonb_object_agg(category, jsonb_build_object('kind', kind, 'ref', ref, 'clause', clause, 'purpose', purpose, 'until', valid_until))
      filter (where kind in ('SAFEGUARDING', 'SERIOUS_CRIME') and member_id = p_member) as openings,
    string_agg(ref::text, ',') filter (where kind = 'SEAL') as seals,
    bool_or(kind = 'INFORMED') as informed, bool_or(kind = 'PARTICIPATION') as participating,
    jsonb_object_agg(coalesce(category, 0), coalesce(ref, id)) filter (where kind in ('CONSENT', 'SAFEGUARDING')) as refs
  from (
    select * from hub.clearance where person_id = any (p_people) and agency_id = p_agency
    union all
    select * from hub.clearance where person_id = any (p_people) and agency_id is null) every
  where (member_id is null or member_id = p_member)
    and valid_from <= p_at and (valid_until is null or p_at < valid_until)
  group by person_id
)
select person_id, protocol_id, seated or opened <> 0, fact | opened, own | opened, every | opened, write_own, write_every,
  ((then_fact & ~fact) | (then_own & ~own) | (then_every & ~every)) & ~opened, then_write_own & ~write_own, subject, refs,
  opened & ~every, openings, seals, joined_with, case when kept then seated end
from (
  select p.person_id, p.protocol_id, p.subject, p.joined_with, p.kept, p.refs, p.opened, p.openings, p.seals, (p.seat & p.fact & ~${SEATLESS}) <> 0 as seated,
    p.fact & ok & (told | ${HELD}) & offered as fact, p.own & ok & (told | ~${HELD}) as own, p.every & ok & told & offered as every,
    p.write_own & ok as write_own, p.write_every & ok & offered as write_every,
    p.fact & ok_with_consent & offered as then_fact, p.own & ok_with_consent as then_own, p.every & ok_with_consent & offered as then_every,
    p.write_own & ok_with_consent as then_write_own
  from (
    select j.*,
      j.seat & used & (j.free | (by_consent & consent) | (by_contract & (consent | contracted)) | (by_safeguarding & disclosed)) as ok,
      j.seat & used & (j.free | by_consent | by_contract | (by_safeguarding & disclosed)) as ok_with_consent
    from (
      select p.person_id, p.subject, p.joined_with, p.kept, c.refs, c.openings, c.seals, t.*, coalesce(c.disclosed, 0) as disclosed, coalesce(c.consent, 0) as consent, coalesce(c.used, -1) as used,
        case when c.informed or p_party in ('SO', 'RW', 'YP') then -1 else ${KEPT} end as told,
        case when c.participating or p_party not in ('ED', 'CA', 'YS', 'VO', 'HO') then -1 else ~${VOLUNTARY} end as offered,
        case when t.signed then ${SEATLESS} | case when h.seated then ~t.allocated else 0 end | case when h.allocated then t.allocated else 0 end
          else 0 end as seat,
        case when h.contracted then -1 else 0 end as contracted,
        case when t.signed then (coalesce(c.disclosed, 0) & t.by_disclosure) | (coalesce(c.requested, 0) & t.by_request) else 0 end as opened
      from head p
      join term t on t.partnership_id = p.partnership_id and t.home_agency = p.home_agency
      left join held h on h.person_id = p.person_id
      left join cleared c on c.person_id = p.person_id
      offset 0) j
    offset 0) p
  offset 0) levelled
$$;
grant execute on function hub.vectors to hub_app;
`;

/**
 * Of some people those of whom the caller's agency ever had a seat or a clearance, or whose record is joined with another. Of anybody else no more is
 * looked up than of nobody: a decision that ends in nothing would tell by its time that there is somebody.
 */
const REACHED = `
create function hub.reached(p_agency uuid, p_people uuid[])
returns uuid[] language plpgsql stable security invoker set search_path = pg_catalog ${BY_INDEX} as $$
begin
  return array(select p.id from unnest(p_people) p(id)
    where exists (select from hub.seat s where s.person_id = p.id and s.agency_id = p_agency)
      or exists (select from hub.clearance c where c.person_id = p.id and c.agency_id = p_agency)
      or exists (select from hub.person_head h where h.person_id = p.id and h.joined_with is not null));
end $$;
grant execute on function hub.reached to hub_app;
`;

/** People looked at together, at most, where a page is not full yet. */
const LARGEST_STEP = 1000;

/**
 * my_people: whom the caller's seats reach. open_page: so many of those, as far as the caller may know of them; it reads on, in steps that double, until
 * it has them or there are no more: a page is no shorter, and no page follows it, for people the caller may not know of.
 */
const PAGES = `
create function hub.my_people(p_member uuid, p_agency uuid, p_party text, p_at timestamptz, p_after uuid, p_limit int)
returns uuid[] language sql stable security invoker set search_path = pg_catalog ${BY_INDEX} as $$
  select coalesce(array_agg(person_id), '{}') from (
    select distinct s.person_id from hub.seat s
    where s.agency_id = p_agency and s.party = p_party and (s.member_id is null or s.member_id = p_member) and s.kind <> 'RUNG'
      and s.valid_from <= p_at and (s.valid_until is null or p_at < s.valid_until) and s.person_id > coalesce(p_after, '${NOBODY}')
    order by s.person_id limit p_limit) page
$$;

create function hub.open_page(p_member uuid, p_agency uuid, p_party text, p_at timestamptz, p_after uuid, p_limit int)
returns hub.vector[] language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector[] := '{}'; v_people uuid[]; v_after uuid := p_after; v_step int := p_limit;
begin
  loop
    v_people := hub.my_people(p_member, p_agency, p_party, p_at, v_after, v_step);
    v := v || hub.open_people(p_member, p_agency, p_party, v_people, p_at);
    exit when cardinality(v) >= p_limit or cardinality(v_people) < v_step;
    v_after := v_people[v_step];
    v_step := least(2 * v_step, ${String(LARGEST_STEP)});
  end loop;
  v := v[1:p_limit];
  perform set_config('hub.seals', coalesce((select string_agg(x.seals, ',') from unnest(v) x), ''), true);
  return v;
end $$;
grant execute on function hub.my_people, hub.open_page to hub_app;
`;
