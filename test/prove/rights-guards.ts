/**
 * The guards of what a person may ask: who asks, who sees what is held, what is released and to whom.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const ACCESS = { spec: 'test/journeys/rights/access-request.db.spec.ts' };
const TABLES = 'libs/insight/access-request/access-tables.ts';
const ASSEMBLE = 'libs/insight/access-request/assemble-access.sql.ts';
const REVIEW = 'libs/insight/access-request/review-access.ts';

/** In the order of the rooms' folders. */
export const RIGHTS_GUARDS: readonly Guard[] = [
  ...guarding('libs/insight/own-requests/asking.ts', ACCESS, [
    { name: 'own requests: who may ask', find: "if (found?.may !== 'yes') {", replace: 'if (found === undefined) {' },
  ]),
  ...guarding(TABLES, ACCESS, [
    {
      name: 'access item: once it is released',
      find: 'released and released_at <= hub.instant()',
      replace: 'released_at <= hub.instant()',
    },
    { name: 'access item: until its day', find: ' and hub.instant() < read_until', replace: '' },
  ]),
  ...guarding(ASSEMBLE, ACCESS, [
    { name: 'bundle: whoever asked', find: ' and r.asked_by = read_released.member_id', replace: '' },
    { name: 'bundle: names of others', find: "'▇▇▇', 'gi')", replace: "v_own, 'x')" },
    { name: 'bundle: fields about others', find: 'then \'{"removed": true}\'', replace: 'then b.value' },
  ]),
  ...guarding('libs/store/writing/by-rule.ts', ACCESS, [
    {
      name: 'review: of its category too',
      find: '...(ruled.category === undefined ? [] : [ruled.category])',
      replace: '',
    },
  ]),
  ...guarding(REVIEW, ACCESS, [
    {
      name: 'review: an exemption for what is held back',
      find: 'if (heldBack > 0 === (exemption !== null))',
      replace: 'if (heldBack > -9)',
    },
    { name: 'review: of access, once', find: "if (row.state !== 'TO_REVIEW')", replace: 'if (row.held < 0)' },
  ]),
  ...guarding('libs/insight/access-request/access-handlers.ts', ACCESS, [
    {
      name: 'release: with the last review',
      find: 'if (reviewed === undefined || reviewed.left > 0) return;',
      replace: 'if (reviewed === undefined) return;',
    },
  ]),
];
