/** The verbs that change what is derived about a young person, each as somebody who may do it, to be raced against each other. */
import { LEAD, agency, consent, inDays, progress, withdrawal } from '../support/young-person.js';
import type { Deed } from '../support/young-person.js';

/** Who is raced over: the person, an action, a place to learn and an escalation of theirs, and their versions as last told. */
export interface Raced {
  readonly person: string;
  readonly action: string;
  readonly place: string;
  readonly escalation: string;
  readonly versions: { action: number; place: number; escalation: number };
}

/** A verb in the race. `n` is another number each time. */
export interface RacingVerb {
  readonly does: string;
  /** Rows of history it leaves when it is acknowledged. */
  readonly leaves: number;
  /** The refusals it may meet because the other came first; any other answer than these and success is a fault. */
  readonly refusals: readonly string[];
  readonly deed: (raced: Raced, n: number) => Deed;
}

const EDUCATION = { by: 'education.officer@cardiff', pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT' };

/** A place to learn, as it is first recorded. */
export const PLACE = { kind: 'COLLEGE', provider: 'a college', status: 'OFFERED' };

const entry = (does: string, by: string, input: (n: number) => Readonly<Record<string, unknown>>): RacingVerb => ({
  does,
  leaves: 1,
  refusals: [],
  deed: ({ person }, n) => ({ does, by, input: { person, ...input(n) } }),
});

/** An entry of the plan: headline and content. */
const planned = (does: string, input: (n: number) => Readonly<Record<string, unknown>>): RacingVerb => {
  const { by, pathway, category } = EDUCATION;
  return { ...entry(does, by, (n) => ({ pathway, category, headline: 'a headline', ...input(n) })), leaves: 2 };
};

/** A change of the one escalation that is raced over. */
const onEscalation = (does: string, by: string, input: (n: number) => Readonly<Record<string, unknown>>): RacingVerb => ({
  does,
  leaves: 1,
  refusals: ['CONFLICT', 'TOO_LATE'],
  deed: ({ escalation, versions: { escalation: version } }, n) => ({
    does,
    by,
    input: { escalation, version, ...input(n) },
    answer: 'escalation { version }',
  }),
});

/** All of them. */
export const RACING: readonly RacingVerb[] = [
  {
    does: 'recordCustodyProgress',
    leaves: 1,
    // Parc's seat ends when somebody is moved.
    refusals: ['NOT_FOUND'],
    deed: ({ person }, n) => progress(person, `entry ${String(n)}`),
  },
  entry('setReleaseDate', LEAD, (n) => ({ releaseOn: inDays(20 + (n % 300)), reason: 'reviewed' })),
  {
    ...entry('admitToCustody', LEAD, (n) => ({
      establishment: agency(n % 2 === 0 ? 'hmyoi-parc' : 'hillside'),
      kind: 'REMAND',
      admittedOn: inDays(0),
    })),
    refusals: ['CONFLICT'],
  },
  planned('agreeAction', (n) => ({ text: `action ${String(n)}`, dueOn: inDays(n % 90) })),
  planned('recordNeed', (n) => ({ text: `need ${String(n)}` })),
  {
    does: 'updateAction',
    leaves: 2,
    refusals: ['CONFLICT'],
    deed: ({ action, versions: { action: version } }, n) => ({
      does: 'updateAction',
      by: EDUCATION.by,
      input: { action, version, note: `note ${String(n)}`, status: n % 2 === 0 ? 'AGREED' : 'UNDER_WAY', reason: 'as it stands' },
      answer: 'action { version }',
    }),
  },
  entry('raiseEscalation', 'panel.chair@cardiff', (n) => ({ target: agency('cardiff-housing'), reason: `reason ${String(n)}` })),
  // One answers what the other rejects, and each meets what the other left.
  onEscalation('answerEscalation', 'housing.officer@cardiff', (n) => ({ answer: `answer ${String(n)}` })),
  onEscalation('rejectAnswer', 'panel.chair@cardiff', (n) => ({ reason: `reason ${String(n)}` })),
  planned('recordGoal', (n) => ({ text: `goal ${String(n)}`, aimedFor: inDays(n % 90) })),
  entry('recordOwnWords', LEAD, (n) => ({ kind: 'STATEMENT', text: `line ${String(n)}` })),
  {
    // A correction: two of the same version, and one of them is refused.
    does: 'recordEducationPlace',
    leaves: 1,
    refusals: ['CONFLICT'],
    deed: ({ person, place, versions }, n) => ({
      does: 'recordEducationPlace',
      by: n % 3 === 0 ? EDUCATION.by : 'careers.adviser@wales',
      input: {
        person,
        ...PLACE,
        provider: `college ${String(n)}`,
        supersedes: { record: place, version: versions.place, reason: 'they wrote again' },
      },
      answer: 'place { version }',
    }),
  },
  {
    does: 'recordConsent',
    leaves: 2,
    refusals: [],
    deed: ({ person }) => consent(person, 'cardiff-education', ['CUSTODY_PROGRESS', 'OWN_WORDS']),
  },
  {
    does: 'withdrawConsent',
    leaves: 2,
    // There may be none, or none any more.
    refusals: ['INVALID'],
    deed: ({ person }) => withdrawal(person, 'cardiff-education'),
  },
  entry('recordInformed', LEAD, (n) => ({ how: `face to face, ${String(n)}` })),
  entry('recordParticipation', LEAD, (n) => ({ answer: 'AGREED', how: `face to face, ${String(n)}` })),
  entry('allocateStaff', 'agency.admin@cardiff', () => ({ member: 'youth.worker@cardiff' })),
  entry('recordAccommodationNeed', LEAD, (n) => ({ homelessOnRelease: n % 2 === 0, text: `need ${String(n)}` })),
  entry('proposeAccommodation', 'social.worker@cardiff', (n) => ({ kind: 'SUPPORTED_HOUSING', address: `Room ${String(n)}` })),
  entry('confirmAccommodation', 'housing.officer@cardiff', (n) => ({
    kind: 'OWN_TENANCY',
    address: `House ${String(n)}`,
    from: inDays(1),
    suitability: 'SUITABLE',
  })),
  entry('recordStatutoryContact', 'supervising.officer@cardiff', (n) => ({ on: inDays(n % 60), kind: 'OFFICE_MEETING' })),
  entry('recordExclusionZone', 'police.officer@south-wales', (n) => ({
    area: `Street ${String(n)}`,
    from: inDays(0),
    basis: 'a condition',
  })),
];

/** Every two of them, a verb against itself too. */
export const EVERY_TWO: readonly (readonly [RacingVerb, RacingVerb])[] = RACING.flatMap((one, index) =>
  RACING.slice(index).map((other) => [one, other] as const),
);
