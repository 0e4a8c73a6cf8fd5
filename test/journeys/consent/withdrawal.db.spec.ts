/**
 * A withdrawal ripples (domain rule 4, new 6): whoever already received what it covered is noticed, as the ledger says, and says what it did with it;
 * whoever received nothing is told nothing; what is queued carries nothing of it.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { CATEGORIES, addDays } from '#kernel';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { subjectOf } from '../../support/ledger-rows.js';
import { refusalOf } from '../../support/refusals.js';
import type { Told } from '../../support/refusals.js';
import { settle } from '../../support/settle.js';
import { LEAD, TODAY, consent, mutationOf, perform, progress, withdrawal, youngPerson } from '../../support/young-person.js';

const SCHOOL = 'education.officer@cardiff';
const CAREERS = 'careers.adviser@wales';
const READ = 'query ($id: ID!) { person(id: $id) { custodyProgress { text } } }';
const NOTICES = `withdrawalNotices { id version holder { slug } category withdrawnOn lastReceivedOn dueOn acknowledgedOn deed basis
  remains { party basis { regime } } }`;

interface Notice {
  readonly id: string;
  readonly version: number;
  readonly holder: { readonly slug: string };
  readonly remains: readonly { readonly party: string }[];
}

let database: FreshDatabase;
let admin: Client;
let pool: Pool;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  pool = openSystemPool(database.url('hub_system'), unreported, 4);
  hub = await startHub(database);
  await settle(admin, pool);
}, 240_000);
afterAll(async () => {
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

/** Both agreed to, the school alone has read. */
beforeEach(async () => {
  person = await youngPerson(hub);
  await perform(hub, progress(person, 'passed the course'));
  for (const to of ['cardiff-education', 'careers-wales']) await perform(hub, consent(person, to, ['CUSTODY_PROGRESS']));
  await hub.as(SCHOOL)(READ, { id: person });
});

