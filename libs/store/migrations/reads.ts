/**
 * The read calls: one function, one round trip, outside BEGIN. Each sets the caller and the decision vector for its own transaction, then returns
 * rows under row security; nothing is left on the connection.
 */
import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../database/forward-migration.js';
import { READ_FRESHNESS } from '../reading/read-freshness.sql.js';
import { AGENCY, BY_INDEX, EVERY, ONE_PLAN, OWN } from './context.js';
import { ENTERING, entering } from './vectors.js';

export class Reads1763700000004 extends ForwardMigration {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OPEN, READ_PERSON, READ_WRITTEN, READ_PEOPLE, READ_RECORDS, READ_FRESHNESS]) await runner.query(sql);
  }
}

/**
 * open_person: the vector of one person into the context; where no protocol holds for a record, which other it is joined with. open_people: those of a
 * page of people whom the caller has a seat for; the context is then opened (see) for those seen alike in p_mask together, one kind after the other.
 * in_order: what was found for one kind after the other as one page, by the second and third part of each ([person, due, id, ...]).
 */
const OPEN = `
create function hub.open_person(p_member uuid, p_agency uuid, p_party text, p_person uuid, p_at timestamptz)
returns hub.vector language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector; v_set text := set_config('hub.person', p_person::text, true);
  v_people uuid[] := hub.reached(p_agency, array[p_person]);
begin
  select * into v from hub.vectors(p_member, p_agency, p_party, v_people, p_at);
  if v.person_id is null then select h.person_id, h.joined_with, case when h.kept then false end into v.person_id, v.joined_with, v.kept
    from hub.person_head h where h.person_id = p_person and h.joined_with is not null; end if;
  v_set := set_config('hub.fact', coalesce(v.fact, 0)::text, true);
  v_set := set_config('hub.own', coalesce(v.own, 0)::text, true);
  v_set := set_config('hub.every', coalesce(v.every, 0)::text, true);
  v_set := set_config('hub.seals', coalesce(v.seals, ''), true);
  return v;
end $$;

create function hub.open_people(p_member uuid, p_agency uuid, p_party text, p_people uuid[], p_at timestamptz)
returns hub.vector[] language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} set enable_nestloop = off as $$
declare v hub.vector[];
begin
  perform set_config('hub.page', p_people::text, true);
  v := array(select x from hub.vectors(p_member, p_agency, p_party, p_people, p_at) x where x.seated order by x.person_id);
  perform set_config('hub.page', '', true), set_config('hub.seals', coalesce((select string_agg(x.seals, ',') from unnest(v) x), ''), true);
  return v;
end $$;

create function hub.seen_alike(p_vectors hub.vector[], p_mask int)
returns table (people uuid[], fact int, own int, every int) language sql immutable as $$
  select array_agg(x.person_id), x.fact & p_mask, x.own & p_mask, x.every & p_mask from unnest(p_vectors) x group by 2, 3, 4
$$;

create function hub.see(p_people uuid[], p_fact int, p_own int, p_every int)
returns void language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform set_config('hub.page', p_people::text, true), set_config('hub.fact', p_fact::text, true), set_config('hub.own', p_own::text, true),
    set_config('hub.every', p_every::text, true);
end $$;

create type hub.listed as (person_id uuid, due date, id uuid);
create function hub.in_order(p_listed jsonb, p_limit int)
returns jsonb language sql immutable set search_path = pg_catalog as $$
  select jsonb_agg(x.listed order by x.due, x.id) from (
    select listed, (listed ->> 1) collate "C" as due, (listed ->> 2) collate "C" as id from jsonb_array_elements(p_listed) listed
    order by 2, 3 limit p_limit) x
$$;
grant execute on function hub.open_person, hub.open_people, hub.seen_alike, hub.see, hub.in_order to hub_app;
`;

/**
 * The slices of the person in the context, of these nouns (null: of all), joined as they lie into the text of one JSON array: parsed once, by whoever
 * asked. What is seen in full, by the agency of agency_id and the vector v, leaves its facts out.
 */
const slicesOf = (person: string): string => `
    if p_nouns is null then ${joined(`person_id = ${person}`)} else ${joined(`person_id = ${person} and noun = any (p_nouns)`)} end if;`;

const joined = (whose: string): string => `
    select concat('[', string_agg(concat('["', noun, '",', mask, ',"', face, '","', owner_agency, '",', body, ']'), ','), ']') into slices
      from hub.plan_slice
      where ${whose} and (face = 'FULL' or (mask & ~(case when owner_agency = agency_id then v.own else v.every end)) <> 0);`;

/** Those of all who are seen alike, each with its person. */
const ofPeople = (which: string): string => `
      select string_agg(concat('["', noun, '",', mask, ',"', face, '","', owner_agency, '",', body, ',"', person_id, '"]'), ',') into v_slices
        from hub.plan_slice where person_id = any (v_alike.people) ${which} and face = any (v_faces)
          and case when noun = any (p_as_facts) then face = 'FACT' or (mask & ~v_alike.fact) <> 0
            else face = 'FULL' or (mask & ~case when owner_agency = agency_id then v_alike.own else v_alike.every end) <> 0 end;`;

/** The beginning of the JSON object an answer is: who asked, and when. */
const CALLER = `'{"member_id":"', member_id, '","agency_id":"', agency_id, '","party":', coalesce(to_json(party), 'null'),
    ',"at":"', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '"'`;

