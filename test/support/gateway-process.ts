/** A second gateway, in a process of its own: what one has changed, the other must know of. */
import { spawn } from 'node:child_process';
import { freePort } from '../../apps/hub/process/ports.js';
import type { FreshDatabase } from './database.js';
import { eventually } from './eventually.js';
import { gatewayAt } from './hub.js';
import type { Hub } from './hub.js';
import { identityOrigin } from './server.js';

/** Starts the built gateway over the database and waits until it is ready. */
export async function startGatewayProcess(database: FreshDatabase): Promise<Hub> {
  const address = `http://127.0.0.1:${String(await freePort())}`;
  const variables = {
    GATEWAY_PORT: new URL(address).port,
    HUB_APP_DATABASE_URL: database.url('hub_app'),
    IDENTITY_ORIGIN: identityOrigin(),
  };
  const child = spawn(process.execPath, ['dist/apps/gateway/main.js'], { env: { PATH: process.env.PATH, ...variables }, stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = (): Promise<boolean> =>
    fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => child.exitCode !== null,
    );
  await eventually('the second gateway is ready', ready, 60_000);
  if (child.exitCode !== null) throw new Error(`the second gateway ended with code ${String(child.exitCode)}`);
  return {
    ...gatewayAt(address),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
