/** One fault while clients ask: before it, through it, and until they are answered again; then everything received is looked for on the ledger. */
import { setTimeout as pause } from 'node:timers/promises';
import { follow } from '../support/follow.js';
import type { Following } from '../support/follow.js';
import { FOLLOW } from '../support/plan-following.js';
import { everyAsk, receive, receiptsOf } from './clients.js';
import type { Ask, Receipt } from './clients.js';
import type { Fault } from './faults.js';
import { lengthOf, unrecorded } from './recorded.js';
import type { LedgerStand } from './stand.js';

/** What a round came to: how many asked, how many receipts there were, and which of them are nowhere on the ledger. */
export interface Round {
  readonly asked: number;
  readonly received: number;
  readonly wrong: readonly string[];
}

const LANES = 8;
/** Receipts before the fault begins, and again after it was mended. */
const ENOUGH = 10;
/** Whoever was answered nothing tries again no sooner: a hub that starts anew must not have been asked everything by then. */
const DOWN_MS = 1_000;
/** Whoever hung up too early to receive anything waits twice as long the next time: a busy hub is caught in the middle of an answer too. */
const HANGS_UP_MS = 30;
const RECOVERS_MS = 60_000;
const LISTENERS = ['resettlement.worker@cardiff', 'social.worker@cardiff', 'camhs.nurse@cardiff'];

/** Plays it. `shuffled` puts what is asked in the order of the seed. */
export async function playRound(stand: LedgerStand, fault: Fault, shuffled: (asks: Ask[]) => Ask[]): Promise<Round> {
  const length = await lengthOf(stand.admin);
  const asks = shuffled(everyAsk(stand));
  const receipts: Receipt[] = [];
  let [asked, stopped] = [0, false];
  const lane = async (): Promise<void> => {
    let hangsUpWithin = HANGS_UP_MS;
    for (let ask = asks.pop(); ask !== undefined && !stopped; ask = asks.pop()) {
      asked += 1;
      const manner = fault.manner === 'hangs up' ? { hangsUpWithin } : (fault.manner ?? 'whole');
      const found = receiptsOf(ask, await receive(stand, ask, manner));
      receipts.push(...found);
      hangsUpWithin = found.length === 0 ? hangsUpWithin * 2 : HANGS_UP_MS;
      if (found.length === 0) await pause(fault.manner === 'hangs up' ? 20 : DOWN_MS);
    }
  };
  const followings = await followEach(stand);
  const lanes = Promise.all(Array.from({ length: LANES }, lane));
  const enough = async (): Promise<boolean> => {
    const [from, until] = [receipts.length, performance.now() + RECOVERS_MS];
    while (receipts.length < from + ENOUGH && performance.now() < until && asks.length > 0) await pause(10);
    // Whoever has nothing left to ask was answered, if most of it was.
    return receipts.length >= from + ENOUGH || (asks.length === 0 && receipts.length > asked / 2);
  };
  const began = await enough();
  await fault.happens(stand);
  const recovered = await enough();
  stopped = true;
  await lanes;
  await Promise.all(followings.map(({ following }) => following.stop()));
  receipts.push(...followings.flatMap(told));
  const silent = began && recovered ? [] : [`${fault.name}: clients were not answered ${began ? 'again' : 'before'}`];
  const missing = (await unrecorded(stand, receipts, length)).map((words) => `${fault.name}: ${words}`);
  return { asked, received: receipts.length, wrong: [...silent, ...missing] };
}

interface Listener {
  readonly login: string;
  readonly following: Following;
}

/** Each listener follows a person of whom something is recorded in the round. */
async function followEach({ hub, people }: LedgerStand): Promise<Listener[]> {
  return await Promise.all(
    LISTENERS.flatMap((login) =>
      people.slice(0, 4).map(async ({ person }) => {
        const authorization = `Bearer ${await hub.token(login)}`;
        return { login, following: follow({ url: hub.url, authorization, query: FOLLOW, variables: { id: person } }) };
      }),
    ),
  );
}

const told = ({ login, following }: Listener): Receipt[] =>
  following.told.flatMap((one) => receiptsOf({ login, operation: 'planChanged', requestId: null }, JSON.stringify(one)));
