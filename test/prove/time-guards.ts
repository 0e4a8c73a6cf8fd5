/**
 * The guards of time: that what is hidden and what is not there take as long, because the same is looked at and because the answer leaves at a beat.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const BEAT = { spec: 'libs/gate/disclosure/beat.spec.ts' };
const LIVE = { spec: 'libs/gate/disclosure/live-answers.spec.ts' };
const HIDDEN = { spec: 'test/journeys/hidden-and-absent.db.spec.ts' };
const WORK = { spec: 'test/bench/plans/read-path.db.spec.ts', test: 'looks at more than of nobody' };

export const TIME_GUARDS: readonly Guard[] = [
  ...guarding('libs/gate/disclosure/beat.ts', BEAT, [
    { name: 'time: the beat', find: 'if (beat === 0) return;', replace: 'if (beat >= 0) return;' },
    { name: 'time: a beat for each thing not found', find: 'const beat = BEAT_MS * (', replace: 'const beat = BEAT_MS * Math.min(1, ' },
  ]),
  ...guarding('libs/gate/disclosure/disclosures.ts', HIDDEN, [
    {
      name: 'time: before an answer leaves',
      find: 'await untilBeat(context, errors);',
      replace: 'await untilBeat(context, errors.slice(0, 0));',
    },
  ]),
  ...guarding('libs/gate/disclosure/answer-plugin.ts', HIDDEN, [
    {
      name: 'time: what was not found, by HTTP',
      find: 'record(contextValue, response.body.singleResult.errors)',
      replace: 'record(contextValue)',
    },
  ]),
  ...guarding('libs/gate/veil/veil.ts', HIDDEN, [
    { name: 'time: an empty list', find: 'call[2].unanswered += 1;', replace: 'call[2].unanswered += 0;' },
  ]),
  ...guarding('libs/gate/disclosure/live-answers.ts', LIVE, [
    { name: 'time: what was not found, by a socket', find: 'record(context, errors)', replace: 'record(context)' },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', WORK, [
    {
      name: 'time: of whom anything is looked up',
      find: '\n    where exists (select from hub.seat s',
      replace: '\n    where true or exists (select from hub.seat s',
    },
  ]),
  ...guarding('libs/store/migrations/reads.ts', WORK, [
    { name: 'time: slices', find: `if v.seated then \${slicesOf('p_person')}`, replace: `if true then \${slicesOf('p_person')}` },
  ]),
  ...guarding('libs/store/reading/read-freshness.sql.ts', WORK, [
    { name: 'time: how fresh a plan is', find: 'if v.seated is not true then return next; return; end if;', replace: '' },
  ]),
  ...guarding('libs/store/migrations/writes.ts', WORK, [
    {
      name: 'time: the lock of a person',
      find: 'if cardinality(hub.reached(v_hat.agency_id, array[p_person])) > 0 then',
      replace: 'if true then',
    },
  ]),
  ...guarding('libs/consent/explaining/explain-access.sql.ts', WORK, [
    { name: 'time: an explanation', find: 'if v.seated is not true then return next; return; end if;', replace: '' },
  ]),
];
