/** What a kind of revocation is: a reader who sees something, and what takes it from them. */
import type { Asked } from '../support/hub.js';
import { perform } from '../support/young-person.js';
import type { Deed } from '../support/young-person.js';
import type { Stand } from './stand.js';

/** What the reader sees: a type, the list of a person that shows it, the field with the words, and who writes them. */
export interface Matter {
  readonly type: string;
  readonly path: string;
  readonly field: string;
  write(person: string, words: string): Deed;
}

/** One person of a kind of revocation, as the proof goes on. */
export interface Case {
  readonly stand: Stand;
  readonly person: string;
  /** The record with the newest words the reader may see. */
  record: string;
  /** What a revocation needs to name, beside the person: an allocation, a seal. */
  named: { readonly id: string; readonly version: number };
}

/** Done through one of the gateways. */
export type Act = (of: Case, hub: Asked) => Promise<void>;

/** A kind of revocation. */
export interface Kind {
  readonly name: string;
  readonly reader: string;
  readonly matter: Matter;
  /** How many of two thousand. */
  readonly share: number;
  /** Concerns all of the reader's people: one person takes every turn, and no other kind has this reader. */
  readonly whole?: true;
  /** Concerns all readers: nothing else runs meanwhile. */
  readonly alone?: true;
  /** Once, before anybody is there. */
  readonly found?: (stand: Stand) => Promise<void>;
  /** Once for each person. */
  readonly prepare?: Act;
  /** Before every turn: the reader may see it. */
  readonly grant?: Act;
  /** Once the words of the turn are written. */
  readonly arm?: Act;
  readonly revoke: Act;
  /** Words written after the revocation; absent: as the matter is always written. */
  readonly later?: (of: Case, words: string) => Deed;
}

/** Writes a record; returns its global id. */
export async function written(hub: Asked, deed: Deed): Promise<string> {
  const result = await perform(hub, deed);
  const record = Object.values(result).find((value) => value !== null) as { id: string } | undefined;
  if (record === undefined) throw new Error(`${deed.does} answered with no record`);
  return record.id;
}
