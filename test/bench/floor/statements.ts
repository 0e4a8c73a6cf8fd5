/**
 * The floor's three statements, one for each operation that is measured: the answer as JSON text, made by Postgres.
 */
import { contentOf, entered, full, listed, rowsOf, slug, staff } from './enforcement.sql.js';

const one = (table: string, fields: string): string =>
  `(select json_build_object(${fields}) from ${rowsOf(table)} r order by r.id desc limit 1)`;

/** A list of a category, from rows, newest first unless another order is named. */
const many = (category: number, from: string, [fields, order = 'r.id desc']: readonly [fields: string, order?: string]): string =>
  `case when ${listed(category)} then coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${from}), '[]') end`;

const written = (table: string): string => `${rowsOf(table)} r left join ${contentOf(`${table}_content`)} t on t.id = r.id`;

const PERSON = `json_build_object(
  'preferredName', r.preferred_name, 'fullName', ${full('full_name')}, 'dateOfBirth', ${full('date_of_birth')}, 'language', r.language,
  'communicationNeeds', ${full('communication_needs')},
  'referral', ${one(
    'referral',
    `'point', ${full('point')}, 'referredOn', r.referred_on, 'triggeredOn', ${full('triggered_on')}, 'reason', ${full('reason')},
     'leadProfessional', ${staff('lead_professional', `'name', m.name, 'role', m.role`)}`,
  )},
  'informed', ${one('informed', `'on', r."on", 'how', ${full('how')}`)},
  'participation', ${one('participation', `'answer', r.answer, 'on', r."on"`)},
  'custody', ${one(
    'custody_episode',
    `'establishment', ${slug(full('establishment'))}, 'kind', ${full('kind')}, 'admittedOn', ${full('admitted_on')}, 'releaseOn', r.release_on`,
  )},
  'custodyProgress', ${many(8, `${rowsOf('custody_progress')} r`, [`'on', r."on", 'kind', r.kind, 'text', ${full('text')}`])},
  'accommodation', json_build_object(
    'needs', ${many(14, `${rowsOf('accommodation_need')} r`, [`'recordedOn', r.recorded_on, 'text', ${full('text')}`])},
    'proposals', ${many(14, `${rowsOf('accommodation_proposal')} r`, [`'proposedOn', r.proposed_on, 'kind', ${full('kind')}, 'address', ${full('address')}`])},
    'confirmation', ${one(
      'accommodation_confirmation',
      `'confirmed', r.confirmed, 'from', r."from", 'kind', ${full('kind')}, 'address', ${full('address')}, 'suitability', ${full('suitability')},
       'power', ${full('power')}, 'confirmedBy', ${staff('member_id', `'name', m.name`)}`,
    )},
    'alarms', ${many(15, `${rowsOf('accommodation_alarm')} r`, [`'on', r."on", 'daysBeforeRelease', r.days_before_release`, 'r."on"'])}),
  'plan', case when ${listed(5)} then (select json_build_object('status', p.status, 'openedOn', p.opened_on,
    'needs', ${many(5, written('need'), [`'headline', ${full('headline')}, 'status', r.status, 'text', t.text, 'owner', ${slug('r.owner_agency')}`, `r.status <> 'OPEN', r.id desc`])},
    'actions', ${many(5, written('agreed_action'), [`'headline', ${full('headline')}, 'dueOn', r.due_on, 'status', r.status, 'text', t.text, 'owner', ${slug('r.owner_agency')}`, 'r.due_on, r.id desc'])})
    from hub.plan p where p.person_id = v.person_id) end)`;

/** One plan; $5 is the person. */
export const PLAN = `${entered('array[$5::uuid]')}
select json_build_object('data', json_build_object('person', ${PERSON}))::text as answer
from v join lateral ${rowsOf('identity')} r on true`;

/** A page of the caller's people; $5 is its length. */
export const CASELOAD = `${entered(`(select array_agg(person_id) from (
  select distinct s.person_id from hub.seat s where s.agency_id = c.agency_id and s.party = c.party and (s.member_id is null or s.member_id = c.id)
    and s.valid_from <= c.at and (s.valid_until is null or c.at < s.valid_until) order by s.person_id limit $5::int) page)`)}
select json_build_object('data', json_build_object('caseload', json_build_object('nodes', json_agg(json_build_object(
  'preferredName', r.preferred_name, 'language', r.language,
  'custody', ${one('custody_episode', `'releaseOn', r.release_on`)},
  'accommodation', json_build_object('confirmation', ${one('accommodation_confirmation', `'confirmed', r.confirmed, 'from', r."from"`)})
) order by v.person_id))))::text as answer
from v join lateral ${rowsOf('identity')} r on true`;

/** Confirms the place that stands anew, with its history; $5 person, $6 address. No lock but the row's, no outbox, no slice, no ledger: on copies of the tables, so
 * that what the hub answers stays what its rows say. */
export const CONFIRM = `${entered('array[$5::uuid]')}, confirmed as (
  update bench_floor.accommodation_confirmation c set address = $6, version = c.version + 1, at = hub.instant(), member_id = v.member
  from v where c.person_id = v.person_id
    and (c.mask & ~case when c.owner_agency = v.agency then v.write_own else v.write_every end) = 0
    and c.id = (select id from bench_floor.accommodation_confirmation where person_id = v.person_id order by id desc limit 1)
  returning c.*, v.agency
), kept as (
  insert into bench_floor.history (person_id, id, noun, row_id, version, mask, owner_agency, body, agency_id, member_id, at)
  select person_id, gen_random_uuid(), 'accommodation_confirmation', id, version, mask, owner_agency,
    jsonb_build_object('id', id, 'address', address, 'from', "from", 'kind', kind, 'version', version), agency, member_id, at from confirmed
)
select json_build_object('data', json_build_object('confirmAccommodation', json_build_object('confirmation', json_build_object(
  'confirmed', confirmed, 'from', "from", 'kind', kind, 'address', address, 'suitability', suitability, 'power', power, 'version', version),
  'refusal', null)))::text as answer from confirmed`;

/** One plan's slices as they lie, the decision in WHERE: what the hub's read would be without GraphQL. Printed, not judged. */
export const SLICES = `${entered('array[$5::uuid]')}
select (select json_agg(json_build_array(noun, owner_agency, body)) from hub.plan_slice s where s.person_id = v.person_id
  and (s.mask & ~case when s.face = 'FACT' then v.fact when s.owner_agency = v.agency then v.own else v.every end) = 0)::text as answer from v`;
