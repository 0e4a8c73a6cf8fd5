/** Raises escalations under load through the gateway, as a client that repeats a request until it is answered. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '../../support/hub.js';
import { agency, mutationOf } from '../../support/young-person.js';

const CHAIR = 'panel.chair@cardiff';
const GIVE_UP_MS = 120_000;
/** So that there is something to raise while everything breaks. */
const BETWEEN_MS = 400;

/** Raises so many, over these people, several at once; `raised` is told each id once it was acknowledged. */
export async function raiseMany(
  hub: Asked,
  people: readonly string[],
  { count, atOnce, raised }: { count: number; atOnce: number; raised: (id: string) => void },
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n).values();
  const lane = async (): Promise<void> => {
    for (const n of numbers) {
      raised(await raiseOne(hub, people[n % people.length] ?? '', n));
      await pause(BETWEEN_MS);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function raiseOne(hub: Asked, person: string, n: number): Promise<string> {
  const input = { requestId: `fault run ${String(n)}`, person, target: agency('cardiff-housing'), reason: `Escalation ${String(n)}.` };
  const query = mutationOf({ does: 'raiseEscalation', answer: 'escalation { id }' });
  const until = performance.now() + GIVE_UP_MS;
  for (;;) {
    const id = await attempt(hub, query, input);
    if (id !== null) return id;
    if (performance.now() > until) throw new Error(`escalation ${String(n)} could not be raised`);
    await pause(200);
  }
}

/** Null: there was no answer, or none that can be trusted; the same requestId is sent again. */
async function attempt(hub: Asked, query: string, input: Readonly<Record<string, unknown>>): Promise<string | null> {
  const answer = await hub
    .as(CHAIR)(query, { input })
    .catch(() => null);
  if (answer === null || answer.errors?.some(({ extensions }) => extensions.code === 'UNAVAILABLE') === true) return null;
  const result = answer.data?.['raiseEscalation'] as { escalation: { id: string } | null } | null | undefined;
  if (result?.escalation?.id === undefined) throw new Error(`raiseEscalation: ${answer.text}`);
  return result.escalation.id;
}
