/**
 * The clock of a subject access request (UK GDPR Article 12(3)): extended once by the home team, by two months, with a reason that whoever asked reads.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { addDays, addMonths } from '#kernel';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { requestsOf } from '../../support/own-access.js';
import { refusalOf } from '../../support/refusals.js';
import { TODAY, mutationOf } from '../../support/young-person.js';

const ME = 'young.person@cardiff';
const OFFICER = 'supervising.officer@cardiff';
const REASON = 'Three agencies hold paper files.';
/** No public holiday and weekend together are longer. */
const MOST_DAYS_OFF = 5;

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let request: string;

const extend = (by: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'extendAccessRequest', answer: 'request { dueOn extensionReason extendedOn version }' }), {
    input: { requestId: randomUUID(), request, version: 1, reason: REASON, ...more },
  });

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  const person = (await demoPersonIds())('ieuan-tallis');
  const { data } = await hub.as(ME)(mutationOf({ does: 'requestAccess', answer: 'request { id }' }), {
    input: { requestId: randomUUID(), person },
  });
  request = (data?.['requestAccess'] as { request: { id: string } }).request.id;
}, 240_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

test.each([
  ['whoever asked', ME, {}, 'NOT_SHARED'],
  ['an agency that reviews', 'education.officer@cardiff', {}, 'NOT_FOUND'],
  ['a parent', 'parent@cardiff', {}, 'NOT_SHARED'],
  ['who has no seat', 'housing.officer@newport', {}, 'NOT_FOUND'],
  ['the home team without a reason', OFFICER, { reason: ' ' }, 'INVALID'],
  ['the home team at a version that does not stand', OFFICER, { version: 9 }, 'CONFLICT'],
] as const)('is not extended by %s', async (...[, by, more, code]) => {
  expect(refusalOf(await extend(by, more)).code).toBe(code);
  expect(await requestsOf(hub, ME)).toMatchObject([{ extensionReason: null }]);
});

test('is not extended once the first month is over', async () => {
  await admin.query(`update hub.test_clock set ahead = '40 days'`);
  expect(refusalOf(await extend(OFFICER)).code).toBe('TOO_LATE');
  await admin.query(`update hub.test_clock set ahead = '0'`);
});

test('is extended by the home team to three months from the day it was asked, and whoever asked reads why', async () => {
  const { data, text } = await extend(OFFICER);
  expect(text).toContain(REASON);
  const { dueOn, extendedOn } = (data?.['extendAccessRequest'] as { request: { dueOn: string; extendedOn: string } }).request;
  expect(dueOn >= addMonths(TODAY, 3)).toBe(true);
  expect(dueOn <= addDays(addMonths(TODAY, 3), MOST_DAYS_OFF)).toBe(true);
  expect(extendedOn).toBe(TODAY);
  expect(await requestsOf(hub, ME)).toMatchObject([{ extensionReason: REASON, dueOn, state: 'ASKED' }]);
});

test('is not extended twice', async () => {
  expect(refusalOf(await extend(OFFICER, { version: 2, reason: 'Still more.' })).code).toBe('TOO_LATE');
  expect(await requestsOf(hub, ME)).toMatchObject([{ extensionReason: REASON }]);
});
