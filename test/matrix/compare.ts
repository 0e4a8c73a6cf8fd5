/**
 * Holds what was seen against the matrix, record by record, and counts both kinds of cell.
 */
import { SENSITIVE_EXISTENCE } from '#kernel';
import { dueFresh, toldFresh } from './fresh-cells.js';
import type { Ask, Observation } from './observe.js';
import { observe } from './observe.js';
import type { Asker, MatrixWorld } from './matrix-world.js';
import { WORLDS, cellsOfFile, expectedIn } from './oracle-cells.js';
import type { Seen, World } from './oracle-cells.js';

/** Cells checked, and what was wrong, in words. */
export interface Verdict {
  readonly positive: number;
  readonly negative: number;
  readonly wrong: readonly string[];
}

const CELLS = cellsOfFile();

/** Every asker in every world, every record, every way to it; the worlds at once, for what is not found is waited for. */
export async function compareMatrix(ask: Ask, matrix: MatrixWorld): Promise<Verdict> {
  const worlds = await Promise.all(WORLDS.map((world) => compareWorld(ask, matrix, world)));
  const sum = (count: (one: Verdict) => number): number => worlds.reduce((total, one) => total + count(one), 0);
  return {
    positive: sum(({ positive }) => positive),
    negative: sum(({ negative }) => negative),
    wrong: worlds.flatMap(({ wrong }) => wrong),
  };
}

async function compareWorld(ask: Ask, matrix: MatrixWorld, world: World): Promise<Verdict> {
  const wrong: string[] = [];
  let positive = 0;
  let negative = 0;
  for (const asker of matrix.askers) {
    const fresh = await compareFresh(ask, matrix, { asker, world });
    positive += fresh.positive;
    negative += fresh.negative;
    wrong.push(...fresh.wrong);
    for (const observation of await observe(ask, matrix, { asker, world })) {
      const expected = expectedOf(observation, asker, world);
      for (const face of ['full', 'fact'] as const) {
        if (observation[face] === null) continue;
        if (expected[face]) positive += 1;
        else negative += 1;
        if (observation[face] !== expected[face]) wrong.push(wordsFor({ observation, asker, world, face }));
      }
    }
  }
  return { positive, negative, wrong };
}

/** How fresh each slice is: of every line there could be, whether it is told to exactly who reads in full what changed. */
async function compareFresh(ask: Ask, matrix: MatrixWorld, { asker, world }: { asker: Asker; world: World }): Promise<Verdict> {
  const told = await toldFresh(ask, asker, matrix.people[world]);
  const due = dueFresh(matrix, asker, (category, own) => inFull(seenBy(asker, category, world), own));
  const all = [...new Set([...dueFresh(matrix, asker, () => true), ...told])];
  const wrong = all
    .filter((line) => told.has(line) !== due.has(line))
    .map((line) => `${asker.party} in the world "${world}" is ${told.has(line) ? '' : 'not '}told how fresh is ${line}`);
  return { positive: due.size, negative: all.length - due.size, wrong };
}

function expectedOf({ row, own }: Observation, asker: Asker, world: World): { full: boolean; fact: boolean } {
  const seen = seenBy(asker, row.category, world);
  if (row.factless === true) return { full: inFull(seen, own), fact: inFull(seen, own) };
  if (row.fact !== null) return { full: inFull(seen, own), fact: asFact(seen, own) };
  const plan = seenBy(asker, 'PLAN_SUMMARY', world);
  const sensitive = SENSITIVE_EXISTENCE.includes(row.category);
  const headline = sensitive ? asFact(plan, own) && asFact(seen, own) : asFact(plan, own);
  return { full: inFull(plan, own) && inFull(seen, own), fact: headline };
}

function seenBy({ party, allocated }: Asker, category: string, world: World): Seen {
  const cell = CELLS.find((one) => one.party === party && one.category === category);
  if (cell === undefined) throw new Error(`no cell ${category} ${party}`);
  return expectedIn(world, cell, allocated);
}

const inFull = (seen: Seen, own: boolean): boolean => seen === 'ALL' || (own && (seen === 'OWN' || seen === 'OWN_ALONE'));
const asFact = (seen: Seen, own: boolean): boolean => inFull(seen, own) || seen === 'FACT' || seen === 'OWN';

function wordsFor({ observation, asker, world, face }: { observation: Observation; asker: Asker; world: World; face: string }): string {
  const { row, own, way } = observation;
  const whose = own ? 'own' : 'another agency’s';
  return `${asker.party} in the world "${world}" ${observation[face as 'full' | 'fact'] ? 'sees' : 'does not see'} the ${face} of ${whose} ${row.name} (by ${way})`;
}
