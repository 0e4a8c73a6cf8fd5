/**
 * Everything that is up while it is measured: the world, the issuer, the gateway, the floor.
 */
import { freePort } from '../../../apps/hub/process/ports.js';
import { askQuestions } from '../ask/questions.js';
import type { Questions } from '../ask/questions.js';
import { startIssuer } from './issuer.js';
import type { BenchIssuer } from './issuer.js';
import { pinBesideServers, startServer } from './servers.js';
import type { MeasuredServer } from './servers.js';
import { openWorld } from './world.js';
import type { BenchRole, BenchWorld } from './world.js';

/** The stand of a bench. */
export interface Stand {
  readonly world: BenchWorld;
  readonly issuer: BenchIssuer;
  readonly questions: Questions;
  readonly hub: MeasuredServer;
  readonly floor: MeasuredServer;
  /** A further gateway, once for its name: one with a promise off, a `fresh` one that nobody has asked, or the one over the `grown` world. */
  gateway(named: string): Promise<MeasuredServer>;
  /** Where the bench keeps its data. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Has a part taken down with the stand. */
  readonly keep: <Part extends { close(): Promise<void> }>(part: Part) => Part;
  close(): Promise<void>;
}

/** Where the stand is put up. */
export interface StandSettings {
  readonly folder: string;
  readonly people: number;
  readonly seed: number;
  /** People of a second, larger world; null: there is none. */
  readonly grown: number | null;
  readonly say: (line: string) => void;
}

/** The members of a world are registered under the issuer's address: it is always the same. Two benches on one machine need two. */
const ISSUER_PORT = Number(process.env['BENCH_ISSUER_PORT'] ?? 4790);

/** Puts it up; what is up when something fails is taken down. */
export async function putUp(settings: StandSettings): Promise<Stand> {
  const open: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    open.push(part);
    return part;
  };
  const close = async (): Promise<void> => {
    for (const part of open.reverse()) await part.close();
  };
  try {
    const issuer = keep(await startIssuer(ISSUER_PORT));
    const world = keep(await openWorld({ ...settings, identityOrigin: issuer.origin }));
    pinBesideServers(process.pid);
    pinBesideServers(await postmaster(world));
    const questions = await askQuestions(world.admin, issuer);
    const gateways = new Map<string, MeasuredServer>();
    const gateway = async (named: string): Promise<MeasuredServer> => {
      const started = gateways.get(named) ?? keep(await startGateway({ world, issuer }, named));
      gateways.set(named, started);
      return started;
    };
    const floor = keep(await startFloor(world));
    const { folder, say } = settings;
    return { world, issuer, questions, floor, hub: await gateway('hub'), gateway, folder, say, keep, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** Backends take the cores of the server that starts them. */
async function postmaster({ admin }: BenchWorld): Promise<number> {
  const { rows } = await admin.query<{ pid: string }>(`select split_part(pg_read_file('postmaster.pid'), e'\\n', 1) as pid`);
  return Number(rows[0]?.pid);
}

/** Each gateway's backends are known by the role it connects as. */
const ROLE_OF: Readonly<Record<string, BenchRole>> = { hub: 'hub_app', fresh: 'hub_app', grown: 'bench_grown', rows: 'bench_rows' };

/** What `deploy/Dockerfile` starts a gateway with. */
const AS_DEPLOYED = '--heap-growing-percent=60';

async function startGateway({ world, issuer }: { world: BenchWorld; issuer: BenchIssuer }, named: string): Promise<MeasuredServer> {
  const port = await freePort();
  const role = ROLE_OF[named] ?? (`bench_off_${named}` as BenchRole);
  const environment = {
    GATEWAY_HOST: '127.0.0.1',
    GATEWAY_PORT: String(port),
    METRICS_PORT: 'same',
    HUB_APP_DATABASE_URL: named === 'grown' ? (world.grown?.url ?? '') : world.url(role),
    IDENTITY_ORIGIN: issuer.origin,
  };
  const whole = { args: [AS_DEPLOYED, 'dist/apps/gateway/main.js'], port, environment };
  if (named === 'hub') return await startServer({ ...whole, name: 'hub' });
  if (named in ROLE_OF && named !== 'rows') return await startServer({ ...whole, name: `hub, ${named}` });
  const args = [AS_DEPLOYED, 'dist/test/bench/stand/gateway-without.js'];
  return await startServer({ name: `hub without ${named}`, args, port, environment: { ...environment, BENCH_WITHOUT: named } });
}

async function startFloor(world: BenchWorld): Promise<MeasuredServer> {
  const port = await freePort();
  const environment = { FLOOR_PORT: String(port), FLOOR_DATABASE_URL: world.url('bench_floor') };
  return await startServer({ name: 'floor', args: ['dist/test/bench/floor/server.js'], port, environment });
}
