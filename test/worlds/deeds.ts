/**
 * What a caller tries to write of a world: a record added, and a record superseded or changed that is there (the image before and after is of the same
 * categories and owner: neither is ever an input). The paper says whether it is done, and as what it is refused.
 */
import { randomUUID } from 'node:crypto';
import { londonDay, personId } from '#kernel';
import { mayAdd, mayNotChange } from '../matrix/oracle.js';
import { DAY } from '../matrix/rows/row.js';
import type { Answer } from '../support/hub.js';
import type { Placed } from './lay/place.js';
import type { Look } from './looks/look.js';
import { idOf } from './questions.js';

type Input = Readonly<Record<string, unknown>>;

/** A verb that records something: the kind of record, its categories, and input that says nothing. */
interface Deed {
  readonly does: string;
  readonly kind: string | null;
  readonly categories: readonly string[];
  readonly input: (day: string) => Input;
  /** Entries (progress, contacts, notes, visits, sessions) are changed only by the agency that wrote them. */
  readonly entry?: true;
}

/** One that records a kind in its one category. */
const record = ([does, kind, category]: readonly [string, string, string], input: (day: string) => Input, entry?: true): Deed => ({
  ...{ does, kind, categories: [category], input },
  ...(entry === undefined ? {} : { entry }),
});

const content = { headline: 'x', text: 'x' };

/** A verb of every category that has one which needs nothing else to be there. */
const DEEDS: readonly Deed[] = [
  record(['recordAccommodationNeed', 'accommodation_need', 'ACCOMMODATION_NEED'], () => ({ homelessOnRelease: true, text: 'x' })),
  record(['recordCustodyProgress', 'custody_progress', 'CUSTODY_PROGRESS'], () => ({ kind: 'COURSE', text: 'x' }), true),
  record(['recordEducationPlace', 'education_place', 'EDUCATION_TRAINING_EMPLOYMENT'], () => ({
    kind: 'COLLEGE',
    provider: 'x',
    status: 'OFFERED',
  })),
  record(['recordLearning', 'learning', 'EDUCATION_TRAINING_EMPLOYMENT'], () => ({ attainment: 'x' })),
  record(['recordHealthAppointment', 'health_appointment', 'HEALTH_PRACTICALITIES'], (on) => ({ on, kind: 'DENTIST', venue: 'x' })),
  record(['recordMedicine', 'medicine', 'HEALTH_PRACTICALITIES'], () => ({ takenDaily: true, name: 'x', dose: 'x' })),
  record(['recordClinicalNote', 'clinical_note', 'MENTAL_HEALTH_CLINICAL'], () => ({ kind: 'SESSION', text: 'x' }), true),
  record(['recordFamilyMember', 'family_member', 'FAMILY'], () => ({ name: 'x', relationship: 'SIBLING', contact: 'YES' })),
  record(['recordFamilyVisit', 'family_visit', 'FAMILY'], (on) => ({ on, visitor: 'x' }), true),
  record(['recordFinanceMatter', 'finance_matter', 'FINANCE'], () => ({ kind: 'DEBT', text: 'x' })),
  record(['recordLeisureSession', 'leisure_session', 'LEISURE_AND_MENTORING'], () => ({ kind: 'MENTORING', activity: 'x' }), true),
  record(['recordOrder', 'court_order', 'OFFENCE_AND_ORDER'], (madeOn) => ({
    kind: 'REMAND',
    madeOn,
    court: 'x',
    offence: 'x',
    placementConditions: 'x',
  })),
  record(['recordStatutoryContact', 'statutory_contact', 'STATUTORY_CONTACT'], (on) => ({ on, kind: 'OTHER' }), true),
  record(['recordEnforcement', 'enforcement', 'STATUTORY_CONTACT'], () => ({ kind: 'WARNING', condition: 'x' }), true),
  record(['recordRisk', 'risk_assessment', 'RISK'], (reviewOn) => ({ level: 'LOW', summary: 'x', safeWorking: 'x', reviewOn })),
  record(['recordIntelligence', 'intelligence', 'POLICE_INTELLIGENCE'], () => ({ ask: 'x', text: 'x' }), true),
  record(['recordExclusionZone', 'exclusion_zone', 'VICTIM_AND_ZONES'], (from) => ({ area: 'x', from, basis: 'x' })),
  record(['recordSafeguarding', 'safeguarding', 'SAFEGUARDING'], (since) => ({ kind: 'OTHER', since, ask: 'x', text: 'x' })),
  { ...ofPlan('recordGoal'), input: () => ({ pathway: 'FINANCE_BENEFITS_DEBT', category: 'FINANCE', ...content }) },
  { ...ofPlan('agreeAction'), input: (dueOn) => ({ pathway: 'FINANCE_BENEFITS_DEBT', category: 'FINANCE', ...content, dueOn }) },
];

