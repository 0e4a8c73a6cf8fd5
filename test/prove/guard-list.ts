/**
 * The guards of the sharing model, each with the one-place break that removes it and the specs that must then fail. A guard of one wall names the
 * spec of that wall alone, so that the others cannot stand in for it.
 */
import { DIRECTORY_GUARDS } from './directory-guards.js';
import { guarding } from './guard.js';
import { KEEPING_GUARDS } from './keeping-guards.js';
import { LEDGER_GUARDS } from './ledger-guards.js';
import { ROOM_GUARDS } from './room-guards.js';
import { OPERATOR_GUARDS } from './operator-guards.js';
import { PORTAL_GUARDS } from './portal-guards.js';
import { TIME_GUARDS } from './time-guards.js';
import type { Guard } from './guard.js';

export type { Guard } from './guard.js';

const TWINS = { spec: 'test/matrix/decide-twin.db.spec.ts' };
const ROWS_ALONE = { spec: 'test/matrix/walls-alone.db.spec.ts', test: 'row security alone' };
const CASL_ALONE = { spec: 'test/matrix/walls-alone.db.spec.ts', test: 'CASL alone' };
const VEIL_ALONE = { spec: 'test/matrix/walls-alone.db.spec.ts', test: 'the veil alone' };
const VEIL = { spec: 'libs/gate/veil/veil.spec.ts' };
const DOOR = { spec: 'test/matrix/write-walls.db.spec.ts', test: 'the door of a verb' };
const WRITES = { spec: 'test/matrix/write-walls.db.spec.ts', test: 'the transaction|row security' };
const SUPERSEDING = { spec: 'test/journeys/superseding.db.spec.ts' };
const CATALOGUE = { spec: 'test/house/catalogue.db.spec.ts' };
const LIVE = { spec: 'test/matrix/live-rights.db.spec.ts' };

const PAGES = { spec: 'test/journeys/caseload-pages.db.spec.ts' };

const VECTORS = 'libs/store/migrations/vectors.ts';
const CONTEXT = 'libs/store/migrations/context.ts';

/** While a seat or a clearance stands, with what follows it. */
const untilThen = (after: string): string => `\n    and valid_from <= p_at and (valid_until is null or p_at < valid_until)${after}`;

const DECISION: readonly Guard[] = [
  ...guarding(VECTORS, ROWS_ALONE, [
    { name: 'consent', find: '(by_consent & consent)', replace: 'by_consent' },
    { name: 'rule 1, informed', find: `case when c.informed or p_party in`, replace: 'case when true or p_party in' },
  ]),
  ...guarding(VECTORS, TWINS, [
    { name: 'contract', find: '(by_contract & (consent | contracted))', replace: 'by_contract' },
    { name: 'seat', find: 'case when h.seated then ~t.allocated else 0 end', replace: '~t.allocated' },
    { name: 'allocation', find: 'case when h.allocated then t.allocated else 0 end', replace: 't.allocated' },
    {
      name: 'allocation to this member',
      find: `bool_or(kind = 'ALLOCATION' and member_id = p_member)`,
      replace: `bool_or(kind = 'ALLOCATION')`,
    },
    {
      name: 'end of a seat',
      find: untilThen('\n  group by person_id\n), cleared'),
      replace: '\n  group by person_id\n), cleared',
    },
    {
      name: 'end of a clearance',
      find: untilThen('\n  group by person_id\n)\nselect'),
      replace: '\n  group by person_id\n)\nselect',
    },
    { name: 'signature', find: 's.agency_id = p_agency and s.sha256 = p.sha256', replace: 's.sha256 = p.sha256' },
    { name: 'signature of the home team', find: 's.agency_id = h.home_agency and s.sha256', replace: 's.sha256' },
    { name: 'dates of the protocol', find: 'v.valid_from <= p_at and p_at < v.valid_until', replace: 'true' },
    { name: 'rule 2, participation', find: `c.participating or p_party not in`, replace: 'true or p_party not in' },
    { name: 'recipient of a disclosure', find: `kind = 'SAFEGUARDING' and member_id = p_member`, replace: `kind = 'SAFEGUARDING'` },
  ]),
  ...guarding(VECTORS, PAGES, [
    { name: 'pages of those who may be known', find: 'exit when cardinality(v) >= p_limit or', replace: 'exit when true or' },
  ]),
];

