/**
 * One kind of record for each category that has a type: which tables it stands in, the field a full reader sees and the one a fact reader sees.
 */
import { CATEGORIES, SENSITIVE_EXISTENCE } from '#kernel';
import type { Category } from '#kernel';

export interface MatrixRow {
  readonly name: string;
  readonly category: Category;
  /** The type of the contract, and its fields. */
  readonly type: string;
  readonly full: string;
  readonly fact: string | null;
  readonly tables: readonly {
    readonly noun: string;
    readonly categories: readonly Category[];
    readonly columns: Readonly<Record<string, unknown>>;
  }[];
}

const DAY = '2026-05-03';
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The categories an action's content can carry besides the plan summary's own. */
const CONTENT_CATEGORIES = CATEGORIES.filter(
  (category) => !['PLAN_SUMMARY', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'].includes(category),
);

const single = (name: string, row: Omit<MatrixRow, 'name' | 'tables'> & { columns: Readonly<Record<string, unknown>> }): MatrixRow => {
  const { columns, ...rest } = row;
  return { name, ...rest, tables: [{ noun: name, categories: [row.category], columns }] };
};

const PLAIN: readonly MatrixRow[] = [
  single('referral', {
    category: 'REFERRAL',
    type: 'Referral',
    full: 'reason',
    fact: 'referredOn',
    columns: { point: 'CUSTODY_CONSIDERED', triggered_on: DAY, referred_on: DAY, reason: 'a reason', lead_professional: NOBODY },
  }),
  single('informed', {
    category: 'PARTICIPATION_AND_CONSENT',
    type: 'Informed',
    full: 'how',
    fact: 'on',
    columns: { on: DAY, how: 'face to face', language: 'ENGLISH' },
  }),
  single('household_member', {
    category: 'PARTICIPATION_AND_CONSENT',
    type: 'HouseholdMember',
    full: 'version',
    fact: 'joinedOn',
    columns: { household: NOBODY, role: 'CARER', joined_on: DAY, left_on: null },
  }),
  single('broker_request', {
    category: 'OWN_WORDS',
    type: 'BrokerRequest',
    full: 'words',
    fact: 'askedOn',
    columns: { broker: NOBODY, words: 'speak for me', asked_on: DAY, withdrawn_on: null },
  }),
  single('plan', {
    category: 'PLAN_SUMMARY',
    type: 'Plan',
    full: 'version',
    fact: 'openedOn',
    columns: { status: 'DRAFT', opened_on: DAY },
  }),
  single('agreed_action', {
    category: 'PLAN_SUMMARY',
    type: 'AgreedAction',
    full: 'headline',
    fact: 'dueOn',
    columns: { headline: 'a headline', agreed_on: DAY, due_on: DAY, status: 'AGREED' },
  }),
  single('custody_episode', {
    category: 'CUSTODY_DATES',
    type: 'CustodyEpisode',
    full: 'admittedOn',
    fact: 'releaseOn',
    columns: { establishment: NOBODY, kind: 'REMAND', admitted_on: DAY, release_on: DAY },
  }),
  single('custody_progress', {
    category: 'CUSTODY_PROGRESS',
    type: 'CustodyProgress',
    full: 'text',
    fact: 'on',
    columns: { on: DAY, kind: 'COURSE', text: 'a course' },
  }),
  single('accommodation_need', {
    category: 'ACCOMMODATION_NEED',
    type: 'AccommodationNeed',
    full: 'text',
    fact: 'recordedOn',
    columns: { recorded_on: DAY, homeless_on_release: true, text: 'a home' },
  }),
  single('accommodation_confirmation', {
    category: 'ACCOMMODATION_CONFIRMATION',
    type: 'AccommodationConfirmation',
    full: 'address',
    fact: 'from',
    columns: {
      confirmed: true,
      from: DAY,
      kind: 'OWN_TENANCY',
      address: 'an address',
      suitability: 'SUITABLE',
      power: 'HOUSING_WALES_ACT_2014',
    },
  }),
];

/** Actions whose content is of another category: their text needs the plan summary and that category; sensitive ones have no headline either. */
const CONTENT: readonly MatrixRow[] = CONTENT_CATEGORIES.map((category) => ({
  name: `action of ${category}`,
  category,
  type: 'AgreedAction',
  full: 'text',
  fact: null,
  tables: [
    {
      noun: 'agreed_action',
      categories: SENSITIVE_EXISTENCE.includes(category) ? ['PLAN_SUMMARY', category] : ['PLAN_SUMMARY'],
      columns: { headline: 'a headline', agreed_on: DAY, due_on: DAY, status: 'AGREED' },
    },
    {
      noun: 'agreed_action_content',
      categories: ['PLAN_SUMMARY', category],
      columns: { category, pathway: 'HEALTH', text: 'the content', note: null },
    },
  ],
}));

/** Every kind of record of the matrix test. */
export const ROWS: readonly MatrixRow[] = [...PLAIN, ...CONTENT];
