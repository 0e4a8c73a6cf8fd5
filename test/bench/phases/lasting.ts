/**
 * What no shot can show: that ended rights hold at the next read, and that a process stays as it was after a hundred thousand reads.
 */
import { judge } from '../report/bars.js';
import { dataOf } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { residentMegabytes } from '../load/processor-time.js';
import { shoot } from '../load/shoot.js';
import type { Found } from './phases.js';
import { proveRevocation } from './revocation.js';
import type { Stand } from '../stand/stand.js';

/** G11. */
export async function revocation({ hub, issuer, world }: Stand): Promise<Found> {
  const { lapsedSignatureHolds, withdrawnConsentHolds, rendered, renderMs } = await proveRevocation({
    admin: world.admin,
    issuer,
    port: hub.port,
  });
  const holds = lapsedSignatureHolds && withdrawnConsentHolds && rendered.join() === 'sharing_consent';
  return {
    title: 'revocation',
    bars: [judge('G11', holds)],
    notes: [`a withdrawal rendered ${rendered.join(', ')}; one person's slices and facts rendered again in ${renderMs.toFixed(1)} ms`],
  };
}

const FEW = 10_000;
const MANY = 100_000;

/** G12, and a cold start. */
export async function memory(stand: Stand, flags: BenchFlags): Promise<Found> {
  const server = await stand.gateway();
  const ask = stand.questions.plan.hub;
  const began = performance.now();
  await dataOf({ port: server.port, ask }, 0);
  const coldMs = server.startedMs + performance.now() - began;
  const reads = async (count: number): Promise<number> => {
    const sizes: number[] = [];
    for (let left = count; left > 0;) {
      const { answers } = await shoot({
        port: server.port,
        ask,
        connections: flags.connections,
        seconds: 5,
        atEdge: () => Promise.resolve(),
      });
      sizes.push(residentMegabytes(server.pid));
      left -= answers;
    }
    return Math.max(...sizes.slice(-3));
  };
  const few = await reads(FEW);
  const many = await reads(MANY - FEW);
  await server.close();
  return {
    title: 'memory',
    bars: [judge('G12', many / few)],
    notes: [
      `${few.toFixed(0)} MB after ${String(FEW)} reads, ${many.toFixed(0)} MB after ${String(MANY)}; cold start to the first answer ${coldMs.toFixed(0)} ms`,
    ],
  };
}
