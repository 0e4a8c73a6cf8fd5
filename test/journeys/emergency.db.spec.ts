/**
 * An emergency safeguarding disclosure (domain rule 7): the least categories to one named member of staff, read-only, closing by itself; told at once,
 * reviewed by another person, on the ledger with its reason, and on the young person's own report unless telling would add danger.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { CONCERN, NEWPORT, OFFICER, REASON, disclose, listed, report, review, see, tried } from '../support/disclosing.js';
import type { Found, Place } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { newestEntries } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { mutationOf, perform } from '../support/young-person.js';

const SOCIAL = 'social.worker@cardiff';
const LEAD_OF_INFORMATION = 'ig.lead@cardiff';
const ME = 'young.person@cardiff';
const MENTOR = 'mentor@voluntary';
const NURSE = 'camhs.nurse@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let place: Place;

const ahead = (interval: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1::interval', [interval]);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  const me = (await demoPersonIds())('ieuan-tallis');
  place = { hub, admin, me };
  await perform(hub, {
    does: 'recordSafeguarding',
    by: OFFICER,
    input: { person: me, kind: 'OTHER', since: '2026-11-01', ask: 'The desk', text: 'At risk at home' },
  });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('to a housing officer who has no seat for the young person', () => {
  let disclosure: Found;

  test('nothing is open before: there is no such person', async () => {
    expect(refusalOf(await see(place, NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
  });

  test('an officer opens one category, told to the home team, social services and the information-governance lead, with a review the next working day', async () => {
    disclosure = await disclose(place);
    expect(disclosure).toMatchObject({
      categories: ['SAFEGUARDING'],
      reason: REASON,
      concern: CONCERN,
      personTold: true,
      reviewOverdue: false,
      finding: null,
      told: expect.arrayContaining([{ slug: 'cardiff-yot' }, { slug: 'cardiff-social-services' }]),
    });
    const hours = (Date.parse(String(disclosure['closesAt'])) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    expect(String(disclosure['reviewDue']) > String(disclosure['openedOn'])).toBe(true);
  });

  test('they read that category and nothing else, know until when and why, and the ledger carries the reason', async () => {
    const { data, extensions } = await see(
      place,
      NEWPORT,
      'fullName safeguarding { text } orders { offence } openedToMe { category reason clause kind }',
    );
    expect(data?.['person']).toMatchObject({ fullName: null, safeguarding: [{ text: 'At risk at home' }], orders: null });
    expect(data?.['person']).toMatchObject({
      openedToMe: [{ category: 'SAFEGUARDING', reason: REASON, clause: '8.1 Emergency safeguarding disclosure', kind: 'SAFEGUARDING' }],
    });
    expect(extensions?.withheld).toBeDefined();
    const [entry] = await newestEntries(admin);
    expect(entry?.disclosed).toEqual({
      SAFEGUARDING: { level: 'ALL', rule: '8.1 Emergency safeguarding disclosure', clearance: parseGlobalId(disclosure.id).id },
    });
    expect(entry?.purpose).toContain(REASON);
  });

  test('nothing is opened to anybody else, and the recipient neither writes nor opens it to others', async () => {
    const { data } = await see(place, 'housing.officer@cardiff', 'safeguarding { text } openedToMe { reason }');
    expect(data).toEqual({ person: { safeguarding: [{ text: null }], openedToMe: [] } });
    const answer = await hub.as(NEWPORT)(mutationOf({ does: 'recordSafeguarding' }), {
      input: { requestId: randomUUID(), person: place.me, kind: 'OTHER', since: '2026-11-01', ask: 'x', text: 'x' },
    });
    expect(refusalOf(answer).code).toBe('NOT_SHARED');
    expect(refusalOf(await tried(place, { by: NEWPORT, to: MENTOR })).code).toBe('NOT_SHARED');
  });

  test('officer, social services and lead find it in their list at once, with no case content for the lead; others find nothing', async () => {
    for (const login of [OFFICER, SOCIAL])
      expect(await listed(place, login, 'OPEN')).toContainEqual(expect.objectContaining({ id: disclosure.id, concern: CONCERN }));
    expect(await listed(place, LEAD_OF_INFORMATION, 'REVIEW_DUE')).toContainEqual(
      expect.objectContaining({ id: disclosure.id, reason: REASON, concern: null }),
    );
    for (const login of [NEWPORT, 'education.officer@cardiff', 'panel.chair@cardiff', MENTOR])
      expect(await listed(place, login)).toEqual([]);
  });

  test('the young person finds it in their own report: the disclosure, and who saw what by it', async () => {
    const { data } = await see(place, ME, 'emergencyDisclosures { id reason }');
    expect(data).toEqual({ person: { emergencyDisclosures: [{ id: disclosure.id, reason: REASON }] } });
    expect(await report(place, ME)).toContain('8.1 Emergency safeguarding disclosure');
  });

  test('who disclosed does not review it, nor who received it, nor who was not told', async () => {
    for (const login of [OFFICER, NEWPORT, NURSE, 'resettlement.worker@cardiff']) {
      expect(['NOT_SHARED', 'NOT_FOUND']).toContain(refusalOf(await review(place, { by: login, disclosure })).code);
    }
  });

  test('an unreviewed one is overdue the working day after the next', async () => {
    await ahead('5 days');
    expect((await listed(place, LEAD_OF_INFORMATION, 'REVIEW_OVERDUE')).map(({ id }) => id)).toContain(disclosure.id);
    await ahead('0');
    expect(await listed(place, LEAD_OF_INFORMATION, 'REVIEW_OVERDUE')).toEqual([]);
  });

  test('it closes by itself', async () => {
    await ahead('71 hours 59 minutes');
    expect((await see(place, NEWPORT, 'safeguarding { text }')).text).toContain('At risk at home');
    await ahead('72 hours 1 minute');
    expect(refusalOf(await see(place, NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
    await ahead('0');
  });

  test('a review that finds it not justified closes it at once, and there is one review', async () => {
    const { data } = await review(place, { by: LEAD_OF_INFORMATION, disclosure, more: { finding: 'NOT_JUSTIFIED' } });
    expect(data).toMatchObject({ reviewEmergencyDisclosure: { disclosure: { finding: 'NOT_JUSTIFIED' } } });
    expect(refusalOf(await see(place, NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
    expect(refusalOf(await review(place, { by: SOCIAL, disclosure: { ...disclosure, version: disclosure.version + 1 } })).code).toBe(
      'TOO_LATE',
    );
  });
});
