/**
 * Whether an app can do its work, part by part, by name: for whoever runs it, without a word about anybody.
 */

/** Something the app stands on. */
export interface Part {
  /** As an operator calls it: `database`, `ledger`, `issuer council`. */
  readonly name: string;
  /** Without it there is no answer at all; else the app goes on, with less. */
  readonly needed: boolean;
  /** Rejects, or takes too long, where the part cannot be used. */
  readonly check: () => Promise<unknown>;
}

export type PartState = 'ok' | 'down';

/** What `/health/ready` says. `degraded`: a part is down without which the app still answers. */
export interface Readiness {
  readonly status: 'ok' | 'degraded' | 'down' | 'stopping';
  readonly parts: Readonly<Record<string, PartState>>;
}

/** How long one part may take to answer, in milliseconds. */
const LONGEST_MS = 2_000;

/** Looks at every part at once. Never rejects: a part that does is down. */
export async function readinessOf(parts: readonly Part[], longestMs = LONGEST_MS): Promise<Readiness> {
  const states = await Promise.all(parts.map(async ({ name, check }) => [name, await stateOf(check, longestMs)] as const));
  const down = parts.filter((_, index) => states[index]?.[1] === 'down');
  const status = down.length === 0 ? 'ok' : down.some(({ needed }) => needed) ? 'down' : 'degraded';
  return { status, parts: Object.fromEntries(states) };
}

async function stateOf(check: Part['check'], longestMs: number): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => {
    timer = setTimeout(() => resolve('down'), longestMs);
  });
  const looked = check().then(
    () => 'ok' as const,
    () => 'down' as const,
  );
  const state = await Promise.race([looked, late]);
  clearTimeout(timer);
  return state;
}

/** Looks again only after so many milliseconds: a part of somebody else's is not asked as often as we are. */
export function seldom(everyMs: number, check: Part['check']): Part['check'] {
  let last: { readonly at: number; readonly looked: Promise<unknown> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at >= everyMs) last = { at: now, looked: check() };
    return last.looked;
  };
}
