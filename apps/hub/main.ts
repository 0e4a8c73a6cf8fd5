/**
 * Everything on one machine: the parts of the hub as a table of steps, in one process but for the database server.
 */
import { lockHome } from './home/lock.js';
import { resetHome } from './home/reset.js';
import { CannotStart } from './process/cannot-start.js';
import { runSteps } from './process/lifecycle.js';
import { isFree } from './process/ports.js';
import { readSettings } from './settings.js';
import type { HubSettings } from './settings.js';
import { hubSteps } from './steps.js';

const say = (line: string): void => {
  console.log(line);
};

async function main(): Promise<number> {
  const settings = readSettings(process.env, process.argv.slice(2));
  const unlock = lockHome(settings.hubDir);
  try {
    await checkPorts(settings);
    if (settings.reset) await reset(settings);
    return await runSteps(hubSteps(settings, say), say);
  } finally {
    unlock();
  }
}

async function checkPorts({ gatewayPort, identityPort, portalPort }: HubSettings): Promise<void> {
  const ports = { GATEWAY_PORT: gatewayPort, IDENTITY_PORT: identityPort, PORTAL_PORT: portalPort };
  for (const [variable, port] of Object.entries(ports)) {
    if (!(await isFree(port))) throw new CannotStart(`Port ${port} is in use: stop what listens there, or set ${variable} to another.`);
  }
}

async function reset({ hubDir, databaseUrl }: HubSettings): Promise<void> {
  if (databaseUrl !== undefined)
    throw new CannotStart('--reset throws away the embedded database only: on a server of yours, drop the database yourself.');
  await resetHome(hubDir);
}

function explain(failure: unknown): number {
  console.error(failure instanceof CannotStart ? failure.message : failure);
  return 1;
}

// Exits by itself: once the parts are closed nothing that is left (an idle socket, a timer of a library) is worth waiting for.
process.exit(await main().catch(explain));
