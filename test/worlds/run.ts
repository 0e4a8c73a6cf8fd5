/**
 * One batch of worlds against a real gateway: everything read at one instant, heard of at it and at a later one, then written, each compared with the
 * paper.
 */
import { personId } from '#kernel';
import { attemptsIn, compareAttempts, mutationOf } from './deeds.js';
import type { Attempt } from './deeds.js';
import type { Ground } from './ground.js';
import { hear, tell } from './hearing.js';
import type { Hearing } from './hearing.js';
import { joiningAttempts } from './joining.js';
import { fill } from './lay/fill.js';
import { happen } from './lay/happen.js';
import { compareActions, compareRecords, compareWhole } from './looks/compare.js';
import { Look } from './looks/look.js';
import { compareSides } from './looks/sides.js';
import { SOON, Tally, bySoonest } from './looks/tally.js';
import { ALL_ACTIONS, CASELOAD, idOf, filteredQuestion, recordsQuestion, sidesQuestion, wholeQuestion } from './questions.js';
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
  const tallies = places.map(() => new Tally());
  const looks = places.flatMap((place, index) => bothOf(new Look(place, at, tallies[index] as Tally)));
  await ground.setClock(at);
  await forEach(looks, (look) => readWhole(ground, look));
  const chosen = (all: readonly Look[]): Look[] => all.filter(({ place }) => place.world.turn % thorough === 0);
  await forEach(chosen(looks), (look) => readRecords(ground, look, batch));
  await ground.setClock(at);
  await lists(ground, looks);
  const laterLooks = places.flatMap((place, index) => bothOf(new Look(place, later, tallies[index] as Tally)));
  await listen(ground, { looks, laterLooks, between: () => happen(admin, places, { after: at, until: later }) });
  await ground.setClock(later);
  await forEach(chosen(laterLooks).filter(isInTurn), (look) => write(ground, look, attemptsIn(look)));
  await forEach(laterLooks.filter(({ place: { beside } }) => beside !== null).filter(isInTurn), (look) =>
    write(ground, look, joiningAttempts(look)),
  );
  return tallies;
}

/** A person with two records is looked at by the id of each. */
const bothOf = (look: Look): Look[] => (look.beside === null ? [look] : [look, look.beside]);

/** Of two records one: what is told of the one, or done to it, reaches whoever asked about the other. */
const isInTurn = ({ place: { beside, world } }: Look): boolean => beside === null || beside.kept === ((world.turn >> 3) % 2 === 0);

async function readWhole(ground: Ground, look: Look): Promise<void> {
  const { world, beside } = look.place;
  compareWhole(look, await ground.ask(world.login, wholeQuestion(look.place)));
  if (beside !== null) compareSides(look, await ground.ask(world.login, sidesQuestion(look.place)));
}

async function readRecords(ground: Ground, look: Look, batch: Batch): Promise<void> {
  const { records, world } = look.place;
  compareActions(look, await ground.ask(world.login, filteredQuestion(look.place, dayOf(batch.base + (SOON + 30) * DAY))));
  const some = taken(records, world.turn, 3);
  const versions = taken(records, world.turn + 3, 2).filter(({ of }) => of.type !== 'Person');
  compareRecords(look, await ground.ask(world.login, recordsQuestion(look.place, some, versions)), { records: some, versions });
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
    const people = [...new Set(theirs.map((look) => personId(look.first.place.person)))].sort();
    first.same((await pages(ground, login, ['caseload', CASELOAD])).sort(), people, 'the caseload');
    const actions = theirs.flatMap(({ actionsSeen, place: { person } }) => actionsSeen.filter((record) => record.person === person));
    const soonest = actions.sort(bySoonest).map(idOf);
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

interface Listening {
  readonly looks: readonly Look[];
  readonly laterLooks: readonly Look[];
  /** Lets happen what happens between the two. */
  readonly between: () => Promise<void>;
}

/** A stream ends with its token, by the database's clock: what lies ahead of it cannot be listened to. */
async function listen(ground: Ground, { looks, laterLooks, between }: Listening): Promise<void> {
  const [first] = looks;
  if (first === undefined || first.at > Date.now()) return await between();
  const { admin } = ground;
  const hearings: Hearing[] = [];
  for (const look of looks.filter(isInTurn)) {
    const { world, records, beside } = look.place;
    const all = [...records, ...(beside?.place.records ?? [])].filter(({ of: { type } }) => type !== 'Person' && type !== 'SamePerson');
    const [record] = taken(all, world.turn, 1);
    if (world.turn % LISTENED !== 0 || record === undefined) continue;
    hearings.push(hear(look, record, { url: ground.hub.url, authorization: await ground.authorization(world.login) }));
  }
  await ground.setClock(first.at);
  await tell(admin, hearings, ({ look }) => look);
  await between();
  await ground.setClock(laterLooks[0]?.at ?? first.at);
  await tell(admin, hearings, ({ look }) => laterLooks[looks.indexOf(look)] ?? look);
  await Promise.all(hearings.map(({ following }) => following.stop()));
}

async function write(ground: Ground, look: Look, attempts: readonly Attempt[]): Promise<void> {
  compareAttempts(look, attempts, await ground.ask(look.place.world.login, mutationOf(attempts)));
}
