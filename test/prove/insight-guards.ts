/**
 * The guards of the insight, supervision and panel rooms: what the access record tells to whom, which figures leave, and what an entry may rest on.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const ACCESS = { spec: 'test/journeys/access-record.db.spec.ts' };
const MINE = { spec: 'test/journeys/my-access-record.db.spec.ts' };
const FIGURES = { spec: 'test/journeys/aggregates.db.spec.ts' };
const SMALL = { spec: 'libs/insight/aggregates/suppress.spec.ts' };
const ENFORCED = { spec: 'test/journeys/enforcement.db.spec.ts' };
const PAPERS = { spec: 'test/journeys/panel-papers.db.spec.ts' };

const ACCESS_RECORD = 'libs/insight/access/access-record.sql.ts';
const TABLES = 'libs/insight/aggregates/aggregate-tables.ts';

/** In the order of the rooms' folders. */
export const INSIGHT_GUARDS: readonly Guard[] = [
  ...guarding(ACCESS_RECORD, ACCESS, [
    { name: 'access record: whose entries in full', find: ' and agency = ${AGENCY}), false)', replace: '), false)' },
    { name: 'access record: what a fact shows', find: 'case when whole then disclosed end as disclosed', replace: 'disclosed' },
    {
      name: 'access record: what may not be known of',
      find: 'disclosed - ${UNKNOWN} - ${KEPT} as disclosed',
      replace: 'disclosed - ${KEPT} as disclosed',
    },
  ]),
  ...guarding(ACCESS_RECORD, MINE, [
    { name: 'access record: an entry about that alone', find: ` and (not named or disclosed <> '{}')`, replace: '' },
  ]),
  ...guarding('libs/insight/access/disclosures.ts', ACCESS, [
    { name: 'access record: a seat', find: 'if (!reading.vector.seated) throw notFound();', replace: '' },
    { name: 'access record: on the ledger itself', find: 'context.readings.use(reading).disclosed.fact |= BIT;', replace: '' },
  ]),
  ...guarding('libs/insight/aggregates/suppress.ts', SMALL, [
    { name: 'figures: small ones', find: '.filter(([, count]) => count < SMALLEST)', replace: '.filter(([, count]) => count < 0)' },
    { name: 'figures: what tells of small ones', find: 'return least > 0 || most < SMALLEST - 1;', replace: 'return false;' },
  ]),
  ...guarding('libs/insight/aggregates/publish-aggregates.ts', FIGURES, [
    { name: 'figures: once a month', find: `a.published_on >= date_trunc('month', $1::date)`, replace: 'a.published_on > $1::date' },
  ]),
  ...guarding(TABLES, FIGURES, [
    {
      name: 'figures: signature',
      find: 's.agency_id = read_aggregates.agency_id and s.sha256 = p.sha256',
      replace: 's.sha256 = p.sha256',
    },
    { name: 'figures: counted while publishing', find: `coalesce(current_setting('hub.counting', true), '') = 'yes'`, replace: 'true' },
  ]),
  ...guarding('libs/supervision/contact/record-enforcement.ts', ENFORCED, [
    { name: 'enforcement: rests on the order', find: 'contact === null && condition === null', replace: 'contact === input.contact' },
    { name: 'enforcement: a contact that was missed', find: `row?.attendance !== 'MISSED'`, replace: 'row === null' },
  ]),
  ...guarding('libs/panel/paper/table-panel-paper.ts', PAPERS, [
    { name: 'panel: headline of what is sensitive', find: 'headlinePlacing(content.category)', replace: '{}' },
  ]),
];
