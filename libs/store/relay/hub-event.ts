/**
 * An event as it travels: opaque ids and the noun that changed, nothing of what the record says. Whoever handles it reads the state of now.
 */
import type { PoolClient } from 'pg';
import { z } from 'zod';

/** The shape of an event where it comes back out of the queue. */
export const hubEvent = z.strictObject({ event: z.guid(), person: z.guid(), noun: z.string().regex(/^[a-z_]{1,63}$/), row: z.guid() });

/** One row of the outbox. `row`: the record that changed. */
export type HubEvent = Readonly<z.infer<typeof hubEvent>>;

/** What a room does when something happened in another, or later. */
export interface EventHandler {
  /** Kept with every effect: a new name would have every effect again. */
  readonly name: string;
  /** The nouns whose events it wants. */
  readonly nouns: readonly string[];
  /**
   * Runs once per event, in a transaction as `hub_system` that has locked the person and knows them as its context. Events may be late, out of
   * order or about something since changed: read the state of now.
   */
  handle(client: PoolClient, event: HubEvent): Promise<void>;
}
