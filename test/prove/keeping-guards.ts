/**
 * The guards of what goes wrong and what ends: breaches, each lead's own part of one; cases that are erased, and those that are held back; coming of age.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const BREACH = { spec: 'test/journeys/breach.db.spec.ts' };
const DECIDED = { spec: 'libs/insight/breach/decision.spec.ts' };
const CLOSED = { spec: 'test/journeys/closing.db.spec.ts' };
const RETAINED = { spec: 'test/journeys/retention.db.spec.ts' };
const OF_AGE = { spec: 'test/journeys/coming-of-age.db.spec.ts' };
const OWN_DEBT = { spec: 'test/journeys/own-debt.db.spec.ts' };

const TABLES = 'libs/insight/breach/breach-tables.ts';
const ERASURE = 'libs/store/erasure/erasure-tables.ts';
const RUN = 'libs/plan/closing/run-retention.ts';

/** In the order of the rooms' folders. */
export const KEEPING_GUARDS: readonly Guard[] = [
  ...guarding(TABLES, BREACH, [
    {
      name: 'breach: own part of its people',
      find: 'using (partnership_id = any (${GOVERNED}));\ncreate policy breach_person_found',
      replace: 'using (true);\ncreate policy breach_person_found',
    },
    { name: 'breach: reports of one’s partnerships', find: 'using (partnerships && ${GOVERNED})', replace: 'using (true)' },
    { name: 'breach: who governs', find: `m.role = 'ig_lead' and g.governs order`, replace: 'g.governs order' },
    { name: 'breach: those on lists too', find: 'select coalesce(l.subject, n.subject)', replace: 'select l.subject' },
  ]),
  ...guarding('libs/insight/breach/read-breaches.sql.ts', BREACH, [
    {
      name: 'breach: disclosures of the span alone',
      find: 'where r.at >= b.from_at and r.at < b.until_at and (b.agency',
      replace: 'where (b.agency',
    },
  ]),
  ...guarding('libs/insight/breach/breaches.ts', BREACH, [
    { name: 'breach: on the ledger of each', find: 'if (index < limit) context.readings.use(reading).disclosed.fact |= BIT;', replace: '' },
  ]),
  ...guarding('libs/insight/breach/report-breach.ts', BREACH, [
    { name: 'breach: a seat for who is named', find: 'if (seen?.seated !== true) throw notFound();', replace: '' },
    { name: 'breach: what is settled', find: 'if (until.getTime() > now.getTime() - SETTLED)', replace: 'if (until.getTime() < 0)' },
    { name: 'breach: by staff', find: 'await checkStaff(manager, writer);', replace: '' },
  ]),
  ...guarding('libs/insight/breach/decide-breach.ts', BREACH, [
    { name: 'breach: decided by who answers for it', find: 'if (lead?.governs !== true)', replace: 'if (lead === undefined)' },
    { name: 'breach: decided once closed', find: '  checkOpen(newest);\n', replace: '' },
  ]),
  ...guarding('libs/insight/breach/decision.ts', DECIDED, [
    { name: 'breach: 72 hours', find: 'const HOURS_72 = 72 *', replace: 'const HOURS_72 = 73 *' },
    { name: 'breach: a risk is told', find: `if (risk !== 'UNLIKELY' && told === null)`, replace: `if (risk === 'RISK' && people === '')` },
  ]),
  ...guarding('libs/plan/closing/close-case.ts', CLOSED, [
    { name: 'closing: by the home team', find: 'if (home.length === 0)', replace: 'if (home.length > 9)' },
    { name: 'closing: ends the panel', find: '  await endPanel(tx);\n', replace: '' },
  ]),
  ...guarding(RUN, RETAINED, [
    { name: 'retention: what holds back', find: 'if (holds.length > 0 || dryRun) return [found];', replace: 'if (dryRun) return [found];' },
    { name: 'retention: dry', find: 'if (holds.length > 0 || dryRun) return [found];', replace: 'if (holds.length > 0) return [found];' },
    { name: 'retention: the list first', find: `await list.add({ erased: person, clause: closed.clause ?? '', at });`, replace: '' },
  ]),
  ...guarding(ERASURE, RETAINED, [
    {
      name: 'retention: every table',
      find: `and not a.attisdropped order by c.relname loop`,
      replace: `and not a.attisdropped and c.relname <> 'history' loop`,
    },
  ]),
  ...guarding('libs/store/erasure/erasure-list.ts', RETAINED, [
    { name: 'retention: a list of ours', find: 'if (!parsed.success) throw fault;', replace: 'if (!parsed.success) return line;' },
  ]),
  ...guarding('libs/directory/household/join-household.ts', OF_AGE, [
    { name: 'of age: carers see no more', find: 'member, ref: member, until });', replace: 'member, ref: member });' },
    { name: 'of age: nobody is let in', find: 'if (ofAge <= tx.today) throw', replace: `if (ofAge === '') throw` },
  ]),
  ...guarding('libs/escalation/verbs/escalation-verb.ts', OWN_DEBT, [
    { name: 'escalation: own debt', find: 'return row.counterpart !== reader.agency && (row', replace: 'return (row' },
  ]),
];
