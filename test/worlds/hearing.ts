/** What a caller who follows a person hears of a change: opened at one instant, told at it and at a later one, each under the rights of then. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { maskOf, personId } from '#kernel';
import type { Category } from '#kernel';
import { follow } from '../support/follow.js';
import type { Following } from '../support/follow.js';
import type { Look } from './compare.js';
import type { Placed } from './fill.js';

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

const QUIET_MS = 400;

/** Tells a change of each record as a write does, and compares what was heard with the paper at that instant. */
export async function tell(admin: Client, hearings: readonly Hearing[], lookAt: (hearing: Hearing) => Look): Promise<void> {
  for (const { look, record } of hearings) {
    const rows = record.of.tables.map(({ noun, categories }) => ({
      ...{ noun, mask: maskOf(...(categories as readonly Category[])), owner: agencyId(record.owners[0] ?? '') },
      ...(record.owners[1] === undefined ? {} : { counterpart: agencyId(record.owners[1]), row: record.id }),
    }));
    await admin.query('select hub.tell_change($1, hub.instant(), $2)', [look.place.person, JSON.stringify(rows)]);
  }
  await pause(QUIET_MS);
  for (const hearing of hearings) compare(hearing, lookAt(hearing));
}

interface Event {
  readonly planChanged?: { readonly changed: readonly string[]; readonly person: Readonly<Record<string, string | null>> } | null;
}

function compare(hearing: Hearing, look: Look): void {
  const { record, following } = hearing;
  const events = following.told.slice(hearing.heard).map(({ data }) => (data as Event | null | undefined)?.planChanged ?? null);
  hearing.heard = following.told.length;
  const [event = null] = events.filter((one) => one !== null);
  const told = look.known && hearing.look.known && look.visible(record);
  look.same(event !== null, told, `hearing of ${look.words(record)}`);
  if (event === null) return;
  look.same(event.changed, [record.of.type], `what has changed when ${look.words(record)} has`);
  const identity = look.place.records.find(({ kind }) => kind === 'identity');
  if (identity !== undefined) look.faces(identity, event.person, 'what is heard');
}
