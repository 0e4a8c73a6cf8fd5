/**
 * Turning 18 as a planned event (new 9): due from 17 and a half; at the first instant of the birthday in London what parents decided and what carers see
 * ends, for whoever was born on 29 February and on both nights the clocks change; the plan and the young person's own sight of it go on.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { birthday, startOfDay } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { identityOrigin } from '../support/server.js';
import { mutationOf, perform, youngPerson } from '../support/young-person.js';

const CARER = 'parent@cardiff';
const YOUNG = 'young.person@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  // The protocol of the demo world ends before these birthdays.
  await admin.query(`update hub.protocol set valid_until = '2040-01-01' where valid_from is not null`);
  await admin.query('update hub.signature set valid_until = null');
}, 180_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** It is so many milliseconds after an instant. */
const at = (instant: Date, after: number): Promise<unknown> =>
  admin.query('update hub.test_clock set ahead = $1::timestamptz - clock_timestamp()', [new Date(instant.getTime() + after).toISOString()]);

/** Makes free the sign-ins of the demo household, and gives them to this young person's. */
async function household(person: string): Promise<void> {
  await admin.query(`update hub.member set valid_until = hub.instant() where valid_until is null and subject in ($1, $2)`, [CARER, YOUNG]);
  for (const [subject, role] of [
    [CARER, 'CARER'],
    [YOUNG, 'YOUNG_PERSON'],
  ]) {
    await perform(hub, { does: 'joinHousehold', input: { person, issuer: `${identityOrigin()}/council`, subject, role } });
  }
}

const sees = async (login: string, person: string): Promise<unknown> =>
  (await hub.as(login)('query ($id: ID!) { person(id: $id) { preferredName } }', { id: person })).data?.['person'];

describe('the carer of somebody born on', () => {
  test.each([
    ['an ordinary day', '2010-06-15', '2028-06-14T23:00:00.000Z'],
    ['29 February, who is of age on 1 March', '2012-02-29', '2030-03-01T00:00:00.000Z'],
    ['the day the clocks go forward', '2009-03-28', '2027-03-28T00:00:00.000Z'],
    ['the day after they do', '2009-03-29', '2027-03-28T23:00:00.000Z'],
    ['the day the clocks go back', '2010-10-29', '2028-10-28T23:00:00.000Z'],
    ['the day after they have', '2010-10-30', '2028-10-30T00:00:00.000Z'],
  ])('%s sees their plan to the last second of 17 and not one longer; they themselves go on', async (_words, bornOn, ofAge) => {
    await admin.query(`update hub.test_clock set ahead = '0'`);
    const person = await youngPerson(hub, { bornOn, name: 'Ifor' });
    await household(person);
    expect(startOfDay(birthday(bornOn, 18)).toISOString()).toBe(ofAge);
    await at(new Date(ofAge), -2_000);
    expect(await sees(CARER, person)).toEqual({ preferredName: 'Ifor' });
    await at(new Date(ofAge), 1);
    expect(await sees(CARER, person)).toBeNull();
    expect(await sees(YOUNG, person)).toEqual({ preferredName: 'Ifor' });
    expect(await sees('resettlement.worker@cardiff', person)).toEqual({ preferredName: 'Ifor' });
  });

  test('today eighteen years ago is let in no more', async () => {
    await admin.query(`update hub.test_clock set ahead = '0'`);
    const person = await youngPerson(hub, { bornOn: '2008-01-01' });
    const input = { requestId: 'x', person, issuer: `${identityOrigin()}/council`, subject: 'y', role: 'CARER' };
    expect(refusalOf(await hub.as('resettlement.worker@cardiff')(mutationOf({ does: 'joinHousehold' }), { input }))).toMatchObject({
      code: 'INVALID',
      field: 'role',
    });
  });
});
