/** A whole hub for a fault run: a database with young people in it, a gateway, a worker and the queue's backend, each a process that may be killed. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../../apps/hub/process/ports.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { gatewayAt } from '../../support/hub.js';
import type { Asked } from '../../support/hub.js';
import { identityOrigin } from '../../support/server.js';
import { inDays, youngPerson } from '../../support/young-person.js';
import { supervise } from './supervised.js';
import type { Supervised } from './supervised.js';

/** A Redis of our own. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export type LaunchRedis = (port: number, folder: string) => Promise<RedisServer>;

/** What runs. */
export interface Stand {
  readonly database: FreshDatabase;
  readonly admin: Client;
  readonly hub: Asked;
  readonly people: readonly string[];
  readonly gateway: Supervised;
  readonly worker: Supervised;
  /** Null: the queue lives in Postgres. */
  readonly redis: RedisPlace | null;
  close(): Promise<void>;
}

/** Opens one. `launchRedis` null: the queue lives in Postgres. */
export async function openStand({ launchRedis, people }: { launchRedis: LaunchRedis | null; people: number }): Promise<Stand> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-faults-'));
  const database = await freshDatabase({ from: 'demo' });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const redis = launchRedis === null ? null : await RedisPlace.open(launchRedis, path.join(folder, 'redis'));
  const [gateway, hub] = await openGateway(database.url('hub_app'));
  const known: string[] = [];
  while (known.length < people) known.push(await youngPerson(hub, { name: `Person ${String(known.length)}`, releaseOn: inDays(500) }));
  const worker = await openWorker(database, { folder, redisUrl: redis?.url ?? '' });
  return {
    ...{ database, admin, hub, people: known, gateway, worker, redis },
    close: async () => {
      await gateway.close();
      await worker.close();
      await redis?.close();
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A gateway over the database at this address. */
export async function openGateway(databaseUrl: string): Promise<[Supervised, Asked]> {
  const address = `http://127.0.0.1:${String(await freePort())}`;
  const variables = {
    GATEWAY_PORT: new URL(address).port,
    HUB_APP_DATABASE_URL: databaseUrl,
    IDENTITY_ORIGIN: identityOrigin(),
    LOG_LEVEL: 'error',
  };
  const program = { name: 'gateway', file: 'dist/apps/gateway/main.js', variables, readyAt: `${address}/health/ready` };
  return [await supervise(program), gatewayAt(address)];
}

/** A worker, whose key (`ledger.pem`) and published heads (`heads.log`) lie in this folder. */
export async function openWorker(database: FreshDatabase, { folder, redisUrl }: { folder: string; redisUrl: string }): Promise<Supervised> {
  const key = path.join(folder, 'ledger.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const port = String(await freePort());
  const variables = {
    WORKER_PORT: port,
    HUB_SYSTEM_DATABASE_URL: database.url('hub_system'),
    HUB_QUEUE_DATABASE_URL: database.url('hub_queue'),
    LEDGER_KEY: key,
    LEDGER_HEADS: path.join(folder, 'heads.log'),
    REDIS_URL: redisUrl,
    LOG_LEVEL: 'error',
  };
  return await supervise({
    name: 'worker',
    file: 'dist/apps/worker/main.js',
    variables,
    readyAt: `http://127.0.0.1:${port}/health/live`,
  });
}

/** A Redis on one port, that can lose its process, or all it holds. */
class RedisPlace {
  private constructor(
    private readonly launch: () => Promise<RedisServer>,
    private readonly folder: string,
    private server: RedisServer,
  ) {}

  static async open(launchRedis: LaunchRedis, folder: string): Promise<RedisPlace> {
    const port = await freePort();
    const launch = async (): Promise<RedisServer> => {
      await mkdir(folder, { recursive: true });
      return await launchRedis(port, folder);
    };
    return new RedisPlace(launch, folder, await launch());
  }

  get url(): string {
    return this.server.url;
  }

  async kill(): Promise<void> {
    await this.server.kill();
    this.server = await this.launch();
  }

  async killAndWipe(): Promise<void> {
    await this.server.kill();
    await rm(this.folder, { recursive: true, force: true });
    this.server = await this.launch();
  }

  async close(): Promise<void> {
    await this.server.stop();
  }
}