async function noticesOf(login: string): Promise<readonly Notice[] | null> {
  const { data, text } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${NOTICES} } }`, { id: person });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { withdrawalNotices: Notice[] | null }).withdrawalNotices;
}
const withdrawn = async (...from: readonly string[]): Promise<Notice> => {
  for (const agency of from) await perform(hub, withdrawal(person, agency));
  await settle(admin, pool);
  const [notice] = (await noticesOf(SCHOOL)) ?? [];
  if (notice === undefined) throw new Error('the school was not noticed');
  return notice;
};
const acknowledge = (notice: Notice, changed: Readonly<Record<string, unknown>> = {}) => ({
  does: 'acknowledgeWithdrawal',
  by: SCHOOL,
  input: { notice: notice.id, version: notice.version, deed: 'DELETED', ...changed },
  answer: 'notice { acknowledgedOn deed basis version }',
});
const refused = async (login: string, notice: Notice, changed: Readonly<Record<string, unknown>> = {}): Promise<Told> => {
  const deed = acknowledge(notice, changed);
  return refusalOf(await hub.as(login)(mutationOf(deed), { input: { requestId: randomUUID(), ...deed.input } }));
};

describe('a withdrawal', () => {
  test('is noticed to whoever received it, and to nobody who did not', async () => {
    await withdrawn('cardiff-education', 'careers-wales');
    expect(await noticesOf(LEAD)).toEqual([
      expect.objectContaining({
        holder: { slug: 'cardiff-education' },
        category: 'CUSTODY_PROGRESS',
        withdrawnOn: TODAY,
        lastReceivedOn: TODAY,
        dueOn: addDays(TODAY, 7),
        acknowledgedOn: null,
      }),
    ]);
    expect(await noticesOf(CAREERS)).toEqual([]);
  });

  test('says what lawfully remains, and on which basis', async () => {
    const { remains } = await withdrawn('cardiff-education');
    expect(remains.map(({ party }) => party)).toEqual(expect.arrayContaining(['RW', 'SE', 'SO', 'SS', 'YP']));
    expect(remains.map(({ party }) => party)).not.toContain('ED');
    expect(remains.every((line) => 'basis' in line)).toBe(true);
  });

  test('is seen by the home team, the holder and the governance lead, and by no other agency', async () => {
    const { id } = await withdrawn('cardiff-education');
    const seesIt = async (login: string): Promise<boolean> =>
      (await hub.as(login)('query ($id: ID!) { node(id: $id) { id } }', { id })).errors === undefined;
    for (const login of [LEAD, 'supervising.officer@cardiff', SCHOOL, 'ig.lead@cardiff'])
      expect([login, await seesIt(login)]).toEqual([login, true]);
    const others = [
      CAREERS,
      'social.worker@cardiff',
      'housing.officer@cardiff',
      'police.officer@south-wales',
      'panel.chair@cardiff',
      'housing.officer@newport',
    ];
    for (const login of others) {
      expect([login, await seesIt(login)]).toEqual([login, false]);
      if (login !== 'housing.officer@newport') expect((await noticesOf(login)) ?? []).toEqual([]);
    }
  });

  test('given again and withdrawn again is noticed again only where it was received again', async () => {
    await withdrawn('cardiff-education');
    await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await withdrawn('cardiff-education');
    expect(await noticesOf(LEAD)).toHaveLength(1);
    await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await hub.as(SCHOOL)(READ, { id: person });
    await withdrawn('cardiff-education');
    expect(await noticesOf(LEAD)).toHaveLength(2);
  });

  test('is noticed for an answer that was on its way, and came on the ledger after it', async () => {
    await perform(hub, withdrawal(person, 'careers-wales'));
    await settle(admin, pool);
    expect(await noticesOf(CAREERS)).toEqual([]);
    const disclosed = { CUSTODY_PROGRESS: { level: 'ALL', rule: 'x' } };
    await admin.query(
      `with said as (insert into hub.ledger_terms select sha256(convert_to($3, 'UTF8')), $3 returning sha256)
       insert into hub.ledger (writer, seq, prev, hash, at, agency, member, subject, terms, clearances)
       select $1, 1, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), hub.instant() - interval '1 minute', a.id, a.id,
         decode($2, 'hex'), said.sha256, '' from hub.agency a, said where a.slug = 'careers-wales'`,
      [randomUUID(), await subjectOf(admin, person), JSON.stringify({ party: 'CA', operation: 'person', purpose: 'x', disclosed })],
    );
    await admin.query(`update hub.test_clock set ahead = '2 minutes'`);
    await settle(admin, pool);
    await admin.query(`update hub.test_clock set ahead = '0'`);
    expect(await noticesOf(CAREERS)).toHaveLength(1);
  });

  test('leaves nothing queued that carries what is no longer shared: an event holds ids, and is weighed when it is told', async () => {
    await perform(hub, progress(person, 'a secret of the course'));
    await perform(hub, withdrawal(person, 'cardiff-education'));
    const { rows } = await admin.query<{ text: string }>('select to_jsonb(o)::text as text from hub.outbox o where settled_at is null');
    expect(rows.length).toBeGreaterThan(1);
    const queued = rows.map(({ text }) => text).join(' ');
    expect(queued).not.toContain('secret');
    for (const category of CATEGORIES) expect(queued).not.toContain(category);
    await settle(admin, pool);
    expect((await hub.as(SCHOOL)(READ, { id: person })).data).toEqual({ person: { custodyProgress: null } });
  });
});

describe('an acknowledgement', () => {
  test('says what the holder did, once, and on which basis it keeps what it keeps', async () => {
    const notice = await withdrawn('cardiff-education');
    expect(await refused(SCHOOL, notice, { deed: 'KEPT' })).toMatchObject({ code: 'INVALID', field: 'basis' });
    expect(await refused(SCHOOL, notice, { basis: 'Education Act 1996' })).toMatchObject({ code: 'INVALID', field: 'basis' });
    expect(await refused(SCHOOL, notice, { version: 2 })).toMatchObject({ code: 'CONFLICT' });
    const kept = { deed: 'KEPT', basis: 'The school record: Education Act 1996, s.434' };
    const { notice: now } = await perform(hub, acknowledge(notice, kept));
    expect(now).toEqual({ acknowledgedOn: TODAY, ...kept, version: 2 });
    expect(await refused(SCHOOL, { ...notice, version: 2 })).toMatchObject({ code: 'TOO_LATE' });
    expect(await noticesOf(LEAD)).toMatchObject([{ acknowledgedOn: TODAY, deed: 'KEPT' }]);
  });

  test('is the holder’s alone: another agency’s, and the home team’s, is refused', async () => {
    const notice = await withdrawn('cardiff-education');
    for (const [login, code] of [
      [CAREERS, 'NOT_FOUND'],
      ['social.worker@cardiff', 'NOT_FOUND'],
      ['housing.officer@newport', 'NOT_FOUND'],
      [LEAD, 'NOT_SHARED'],
      ['supervising.officer@cardiff', 'NOT_SHARED'],
      ['panel.chair@cardiff', 'NOT_SHARED'],
      ['ig.lead@cardiff', 'NOT_SHARED'],
    ] as const) {
      expect([login, (await refused(login, notice)).code]).toEqual([login, code]);
    }
    expect(await noticesOf(LEAD)).toMatchObject([{ acknowledgedOn: null }]);
  });
});