const ROW_SECURITY: readonly Guard[] = [
  ...guarding(CONTEXT, ROWS_ALONE, [
    { name: 'owner of a row', find: '(case when owner_agency = ${AGENCY} then ${own}', replace: '(case when true then ${own}' },
    {
      name: 'owner of a slice',
      find: 'when owner_agency = ${AGENCY} then ${OWN} else ${EVERY}',
      replace: 'when true then ${OWN} else ${EVERY}',
    },
    { name: 'categories of a slice of facts', find: `when face = 'FACT' then \${FACTS}`, replace: `when face = 'FACT' then -1` },
    { name: 'categories of a fact row', find: '${IN_SIGHT} and (mask & ~${FACTS}) = 0', replace: '${IN_SIGHT}' },
  ]),
  ...guarding(CONTEXT, WRITES, [
    { name: 'people of a row', find: 'for select to hub_app using (${IN_SIGHT})', replace: 'for select to hub_app using (true)' },
    {
      name: 'rows that may be written',
      find: '= `person_id = ${PERSON} and ${ofOwner(WRITE_OWN, WRITE_EVERY)} and ${UNSEALED}`',
      replace: '= `person_id = ${PERSON}`',
    },
  ]),
  ...guarding('libs/store/case-table.ts', ROWS_ALONE, [
    { name: 'columns of a fact face', find: `slice(table, 'FACT', facts)`, replace: `slice(table, 'FACT', full)` },
  ]),
  ...guarding('libs/store/migrations/records.ts', ROWS_ALONE, [
    {
      name: 'history',
      find: 'on hub.history for select to hub_app using (${MAY_READ_EITHER})',
      replace: 'on hub.history for select to hub_app using (true)',
    },
  ]),
  ...guarding('libs/store/migrations/people.ts', CATALOGUE, [
    { name: 'FORCE on one table', find: `'person_key', 'seat', 'clearance'`, replace: `'person_key', 'clearance'` },
  ]),
  ...guarding('libs/store/migrations/people.ts', WRITES, [
    { name: 'seats that may be written', find: `'CHAIR', 'PARTNERSHIP') and`, replace: `'CHAIR', 'PARTNERSHIP') or` },
  ]),
];

