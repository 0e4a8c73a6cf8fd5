/**
 * Assembles what every agency holds about a person, and reads it: for the agency that reviews it, and for whoever it was released to. Assembling is
 * hub_derive's, for nobody else may read all of it; it returns nothing.
 */
import { CATEGORIES } from '#kernel';
import { BY_INDEX, CATEGORY_NAMES } from '#store';
import { MAY_ASK } from '../own-requests/own-requests.sql.js';

const ACCESS_RECORD = String(1 << CATEGORIES.indexOf('ACCESS_RECORD'));
/** Requests and reviews are about this, not held besides it. */
const LEFT_OUT = `'access_request', 'access_review', 'sharing_objection', 'correction_request', 'correction_notice'`;

/**
 * The current version of every record that is under no seal: its own category where it carries one, else the first of its mask. A field of the reference
 * table leaves its place alone; the names in such fields are taken out wherever they stand, whole or by their first word, save the person's own.
 */
const ASSEMBLE = `
grant select on hub.agency to hub_derive;
set local role hub_derive;
create function derive.assemble_access(p_person uuid, p_request uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare v_asker uuid; v_home uuid; v_fields jsonb; v_own text; v_names text;
begin
  select r.asked_by, r.counterpart into v_asker, v_home from hub.access_request r where r.person_id = p_person and r.id = p_request;
  if v_asker is null or exists (select from hub.access_item i where i.person_id = p_person and i.request = p_request) then return; end if;
  select coalesce(jsonb_object_agg(f.key, f.value), '{}') into v_fields from hub.access_exemption e cross join jsonb_each(e.fields) f;
  select lower(string_agg(i.full_name || ' ' || i.preferred_name, ' ')) into v_own from hub.identity i where i.person_id = p_person;
  select string_agg(distinct n.name, '|') into v_names
    from hub.history h
    cross join jsonb_array_elements_text(coalesce(v_fields -> h.noun, '[]')) f (field)
    cross join lateral (values (h.body ->> f.field), (split_part(h.body ->> f.field, ' ', 1))) n (name)
    where h.person_id = p_person and n.name ~ '^[[:alpha:]][[:alpha:] ''-]{1,80}[[:alpha:]]$' and strpos(coalesce(v_own, ''), lower(n.name)) = 0;
  insert into hub.access_item (person_id, id, request, noun, category, mask, owner_agency, asked_by, recorded_on, body, released)
    select p_person, gen_random_uuid(), p_request, n.noun,
      case when n.mask & (1 << (array_position(${CATEGORY_NAMES}, n.body ->> 'category') - 1)) <> 0 then n.body ->> 'category'
        else (${CATEGORY_NAMES})[1 + log(2, (n.mask & -n.mask)::numeric)::int] end,
      n.mask | ${ACCESS_RECORD}, case when a.kind = 'HOUSEHOLD' then v_home else n.owner_agency end, v_asker,
      (n.at at time zone 'Europe/London')::date,
      (select coalesce(jsonb_object_agg(b.key, case
          when coalesce(v_fields -> n.noun, '[]') ? b.key then '{"removed": true}'
          when jsonb_typeof(b.value) = 'string' and v_names is not null
            then to_jsonb(regexp_replace(b.value #>> '{}', '\\m(' || v_names || ')\\M', '▇▇▇', 'gi'))
          else b.value end), '{}')
        from jsonb_each(n.body) b where b.value <> 'null' and b.key not in ('id', 'version', 'member', 'counterpart')), false
    from (select distinct on (h.noun, h.row_id) h.* from hub.history h where h.person_id = p_person and h.noun not in (${LEFT_OUT})
      order by h.noun, h.row_id, h.version desc) n
    join hub.agency a on a.id = n.owner_agency
    where n.seal_id is null;
end $$;
revoke all on function derive.assemble_access from public;
grant execute on function derive.assemble_access to hub_system;
reset role;
`;

