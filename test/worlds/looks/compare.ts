/** Holds what the hub answered about a world against the paper, way by way; tells each difference in words. */
import { faceOf, isSensitive } from '../../matrix/oracle.js';
import { personId } from '#kernel';
import type { Answer } from '../../support/hub.js';
import type { Placed } from '../lay/place.js';
import type { Look } from './look.js';
import { LISTED, idOf } from '../questions.js';
import { SOON, bySoonest } from './tally.js';

/** An object of an answer. */
export type Found = Readonly<Record<string, unknown>>;

/** What a way showed; nothing: it is not there. */
interface Shown {
  readonly found: Found | null | undefined;
  readonly way: string;
}

/** The records in the lists of a person, by id. */
export function listedIn(person: Found | null): ReadonlyMap<string, Found> {
  const lists = LISTED.map((path) => path.split('.').reduce<unknown>((from, field) => (from as Found | null | undefined)?.[field], person));
  return new Map(lists.flatMap((list) => ((list ?? []) as Found[]).map((record) => [String(record['id']), record])));
}

/** What hangs on the person, the list of actions, and what is said to be withheld. */
export function compareWhole(look: Look, { data, errors, extensions }: Answer): void {
  const person = (data?.['person'] ?? null) as Found | null;
  look.same(person !== null, look.known, 'the person');
  if (person === null) look.same(refusedAs(look, errors, 'person'), 'NOT_FOUND', 'the refusal of the person');
  else look.same(person['id'], personId(look.first.place.person), 'by which id the person is known');
  const listed = listedIn(person);
  for (const record of look.records)
    if (record.of.listed !== undefined) compareListed(look, record, { found: listed.get(idOf(record)), way: 'the plan' });
  if (!look.joined)
    for (const record of look.beside?.place.records ?? []) look.same(listed.has(idOf(record)), false, `${look.words(record)} in the plan`);
  compareIdentity(look, person, 'the person');
  newest(look, person, ['referral', 'referral']);
  newest(look, person, ['informed', 'informed']);
  newest(look, person, ['custody_episode', 'custody']);
  compareActions(look, { data });
  compareWithheld(look, extensions?.withheld ?? [], person !== null);
}

/** Who the person is: of the one plan, by the record of whose id they are known. */
export function compareIdentity(look: Look, found: Found | null, way: string): void {
  const identity = look.first.place.records.find(({ kind }) => kind === 'identity');
  if (identity !== undefined) compareFaces(look, identity, { found, way });
  else look.same(found?.['fullName'] ?? null, null, `a name by ${way}`);
}

/** The person shows one of these: the newest that shows, if there is one. */
function newest(look: Look, person: Found | null, [kind, field]: readonly [string, string]): void {
  const found = (person?.[field] ?? undefined) as Found | undefined;
  const all = look.records.filter((one) => one.kind === kind);
  const [first] = all.filter((one) => look.visible(one)).sort((one, other) => (one.id < other.id ? 1 : -1));
  if (first !== undefined) {
    compareRecord(look, first, { found, way: 'the person' });
    look.same(found?.['id'], idOf(first), `which ${field} the person shows`);
  } else if (all[0] !== undefined) compareRecord(look, all[0], { found, way: 'the person' });
  else look.same(found === undefined, true, `nothing as ${field}`);
}

/** Records asked for by id, and those whose history was. */
interface Taken {
  readonly records: readonly Placed[];
  readonly versions: readonly Placed[];
}

/** By id, in history, the access record, the work contacts. */
export function compareRecords(look: Look, { data, errors }: Answer, { records, versions }: Taken): void {
  records.forEach((record, index) => {
    const found = (data?.[`n${String(index)}`] ?? undefined) as Found | undefined;
    if (record.of.type === 'Person') compareIdentity(look, found ?? null, 'node');
    else compareRecord(look, record, { found, way: 'node' });
  });
  versions.forEach((record, index) => {
    const entries = (data?.[`h${String(index)}`] ?? { nodes: [] }) as { nodes: { record: Found | null }[] };
    for (const part of record.of.parts) {
      const seen = entries.nodes.some((entry) => (entry.record?.[part.full] ?? null) !== null);
      look.same(seen, look.faceOf(record, part) === 'FULL', `${look.words(record)} (${part.full}) in history`);
    }
  });
  accessRecord(look, (data?.['seen'] ?? null) as { nodes: { agency: unknown }[] } | null);
  if (!look.reason) look.same(refusedAs(look, errors, 'seen'), 'NOT_FOUND', 'the refusal of the access record');
}

/** The caller has just read the person: of a record they know there is an entry of their own. */
function accessRecord(look: Look, seen: { readonly nodes: readonly { readonly agency: unknown }[] } | null): void {
  const { story } = look.place;
  const face = look.reason
    ? faceOf(story, { categories: ['ACCESS_RECORD'], owners: [story.caller.agency], seal: null }, look.at)
    : 'ABSENT';
  const shown = seen === null ? 'ABSENT' : seen.nodes.some(({ agency }) => agency !== null) ? 'FULL' : 'FACT';
  look.same(shown, face, 'the access record');
}

