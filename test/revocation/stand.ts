/** Two gateways as real processes over one demo world, for the proof that what is taken back is gone from both at once. */
import { Client } from 'pg';
import { freePort } from '../../apps/hub/process/ports.js';
import { supervise } from '../faults/escalations/supervised.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { gatewayAt } from '../support/hub.js';
import type { Asked } from '../support/hub.js';
import { identityOrigin } from '../support/server.js';

/** What runs. */
export interface Stand {
  readonly database: FreshDatabase;
  readonly admin: Client;
  readonly gateways: readonly [Asked, Asked];
  close(): Promise<void>;
}

/** Opens one. */
export async function openStand(): Promise<Stand> {
  const database = await freshDatabase({ from: 'demo' });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const [first, second] = await Promise.all([gatewayOf(database), gatewayOf(database)]);
  return {
    database,
    admin,
    gateways: [first.hub, second.hub],
    close: async () => {
      await Promise.all([first.close(), second.close()]);
      await admin.end();
      await database.drop();
    },
  };
}

async function gatewayOf(database: FreshDatabase): Promise<{ hub: Asked; close: () => Promise<void> }> {
  const address = `http://127.0.0.1:${String(await freePort())}`;
  const variables = {
    GATEWAY_PORT: new URL(address).port,
    HUB_APP_DATABASE_URL: database.url('hub_app'),
    IDENTITY_ORIGIN: identityOrigin(),
    LOG_LEVEL: 'error',
  };
  const running = await supervise({ name: 'gateway', file: 'dist/apps/gateway/main.js', variables, readyAt: `${address}/health/ready` });
  return { hub: gatewayAt(address), close: () => running.close() };
}

/** The instant of the database's clock, in milliseconds. */
export async function instantOf(admin: Client): Promise<number> {
  const { rows } = await admin.query<{ at: Date }>('select hub.instant() as at');
  return rows[0]?.at.getTime() ?? Number.NaN;
}