const ITEM = `jsonb_build_object('id', i.id, 'noun', i.noun, 'category', i.category, 'mask', i.mask, 'owner', i.owner_agency,
    'recordedOn', i.recorded_on, 'body', i.body)`;

/** read_held: what the caller's agency reviews in one category; read_released: what was released to the caller, under a vector good for that alone. */
const READ = `
create function hub.read_held(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request uuid, p_category text)
returns jsonb language plpgsql volatile security invoker set search_path = pg_catalog ${BY_INDEX} as $$
declare v_caller record; v hub.vector; v_items jsonb;
begin
  select e.* into v_caller from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if v_caller.member_id is null then return null; end if;
  v := hub.open_person(v_caller.member_id, v_caller.agency_id, v_caller.party, p_person, v_caller.at);
  select jsonb_agg(${ITEM} order by i.recorded_on desc, i.id) into v_items from hub.access_item i
    where i.person_id = p_person and i.request = p_request and i.category = p_category and i.owner_agency = v_caller.agency_id;
  return v_items;
end $$;

create function hub.read_released(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request uuid)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, items jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v hub.vector; v_ids uuid[]; v_mask int;
begin
  select e.* into member_id, agency_id, party, at from hub.enter(p_issuer, p_subject, p_agency, p_role, p_behalf) e;
  if member_id is null then return; end if;
  v := hub.open_person(member_id, agency_id, party, p_person, at);
  perform derive.weigh_asking(p_person, party, at);
  if v.seated is not true or ${MAY_ASK} is distinct from 'yes'
    or not exists (select from hub.access_request r where r.person_id = p_person and r.id = p_request and r.asked_by = read_released.member_id) then
    return next;
    return;
  end if;
  select array_agg(i.id), coalesce(bit_or(i.mask), 0), coalesce(jsonb_agg(${ITEM} order by i.category, i.recorded_on desc, i.id), '[]')
    into v_ids, v_mask, items from hub.access_item i
    where i.person_id = p_person and i.request = p_request and i.asked_by = read_released.member_id and i.released_at is not null;
  vector := jsonb_build_object('person_id', p_person, 'protocol_id', v.protocol_id, 'seated', true, 'own', v_mask, 'subject', v.subject,
    'rungs', to_jsonb(coalesce(v_ids, '{}')), 'opened', v_mask, 'openings', (select jsonb_object_agg(c.no, jsonb_build_object('kind', 'OWN_REQUEST',
      'ref', p_request, 'clause', 'UK GDPR Article 15', 'purpose', 'subject access, released by each agency', 'until', at))
      from generate_series(1, ${String(CATEGORIES.length)}) c (no)));
  return next;
end $$;
grant execute on function hub.read_held, hub.read_released to hub_app;
`;

/** Opens a review: whoever reads their agency's own entries in full answers for them, whether or not they may still write there. */
const BEGIN_REVIEW = `
create function hub.begin_review(p_issuer text, p_subject text, p_agency text, p_role text, p_behalf text, p_person uuid, p_request text)
returns table (member_id uuid, agency_id uuid, party text, at timestamptz, vector jsonb, earlier jsonb)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare v_own int;
begin
  select b.* into member_id, agency_id, party, at, vector, earlier
    from hub.begin_disclosure(p_issuer, p_subject, p_agency, p_role, p_behalf, p_person, p_request) b;
  if member_id is null then return; end if;
  if vector ? 'disclosable' then
    v_own := (vector ->> 'write_own')::int | ((vector ->> 'own')::int & ~(vector ->> 'opened')::int);
    perform set_config('hub.write_own', v_own::text, true);
    vector := vector || jsonb_build_object('write_own', v_own);
  end if;
  return next;
end $$;
grant execute on function hub.begin_review to hub_app;
`;

/** SQL, run as hub_owner once the tables are there. */
export const ASSEMBLE_ACCESS = ASSEMBLE + READ + BEGIN_REVIEW;
