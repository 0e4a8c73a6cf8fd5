/**
 * What every other agency brings to the plan of an invented person: needs and actions in headline and content, places to live, custody progress.
 */
import { maskOf } from '#kernel';
import { BY } from './record.js';
import type { SeededRecord } from './record.js';

/** What each agency brings to the plan: need or action, its category, its pathway. */
const BROUGHT = `(values
    (1, 'HOUSING', 14, 'ACCOMMODATION_NEED', 'ACCOMMODATION', 'Somewhere settled to live', 'No place of their own since the spring; has stayed with an aunt.'),
    (2, 'EDUCATION', 16, 'EDUCATION_TRAINING_EMPLOYMENT', 'EDUCATION_TRAINING_EMPLOYMENT', 'A place at college', 'Wants to finish the bricklaying course begun in custody.'),
    (3, 'HEALTH', 17, 'HEALTH_PRACTICALITIES', 'HEALTH', 'A doctor near home', 'Not registered with a practice; prescription for two weeks on release.'),
    (4, 'SOCIAL_SERVICES', 20, 'FAMILY', 'FAMILIES', 'Time with family', 'Visits by grandmother, agreed with the social worker.'),
    (5, 'YOUTH_OFFENDING_TEAM', 21, 'FINANCE', 'FINANCE_BENEFITS_DEBT', 'Money for the first weeks', 'No bank account; claim to be made on the day of release.'),
    (6, 'YOUTH_OFFENDING_TEAM', 5, 'PLAN_SUMMARY', 'CASE_MANAGEMENT_TRANSITIONS', 'One plan on release', 'Everybody to have the release address a week before.'),
    (7, 'CAREERS', 16, 'EDUCATION_TRAINING_EMPLOYMENT', 'EDUCATION_TRAINING_EMPLOYMENT', 'Advice on work', 'First interview booked at the careers centre.'),
    (8, 'HEALTH', 18, 'MENTAL_HEALTH_CLINICAL', 'HEALTH', 'An appointment', 'Follow-up with the community team within two weeks.'))
    as b (i, agency_kind, no, category, pathway, headline, text)`;

const BROUGHT_BY = `seeded p cross join ${BROUGHT} ${BY} b.agency_kind`;
/** The category a row carries besides the plan's; where its existence is sensitive, the headline carries it too. */
const CARRIED = `${maskOf('PLAN_SUMMARY')} | (1 << (b.no - 1))`;
const SENSITIVE = `${maskOf('PLAN_SUMMARY')} | case when b.no = 18 then 1 << (b.no - 1) else 0 end`;

const written = (noun: string): Pick<SeededRecord, 'from' | 'id' | 'owner' | 'member'> => ({
  from: noun === 'need' ? `${BROUGHT_BY} and b.i <= 6` : BROUGHT_BY,
  id: `pg_temp.row_id(p.at + b.i * interval '1 day', p.key || ' ${noun} ' || b.i)`,
  owner: 'w.agency_id',
  member: 'w.member_id',
});

const CONTENT = { category: 'b.category', pathway: 'b.pathway', text: 'b.text' };

/** The agencies' records. */
export const AGENCY_RECORDS: readonly SeededRecord[] = [
  {
    noun: 'custody_progress',
    from: `seeded p cross join generate_series(1, 5) as i ${BY} 'SECURE_ESTATE'`,
    id: `pg_temp.row_id(p.at + i * interval '3 days', p.key || ' progress ' || i)`,
    categories: maskOf('CUSTODY_PROGRESS'),
    owner: 'w.agency_id',
    member: 'w.member_id',
    columns: {
      on: 'p.at::date + 3 * i',
      kind: `(array['EDUCATION', 'BEHAVIOUR', 'COURSE', 'WORK', 'OTHER'])[i]`,
      text: `'Week ' || i || ': attended every session and helped in the workshop.'`,
    },
  },
  {
    noun: 'accommodation_need',
    from: `seeded p ${BY} 'HOUSING'`,
    id: `pg_temp.row_id(p.at + interval '1 day', p.key || ' accommodation need')`,
    categories: maskOf('ACCOMMODATION_NEED'),
    owner: 'w.agency_id',
    member: 'w.member_id',
    columns: {
      recorded_on: 'p.at::date + 1',
      homeless_on_release: 'true',
      text: `'Cannot return to the family home; wants to stay near college.'`,
    },
  },
  {
    noun: 'accommodation_proposal',
    from: `seeded p cross join (values (1, 'HOUSING'), (2, 'SOCIAL_SERVICES')) as b (i, agency_kind) ${BY} b.agency_kind`,
    id: `pg_temp.row_id(p.at + b.i * interval '10 days', p.key || ' proposal ' || b.i)`,
    categories: maskOf('ACCOMMODATION_NEED'),
    owner: 'w.agency_id',
    member: 'w.member_id',
    columns: {
      proposed_on: 'p.at::date + 10 * b.i',
      kind: `(array['SUPPORTED_HOUSING', 'SUPPORTED_LODGINGS'])[b.i]`,
      address: `pg_temp.hash(p.key || b.i) % 90 || ' Heol y Bont'`,
      available_from: 'p.release_on',
      note: `'Support worker on site.'`,
    },
  },
  {
    noun: 'accommodation_confirmation',
    from: `seeded p ${BY} 'HOUSING' and p.n % 10 <> 0`,
    id: `pg_temp.row_id(p.at + interval '30 days', p.key || ' confirmation')`,
    categories: maskOf('ACCOMMODATION_CONFIRMATION'),
    owner: 'w.agency_id',
    member: 'w.member_id',
    columns: {
      confirmed: 'true',
      from: 'p.release_on',
      kind: `'SUPPORTED_HOUSING'`,
      address: `pg_temp.hash(p.key || 1) % 90 || ' Heol y Bont'`,
      suitability: `'SUITABLE'`,
      power: `'HOUSING_WALES_ACT_2014'`,
    },
  },
  {
    ...written('need'),
    noun: 'need',
    categories: SENSITIVE,
    columns: { headline: 'b.headline', recorded_on: 'p.at::date + b.i', status: `case when b.i = 6 then 'MET' else 'OPEN' end` },
  },
  { ...written('need'), noun: 'need_content', categories: CARRIED, columns: CONTENT },
  {
    ...written('action'),
    noun: 'agreed_action',
    categories: SENSITIVE,
    columns: {
      headline: 'b.headline',
      agreed_on: 'p.at::date + b.i',
      due_on: 'p.today + 7 * b.i - 10',
      status: `(array['DONE', 'UNDER_WAY', 'AGREED'])[1 + b.i % 3]`,
    },
  },
  {
    ...written('action'),
    noun: 'agreed_action_content',
    categories: CARRIED,
    columns: { ...CONTENT, note: `'Asked again on Monday.'` },
  },
];
