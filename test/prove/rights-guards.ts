/**
 * The guards of what a person may ask: who asks, who sees what is held, what is released and to whom.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const ACCESS = { spec: 'test/journeys/rights/access-request.db.spec.ts' };
const OBJECTION = { spec: 'test/journeys/rights/objection.db.spec.ts' };
const CORRECTION = { spec: 'test/journeys/rights/correction.db.spec.ts' };
const TWINS = { spec: 'test/matrix/decide-twin.db.spec.ts' };
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
  ...guarding('libs/insight/correction/ask-correction.ts', CORRECTION, [
    { name: 'correction: of the categories of its record', find: '{ also: mask }', replace: '{}' },
    { name: 'correction: of a field that is seen', find: 'field in body && !NEVER.has(field)', replace: 'body !== null' },
  ]),
  ...guarding('libs/insight/correction/answer-correction.ts', CORRECTION, [
    { name: 'correction: answered by whom', find: 'if (row.counterpart !== tx.reader.agency)', replace: "if (row.counterpart === '')" },
    { name: 'correction: once it is made', find: '!(await this.isCorrected(tx, row))', replace: "row.says === ''" },
  ]),
  ...guarding('libs/insight/own-requests/own-requests.sql.ts', OBJECTION, [
    {
      name: 'own requests: of a parent, while they decide',
      find: "v_outcome is not null and v_outcome <> 'DECIDES' and exists",
      replace: 'exists',
    },
  ]),
  ...guarding('libs/insight/objection/object-to-sharing.ts', OBJECTION, [
    {
      name: 'objection: what rests on a consent stops',
      find: "if (basis === 'CONSENT') await withdraw(",
      replace: 'if (basis === undefined) await withdraw(',
    },
  ]),
  ...guarding('libs/insight/objection/answer-objection.ts', OBJECTION, [
    { name: 'objection: answered by whom', find: 'if (row.counterpart !== tx.reader.agency)', replace: "if (row.counterpart === '')" },
    { name: 'objection: answered once', find: "if (row.state !== 'OPEN')", replace: "if (row.reason === '')" },
    { name: 'objection: stops', find: "if (input.answer === 'STOPPED') {", replace: "if (input.requestId === '') {" },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', TWINS, [
    {
      name: 'what an agency stopped using',
      find: "filter (where kind = 'OBJECTION'), 0) as used",
      replace: "filter (where kind = 'STOPPED'), 0) as used",
    },
  ]),
  ...guarding('libs/insight/access-request/access-handlers.ts', ACCESS, [
    {
      name: 'release: with the last review',
      find: 'if (reviewed === undefined || reviewed.left > 0) return;',
      replace: 'if (reviewed === undefined) return;',
    },
  ]),
];
