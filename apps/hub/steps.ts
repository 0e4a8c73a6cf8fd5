/**
 * The parts of the hub in the order they start; they stop in reverse, so that the database is the last to go.
 * Each part is loaded when its turn comes: a refusal (a busy port, a second hub) does not wait for them.
 */
import path from 'node:path';
import { greet } from './greeting.js';
import { environmentFor, writeEnvironment } from './home/environment.js';
import type { Environment } from './home/environment.js';
import { hubSecret, rolePasswords } from './home/secrets.js';
import { startPostgres } from './postgres.js';
import type { Running, Step } from './process/lifecycle.js';
import type { HubSettings } from './settings.js';

/** Name of the hub's database on its server. */
const DATABASE = 'throughgate';

type Say = (line: string) => void;

/** The table of steps for these settings. */
export function hubSteps(settings: HubSettings, say: Say): Step[] {
  const startedAt = performance.now();
  const passwords = rolePasswords(hubSecret(settings.hubDir));
  let adminUrl = settings.databaseUrl ?? '';
  let environment: Environment = {};
  return [
    {
      name: 'database server',
      start: async () => {
        if (settings.databaseUrl !== undefined) return undefined;
        const server = await startPostgres({ dataDir: path.join(settings.hubDir, 'postgres'), say });
        adminUrl = server.adminUrl;
        return {
          close: () => server.stop(),
          lost: server.ended.then(() => 'The database server has stopped by itself: see postgres.log.'),
        };
      },
    },
    {
      name: 'database',
      start: async () => {
        const [{ prepare }, { demoOperator }] = await Promise.all([import('./prepare/prepare.js'), import('./demo/demo-operator.js')]);
        const { identityOrigin } = settings;
        const given = { IDENTITY_ORIGIN: identityOrigin };
        const urls = await prepare({
          adminUrl,
          database: DATABASE,
          passwords,
          test: false,
          environment: given,
          operator: demoOperator(identityOrigin),
        });
        environment = environmentFor(settings, urls);
        writeEnvironment(settings.hubDir, environment);
        return undefined;
      },
    },
    { name: 'identity', start: () => startIdentityApp(settings) },
    // The worker seals the ledger, so it has to outlive the gateway, whose last answers are in it.
    { name: 'worker', start: () => startWorkerApp(environment) },
    { name: 'gateway', start: () => startGatewayApp(environment) },
    { name: 'demo', start: () => load(environment) },
    { name: 'portal', start: () => startPortalApp(environment) },
    { name: 'greeting', start: () => greet(settings, { say, tookMs: performance.now() - startedAt }) },
  ];
}

async function startIdentityApp({ identityPort, identityOrigin, hubDir }: HubSettings): Promise<Running> {
  const { startIdentity } = await import('../identity/identity.js');
  return startIdentity({ port: identityPort, origin: identityOrigin, hubDir });
}

async function startGatewayApp(environment: Environment): Promise<Running> {
  const [{ startGateway }, { settingsSchema }] = await Promise.all([import('../gateway/gateway.js'), import('../gateway/settings.js')]);
  return startGateway(settingsSchema.parse(environment));
}

async function startPortalApp(environment: Environment): Promise<Running> {
  const [{ startPortal }, { settingsSchema }, { Log }] = await Promise.all([
    import('../portal/portal.js'),
    import('../portal/settings.js'),
    import('../portal/web/log.js'),
  ]);
  // At a terminal only what went wrong is worth a line.
  return startPortal(settingsSchema.parse(environment), new Log((line) => process.stderr.write(`${line}\n`), 'warn'));
}

async function startWorkerApp(environment: Environment): Promise<Running> {
  const [{ startWorker }, { settingsSchema }] = await Promise.all([import('../worker/worker.js'), import('../worker/settings.js')]);
  return startWorker(settingsSchema.parse(environment));
}

async function load(environment: Environment): Promise<undefined> {
  const { loadDemo } = await import('./demo/load-demo.js');
  await loadDemo(environment);
}
