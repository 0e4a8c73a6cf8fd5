/**
 * What no shot can show: that ended rights hold at the next read, and that a process stays as it was after a hundred thousand reads.
 */
import { judge } from '../report/bars.js';
import { dataOf } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { residentMegabytes } from '../load/processor-time.js';
import { shoot } from '../load/shoot.js';
import type { Found } from './found.js';
import { proveRevocation } from './revocation.js';
import type { MeasuredServer } from '../stand/servers.js';
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

/** Reads after which a process is looked at, and looked at again. */
const readsOf = ({ quick }: BenchFlags): readonly [few: number, many: number] => (quick ? [500, 2_000] : [10_000, 100_000]);

/** G12's gateway, which nobody else has asked, and the time to its first answer. */
export async function freshGateway(stand: Stand): Promise<{ server: MeasuredServer; coldMs: number }> {
  const server = await stand.gateway('fresh');
  const known = cold.get(server);
  if (known !== undefined) return { server, coldMs: known };
  const began = performance.now();
  await dataOf({ port: server.port, ask: stand.questions.plan.hub }, 0);
  const coldMs = server.startedMs + performance.now() - began;
  cold.set(server, coldMs);
  return { server, coldMs };
}

const cold = new WeakMap<MeasuredServer, number>();

/** G12, and a cold start. */
export async function memory(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { server, coldMs } = await freshGateway(stand);
  const [few, many] = readsOf(flags);
  const reads = async (count: number): Promise<number> => {
    const sizes: number[] = [];
    const shot = { port: server.port, ask: stand.questions.plan.hub, connections: flags.connections, seconds: flags.quick ? 1 : 5 };
    for (let left = count; left > 0;) {
      left -= (await shoot({ ...shot, atEdge: () => Promise.resolve() })).answers;
      sizes.push(residentMegabytes(server.pid));
    }
    return Math.max(...sizes.slice(-3));
  };
  const [before, after] = [await reads(few), await reads(many - few)];
  return {
    title: 'memory',
    bars: [judge('G12', after / before)],
    notes: [
      `${before.toFixed(0)} MB after ${few.toLocaleString('en')} reads, ${after.toFixed(0)} MB after ${many.toLocaleString('en')} (the most of three looks)`,
      `cold start to the first answer ${coldMs.toFixed(0)} ms`,
    ],
  };
}
