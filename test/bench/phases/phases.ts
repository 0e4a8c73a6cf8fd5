/**
 * The measurements, in order.
 */
import {
  besideDirectus,
  besidePostgraphile,
  besideUsualNest,
  caseloadBesidePostgraphile,
  directus,
  postgraphile,
  usualNest,
} from './beside.js';
import { caseload } from './caseload.js';
import { confirm } from './confirm.js';
import type { Phase } from './found.js';
import { growth } from './growth.js';
import { freshGateway, memory, revocation } from './lasting.js';
import { gatewaysWithout, planRead, promises } from './plan-read.js';

/** What is measured; --quick leaves out what must be installed first. */
export const PHASES: readonly Phase[] = [
  { bars: ['G1', 'G2', 'G9', 'G13'], run: planRead },
  { bars: ['G7a'], run: caseload },
  { bars: ['G6'], run: confirm },
  { bars: ['G8'], ready: gatewaysWithout, run: promises },
  { bars: ['G11'], run: revocation },
  { bars: ['G4'], ready: usualNest, run: besideUsualNest },
  { bars: ['G3a', 'G3b'], ready: postgraphile, run: besidePostgraphile, installs: true },
  { bars: ['G7b'], ready: postgraphile, run: caseloadBesidePostgraphile, installs: true },
  { bars: ['G5'], ready: directus, run: besideDirectus, installs: true },
  { bars: ['G10'], ready: (stand) => stand.gateway('grown'), run: growth },
  { bars: ['G12'], ready: freshGateway, run: memory },
];
