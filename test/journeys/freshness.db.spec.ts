/**
 * How fresh each agency's slice is, to who reads it in full and to nobody else: to whom a record is a fact, is sealed, or waits for a consent, the day it
 * was changed is not told either (RSP guidance, information sharing).
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { NOBODY, maskOf } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { NEWPORT, OFFICER, disclose, staffId } from '../support/disclosing.js';
import { raise } from '../support/escalating.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { newestEntries, subjectOf } from '../support/ledger-rows.js';
import { LEAD, consent, inDays, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';
import { KEY_WORKER, NEWPORT as NEWPORT_LEAD, answer, ownSideOf, propose, raw, twoRecords } from './identity/two-records.js';

const HOUSING = 'housing.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const EDUCATION = 'education.officer@cardiff';
const ADVISER = 'careers.adviser@wales';
const CHAIR = 'panel.chair@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

const QUERY = 'query ($id: ID!) { freshness(person: $id) { category agency { slug } changedAt } }';

type Line = Readonly<{ category: string; agency: { slug: string }; changedAt: string }>;

/** Category and agency -> when it was last changed, in the order of the answer, as somebody is told. */
async function freshTo(login: string, of = person): Promise<Map<string, string>> {
  const { data, text } = await hub.as(login)(QUERY, { id: of });
  const lines = data?.['freshness'] as Line[] | null | undefined;
  if (lines === null || lines === undefined) throw new Error(text);
  return new Map(lines.map(({ category, agency, changedAt }) => [`${category} ${agency.slug}`, changedAt]));
}
const linesTo = async (login: string, of = person): Promise<string[]> => [...(await freshTo(login, of)).keys()];

const confirm = (address: string, more: Readonly<Record<string, unknown>> = {}) =>
  perform(hub, {
    does: 'confirmAccommodation',
    by: HOUSING,
    input: { person, kind: 'OWN_TENANCY', address, suitability: 'SUITABLE', ...more },
    answer: 'confirmation { version }',
  });
const agree = async (by: string, pathway: string, category: string): Promise<void> => {
  await perform(hub, { does: 'agreeAction', by, input: { person, pathway, category, headline: 'One', text: 'Two', dueOn: inDays(5) } });
};

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('what an agency has written', () => {
  const HOME = 'ACCOMMODATION_CONFIRMATION cardiff-housing';

  test('shows how fresh it is to who reads it in full, anew with each change, and to nobody else', async () => {
    const before = await freshTo(LEAD);
    expect(before.has(HOME)).toBe(false);
    const began = new Date().toISOString();
    await confirm('1 Heol Newydd');
    const first = await freshTo(LEAD);
    expect(first.get(HOME)).toBeDefined();
    expect(String(first.get(HOME)) >= began && String(first.get(HOME)) <= new Date().toISOString()).toBe(true);
    for (const [line, at] of before) expect([line, first.get(line)]).toEqual([line, at]);
    await confirm('2 Heol Newydd', { version: 1 });
    const second = await freshTo(LEAD);
    expect(String(second.get(HOME)) > String(first.get(HOME))).toBe(true);
    for (const login of [HOUSING, SOCIAL, CHAIR, 'police.officer@south-wales', 'key.worker@parc'])
      expect((await freshTo(login)).get(HOME)).toBe(second.get(HOME));
    for (const login of [EDUCATION, NURSE, ADVISER])
      expect((await linesTo(login)).filter((line) => line.includes('ACCOMMODATION'))).toEqual([]);
  });

  test('is told of its own agency alone to who reads own entries only', async () => {
    await agree(HOUSING, 'ACCOMMODATION', 'ACCOMMODATION_NEED');
    await agree(EDUCATION, 'EDUCATION_TRAINING_EMPLOYMENT', 'EDUCATION_TRAINING_EMPLOYMENT');
    const plan = async (login: string): Promise<string[]> => (await linesTo(login)).filter((line) => line.startsWith('PLAN_SUMMARY'));
    expect(await plan(HOUSING)).toEqual(['PLAN_SUMMARY cardiff-housing']);
    expect(await plan(EDUCATION)).toEqual(['PLAN_SUMMARY cardiff-education']);
    expect(await plan(LEAD)).toEqual(expect.arrayContaining(['PLAN_SUMMARY cardiff-housing', 'PLAN_SUMMARY cardiff-education']));
  });

  test('about several categories is told to who reads all of them, as of each', async () => {
    await agree(NURSE, 'HEALTH', 'MENTAL_HEALTH_CLINICAL');
    const ofHealth = async (login: string): Promise<string[]> =>
      (await linesTo(login)).filter((line) => line.endsWith('cardiff-and-vale-health'));
    expect(await ofHealth(NURSE)).toEqual(['PLAN_SUMMARY cardiff-and-vale-health', 'MENTAL_HEALTH_CLINICAL cardiff-and-vale-health']);
    for (const login of [LEAD, CHAIR, HOUSING]) expect(await ofHealth(login)).toEqual([]);
  });

  test('is told to the other agency that owns it as well, and to no third one', async () => {
    await raise(hub, person);
    for (const login of [CHAIR, HOUSING]) expect(await linesTo(login)).toContain('ESCALATIONS cardiff-yot');
    expect((await linesTo(EDUCATION)).filter((line) => line.startsWith('ESCALATIONS'))).toEqual([]);
  });

  test('is no fresher for what a rule of the hub did, nor for what the contract does not show', async () => {
    const before = await freshTo(LEAD);
    const change = (noun: string, member: string): Promise<unknown> =>
      admin.query(
        `insert into hub.history (person_id, id, noun, row_id, version, mask, owner_agency, body, agency_id, member_id, at)
         values ($1, $2, $3, $2, 1, $4, $5, '{}', $5, $6, hub.instant())`,
        [raw(person), randomUUID(), noun, maskOf('ACCOMMODATION_NEED'), agencyId('cardiff-housing'), member],
      );
    await change('accommodation_alarm', NOBODY);
    await change('a_noun_of_nobody', randomUUID());
    expect(await freshTo(LEAD)).toEqual(before);
    await change('accommodation_alarm', randomUUID());
    expect(await freshTo(LEAD)).not.toEqual(before);
  });
});

