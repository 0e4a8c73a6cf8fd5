/**
 * What the rooms do about events: every handler by name.
 */
import { noticeHolders } from '#consent';
import { workOutDues } from '#due';
import { ESCALATION_HANDLERS } from '#escalation';
import { assembleAccess, releaseAccess, tellCorrected } from '#insight';
import { recomputeAlarms } from '#pathways';
import type { EventHandler } from '#store';

/**
 * All of them, in the order in which one event has its effects; an event of a noun none of them wants goes no further than the outbox.
 */
export const HANDLERS: readonly EventHandler[] = [
  recomputeAlarms,
  noticeHolders,
  workOutDues,
  assembleAccess,
  releaseAccess,
  tellCorrected,
  ...ESCALATION_HANDLERS,
];

/** The nouns somebody wants to hear of. */
export const NOUNS: readonly string[] = [...new Set(HANDLERS.flatMap((handler) => handler.nouns))];
