/** The guards that stand before every root, and those that keep a person's words out of logs and errors. */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const WALK = { spec: 'test/walk/schema-walk.db.spec.ts', test: 'finds nothing' };
const CANARIES = { spec: 'test/operator/canaries/canaries.db.spec.ts' };

/** What stands before a root, whoever else would have stopped the same caller later. */
const ROOTS: readonly Guard[] = [
  ...guarding('libs/gate/request/readings.ts', WALK, [
    { name: 'walk: a person without a seat', find: 'return [reading.vector.seated ? reading : null];', replace: 'return [reading];' },
  ]),
  ...guarding('libs/gate/veil/veil.ts', WALK, [
    { name: 'walk: for members only', find: `if (what === 'REFERENCE') await context.registered();`, replace: '' },
  ]),
];

/** What keeps a person's words out of logs and errors. */
const WORDS: readonly Guard[] = [
  ...guarding('libs/gate/edge/refusals.ts', CANARIES, [
    {
      name: 'values in a refusal',
      find: 'withoutValues(withoutSpelling(formatted.message))',
      replace: 'withoutSpelling(formatted.message)',
    },
  ]),
  ...guarding('libs/store/relay/failure-words.ts', CANARIES, [
    {
      name: 'values in a log',
      find: `['database error', failure.code, failure.table, failure.constraint].filter(Boolean).join(' ')`,
      replace: '`database error ${String(failure.code)} ${failure.message}`',
    },
  ]),
];

/** Both. */
export const OPERATOR_GUARDS: readonly Guard[] = [...ROOTS, ...WORDS];