const PROCESS: readonly Guard[] = [
  ...guarding('libs/gate/ability/ability.ts', CASL_ALONE, [
    { name: 'CASL: owner', find: '{ ...reach(levels.own), owner: reader.agency }', replace: 'reach(levels.own)' },
    { name: 'CASL: categories of the row', find: '$nin: categoriesOf(~held)', replace: '$nin: []' },
    { name: 'CASL: category the row carries', find: '{ category: { $in: categoriesOf(held) } }', replace: '{}' },
    { name: 'CASL: facts only', find: 'declared.fact && covers(levels.fact, declared', replace: 'covers(levels.fact, declared' },
  ]),
  ...guarding('libs/gate/veil/sight.ts', VEIL_ALONE, [
    {
      name: 'veil: owner',
      find: 'const held = own ? vector.own | vector.every : vector.every',
      replace: 'const held = vector.own | vector.every',
    },
    { name: 'veil: facts only', find: '!(declared.fact && covers(facts, needed))', replace: '!covers(facts, needed)' },
    { name: 'veil: categories of the row', find: 'declared.mask | guard.mask |', replace: 'declared.mask |' },
  ]),
  ...guarding('libs/gate/veil/veil.ts', VEIL, [
    { name: 'veil: before a value', find: `sight.sees === 'NOTHING'`, replace: `sight.sees === 'NOTHING' && place.type === 'Plan'` },
    { name: 'veil: nested lists', find: 'records === null ? resolve : withoutUnseen(resolve, records)', replace: 'resolve' },
    { name: 'veil: records not to be known of', find: 'return value.filter(shows)', replace: 'return value' },
    {
      name: 'veil: a write without a door',
      find: `(what === 'WRITE' || what === 'DISCLOSE') && !context.doors.has(field)`,
      replace: 'false',
    },
    { name: 'veil: for members only', find: `if (what === 'REFERENCE') await context.registered();`, replace: '' },
  ]),
  ...guarding('libs/gate/ability/door-ability.ts', DOOR, [
    { name: 'door: categories', find: ' && covers(writeOwn, door.mask)', replace: '' },
  ]),
  ...guarding('libs/gate/request/writes.ts', DOOR, [{ name: 'door', find: 'this.passDoor(tx, operation', replace: 'void (operation' }]),
  ...guarding('libs/store/writing/write-transaction.ts', WRITES, [
    { name: 'rows of a transaction', find: ' || !this.mayWrite(mask, owner)) throw', replace: ') throw' },
  ]),
  ...guarding('libs/gate/recording/supersede.ts', SUPERSEDING, [
    { name: 'correction: of what one may read', find: '|| !tx.mayRead(row)', replace: '' },
    { name: 'correction: of an own entry', find: `correction.by === 'OWNER'`, replace: `correction.by === undefined` },
    { name: 'correction: of the version seen', find: ', seen: version }', replace: ' }' },
  ]),
  ...guarding('libs/store/writing/write-transaction.ts', SUPERSEDING, [
    {
      name: 'correction: once the person was told',
      find: 'await checkTold(this, { mask: row.mask, ownerAgency: this.ownerTo(row) });',
      replace: '',
    },
  ]),
  ...guarding('libs/plan/action/agree-action.ts', SUPERSEDING, [
    {
      name: 'an action for another agency, once the person was told',
      find: `await checkTold(tx, { mask: maskOf('PLAN_SUMMARY'), ownerAgency: owner });`,
      replace: '',
    },
  ]),
  ...guarding('libs/plan/action/update-action.ts', SUPERSEDING, [
    { name: 'an action one may not read', find: '|| !tx.mayRead(row)', replace: '' },
  ]),
  ...guarding('libs/plan/plan/update-headline.ts', SUPERSEDING, [
    {
      name: 'a need or goal one may not read',
      find: 'if (row === null || !tx.mayRead(row)) throw notFound();',
      replace: 'if (row === null) throw notFound();',
    },
  ]),
  ...guarding('libs/plan/change/plan-changed.ts', LIVE, [
    {
      name: 'subscription: rights of the event',
      find: 'context.startAnew();\n      const reading = await context.readings.fresh(',
      replace: 'const reading = await context.readings.one(',
    },
    { name: 'subscription: what may be told', find: 'rows.filter((row) => this.maySee(context, reading, row))', replace: 'rows' },
    {
      name: 'subscription: records without facts',
      find: `return sights.any({ reading, owner: isOwn ? reader.agency : owner, face: 'FACT', mask, category: null }, type);`,
      replace: 'return true;',
    },
    { name: 'subscription: end of the seat', find: 'if (!reading.vector.seated) return;', replace: '' },
  ]),
];

/** Every listed guard, in the order of the walls. */
export const GUARDS: readonly Guard[] = [
  ...DECISION,
  ...ROW_SECURITY,
  ...PROCESS,
  ...LEDGER_GUARDS,
  ...TIME_GUARDS,
  ...DIRECTORY_GUARDS,
  ...ROOM_GUARDS,
  ...KEEPING_GUARDS,
  ...PORTAL_GUARDS,
  ...OPERATOR_GUARDS,
];