/** The list of actions: which, in which order, by which filter, in which pages. */
export function compareActions(look: Look, { data }: Pick<Answer, 'data'>): void {
  const all = [...look.actionsSeen].sort(bySoonest);
  const own = look.place.story.caller.agency;
  const lists: readonly (readonly [string, readonly Placed[]])[] = [
    ['every', all],
    ['ofOwner', all.filter(({ owners }) => owners.includes(own))],
    ['soon', all.filter(({ due, status }) => due < SOON && status === 'AGREED')],
    ['page', all.slice(0, 2)],
  ];
  for (const [name, expected] of lists) {
    if (data !== null && data !== undefined && !(name in data)) continue;
    const { nodes, pageInfo } = (data?.[name] ?? { nodes: [] }) as { nodes: Found[]; pageInfo?: { hasNextPage: boolean } };
    const shown = nodes.map(({ id }) => id);
    look.same(shown, expected.map(idOf), `the list of actions (${name})`);
    if (pageInfo !== undefined) look.same(pageInfo.hasNextPage, name === 'page' && all.length > 2, `whether more follows (${name})`);
    for (const record of expected) {
      const found = nodes.find(({ id }) => id === idOf(record));
      compareRecord(look, record, { found, way: `the list (${name})` });
    }
  }
}

interface Line {
  readonly category: string | null;
  readonly code: string;
  readonly person: string;
}

/** Of a category that shows nothing it is said that it is withheld and why; of one whose existence is sensitive nothing is said. */
function compareWithheld(look: Look, lines: readonly unknown[], known: boolean): void {
  const said = lines as readonly Line[];
  for (const line of said) compareLine(look, line);
  if (!known) return;
  for (const category of ['CUSTODY_PROGRESS', 'FINANCE', 'FAMILY', 'STATUTORY_CONTACT', 'LEISURE_AND_MENTORING']) {
    if (look.answer(category)?.read !== 'NONE') continue;
    look.same(
      said.some((line) => line.category === category),
      true,
      `whether ${category} is said to be withheld`,
    );
  }
}

/** It is said of the one plan, or of one row of it: then why is as its own record says. */
function compareLine(look: Look, { category, code, person }: Line): void {
  const about = look.parts.find((part) => personId(part.place.person) === person && part.reason);
  look.same(about !== undefined, true, 'about whom something is withheld');
  if (category === null) look.same(code, 'NOT_SHARED', 'why something unnamed is withheld');
  else if (isSensitive(look.place.story, category)) look.same(category, null, 'a sensitive category among the withheld');
  else {
    const ofRow = about?.answers.get(category)?.code ?? null;
    const expected = about === look.first && code !== ofRow ? (look.answer(category)?.code ?? null) : ofRow;
    look.same(code, expected, `why ${category} is withheld`);
  }
}

/** What hangs on the plan is reached through it, and there is one plan: that of the record by whose id the person is known. */
export function compareListed(look: Look, record: Placed, { found, way }: Shown): void {
  const closed = record.of.listed?.startsWith('plan.') === true && look.first.answers.get('PLAN_SUMMARY')?.read === 'NONE';
  if (closed) look.same((found ?? null) !== null, false, `${look.words(record)} by ${way}`);
  else compareRecord(look, record, { found, way });
}

/** One record as found by a way: there or not, and each of its parts. */
export function compareRecord(look: Look, record: Placed, { found, way }: Shown): void {
  look.same((found ?? null) !== null, look.visible(record), `${look.words(record)} by ${way}`);
  if ((found ?? null) !== null) compareFaces(look, record, { found, way });
}

/** Each part of a record as found by a way. */
export function compareFaces(look: Look, record: Placed, { found, way }: Shown): void {
  for (const part of record.of.parts) {
    look.same(seenOf(part, found), look.faceOf(record, part), `${look.words(record)} (${part.full}) by ${way}`);
  }
}

/** How a part shows in an answer. */
export function seenOf({ full, fact }: { full: string; fact: string | null }, found: Found | null | undefined): 'FULL' | 'FACT' | 'ABSENT' {
  const value = (field: string): boolean => (found?.[field] ?? null) !== null;
  return value(full) ? 'FULL' : fact !== null && value(fact) ? 'FACT' : 'ABSENT';
}

/** Whoever has left is not signed in: to them nobody is there. */
function refusedAs({ left }: Look, errors: Answer['errors'], path: string): string | undefined {
  const code = errors?.find((error) => error.path === undefined || error.path[0] === path)?.extensions.code;
  return left && code === 'NOT_SIGNED_IN' ? 'NOT_FOUND' : code;
}
