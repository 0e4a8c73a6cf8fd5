/**
 * Turns what an operation let out into one event of the ledger: who saw which categories of whom, at which level, under which clause.
 */
import { CATEGORIES, categoriesOf } from '#kernel';
import type { Mask } from '#kernel';
import { cutToLedger } from '#store';
import type { Disclosure, LedgerTerms, Reading, Vector } from '#store';
import type { HubContext } from '../request/hub-context.js';
import type { Asking, DisclosureTerms, OpenedCategory } from './disclosure-terms.js';

/** The event, or null when nobody's data left. */
export async function disclosureOf(context: HubContext, terms: DisclosureTerms, onBehalfOf: string | null): Promise<Disclosure | null> {
  const used = oncePerPerson(context.readings.used);
  const [first] = used;
  if (first === undefined) return null;
  const { at, agency, member, party } = first.reader;
  const asking = { party: party ?? '', operation: [...context.roots].sort().join(' ').slice(0, 100) };
  const requestId = cutToLedger([...context.requestIds].join(' '), 200) || null;
  const who = { at, agency, member, onBehalfOf, requestId };
  const lines = await linesOf(used, terms, asking);
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return { ...who, ...only, lines: [] };
  const typed = used.flatMap((reading) => shownByName(reading).map(({ purpose }) => purpose));
  const all = terms.ofList(
    asking,
    lines.map((line) => line.terms),
    typed,
  );
  return { ...who, subject: null, terms: all, clearances: [], lines };
}

/** A person read by two calls of one operation is one line: what either let out. */
function oncePerPerson(used: Iterable<Reading>): Reading[] {
  const byPerson = new Map<string, Reading>();
  for (const reading of used) {
    if (reading.vector.subject === null) continue;
    const known = byPerson.get(reading.person) ?? reading;
    known.disclosed.full |= reading.disclosed.full;
    known.disclosed.fact |= reading.disclosed.fact;
    byPerson.set(reading.person, known);
  }
  return [...byPerson.values()];
}

interface Line {
  readonly subject: string;
  readonly terms: LedgerTerms;
  readonly clearances: readonly string[];
}

/** What is said for the first time is waited for; a page of people says the same of most. */
async function linesOf(used: readonly Reading[], terms: DisclosureTerms, asking: Asking): Promise<Line[]> {
  const lines: Line[] = [];
  for (const reading of used) {
    const { vector, disclosed } = reading;
    const { full } = disclosed;
    const opened = shownByName(reading);
    const { cleared, clearances } = clearedOf(opened.length === 0 ? vector.clearances : standingFor(vector, opened), full | disclosed.fact);
    const levels = { fact: disclosed.fact & ~full, own: full & ~vector.every, every: full & vector.every };
    const known = terms.of({ ...asking, protocol: vector.protocol ?? '', ...levels, cleared, opened });
    lines.push({ subject: vector.subject ?? '', terms: known instanceof Promise ? await known : known, clearances });
  }
  return lines;
}

/** What was shown because it is open to the reader by name: most often nothing. */
function shownByName({ vector, disclosed }: Reading): OpenedCategory[] {
  const shown = (disclosed.full | disclosed.fact) & vector.opened;
  if (shown === 0) return [];
  return categoriesOf(shown).flatMap((category) => {
    const opened = vector.openings[String(CATEGORIES.indexOf(category) + 1)];
    return opened === undefined ? [] : [{ category, ...opened }];
  });
}

/** The clearances that stand, with those by name in place of any other of their category. */
function standingFor({ clearances }: Vector, opened: readonly OpenedCategory[]): Readonly<Record<string, string>> {
  return { ...clearances, ...Object.fromEntries(opened.map(({ category, ref }) => [String(CATEGORIES.indexOf(category) + 1), ref])) };
}

/** Which of the categories shown a clearance stands for, and the clearances in the order of the categories. */
function clearedOf(standing: Readonly<Record<string, string>>, shown: Mask): { cleared: Mask; clearances: string[] } {
  const all = standing['0'];
  const clearances: string[] = [];
  let cleared = 0;
  for (let left = shown; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const clearance = standing[String(32 - Math.clz32(bit))] ?? all;
    if (clearance === undefined) continue;
    cleared |= bit;
    clearances.push(clearance);
  }
  return { cleared, clearances };
}
