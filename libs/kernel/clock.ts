/**
 * The one clock of a process, for what only the process knows (when a token ends). Rules about people use the database's `hub.instant()`.
 */

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
