/**
 * Invented people as SQL: whom a chunk of a seeded world holds, who is seated for them, and what they consented to. Everything follows from the
 * seed and the number of the person, so that it can be made again; days are relative to the day of loading.
 */

/** Settings and functions of the session: whatever looks like chance is a hash of a key. Compiling plans that run once costs more than it saves. */
export const CHANCE = `
set local jit = off;
set local work_mem = '64MB';
create function pg_temp.hash(key text) returns int language sql immutable as
  $$ select ('x' || substr(md5(key), 1, 7))::bit(28)::int $$;
create function pg_temp.pick(list text[], key text) returns text language sql immutable as
  $$ select list[1 + pg_temp.hash(key) % cardinality(list)] $$;
create function pg_temp.person_id(key text) returns uuid language sql immutable as
  $$ select overlay(overlay(md5(key) placing '4' from 13) placing 'a' from 17)::uuid $$;
create function pg_temp.row_id(at timestamptz, key text) returns uuid language sql immutable as
  $$ select overlay(overlay(overlay(md5(key) placing lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') from 1)
       placing '7' from 13) placing 'a' from 17)::uuid $$;
create function pg_temp.padded(key bytea, pad int) returns bytea language sql immutable as
  $$ select decode(string_agg(lpad(to_hex(case when i < length(key) then get_byte(key, i) else 0 end # pad), 2, '0'), '' order by i), 'hex')
     from generate_series(0, 63) as i $$;
create function pg_temp.hmac(key bytea, message bytea) returns bytea language sql immutable as
  $$ select sha256(pg_temp.padded(key, 92) || sha256(pg_temp.padded(key, 54) || message)) $$;`;

const GIVEN = `array['Aled', 'Bethan', 'Carys', 'Dewi', 'Elin', 'Ffion', 'Gethin', 'Huw', 'Iwan', 'Lowri', 'Mali', 'Nia', 'Osian', 'Rhys', 'Seren', 'Tomos']`;
const FAMILY = `array['Penwyn', 'Trefor', 'Maesgwyn', 'Brynteg', 'Llanfair', 'Coedmawr', 'Rhosddu', 'Glanrafon', 'Tynewydd', 'Pantglas']`;

/** The people numbered from..to who are not there yet. Three in four belong to the team with the largest panel. */
export function whom({ seed, from, to }: { seed: number; from: number; to: number }): string {
  return `
create temp table staff on commit drop as
  select id, agency_id, role, party, row_number() over hat - 1 as place, count(*) over (partition by agency_id, role) as places
  from hub.member where subject like 'seeded.%' window hat as (partition by agency_id, role order by id);
create temp table seeded on commit drop as
  with teams as (
    select array_agg(id order by partners desc, slug) as ids from (
      select a.id, a.slug, count(*) as partners from hub.agency a join hub.panel_partner p on p.home_agency = a.id
        join hub.partner m on m.agency_id = a.id join hub.partnership s on s.id = m.partnership_id and s.slug = 'south-wales'
        group by a.id having bool_and(p.authority is null)) team
  ), establishments as (
    select array_agg(a.id order by a.slug) as ids from hub.agency a join hub.partner m on m.agency_id = a.id
      join hub.partnership s on s.id = m.partnership_id and s.slug = 'south-wales' where a.kind = 'SECURE_ESTATE' and a.closed_on is null
  ), person as (
    select n, 'seed ${seed} person ' || n as key from generate_series(${from}, ${to}) as n
  )
  select p.n, p.key, pg_temp.person_id(p.key) as person_id, home, m.partnership_id, lead.id as lead,
    e.ids[1 + pg_temp.hash(p.key || ' establishment') % cardinality(e.ids)] as establishment,
    pg_temp.pick(${GIVEN}, p.key || ' given') as given_name, pg_temp.pick(${FAMILY}, p.key || ' family') as family_name,
    today, today + 30 + pg_temp.hash(p.key || ' release') % 300 as release_on,
    (today - 60 - pg_temp.hash(p.key || ' opened') % 300)::timestamp at time zone 'UTC' + interval '9 hours' as at
  from person p cross join teams t cross join establishments e
  cross join lateral (select t.ids[case when p.n % 4 = 0 then 1 + p.n / 4 % cardinality(t.ids) else 1 end] as home) as h
  cross join lateral (select (hub.instant() at time zone 'Europe/London')::date as today) as d
  join hub.partner m on m.agency_id = home
  join staff lead on lead.agency_id = home and lead.role = 'resettlement_worker' and lead.place = p.n % lead.places
  where not exists (select from hub.person_head x where x.person_id = pg_temp.person_id(p.key));
analyze seeded;`;
}

