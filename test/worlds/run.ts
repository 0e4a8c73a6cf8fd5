/**
 * One batch of worlds against a real gateway: everything read at one instant, heard of at it and at a later one, then written, each compared with the
 * paper.
 */
import { personId } from '#kernel';
import { Look } from './compare.js';
import { attemptsIn, compareAttempts, mutationOf } from './deeds.js';
import { fill } from './fill.js';
import type { Ground } from './ground.js';
import { hear, tell } from './hearing.js';
import type { Hearing } from './hearing.js';
import { ALL_ACTIONS, CASELOAD, idOf, filteredQuestion, recordsQuestion, wholeQuestion } from './questions.js';
import { SOON, Tally, bySoonest } from './tally.js';
import { DAY, dayOf, instantsOf } from './world/world.js';
import type { Batch, World } from './world/world.js';

const AT_ONCE = 8;

/** Some at a time. */
async function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** A batch to run. Of every world the person and the lists are read; of one in `thorough` its records by id, history, access record and writes too. */
export interface Run {
  readonly batch: Batch;
  readonly worlds: readonly World[];
  readonly thorough: number;
}

/** From the rows of a batch to the verdict on each of its worlds. */
export async function runBatch(ground: Ground, { batch, worlds, thorough }: Run): Promise<Tally[]> {
  const { admin, callers } = ground;
  const { at, later } = instantsOf(batch);
  const places = await fill(admin, { batch, worlds, callers });
  const looks = places.map((place) => new Look(place, at, new Tally()));
  await ground.setClock(at);
  await forEach(looks, async (look) => look.whole(await ground.ask(look.place.world.login, wholeQuestion(look.place))));
  const chosen = (all: readonly Look[]): Look[] => all.filter(({ place }) => place.world.turn % thorough === 0);
  await forEach(chosen(looks), (look) => readRecords(ground, look, batch));
  await ground.setClock(at);
  await lists(ground, looks);
  const laterLooks = looks.map(({ place, tally }) => new Look(place, later, tally));
  await listen(ground, { looks, laterLooks });
  await ground.setClock(later);
  await forEach(chosen(laterLooks), (look) => write(ground, look));
  return looks.map(({ tally }) => tally);
}

async function readRecords(ground: Ground, look: Look, batch: Batch): Promise<void> {
  const { records, world } = look.place;
  look.actions(await ground.ask(world.login, filteredQuestion(look.place, dayOf(batch.base + (SOON + 30) * DAY))));
  const some = taken(records, world.turn, 3);
  const versions = taken(records, world.turn + 3, 2).filter(({ of }) => of.type !== 'Person');
  look.records(await ground.ask(world.login, recordsQuestion(look.place, some, versions)), some, versions);
}

/** So many of them, from a place on, round and round. */
function taken<T>(all: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, step) => all[(from + step) % all.length] as T);
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * What each caller is shown of all people at once: whom a seat puts on their caseload, and the actions of all of them soonest first, page by page. A seat
 * of all their agency's staff may come from the world of another caller.
 */
async function lists(ground: Ground, looks: readonly Look[]): Promise<void> {
  const byLogin = new Map(looks.map((look) => [look.place.world.login, look]));
  await forEach([...byLogin], async ([login, first]) => {
    const theirs = looks.map((look) => look.by(first.place.story)).filter(({ seated }) => seated);
    const people = theirs.map(({ place }) => personId(place.person)).sort();
    first.same((await pages(ground, login, ['caseload', CASELOAD])).sort(), people, 'the caseload');
    const actions = theirs.flatMap(({ actionsSeen, place }) => actionsSeen.map((record) => ({ record, id: idOf(place.person, record) })));
    const soonest = actions.sort((a, b) => bySoonest(a.record, b.record)).map(({ id }) => id);
    first.same(await pages(ground, login, ['agreedActions', ALL_ACTIONS]), soonest, 'the actions of everybody');
  });
}

async function pages(ground: Ground, login: string, [field, query]: readonly [string, string]): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await ground.ask(login, { query, variables: { after, first: 7 } });
    const page = (data?.[field] ?? null) as Page | null;
    if (page === null) return ids;
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
    if (after === null) throw new Error(`${field} has a next page, and no cursor to ask for it`);
  }
}

/** One in so many worlds is listened to. */
const LISTENED = 7;

/** A stream ends with its token, by the database's clock: what lies ahead of it cannot be listened to. */
async function listen(ground: Ground, { looks, laterLooks }: { looks: readonly Look[]; laterLooks: readonly Look[] }): Promise<void> {
  const [first] = looks;
  if (first === undefined || first.at > Date.now()) return;
  const { admin } = ground;
  const hearings: Hearing[] = [];
  for (const look of looks) {
    const [record] = taken(
      look.place.records.filter(({ kind }) => kind !== 'identity'),
      look.place.world.turn,
      1,
    );
    if (look.place.world.turn % LISTENED !== 0 || record === undefined) continue;
    const authorization = await ground.authorization(look.place.world.login);
    hearings.push(hear(look, record, { url: ground.hub.url, authorization }));
  }
  await ground.setClock(first.at);
  await tell(admin, hearings, ({ look }) => look);
  await ground.setClock(laterLooks[0]?.at ?? first.at);
  await tell(admin, hearings, ({ look }) => laterLooks[looks.indexOf(look)] ?? look);
  await Promise.all(hearings.map(({ following }) => following.stop()));
}

async function write(ground: Ground, look: Look): Promise<void> {
  const attempts = attemptsIn(look);
  compareAttempts(look, attempts, await ground.ask(look.place.world.login, mutationOf(attempts)));
}
