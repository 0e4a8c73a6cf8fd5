/** The fault runs there are, by the name `npm run faults -- --only NAME` takes. */
import { faultRun } from './fault-run.js';
import type { FaultRun } from './fault-run.js';

export const RUNS: Readonly<Record<string, FaultRun>> = {
  'escalations-redis': (asked) => faultRun({ ...asked, backend: 'Redis' }),
  'escalations-postgres': (asked) => faultRun({ ...asked, backend: 'Postgres' }),
};
