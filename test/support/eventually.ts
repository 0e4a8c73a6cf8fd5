/** Waits for something that another process or loop brings about. */
import { setTimeout as pause } from 'node:timers/promises';

/** Looks until the check holds; fails, naming what was awaited, when it does not within this time. */
export async function eventually(what: string, holds: () => Promise<boolean> | boolean, withinMs = 15_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`${what}: not within ${String(withinMs)} ms`);
    await pause(20);
  }
}
