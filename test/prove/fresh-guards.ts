/**
 * The guards of how fresh a plan is: to whom, of what, and that it is on the ledger.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const FRESH = { spec: 'test/journeys/freshness.db.spec.ts' };
const CASL_ALONE = { spec: 'test/matrix/walls-alone.db.spec.ts', test: 'CASL alone' };
const ASKED = 'libs/gate/request/freshness.resolver.ts';

export const FRESH_GUARDS: readonly Guard[] = [
  ...guarding('libs/store/reading/read-freshness.sql.ts', FRESH, [
    { name: 'fresh: what the contract shows', find: 'h.noun = any (p_nouns) and h.member_id', replace: 'h.member_id' },
    { name: 'fresh: by somebody', find: " and h.member_id <> '${NOBODY}'", replace: '' },
  ]),
  ...guarding(ASKED, FRESH, [
    { name: 'fresh: with a seat', find: 'if (seated.length === 0) throw notFound();', replace: '' },
    { name: 'fresh: on the ledger', find: 'guard.reading.disclosed.full |= guard.mask;', replace: 'guard.reading.disclosed.full |= 0;' },
  ]),
  ...guarding(ASKED, CASL_ALONE, [
    {
      name: 'fresh: lines not to be known of',
      find: `lines.filter((line) => context.sights.any(line[GUARD], 'Freshness'))`,
      replace: 'lines',
    },
    {
      name: 'fresh: every category of a change',
      find: 'return reading.guard({ mask, face',
      replace: 'return reading.guard({ mask: 0, face',
    },
  ]),
];
