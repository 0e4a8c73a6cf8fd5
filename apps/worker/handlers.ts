/**
 * What the rooms do about events: every handler by name.
 */
import { recomputeAlarms } from '#pathways';
import type { EventHandler } from '#store';

/** All of them; an event of a noun none of them wants goes no further than the outbox. */
export const HANDLERS: readonly EventHandler[] = [recomputeAlarms];

/** The nouns somebody wants to hear of. */
export const NOUNS: readonly string[] = [...new Set(HANDLERS.flatMap((handler) => handler.nouns))];
