/**
 * What a spec's database can start from, each prepared once per run and cloned.
 */
import { startGateway } from '../../apps/gateway/gateway.js';
import { demoOperator } from '../../apps/hub/demo/demo-operator.js';
import { loadDemo } from '../../apps/hub/demo/load-demo.js';
import { prepare } from '../../apps/hub/prepare/prepare.js';
import { addressOf, identityOrigin, serverUrl, testPasswords } from './server.js';

/** `empty`: nothing of ours. `migrated`: roles, tables and rules. `demo`: the demo world loaded. */
export type Start = 'empty' | 'migrated' | 'demo';

/** Builds the named database of the test server; nothing may stay connected to it. */
export type Prepare = (database: string) => Promise<void>;

/** How each template is built. */
export const TEMPLATES: Record<Exclude<Start, 'empty'>, Prepare> = {
  migrated,
  demo: async (database) => {
    await migrated(database);
    const origin = identityOrigin();
    const appUrl = addressOf(database, 'hub_app');
    const gateway = await startGateway({
      GATEWAY_PORT: 0,
      GATEWAY_HOST: '127.0.0.1',
      HUB_APP_DATABASE_URL: appUrl,
      IDENTITY_ORIGIN: origin,
    });
    try {
      await loadDemo({ GATEWAY_PORT: new URL(gateway.url).port, IDENTITY_ORIGIN: origin });
    } finally {
      await gateway.close();
    }
  },
};

async function migrated(database: string): Promise<void> {
  const environment = { IDENTITY_ORIGIN: identityOrigin() };
  const operator = demoOperator(identityOrigin());
  await prepare({ adminUrl: serverUrl(), database, passwords: testPasswords(), test: true, environment, operator });
}
