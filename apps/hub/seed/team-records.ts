/**
 * What the home team writes of an invented person: who they are, why they came, what they were told and agreed to, who works with them, custody.
 */
import { maskOf } from '#kernel';
import { BY } from './record.js';
import type { SeededRecord } from './record.js';

const OF_HOME = { from: 'seeded p', owner: 'p.home', member: 'p.lead' } as const;

/** The team's records, and the alarms the worker would have worked out of them. */
export const TEAM_RECORDS: readonly SeededRecord[] = [
  {
    ...OF_HOME,
    noun: 'identity',
    id: `pg_temp.row_id(p.at, p.key || ' identity')`,
    categories: maskOf('IDENTITY'),
    columns: {
      preferred_name: 'p.given_name',
      full_name: `p.given_name || ' ' || p.family_name`,
      date_of_birth: `p.today - 5480 - pg_temp.hash(p.key || ' birth') % 1000`,
      language: `pg_temp.pick(array['ENGLISH', 'ENGLISH', 'CYMRAEG'], p.key || ' language')`,
      communication_needs: `'Short sentences, and time to answer.'`,
    },
  },
  {
    ...OF_HOME,
    noun: 'referral',
    id: `pg_temp.row_id(p.at, p.key || ' referral')`,
    categories: maskOf('REFERRAL'),
    columns: {
      point: `'SENTENCED_TO_CUSTODY'`,
      triggered_on: 'p.at::date - 2',
      referred_on: 'p.at::date',
      reason: `'Sentenced this week; release planned within the year.'`,
      lead_professional: 'p.lead',
    },
  },
  {
    ...OF_HOME,
    noun: 'plan',
    id: 'p.person_id',
    categories: maskOf('PLAN_SUMMARY'),
    columns: { status: `'ACTIVE'`, opened_on: 'p.at::date' },
  },
  {
    ...OF_HOME,
    noun: 'informed',
    id: `pg_temp.row_id(p.at, p.key || ' told')`,
    categories: maskOf('PARTICIPATION_AND_CONSENT'),
    columns: { on: 'p.at::date', how: `'Face to face, with the easy-read leaflet.'`, language: `'ENGLISH'` },
  },
  {
    ...OF_HOME,
    noun: 'participation',
    id: `pg_temp.row_id(p.at, p.key || ' taking part')`,
    categories: maskOf('PARTICIPATION_AND_CONSENT'),
    columns: { answer: `'AGREED'`, on: 'p.at::date', how: `'Explained apart from the order.'`, rights_explained: 'true' },
  },
  {
    noun: 'sharing_consent',
    from: 'seeded p join consented c on c.person_id = p.person_id',
    id: `pg_temp.row_id(c.at, c.key || ' consent ' || c.agency_id || c.category)`,
    categories: maskOf('PARTICIPATION_AND_CONSENT'),
    owner: 'p.home',
    member: 'p.lead',
    columns: {
      agency: 'c.agency_id',
      category: '(select names from category_names)[c.category]',
      state: `'GIVEN'`,
      given_on: 'p.at::date',
      format: `'EASY_READ'`,
      language: `'ENGLISH'`,
      wording: `'You may tell them this so that they can help me.'`,
      wording_version: `'sharing.v1'`,
      decided_by: `'YOUNG_PERSON'`,
      holders: `'{}'`,
      review_by: `(p.at::date + interval '6 months')::date`,
    },
  },
  {
    noun: 'allocation',
    from: 'seeded p join worker w on w.person_id = p.person_id and w.allocated',
    id: `pg_temp.row_id(p.at, p.key || ' allocated ' || w.member_id)`,
    categories: maskOf('STAFF_AND_ALLOCATION'),
    owner: 'w.agency_id',
    member: 'w.member_id',
    columns: { staff: 'w.member_id' },
  },
  {
    noun: 'custody_episode',
    from: `seeded p ${BY} 'SECURE_ESTATE'`,
    id: `pg_temp.row_id(p.at, p.key || ' episode')`,
    categories: maskOf('CUSTODY_DATES'),
    owner: 'p.home',
    member: 'p.lead',
    columns: {
      establishment: 'p.establishment',
      kind: `'DETENTION_AND_TRAINING_ORDER'`,
      admitted_on: 'p.at::date - 1',
      release_on: 'p.release_on',
    },
  },
  {
    noun: 'accommodation_alarm',
    from: 'seeded p join unnest(array[28, 14, 7]) as days on p.n % 10 = 0',
    id: `pg_temp.row_id(p.at, p.key || ' alarm ' || days)`,
    categories: maskOf('ACCOMMODATION_CONFIRMATION'),
    owner: 'p.home',
    member: `uuid '00000000-0000-0000-0000-000000000000'`,
    columns: { on: 'p.release_on - days', days_before_release: 'days' },
  },
];