test('a consent withdrawn takes it back at the next answer', async () => {
  await perform(hub, progress(person, 'passed the course'));
  const ofCustody = async (): Promise<string[]> => (await linesTo(ADVISER)).filter((line) => line.startsWith('CUSTODY_PROGRESS'));
  expect(await ofCustody()).toEqual([]);
  await perform(hub, consent(person, 'careers-wales', ['CUSTODY_PROGRESS']));
  expect(await ofCustody()).toEqual(['CUSTODY_PROGRESS hmyoi-parc']);
  await perform(hub, withdrawal(person, 'careers-wales', ['CUSTODY_PROGRESS']));
  expect(await ofCustody()).toEqual([]);
});

test('what is sealed is told to those who are named, and to nobody else', async () => {
  const input = { person, kind: 'OTHER', since: inDays(-3), ask: 'The desk', text: 'At risk' };
  const { safeguarding } = await perform(hub, { does: 'recordSafeguarding', by: OFFICER, input, answer: 'safeguarding { id }' });
  const told = async (login: string): Promise<boolean> => (await linesTo(login)).includes('SAFEGUARDING cardiff-yot');
  expect([await told(OFFICER), await told(SOCIAL), await told(LEAD)]).toEqual([true, true, true]);
  const seal = { record: (safeguarding as { id: string }).id, reason: 'A relative.', openTo: [await staffId(admin, SOCIAL)] };
  await perform(hub, { does: 'sealRecord', by: OFFICER, input: seal });
  expect([await told(OFFICER), await told(SOCIAL), await told(LEAD)]).toEqual([true, true, false]);
});

describe('without a reason to know the person', () => {
  const refused = async (login: string, of = person): Promise<string | undefined> =>
    (await hub.as(login)(QUERY, { id: of })).errors?.[0]?.extensions.code;

  test('nothing is told: without a seat, with one that has ended, nor as the operator', async () => {
    const other = await youngPerson(hub);
    expect(await linesTo(HOUSING, other)).not.toEqual([]);
    await admin.query('update hub.seat set valid_until = hub.instant() where person_id = $1 and agency_id = $2', [
      raw(other),
      agencyId('cardiff-housing'),
    ]);
    expect(await refused(HOUSING, other)).toBe('NOT_FOUND');
    for (const login of [NEWPORT_LEAD, 'operator@hub', 'youth.worker@cardiff']) expect(await refused(login)).toBe('NOT_FOUND');
  });

  test('what was disclosed in an emergency is told while it is open, and nothing else', async () => {
    const open = await youngPerson(hub);
    const input = { person: open, kind: 'OTHER', since: inDays(-3), ask: 'The desk', text: 'At risk' };
    await perform(hub, { does: 'recordSafeguarding', by: OFFICER, input });
    expect(await refused(NEWPORT, open)).toBe('NOT_FOUND');
    await disclose({ hub, admin, me: open });
    expect(await linesTo(NEWPORT, open)).toEqual(['SAFEGUARDING cardiff-yot']);
    await admin.query(`update hub.test_clock set ahead = '73 hours'`);
    expect(await refused(NEWPORT, open)).toBe('NOT_FOUND');
    await admin.query(`update hub.test_clock set ahead = '0'`);
  });
});

test('of two records that are joined it is told under either id what was told of each', async () => {
  const { cardiff, newport } = await twoRecords(hub);
  await propose(hub, KEY_WORKER, { person: cardiff, other: newport });
  const apart = [...(await linesTo(KEY_WORKER, cardiff)), ...(await linesTo(KEY_WORKER, newport))];
  const ofTheirs = await linesTo(LEAD, cardiff);
  await answer(hub, LEAD, await ownSideOf(hub, LEAD, cardiff));
  await answer(hub, NEWPORT_LEAD, await ownSideOf(hub, NEWPORT_LEAD, newport));
  expect((await linesTo(KEY_WORKER, cardiff)).sort()).toEqual([...new Set(apart)].sort());
  expect(await freshTo(KEY_WORKER, newport)).toEqual(await freshTo(KEY_WORKER, cardiff));
  for (const id of [cardiff, newport]) expect(await linesTo(LEAD, id)).toEqual(ofTheirs);
});

test.each([QUERY, 'query ($id: ID!) { freshness(person: $id) { __typename } }'])(
  'the ledger names the categories of which it was told, and no other: %s',
  async (query) => {
    const categories = (await linesTo(HOUSING)).map((line) => line.split(' ')[0]);
    await hub.as(HOUSING)(query, { id: person });
    const [entry] = await newestEntries(admin);
    expect(entry).toMatchObject({ operation: 'freshness', member: HOUSING, subject: await subjectOf(admin, person) });
    expect(Object.keys(entry?.disclosed ?? {}).sort()).toEqual([...new Set(categories)].sort());
    expect(entry?.disclosed).toMatchObject({ ACCOMMODATION_CONFIRMATION: { level: 'ALL' }, PLAN_SUMMARY: { level: 'OWN' } });
  },
);
