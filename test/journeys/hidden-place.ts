/** What is asked of a hidden person and of nobody: every way to read one, and every verb, by the same kinds of ids. */
import { randomUUID } from 'node:crypto';
import { globalId, parseGlobalId, personId } from '#kernel';
import { agency, inDays, progress, withdrawal } from '../support/young-person.js';
import { SUPERVISION_VERBS } from '../support/supervision-verbs.js';
import type { Deed } from '../support/young-person.js';

/** A person with one record of some kinds: somebody's, or nobody's. */
export interface Place {
  readonly person: string;
  readonly action: string;
  readonly episode: string;
  readonly place: string;
  readonly goal: string;
}

/** The same kinds of ids for somebody who is not there. */
export function nobody(): Place {
  const person = randomUUID();
  const row = (type: string): string => globalId({ type, person, id: randomUUID() });
  const [action, episode, place, goal] = ['AgreedAction', 'CustodyEpisode', 'EducationPlace', 'Goal'].map(row);
  return { person: personId(person), action: action ?? '', episode: episode ?? '', place: place ?? '', goal: goal ?? '' };
}

/** Another row of the same person and type, that is not there. */
export const absentRow = (id: string): string => globalId({ ...parseGlobalId(id), id: randomUUID() });

export const QUERIES: readonly (readonly [query: string, of: keyof Place])[] = [
  ['person(id: $id) { id preferredName plan { actions { text } } }', 'person'],
  ['node(id: $id) { id }', 'person'],
  ['node(id: $id) { id }', 'action'],
  ['node(id: $id) { id ... on CustodyEpisode { releaseOn } }', 'episode'],
  ['history(id: $id) { nodes { version } }', 'person'],
  ['history(id: $id) { nodes { version } }', 'action'],
  ['history(id: $id) { nodes { version } }', 'episode'],
  ['node(id: $id) { id ... on EducationPlace { status } }', 'place'],
  ['history(id: $id) { nodes { version } }', 'goal'],
  ['explainAccess(person: $id, category: IDENTITY) { sentence }', 'person'],
  ['freshness(person: $id) { category changedAt }', 'person'],
  ['disclosures(person: $id) { nodes { at sentence } pageInfo { hasNextPage endCursor } }', 'person'],
  ['person(id: $id) { orders { offence } riskAssessments { level } panelPapers { headline } }', 'person'],
  ['agreedActions(filter: { person: $id }) { nodes { headline } pageInfo { hasNextPage endCursor } }', 'person'],
];

const LEARNING = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: 'x', text: 'x' };
const CONSENT = { agency: agency('newport-housing'), categories: ['FAMILY'], format: 'WRITTEN', wording: 'x' };
const PLACE = { kind: 'OWN_TENANCY', address: 'x' };
export const FINANCE = { pathway: 'FINANCE_BENEFITS_DEBT', category: 'FINANCE', headline: 'x', text: 'x' };

export const VERBS: readonly ((at: Place) => Deed)[] = [
  ({ person }) => progress(person, 'x'),
  ({ person }) => ({ does: 'setReleaseDate', input: { person, releaseOn: inDays(30), reason: 'x' } }),
  ({ person }) => ({
    does: 'admitToCustody',
    input: { person, establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) },
  }),
  ({ person }) => ({ does: 'agreeAction', input: { person, ...LEARNING, dueOn: inDays(3) } }),
  ({ action }) => ({ does: 'updateAction', input: { action, version: 1, status: 'DONE', reason: 'x' } }),
  ({ person }) => ({ does: 'recordNeed', input: { person, ...LEARNING } }),
  ({ person }) => ({ does: 'recordConsent', input: { person, ...CONSENT } }),
  ({ person }) => withdrawal(person, 'cardiff-education'),
  ({ person }) => ({ does: 'recordInformed', input: { person, how: 'x' } }),
  ({ person }) => ({ does: 'recordParticipation', input: { person, answer: 'REFUSED', how: 'x' } }),
  ({ person }) => ({ does: 'allocateStaff', input: { person, member: 'housing.officer@newport' } }),
  ({ person }) => ({ does: 'recordAccommodationNeed', input: { person, homelessOnRelease: true, text: 'x' } }),
  ({ person, place }) => ({
    does: 'recordEducationPlace',
    input: { person, kind: 'COLLEGE', provider: 'x', status: 'ENDED', supersedes: { record: place, version: 1, reason: 'x' } },
  }),
  ({ person }) => ({ does: 'recordClinicalNote', input: { person, kind: 'SESSION', text: 'x' } }),
  ({ person }) => ({ does: 'recordOwnWords', input: { person, kind: 'GOAL', text: 'x' } }),
  ({ person }) => ({ does: 'recordGoal', input: { person, ...FINANCE } }),
  ({ goal }) => ({ does: 'updateGoal', input: { goal, version: 1, status: 'REACHED', reason: 'x' } }),
  ({ person }) => ({ does: 'proposeAccommodation', input: { person, ...PLACE } }),
  ({ person }) => ({ does: 'confirmAccommodation', input: { person, ...PLACE, from: inDays(1), suitability: 'SUITABLE' } }),
  ...SUPERVISION_VERBS,
];
