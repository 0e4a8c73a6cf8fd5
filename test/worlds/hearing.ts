/** What a caller who follows a person hears of a change: opened at one instant, told at it and at a later one, each under the rights of then. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { maskOf, personId } from '#kernel';
import { follow } from '../support/follow.js';
import type { Following } from '../support/follow.js';
import type { Placed } from './lay/place.js';
import { compareIdentity } from './looks/compare.js';
import type { Look } from './looks/look.js';

const QUERY = 'subscription ($person: ID!) { planChanged(person: $person) { changed person { fullName preferredName } } }';

/** A subscription to the person of a world, and the record whose changes are told. */
export interface Hearing {
  readonly look: Look;
  readonly record: Placed;
  readonly following: Following;
  /** How many events were told before. */
  heard: number;
}

/** Subscribes as the caller of a world. */
export function hear(look: Look, record: Placed, socket: { readonly url: string; readonly authorization: string }): Hearing {
  const following = follow({ ...socket, query: QUERY, variables: { person: personId(look.place.person) } });
  return { look, record, following, heard: 0 };
}

/** How often a change is told: a subscription that is only being opened misses the first. */
const PAUSE_MS = 200;
const LONGEST_MS = 6_000;

/**
 * Tells a change of each record as a write does, again and again until whoever should hear of it has, and compares what was heard with the paper at that
 * instant.
 */
export async function tell(admin: Client, hearings: readonly Hearing[], lookAt: (hearing: Hearing) => Look): Promise<void> {
  const due = hearings.filter((hearing) => shouldHear(hearing, lookAt(hearing)));
  const began = performance.now();
  do {
    for (const { record } of hearings) await tellOf(admin, record);
    await pause(PAUSE_MS);
  } while (due.some(({ heard, following }) => following.told.length === heard) && performance.now() - began < LONGEST_MS);
  for (const hearing of hearings) compare(hearing, lookAt(hearing));
}

async function tellOf(admin: Client, { person, of, owners, id, seal }: Placed): Promise<void> {
  const [owner, counterpart] = owners.map(agencyId);
  const rows = of.tables.map(({ noun, categories }) => ({
    ...{ noun, mask: maskOf(...categories), owner },
    ...(counterpart === undefined ? {} : { counterpart, row: id }),
    ...(seal === null ? {} : { seal }),
  }));
  await admin.query('select hub.tell_change($1, hub.instant(), $2)', [person, JSON.stringify(rows)]);
}

/** Who was let in when they began to follow, still knows the person, and sees the record; that of another record once it is of the one plan. */
const shouldHear = ({ look: atFirst, record }: Hearing, look: Look): boolean =>
  atFirst.known && look.known && look.records.includes(record) && look.visible(record);

interface Event {
  readonly planChanged?: { readonly changed: readonly string[]; readonly person: Readonly<Record<string, string | null>> } | null;
}

function compare(hearing: Hearing, look: Look): void {
  const { record, following } = hearing;
  const events = following.told.slice(hearing.heard).map(({ data }) => (data as Event | null | undefined)?.planChanged ?? null);
  hearing.heard = following.told.length;
  // A joining tells of itself.
  const [event = null] = events.filter((one) => one !== null && one.changed.join() !== 'SamePerson');
  look.same(event !== null, shouldHear(hearing, look), `hearing of ${look.words(record)}`);
  if (event === null) return;
  look.same(event.changed, [record.of.type], `what has changed when ${look.words(record)} has`);
  compareIdentity(look, event.person, 'what is heard');
}
