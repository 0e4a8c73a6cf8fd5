/**
 * The home of a young person moves to another youth offending team only when that team accepts (domain rule 12): until then its officers see the proposal
 * and nothing else; from then on the new area has its seats, and those of the old end after the hand-over.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { LEAD, agency, mutationOf, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const NEW_OFFICER = 'resettlement.worker@newport';
const NEW_HOUSING = 'housing.officer@newport';
const OLD_HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;
let transfer: { readonly id: string; readonly version: number };

const see = (login: string): Promise<Answer> => hub.as(login)('query ($id: ID!) { person(id: $id) { preferredName } }', { id: person });
const node = (login: string): Promise<Answer> =>
  hub.as(login)('query ($id: ID!) { node(id: $id) { ... on AreaTransfer { reason state } } }', { id: transfer.id });
const answer = (login: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'answerTransfer', answer: 'transfer { state oldAreaUntil }' }), {
    input: { requestId: randomUUID(), transfer: transfer.id, version: transfer.version, answer: 'ACCEPTED', note: 'Welcome.', ...more },
  });
const propose = (login: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(login)(mutationOf({ does: 'proposeTransfer', answer: 'transfer { id version }' }), {
    input: { requestId: randomUUID(), person, to: agency('newport-yot'), reason: 'The family moved to Newport.', ...more },
  });

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

test('is proposed by the home team alone, to another team of the partnership', async () => {
  for (const to of [agency('cardiff-yot'), agency('cardiff-housing')]) expect(refusalOf(await propose(LEAD, { to })).code).toBe('INVALID');
  expect(refusalOf(await propose('social.worker@cardiff')).code).toBe('NOT_SHARED');
  expect(refusalOf(await propose(NEW_OFFICER)).code).toBe('NOT_FOUND');
});

describe('while it is proposed', () => {
  beforeAll(async () => {
    const { data, text } = await propose(LEAD);
    const made = (data?.['proposeTransfer'] as { transfer: typeof transfer | null }).transfer;
    if (made === null) throw new Error(text);
    transfer = made;
  });

  test('the other team’s officer reads the proposal, and nobody of the person', async () => {
    expect((await node(NEW_OFFICER)).data).toEqual({ node: { reason: 'The family moved to Newport.', state: 'PROPOSED' } });
    expect(refusalOf(await see(NEW_OFFICER)).code).toBe('NOT_FOUND');
    expect(refusalOf(await see(NEW_HOUSING)).code).toBe('NOT_FOUND');
  });

  test('it is in that team’s list, and in nobody else’s', async () => {
    const list = async (login: string): Promise<unknown> =>
      (await hub.as(login)('{ transfersToAnswer { id reason owner { slug } to { slug } } }')).data;
    const one = { id: transfer.id, reason: 'The family moved to Newport.', owner: { slug: 'cardiff-yot' }, to: { slug: 'newport-yot' } };
    expect(await list(NEW_OFFICER)).toEqual({ transfersToAnswer: [one] });
    for (const login of [NEW_HOUSING, OLD_HOUSING, OFFICER]) expect(await list(login)).toEqual({ transfersToAnswer: [] });
  });

  test('nobody else of that area reads even that, and nobody but that team answers', async () => {
    expect(refusalOf(await node(NEW_HOUSING)).code).toBe('NOT_FOUND');
    expect(refusalOf(await answer(OFFICER)).code).toBe('NOT_SHARED');
    expect(refusalOf(await answer(NEW_HOUSING)).code).toBe('NOT_FOUND');
    expect(refusalOf(await answer(NEW_OFFICER, { handoverDays: 91 })).code).toBe('INVALID');
    expect(refusalOf(await propose(LEAD)).code).toBe('CONFLICT');
  });
});

describe('accepted', () => {
  beforeAll(async () => {
    expect((await answer(NEW_OFFICER)).data).toMatchObject({ answerTransfer: { transfer: { state: 'ACCEPTED' } } });
  });

  test('the new area has its seats at the next read', async () => {
    for (const login of [NEW_OFFICER, NEW_HOUSING]) expect((await see(login)).data).toEqual({ person: { preferredName: 'Ifor' } });
  });

  test('the old area keeps its own for the hand-over, and no longer', async () => {
    for (const login of [OFFICER, OLD_HOUSING]) expect((await see(login)).data).toEqual({ person: { preferredName: 'Ifor' } });
    await admin.query(`update hub.test_clock set ahead = '30 days'`);
    for (const login of [OFFICER, OLD_HOUSING]) expect(refusalOf(await see(login)).code).toBe('NOT_FOUND');
    for (const login of [NEW_OFFICER, NEW_HOUSING]) expect((await see(login)).data).toEqual({ person: { preferredName: 'Ifor' } });
    await admin.query(`update hub.test_clock set ahead = '0'`);
  });

  test('the old team proposes no other move, though it still writes the referral', async () => {
    expect(refusalOf(await propose(LEAD, { to: agency('western-bay-yot'), authority: 'swansea' })).code).toBe('NOT_SHARED');
  });

  test('it is not answered twice', async () => {
    expect(refusalOf(await answer(NEW_OFFICER, { version: transfer.version + 1 })).code).toBe('TOO_LATE');
  });
});

test('the gateway’s role moves no home by itself', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  try {
    await expect(app.query('select derive.move_home($1, $2, hub.instant())', [randomUUID(), randomUUID()])).rejects.toThrow('accepted');
  } finally {
    await app.end();
  }
});
