/** The records of the plan room in the matrix: those of one category, and agreed actions whose content is of another. */
import { CATEGORIES, SENSITIVE_EXISTENCE } from '#kernel';
import { DAY, NOBODY, single } from './row.js';
import type { MatrixRow } from './row.js';

const ACTION = { headline: 'a headline', agreed_on: DAY, due_on: DAY, status: 'AGREED' };

const PLAIN: readonly MatrixRow[] = [
  single('referral', {
    category: 'REFERRAL',
    type: 'Referral',
    full: 'reason',
    fact: 'referredOn',
    columns: { point: 'CUSTODY_CONSIDERED', triggered_on: DAY, referred_on: DAY, reason: 'a reason', lead_professional: NOBODY },
  }),
  single('plan', {
    category: 'PLAN_SUMMARY',
    type: 'Plan',
    full: 'version',
    fact: 'openedOn',
    columns: { status: 'DRAFT', opened_on: DAY, closed_on: null },
  }),
  single('goal', {
    category: 'PLAN_SUMMARY',
    type: 'Goal',
    full: 'headline',
    fact: 'aimedFor',
    listed: 'plan.goals',
    columns: { headline: 'a headline', recorded_on: DAY, aimed_for: DAY, status: 'OPEN' },
  }),
  single('own_words', {
    category: 'OWN_WORDS',
    type: 'OwnWords',
    full: 'text',
    fact: 'recordedOn',
    listed: 'ownWords',
    columns: { recorded_on: DAY, kind: 'STATEMENT', language: 'CYMRAEG', text: 'a line' },
  }),
  single('agreed_action', {
    category: 'PLAN_SUMMARY',
    type: 'AgreedAction',
    full: 'headline',
    fact: 'dueOn',
    listed: 'plan.actions',
    columns: ACTION,
  }),
];

/** The categories an action's content can carry besides the plan summary's own. */
const CONTENT_CATEGORIES = CATEGORIES.filter(
  (category) => !['PLAN_SUMMARY', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'].includes(category),
);

/** Their text needs the plan summary and that category; sensitive ones have no headline either. */
const CONTENT: readonly MatrixRow[] = CONTENT_CATEGORIES.map((category) => ({
  name: `action of ${category}`,
  category,
  type: 'AgreedAction',
  full: 'text',
  fact: null,
  listed: 'plan.actions',
  tables: [
    {
      noun: 'agreed_action',
      categories: SENSITIVE_EXISTENCE.includes(category) ? ['PLAN_SUMMARY', category] : ['PLAN_SUMMARY'],
      columns: ACTION,
    },
    {
      noun: 'agreed_action_content',
      categories: ['PLAN_SUMMARY', category],
      columns: { category, pathway: 'HEALTH', text: 'the content', note: null },
    },
  ],
}));

export const PLAN_ROWS: readonly MatrixRow[] = [...PLAIN, ...CONTENT];
