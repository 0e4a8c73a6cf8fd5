/**
 * Who joins two records of one team: two people of it; and nobody by the gateway's role alone.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { LEAD, youngPerson } from '../../support/young-person.js';
import { answer, propose, seenBy, sidesOf } from './two-records.js';

let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

test('of one team, a second person must agree', async () => {
  const [person, other] = [await youngPerson(hub), await youngPerson(hub)];
  await propose(hub, LEAD, { person, other });
  const there = (await sidesOf(hub, LEAD, other))[0];
  if (there === undefined) throw new Error('no side');
  expect(refusalOf(await answer(hub, LEAD, there)).code).toBe('NOT_SHARED');
  const OFFICER = 'supervising.officer@cardiff';
  expect((await answer(hub, OFFICER, { ...there, said: 'DECLINED' })).data).toMatchObject({
    answerSamePerson: { samePerson: { stands: 'DECLINED' } },
  });
  expect((await sidesOf(hub, LEAD, person))[0]?.stands).toBe('DECLINED');
  await propose(hub, LEAD, { person, other });
  const again = (await sidesOf(hub, OFFICER, other))[0];
  if (again === undefined) throw new Error('no side');
  expect((await answer(hub, OFFICER, again)).data).toMatchObject({ answerSamePerson: { samePerson: { stands: 'JOINED' } } });
  expect((await seenBy(hub, LEAD, other)).id).toBe(person);
});

test('the gateway’s role joins nothing by itself', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  try {
    const call = `select derive.settle_records($1, $2, 'JOINED', '{}', null, hub.instant())`;
    await expect(app.query(call, [randomUUID(), randomUUID()])).rejects.toThrow('no joining of this agency');
    await expect(app.query('update hub.person_head set joined_with = $1', [randomUUID()])).resolves.toMatchObject({ rowCount: 0 });
  } finally {
    await app.end();
  }
});