/** Head and key of each; the ledger's name for them is the keyed hash of their id, as at a referral. */
export const HEADS = `
insert into hub.person_key (person_id, key) select person_id, sha256(convert_to(key, 'UTF8')) from seeded;
insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
  select person_id, home, partnership_id, pg_temp.hmac(sha256(convert_to(key, 'UTF8')), convert_to(person_id::text, 'UTF8')), at from seeded;`;

/** Who has a reason to know each of them: the home team, the panel, the establishment; then named staff where a rule asks for them. */
export const SEATS = `
create temp table seated on commit drop as
  select person_id, key, at, home as agency_id, hat.party, hat.kind from seeded
    cross join (values ('SO', 'LEAD'), ('RW', 'LEAD'), ('CH', 'CHAIR')) as hat (party, kind)
  union all select s.person_id, s.key, s.at, p.agency_id, p.party, 'PANEL' from seeded s join hub.panel_partner p on p.home_agency = s.home
  union all select person_id, key, at, establishment, 'SE', 'CUSTODY' from seeded;
create temp table rule_now on commit drop as
  select r.* from hub.rule r join hub.protocol v on v.id = r.protocol_id
  where v.valid_from <= hub.instant() and hub.instant() < v.valid_until and (r.read <> 'NONE' or r.write <> 'NONE');
create temp table worker on commit drop as
  select s.person_id, s.key, s.at, s.agency_id, s.party, m.id as member_id, a.kind as agency_kind,
    exists (select from rule_now r where r.party = s.party and r.scope = 'ALLOCATED') as allocated
  from seated s join hub.agency a on a.id = s.agency_id
  join staff m on m.agency_id = s.agency_id and m.party = s.party and m.place = pg_temp.hash(s.key || s.agency_id) % m.places;
create temp table consented on commit drop as
  select distinct s.person_id, s.key, s.at, s.agency_id, r.category from seated s
  join rule_now r on r.party = s.party and r.needs in ('CONSENT', 'CONSENT_OR_CONTRACT');
analyze staff, seated, worker, consented;
insert into hub.seat (person_id, id, agency_id, party, member_id, kind, valid_from)
  select person_id, pg_temp.row_id(at, key || ' seat ' || agency_id || party), agency_id, party, null::uuid, kind, at from seated
  union all
  select person_id, pg_temp.row_id(at, key || ' allocation ' || agency_id || party), agency_id, party, member_id, 'ALLOCATION', at
    from worker where allocated
  union all
  select person_id, pg_temp.row_id(at, key || ' contract ' || agency_id), agency_id, party, null, 'CONTRACT', at
    from seated where party in ('VO', 'HP');`;

/** Told, taking part, and every consent a rule of a seated party asks for. */
export const CLEARANCES = `
insert into hub.clearance (person_id, id, agency_id, category, kind, ref, valid_from)
  select person_id, pg_temp.row_id(at, key || ' informed'), null::uuid, null::int, 'INFORMED', pg_temp.row_id(at, key || ' told'), at from seeded
  union all
  select person_id, pg_temp.row_id(at, key || ' participating'), null, null, 'PARTICIPATION', pg_temp.row_id(at, key || ' referral'), at from seeded
  union all
  select person_id, pg_temp.row_id(at, key || ' cleared ' || agency_id || category), agency_id, category, 'CONSENT',
    pg_temp.row_id(at, key || ' consent ' || agency_id || category), at from consented;`;