function ofPlan(does: string): Omit<Deed, 'input'> {
  return { does, kind: null, categories: ['PLAN_SUMMARY', 'FINANCE'] };
}

/** Something tried, and how it should end: done, or refused with a code. */
export interface Attempt {
  readonly does: string;
  readonly input: Input;
  readonly expected: string;
  readonly what: string;
}

/** Progress in custody is of somebody who was admitted, on a day that is not before it. */
function isOpen({ does }: Deed, look: Look, day: string): boolean {
  const admitted = look.place.records.find(({ kind }) => kind === 'custody_episode');
  return does !== 'recordCustodyProgress' || (admitted !== undefined && look.visible(admitted) && day >= DAY);
}

/** What to try in a world: one record added, and one that is there changed, both taken by the world's own numbers; of either record, where there are two. */
export function attemptsIn(look: Look): Attempt[] {
  const { turn } = look.place.world;
  const day = londonDay(new Date(look.at));
  const deeds = DEEDS.filter((one) => isOpen(one, look, day));
  const deed = deeds[turn % deeds.length];
  const changes = [look, ...(look.beside === null ? [] : [look.beside])].flatMap((part) =>
    part.place.records.flatMap((one) => changeOf(one, { day, deeds: DEEDS.filter((does) => isOpen(does, part, day)) })),
  );
  const change = changes[turn % Math.max(changes.length, 1)];
  return [...(deed === undefined ? [] : [added(look, deed, day)]), ...(change === undefined ? [] : [changed(look, change)])];
}

function added(look: Look, { does, categories, input }: Deed, day: string): Attempt {
  return {
    ...{ does, input: { person: personId(look.place.person), ...input(day) } },
    expected: passes(look, categories) ?? 'DONE',
    what: `${does}, which adds`,
  };
}

interface Change extends Deed {
  readonly target: Placed;
  readonly given: Input;
}

function changeOf(target: Placed, { day, deeds }: { day: string; deeds: readonly Deed[] }): Change[] {
  const supersedes = { record: idOf(target), version: 1, reason: 'x' };
  return deeds.filter(({ kind }) => kind === target.kind).map((deed) => ({ ...deed, target, given: { ...deed.input(day), supersedes } }));
}

/** What is changed may be named under either id of the one plan; under the id of another person it is not there. */
function changed(look: Look, { does, categories, given, target, entry }: Change): Attempt {
  const part = look.of(target);
  const named = part === look || look.joined;
  const expected = named
    ? (mayNotChange(part.place.story, { ...target, categories, entry: entry === true }, look.at) ?? 'DONE')
    : 'NOT_FOUND';
  return {
    ...{ does, input: { person: personId(look.place.person), ...given } },
    expected: passes(part, categories) ?? expected,
    what: `${does}, which supersedes ${look.words(target)}`,
  };
}

/** The refusal at the door of a record; null: the verb may begin. Consent that would let them write is said to be what is missing. */
export function passes(look: Look, categories: readonly string[]): string | null {
  if (!look.reason) return 'NOT_FOUND';
  if (mayAdd(look.answers, categories)) return null;
  return mayAdd(look.asked, categories) ? 'CONSENT_NEEDED' : 'NOT_SHARED';
}

/** The document of the attempts. */
export function mutationOf(attempts: readonly Attempt[]): { query: string; variables: Input } {
  const types = attempts.map(({ does }, index) => `$i${String(index)}: ${does.charAt(0).toUpperCase()}${does.slice(1)}Input!`);
  const fields = attempts.map(({ does }, index) => `a${String(index)}: ${does}(input: $i${String(index)}) { refusal { code message } }`);
  return {
    query: `mutation (${types.join(', ')}) { ${fields.join('\n')} }`,
    variables: Object.fromEntries(attempts.map(({ input }, index) => [`i${String(index)}`, { requestId: randomUUID(), ...input }])),
  };
}

/** Holds how it ended against how it should have. */
export function compareAttempts(look: Look, attempts: readonly Attempt[], { data, errors }: Answer): void {
  attempts.forEach(({ expected, what }, index) => {
    const name = `a${String(index)}`;
    const result = (data?.[name] ?? null) as { refusal: { code: string; message: string } | null } | null;
    const thrown = errors?.find(({ path }) => path === undefined || path[0] === name)?.extensions.code ?? 'nothing said';
    const code = result === null ? thrown : (result.refusal?.code ?? 'DONE');
    const ended = look.left && code === 'NOT_SIGNED_IN' ? 'NOT_FOUND' : code;
    look.same(ended === expected ? ended : `${ended}: ${result?.refusal?.message ?? ''}`, expected, what);
  });
}
