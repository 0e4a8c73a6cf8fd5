/**
 * What a spec's database can start from, each prepared once per run and cloned.
 */
import { prepare } from '../../apps/hub/prepare/prepare.js';
import { demoOperator } from '../../apps/hub/demo/demo-operator.js';
import { serverUrl, testPasswords } from './server.js';

/** `empty`: nothing of ours. `migrated`: roles, tables and rules. `demo`: the demo world loaded. */
export type Start = 'empty' | 'migrated' | 'demo';

/** Builds the named database of the test server; nothing may stay connected to it. */
export type Prepare = (database: string) => Promise<void>;

/** Where the demo issuers of a test's register stand. */
export const TEST_IDENTITY = 'http://127.0.0.1:4100';

/** How each template is built. */
export const TEMPLATES: Record<Exclude<Start, 'empty'>, Prepare> = {
  migrated: async (database) => {
    const environment = { IDENTITY_ORIGIN: TEST_IDENTITY };
    const operator = demoOperator(TEST_IDENTITY);
    await prepare({ adminUrl: serverUrl(), database, passwords: testPasswords(), test: true, environment, operator });
  },
  demo: () => Promise.reject(new Error('The template `demo` is not wired yet.')),
};
