/**
 * Turns what an operation let out into one event of the ledger: who saw which categories of whom, at which level, under which clause.
 */
import { CATEGORIES, PARTIES, categoriesOf, maskOf } from '#kernel';
import type { Mask } from '#kernel';
import type { Disclosed, Disclosure, Reading } from '#store';
import type { HubContext } from '../request/hub-context.js';
import type { Clauses } from './clauses.js';

/** The purpose where only the fact of a seat was shown. */
const SEAT_ONLY = 'that the person is on the caller’s caseload';
/** What left without a clause of its own: the head of a record of which a party has nothing else. */
const UNRULED = 'no clause of its own';

/** The event, or null when nobody's data left. */
export async function disclosureOf(context: HubContext, clauses: Clauses, onBehalfOf: string | null): Promise<Disclosure | null> {
  const used = [...context.readings.used].filter((reading) => reading.vector.subject !== null);
  const [first] = used;
  if (first === undefined) return null;
  const party = PARTIES.find((known) => known === first.reader.party);
  if (party === undefined) throw new Error('a caller without a party has read a person');
  const lines = [];
  for (const reading of oncePerPerson(used)) {
    const known = clauses.known(reading.vector.protocol ?? '', party) ?? (await clauses.of(reading.vector.protocol ?? '', party));
    lines.push(lineOf(reading, known));
  }
  const single = lines.length === 1 ? lines[0] : undefined;
  const ruled = lines.flatMap(({ disclosed }) => Object.values(disclosed).map((level) => level.rule));
  const purposes = [...new Set([...ruled, ...used.flatMap(typedFor)])].sort();
  return {
    at: first.reader.at,
    agency: first.reader.agency,
    member: first.reader.member,
    party,
    onBehalfOf,
    subject: single?.subject ?? null,
    operation: [...context.roots].sort().join(' ').slice(0, 100),
    purpose: (purposes.join('; ') || SEAT_ONLY).slice(0, 2000),
    requestId: [...context.requestIds].join(' ').slice(0, 200) || null,
    disclosed: single?.disclosed ?? {},
    lines: single === undefined ? lines : [],
  };
}

/** Of what was seen because it is open to the reader by name: the reasons, as they were typed. */
function typedFor({ vector, disclosed }: Reading): string[] {
  const seen = categoriesOf((disclosed.full | disclosed.fact) & vector.opened);
  return seen.flatMap((category) => vector.openings[String(CATEGORIES.indexOf(category) + 1)]?.purpose ?? []);
}

/** A person read by two calls of one operation is one line: what either let out. */
function oncePerPerson(used: readonly Reading[]): Reading[] {
  const byPerson = new Map<string, Reading>();
  for (const reading of used) {
    const known = byPerson.get(reading.person) ?? reading;
    known.disclosed.full |= reading.disclosed.full;
    known.disclosed.fact |= reading.disclosed.fact;
    byPerson.set(reading.person, known);
  }
  return [...byPerson.values()];
}

function lineOf(reading: Reading, known: ReadonlyMap<string, string>): { subject: string; disclosed: Disclosed } {
  const { vector, disclosed } = reading;
  const entries = categoriesOf(disclosed.full | disclosed.fact).map((category) => {
    const bit = maskOf(category);
    const number = String(CATEGORIES.indexOf(category) + 1);
    const opened = (vector.opened & bit) === 0 ? undefined : vector.openings[number];
    const clearance = opened?.ref ?? vector.clearances[number] ?? vector.clearances['0'];
    const level = {
      level: levelOf(reading, bit),
      rule: opened?.clause ?? known.get(category) ?? UNRULED,
      ...(clearance === undefined ? {} : { clearance }),
    };
    return [category, level] as const;
  });
  return { subject: vector.subject ?? '', disclosed: Object.fromEntries(entries) };
}

function levelOf({ vector, disclosed }: Reading, bit: Mask): 'FACT' | 'OWN' | 'ALL' {
  if ((disclosed.full & bit) === 0) return 'FACT';
  return (vector.every & bit) === 0 ? 'OWN' : 'ALL';
}