/** One person, as the text of one JSON object: its parts as columns of a row would cost a tenth more. Null: nobody who may ask. */
const READ_PERSON = `
create function hub.read_person(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_nouns text[])
returns text language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} as $$
declare member_id uuid; agency_id uuid; party text; at timestamptz; slices text; v hub.vector; ${ENTERING}
begin
  ${entering('return null')}
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  slices := '[]';
  if v.seated then ${slicesOf('p_person')}
  end if;
  return concat(${CALLER}, ',"vector":', row_to_json(v), ',"slices":', slices, '}');
end $$;
grant execute on function hub.read_person to hub_app;
`;

/** The slices of the person of a write, in its last statement: for the writer, by the vector it began with. Where the write moved a right, it fails. */
const READ_WRITTEN = `
create function hub.read_written(p_person uuid, p_nouns text[])
returns text language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} as $$
declare slices text; agency_id uuid := ${AGENCY}; v hub.vector;
begin
  if current_setting('hub.rights_moved', true) = 'yes' then raise exception 'a write that keeps rights has moved one'; end if;
  v.own := ${OWN};
  v.every := ${EVERY};
  ${slicesOf('p_person')}
  return slices;
end $$;
grant execute on function hub.read_written to hub_app;
`;

/**
 * The people asked for by id (and their other records), or (null) a page of those the caller's seats reach, only the seated: their vectors, and the
 * slices of all of them, each with its person at its end, in one text. `last`: the last of a page that somebody seated comes after. Those who are seen
 * alike are read together. Of the nouns of p_as_facts, what may be read as facts leaves the rest out; where that, or the opposite, holds for all of a
 * kind, the other face is not even looked up.
 */
const READ_PEOPLE = `
create function hub.read_people(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_people uuid[], p_after uuid, p_limit int, p_nouns text[], p_as_facts text[])
returns text language plpgsql volatile security invoker ${ONE_PLAN} ${BY_INDEX} as $$
declare member_id uuid; agency_id uuid; party text; at timestamptz; last uuid; slices text;
  v_vectors hub.vector[]; v_alike record; v_faces text[]; v_slices text; ${ENTERING}
begin
  ${entering('return null')}
  if p_people is null then
    v_vectors := hub.open_page(member_id, agency_id, party, at, p_after, p_limit + 1);
    if cardinality(v_vectors) > p_limit then
      last := v_vectors[p_limit].person_id;
      v_vectors := v_vectors[1:p_limit];
    end if;
  else
    v_set := set_config('hub.page', p_people::text, true);
    v_vectors := hub.open_people(member_id, agency_id, party, hub.reached(agency_id, p_people || array(select h.joined_with from hub.person_head h where h.person_id = any (p_people) and h.joined_with is not null)), at);
  end if;
  for v_alike in select * from hub.seen_alike(v_vectors, -1) loop
    perform hub.see(v_alike.people, v_alike.fact, v_alike.own, v_alike.every);
    v_faces := case when p_nouns <@ p_as_facts and (v_alike.own | v_alike.every) & ~v_alike.fact = 0 then '{FACT}'
      when v_alike.fact & ~v_alike.every = 0 then '{FULL}' else '{FACT,FULL}' end;
    if p_nouns is null then ${ofPeople('')} else ${ofPeople('and noun = any (p_nouns)')} end if;
    slices := concat_ws(',', nullif(slices, ''), v_slices);
  end loop;
  return concat(${CALLER}, ',"last":', coalesce(to_json(last), 'null'),
    ',"vectors":', (select coalesce(json_agg(x), '[]') from unnest(v_vectors) x), ',"slices":[', slices, ']}');
end $$;
grant execute on function hub.read_people to hub_app;
`;

/**
 * One record by id, from its tables (a slice carries the newest only), with what row security lets through of each noun it is made of; and the
 * versions of a record. The nouns are the code's own names; a name that is no table of ours fails.
 */
const READ_RECORDS = `
create function hub.read_records(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_person uuid, p_nouns text[], p_id uuid)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, slices jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_noun text; v_found jsonb;
begin
  select * into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf);
  if member_id is null then return; end if;
  select o.vector, o.party into vector, party from hub.open_seat_or_rung(member_id, agency_id, party, p_person, at) o;
  slices := '[]';
  if (vector ->> 'seated') is distinct from 'true' then return next; return; end if;
  foreach v_noun in array p_nouns loop
    execute format('select jsonb_agg(jsonb_build_array(%L, mask, face, owner_agency, jsonb_build_array(body)))
      from hub.%I where person_id = $1 and id = $2', v_noun, v_noun || '_record') into v_found using p_person, p_id;
    slices := slices || coalesce(v_found, '[]');
  end loop;
  return next;
end $$;

create function hub.read_history(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text,
  p_person uuid, p_nouns text[], p_id uuid, p_before uuid, p_limit int)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, versions jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  select * into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf);
  if member_id is null then return; end if;
  select o.vector, o.party into vector, party from hub.open_seat_or_rung(member_id, agency_id, party, p_person, at) o;
  if (vector ->> 'seated') is distinct from 'true' then return next; return; end if;
  select jsonb_agg(to_jsonb(h) order by h.id desc) into versions from (
    select * from hub.history v where v.person_id = p_person and v.noun = any (p_nouns) and v.row_id = p_id
      and (p_before is null or v.id < p_before) order by v.id desc limit p_limit) h;
  return next;
end $$;
grant execute on function hub.read_records, hub.read_history to hub_app;
`;
