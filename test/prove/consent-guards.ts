/**
 * The guards of consent: who decides, until when it stands, in which words, who is noticed of a withdrawal and who acknowledges it, and what is due.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const DECIDES = { spec: 'libs/consent/capacity/who-decides.spec.ts' };
const ENTITLED = { spec: 'test/journeys/consent/who-decides.db.spec.ts' };
const WORDS = { spec: 'test/journeys/consent/exact-words.db.spec.ts' };
const REVIEW = { spec: 'test/journeys/consent/review-date.db.spec.ts' };
const RIPPLE = { spec: 'test/journeys/consent/withdrawal.db.spec.ts' };
const CATALOGUE = { spec: 'test/house/catalogue.db.spec.ts' };

/** In the order of the room's folders. */
export const CONSENT_GUARDS: readonly Guard[] = [
  ...guarding('libs/consent/capacity/who-decides.ts', DECIDES, [
    { name: 'decides: the law of the age', find: 'record.law === law && record.on <= on', replace: 'record.on <= on' },
    { name: 'decides: nobody for an adult', find: `isAdult(bornOn, on) ? { who: 'NOBODY' } : holdersOn`, replace: 'holdersOn' },
    { name: 'decides: who holds responsibility today', find: 'from <= on && (until === null || on < until)', replace: 'from <= on' },
    { name: 'decides: nobody under 16 unjudged', find: `law === 'GILLICK' ? 'NOT_JUDGED' : 'YOUNG_PERSON'`, replace: `'YOUNG_PERSON'` },
  ]),
  ...guarding('libs/consent/capacity/check-decider.ts', ENTITLED, [
    {
      name: 'entitled: this agency',
      find: 'tx.many(DECISION_CAPACITY, { agency: claimed.agency })',
      replace: 'tx.many(DECISION_CAPACITY)',
    },
    { name: 'entitled: these categories', find: 'categories?.includes(category) === true', replace: 'categories !== null' },
  ]),
  ...guarding('libs/consent/capacity/entitled.ts', ENTITLED, [
    { name: 'entitled: a holder of today', find: '!named.every((holder) => held.includes(holder))', replace: 'false' },
    { name: 'entitled: the local authority', find: 'authority !== null && !named.includes(authority)', replace: 'authority === ""' },
    { name: 'entitled: what is told is told on the ledger', find: '{ field, tells: CAPACITY }', replace: '{ field }' },
  ]),
  ...guarding('libs/consent/sharing/record-consent.ts', ENTITLED, [
    { name: 'consent: where the protocol waits for one', find: 'if (idle !== undefined) {', replace: 'if (idle === "IDENTITY") {' },
  ]),
  ...guarding('libs/consent/sharing/record-consent.ts', REVIEW, [
    { name: 'consent: past its review date', find: '{ ref: row.id, until })', replace: '{ ref: row.id })' },
  ]),
  ...guarding('libs/consent/wording/load-wordings.ts', WORDS, [
    { name: 'words: never changed', find: 'if (loaded !== undefined) {', replace: 'if (loaded === "") {' },
  ]),
  ...guarding('libs/consent/withdrawal/notice-holders.ts', RIPPLE, [
    {
      name: 'notice: to whoever received it',
      find: 'l.agency = c.agency and l.disclosed ? c.category',
      replace: 'l.disclosed ? c.category',
    },
    { name: 'notice: once for what was received', find: `and w.consent = c.id), '-infinity')`, replace: `and false), '-infinity')` },
  ]),
  ...guarding('libs/escalation/clock/timers.sql.ts', RIPPLE, [
    { name: 'notice: of an answer on its way', find: `c.state = 'WITHDRAWN' and c.at >`, replace: `c.state = '' and c.at >` },
  ]),
  ...guarding('libs/consent/withdrawal/withdrawal-tables.ts', CATALOGUE, [
    { name: 'notice: no facts of it', find: 'fact: [],', replace: `fact: ['withdrawn_on'],` },
  ]),
  ...guarding('libs/consent/withdrawal/acknowledge-withdrawal.ts', RIPPLE, [
    {
      name: 'acknowledgement: kept on a basis',
      find: `(deed === 'KEPT') !== (basis !== null)`,
      replace: `deed === 'KEPT' && basis === ''`,
    },
    { name: 'acknowledgement: once', find: 'row.acknowledgedOn !== null && version === row.version', replace: 'version < 0' },
  ]),
  ...guarding('libs/consent/explaining/explain-access.ts', { spec: 'test/journeys/explaining.db.spec.ts' }, [
    { name: 'explain: about another agency, to who may ask', find: 'if (other) checkMayAsk(reading);', replace: '' },
  ]),
  ...guarding('libs/due/due-work.entity.ts', CATALOGUE, [
    {
      name: 'due work: all that it is made of',
      find: `['IDENTITY', 'PARTICIPATION_AND_CONSENT', 'CUSTODY_DATES', 'OFFENCE_AND_ORDER']`,
      replace: `['PARTICIPATION_AND_CONSENT']`,
    },
  ]),
  ...guarding('libs/due/due-points.ts', { spec: 'libs/due/due-points.spec.ts' }, [
    {
      name: 'due work: a missed offer stays',
      find: 'answers.some(({ on }) => on >= opensOn)',
      replace: 'answers.some(({ on }) => on <= opensOn)',
    },
  ]),
];
