/**
 * That hidden and absent are not told apart by time (trust, P6): pairs of requests, one for somebody hidden and one for nobody, one after the other and
 * each first in turn, so that whatever else the machine does falls on both; and the ways to make a small difference large. The figure is the area under the curve of a clock that guesses.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { globalId, personId } from '#kernel';
import { fill } from '../worlds/lay/fill.js';
import { Ground } from '../worlds/ground.js';
import { anyBatch, anyWorld } from '../worlds/world/draw.js';
import type { Batch } from '../worlds/world/world.js';
import type { Asked, Verdict } from './proof.js';

const STRANGER = 'careers.adviser@wales';
const PEOPLE = 200;
const PAIRS = 5_000;
/** A clock that knew nothing would guess half of them. */
const MOST = 0.55;
/** Requests before the first that counts: connections, plans and caches are made. */
const WARMING = 200;
/** Pairs asked side by side. */
const LANES = 8;
/** What is asked of one target in one request, or at once, to make the difference larger. */
const MANY = 8;

/** Somebody, or nobody: a person and a record of theirs. */
interface Target {
  readonly person: string;
  readonly action: string;
}

type Question = (target: Target) => { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** A way to ask, in so many pairs; `at once` as often at the same time. */
interface Way {
  readonly question: Question;
  readonly pairs?: number;
  readonly atOnce?: number;
}

const write: Question = ({ action }) => ({
  query: 'mutation ($input: UpdateActionInput!) { updateAction(input: $input) { refusal { code } } }',
  variables: { input: { requestId: randomUUID(), action, version: 1, status: 'DONE', reason: 'x' } },
});
const ofPerson =
  (asked: string): Question =>
  ({ person: id }) => ({ query: `query ($id: ID!) { ${asked} }`, variables: { id } });
const ofAction =
  (asked: string): Question =>
  ({ action: id }) => ({ query: `query ($id: ID!) { ${asked} }`, variables: { id } });

const NODE = 'node(id: $id) { id ... on AgreedAction { text } }';
const MANY_NODES = Array.from({ length: MANY }, (_, index) => `n${String(index)}: ${NODE}`).join(' ');

const WAYS: Readonly<Record<string, Way>> = {
  person: { question: ofPerson('person(id: $id) { id fullName plan { actions { text } } }') },
  node: { question: ofAction(NODE) },
  history: { question: ofAction('history(id: $id) { nodes { version } }') },
  list: { question: ofPerson('agreedActions(filter: { person: $id }) { nodes { id } }') },
  fresh: { question: ofPerson('freshness(person: $id) { category changedAt }') },
  explain: { question: ofPerson('explainAccess(person: $id, category: IDENTITY) { sentence }') },
  mixed: { question: ofAction(`viewer { name } ${NODE}`), pairs: 1_000 },
  write: { question: write },
  many: { question: ofAction(MANY_NODES), pairs: 1_000 },
  'at once': { question: write, pairs: 1_000, atOnce: MANY },
};

/** Prints the figure of each way. */
export async function proveHidden({ seed = 19_980_731 }: Asked): Promise<Verdict> {
  const ground = await Ground.open();
  const wrong: string[] = [];
  let checked = 0;
  try {
    const hidden = await fillHidden(ground, seed);
    for (const [name, way] of Object.entries(WAYS)) {
      const { figure, pairs } = await areaOf(ground, hidden, way);
      checked += pairs;
      console.log(`  ${name.padEnd(8)} ${String(pairs)} pairs: ${figure.toFixed(3)}`);
      if (figure > MOST) wrong.push(`${name}: hidden and absent are told apart by time, ${figure.toFixed(3)}`);
    }
  } finally {
    await ground.close();
  }
  return { checked, wrong };
}

/** People of whom much is recorded, and none of whom the stranger has a seat for. */
async function fillHidden(ground: Ground, seed: number): Promise<Target[]> {
  const callers = ground.callers.filter(({ party }) => party !== 'CA');
  const [drawn] = fc.sample(anyBatch(ground.callers), { seed, numRuns: 1 }) as [Batch];
  const batch = { ...drawn, base: Date.now(), left: [] };
  const worlds = fc.sample(anyWorld(callers), { seed, numRuns: PEOPLE }).map((world) => {
    const action = { kind: 'agreed_action', owner: 'mine', due: 1, status: 'AGREED', sealed: false } as const;
    return { ...world, beside: null, records: [action, ...world.records.filter(({ kind }) => kind !== action.kind)] };
  });
  const places = await fill(ground.admin, { batch, worlds, callers: ground.callers });
  return places.map(({ person, records }) => ({
    person: personId(person),
    action: globalId({ type: 'AgreedAction', person, id: records[0]?.id ?? '' }),
  }));
}

function nobody(): Target {
  const person = randomUUID();
  return { person: personId(person), action: globalId({ type: 'AgreedAction', person, id: randomUUID() }) };
}

/** How often a clock that takes the slower of any two for the hidden one is right; or the faster, whichever is more often. */
async function areaOf(
  ground: Ground,
  hidden: readonly Target[],
  { question, pairs = PAIRS, atOnce = 1 }: Way,
): Promise<{ figure: number; pairs: number }> {
  const timed = async (target: Target): Promise<number> => {
    const asked = Array.from({ length: atOnce }, () => question(target));
    const began = performance.now();
    await Promise.all(asked.map((one) => ground.ask(STRANGER, one)));
    return performance.now() - began;
  };
  for (let warm = 0; warm < WARMING; warm += 1) await timed(warm % 2 === 0 ? nobody() : (hidden[warm % hidden.length] as Target));
  const [there, notThere]: [number[], number[]] = [[], []];
  let pair = 0;
  const lane = async (): Promise<void> => {
    while (pair < pairs) {
      const [somebody, first] = [hidden[pair % hidden.length] as Target, (pair += 1) % 2 === 0];
      if (first) there.push(await timed(somebody));
      notThere.push(await timed(nobody()));
      if (!first) there.push(await timed(somebody));
    }
  };
  await Promise.all(Array.from({ length: atOnce === 1 ? LANES : 1 }, lane));
  const area = areaUnder(there, notThere);
  return { figure: Math.max(area, 1 - area), pairs: there.length };
}

/** The share of pairs of one and the other in which the first is greater (Mann and Whitney), by ranks. */
function areaUnder(ones: readonly number[], others: readonly number[]): number {
  const all = [...ones.map((ms) => ({ ms, one: true })), ...others.map((ms) => ({ ms, one: false }))].sort((a, b) => a.ms - b.ms);
  const ranks = all.reduce((sum, { one }, index) => sum + (one ? index + 1 : 0), 0);
  return (ranks - (ones.length * (ones.length + 1)) / 2) / (ones.length * others.length);
}
