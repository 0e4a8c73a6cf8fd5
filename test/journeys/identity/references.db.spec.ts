/**
 * References: each agency keeps the number it knows a young person by, seen by those its scheme's category is shared with, and an index to nobody else.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { LEAD, mutationOf, perform, youngPerson } from '../../support/young-person.js';

const KEY_WORKER = 'key.worker@parc';
const NURSE = 'camhs.nurse@cardiff';
const HOUSING = 'housing.officer@cardiff';
const SOCIAL_WORKER = 'social.worker@cardiff';
const OFFICER = 'supervising.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

const record = (login: string, scheme: string, value: string): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'recordReference', answer: 'reference { id version value scheme }' }), {
    input: { requestId: randomUUID(), person, scheme, value },
  });
const find = (login: string, scheme: string, value: string): Promise<Answer> =>
  hub.as(login)('query ($scheme: ReferenceScheme!, $value: String!) { peopleByReference(scheme: $scheme, value: $value) { id } }', {
    scheme,
    value,
  });
const held = async (login: string): Promise<string[]> => {
  const { data } = await hub.as(login)('query ($id: ID!) { person(id: $id) { references { scheme } } }', { id: person });
  return ((data?.['person'] as { references: { scheme: string }[] | null }).references ?? []).map(({ scheme }) => scheme).sort();
};
/** An answer without what is of the request alone. */
const bare = ({ text }: Answer): string => text.replaceAll(/"(requestId|correlationId)":"[^"]*"/g, '');

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub);
  await perform(hub, { does: 'recordReference', by: KEY_WORKER, input: { person, scheme: 'PRISON_NUMBER', value: 'a1234bc' } });
  await perform(hub, { does: 'recordReference', by: NURSE, input: { person, scheme: 'NHS_NUMBER', value: '999 000 0018' } });
  await perform(hub, { does: 'recordReference', by: HOUSING, input: { person, scheme: 'HOUSING_REFERENCE', value: 'H/2026-17' } });
  await perform(hub, { does: 'recordReference', by: SOCIAL_WORKER, input: { person, scheme: 'SOCIAL_CARE_REFERENCE', value: 'SC 77' } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('is recorded', () => {
  test('as its scheme writes it, and not where its check digit is wrong', async () => {
    expect(refusalOf(await record(LEAD, 'NHS_NUMBER', '9990000019'))).toMatchObject({ code: 'INVALID', field: 'value' });
    const wrong = await hub.as(NURSE)('{ peopleByReference(scheme: NHS_NUMBER, value: "9990000019") { id } }');
    expect(refusalOf(wrong).code).toBe('INVALID');
  });

  test('by a party that writes the category of the scheme', async () => {
    expect(refusalOf(await record(HOUSING, 'NHS_NUMBER', '9990000026')).code).toBe('NOT_SHARED');
    expect(refusalOf(await record(KEY_WORKER, 'HOUSING_REFERENCE', 'H1')).code).toBe('NOT_SHARED');
    expect(refusalOf(await record('housing.officer@newport', 'HOUSING_REFERENCE', 'H1')).code).toBe('NOT_FOUND');
  });

  test('once for each agency and scheme', async () => {
    expect(refusalOf(await record(NURSE, 'NHS_NUMBER', '9990000026'))).toMatchObject({ code: 'CONFLICT', field: 'scheme' });
  });
});

describe('is seen', () => {
  test.each([
    [OFFICER, ['HOUSING_REFERENCE', 'PRISON_NUMBER', 'SOCIAL_CARE_REFERENCE']],
    [HOUSING, ['HOUSING_REFERENCE']],
    [NURSE, ['NHS_NUMBER', 'PRISON_NUMBER', 'SOCIAL_CARE_REFERENCE']],
    ['education.officer@cardiff', []],
    ['police.officer@south-wales', ['PRISON_NUMBER', 'SOCIAL_CARE_REFERENCE']],
  ])('by %s as far as the category of its scheme is shared: %j', async (login, schemes) => {
    expect(await held(login)).toEqual(schemes);
  });
});

describe('finds', () => {
  test('whom the caller’s own agency knows by it', async () => {
    expect((await find(KEY_WORKER, 'PRISON_NUMBER', ' A1234bc')).data).toEqual({ peopleByReference: [{ id: person }] });
    expect((await find(HOUSING, 'HOUSING_REFERENCE', 'h/2026-17')).data).toEqual({ peopleByReference: [{ id: person }] });
  });

  test('nobody by what another agency holds, though its holder’s row is in sight: byte for byte as by what nobody holds', async () => {
    for (const login of [OFFICER, LEAD, NURSE, HOUSING, 'police.officer@south-wales', 'housing.officer@newport']) {
      const [other, none] = [await find(login, 'PRISON_NUMBER', 'A1234BC'), await find(login, 'PRISON_NUMBER', 'A1234BD')];
      expect(refusalOf(other).code).toBe('NOT_FOUND');
      expect(bare(other)).toBe(bare(none));
    }
  });

  test('nobody for a colleague without a seat for the person', async () => {
    await admin.query(`update hub.seat set valid_until = hub.instant() where kind = 'CUSTODY' and person_id = $1`, [
      Buffer.from(person, 'base64url').toString().split(':')[1],
    ]);
    const [gone, none] = [await find(KEY_WORKER, 'PRISON_NUMBER', 'A1234BC'), await find(KEY_WORKER, 'PRISON_NUMBER', 'A1234BD')];
    expect(bare(gone)).toBe(bare(none));
    await admin.query(`update hub.seat set valid_until = null where kind = 'CUSTODY' and person_id = $1`, [
      Buffer.from(person, 'base64url').toString().split(':')[1],
    ]);
  });
});

test('is ended by the agency that holds it, and finds nobody any more', async () => {
  const { data } = await hub.as(KEY_WORKER)('query ($id: ID!) { person(id: $id) { references { id version scheme } } }', { id: person });
  const all = (data?.['person'] as { references: { id: string; version: number; scheme: string }[] }).references;
  const one = all.find(({ scheme }) => scheme === 'PRISON_NUMBER');
  const end = (login: string): Promise<Answer> =>
    hub.as(login)(mutationOf({ does: 'endReference', answer: 'reference { endedOn }' }), {
      input: { requestId: randomUUID(), reference: one?.id, version: one?.version, reason: 'It was of somebody else.' },
    });
  expect(refusalOf(await end(LEAD)).code).toBe('NOT_SHARED');
  expect(refusalOf(await end(HOUSING)).code).toBe('NOT_FOUND');
  expect((await end(KEY_WORKER)).data).toMatchObject({ endReference: { reference: { endedOn: expect.any(String) as unknown } } });
  expect(refusalOf(await end(KEY_WORKER)).code).toBe('TOO_LATE');
  expect(refusalOf(await find(KEY_WORKER, 'PRISON_NUMBER', 'A1234BC')).code).toBe('NOT_FOUND');
});
