/** A consent past its review date opens nothing (domain rules 11 and 13), from the midnight in London that begins it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { consent, perform, progress, youngPerson } from '../../support/young-person.js';

const SCHOOL = 'cardiff-education';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

test('a consent past its review date opens nothing at the next read, until it is given again', async () => {
  const person = await youngPerson(hub);
  await perform(hub, progress(person, 'passed the course'));
  const read = async (): Promise<unknown> => {
    const { data, text } = await hub.as('education.officer@cardiff')('query ($id: ID!) { person(id: $id) { custodyProgress { text } } }', {
      id: person,
    });
    if (data === null || data === undefined) throw new Error(text);
    return (data['person'] as { custodyProgress: unknown }).custodyProgress;
  };
  const clock = (ahead: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1', [ahead]);
  await perform(hub, consent(person, SCHOOL, ['CUSTODY_PROGRESS']));
  expect(await read()).toEqual([{ text: 'passed the course' }]);
  const ends = await admin.query<{ ahead: string }>(
    `select (valid_until - clock_timestamp())::text as ahead from hub.clearance where kind = 'CONSENT' order by id desc limit 1`,
  );
  expect(ends.rows).toEqual([{ ahead: expect.stringMatching(/days/) }]);
  await clock(String(ends.rows[0]?.ahead));
  expect(await read()).toBeNull();
  await admin.query(`update hub.test_clock set ahead = ahead - interval '1 hour'`);
  expect(await read()).toEqual([{ text: 'passed the course' }]);
  await admin.query(`update hub.test_clock set ahead = ahead + interval '2 hours'`);
  expect(await read()).toBeNull();
  await perform(hub, consent(person, SCHOOL, ['CUSTODY_PROGRESS']));
  expect(await read()).toEqual([{ text: 'passed the course' }]);
  await clock('0');
});
