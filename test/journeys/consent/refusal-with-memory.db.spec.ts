/**
 * Support that was turned down is remembered and offered again (rows 16 and 17, new 4); consents are looked at again at the points of domain rule 11; both
 * are the home team's due work, and nobody else's to see.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { addDays, addMonths } from '#kernel';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { settle } from '../../support/settle.js';
import { LEAD, TODAY, consent, inDays, perform, withdrawal, youngPerson } from '../../support/young-person.js';

const RELEASE = inDays(60);

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
  person = await youngPerson(hub, { releaseOn: RELEASE });
  await settle(admin, pool);
}, 240_000);
afterAll(async () => {
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

async function seen(login: string, field: string): Promise<unknown> {
  const { data, text } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { it: ${field} } }`, { id: person });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { it: unknown }).it;
}
const due = async (login = LEAD): Promise<Record<string, string> | null> => {
  await settle(admin, pool);
  const work = (await seen(login, 'dueWork { kind opensOn dueOn }')) as { kind: string; opensOn: string; dueOn: string }[] | null;
  return work === null ? null : Object.fromEntries(work.map(({ kind, dueOn }) => [kind, dueOn]));
};
const answer = (given: string, changed: Readonly<Record<string, unknown>> = {}) =>
  perform(hub, { does: 'recordParticipation', input: { person, answer: given, how: 'Told apart in pictures', on: TODAY, ...changed } });

test('a refusal is kept with who asked, in which words, and how it was explained; the case stays open', async () => {
  await answer('REFUSED', { askedBy: 'Sioned, mentor', format: 'EASY_READ', language: 'CYMRAEG', rightsExplained: true });
  expect(
    ((await seen(LEAD, 'offersOfSupport { answer on how askedBy format language wordingVersion rightsExplained }')) as unknown[])[0],
  ).toEqual({
    answer: 'REFUSED',
    on: TODAY,
    how: 'Told apart in pictures',
    askedBy: 'Sioned, mentor',
    format: 'EASY_READ',
    language: 'CYMRAEG',
    wordingVersion: 'support.v1',
    rightsExplained: true,
  });
  expect(await seen(LEAD, 'plan { status }')).toEqual({ status: 'DRAFT' });
  for (const login of ['education.officer@cardiff', 'police.officer@south-wales', 'housing.officer@cardiff']) {
    expect([login, await seen(login, 'offersOfSupport { how }')]).toEqual([login, null]);
  }
});

test('it is offered again before release and in the community, soon after sentence, and a missed offer stays due', async () => {
  const offers = { OFFER_BEFORE_RELEASE: addDays(RELEASE, -14), OFFER_IN_COMMUNITY: addDays(RELEASE, 28) };
  expect(await due()).toMatchObject(offers);
  const order = {
    kind: 'DETENTION_AND_TRAINING_ORDER',
    madeOn: inDays(-1),
    court: 'x',
    offence: 'x',
    placementConditions: 'x',
    endsOn: inDays(300),
  };
  await perform(hub, { does: 'recordOrder', by: 'supervising.officer@cardiff', input: { person, ...order } });
  expect(await due()).toMatchObject({ ...offers, OFFER_AFTER_SENTENCE: inDays(15) });
  await perform(hub, { does: 'setReleaseDate', by: 'key.worker@parc', input: { person, releaseOn: inDays(70), reason: 'moved' } });
  expect(await due()).toMatchObject({ OFFER_BEFORE_RELEASE: inDays(56), OFFER_IN_COMMUNITY: inDays(98) });
});

test('it is nobody’s to see who may not read all it is made of', async () => {
  for (const login of ['supervising.officer@cardiff', 'social.worker@cardiff'])
    expect([login, await due(login)]).toEqual([login, await due()]);
  const others = [
    'education.officer@cardiff',
    'housing.officer@cardiff',
    'police.officer@south-wales',
    'camhs.nurse@cardiff',
    'careers.adviser@wales',
    'panel.chair@cardiff',
    'ig.lead@cardiff',
  ];
  for (const login of others) expect([login, (await due(login)) ?? {}]).toEqual([login, {}]);
});

test('no offer is due once support is agreed to', async () => {
  await answer('AGREED');
  expect(Object.keys((await due()) ?? {}).filter((kind) => kind.startsWith('OFFER'))).toEqual([]);
});

test('a consent is due for review at six months, before release and at the end of the order, until it is given again or withdrawn', async () => {
  await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
  const reviews = { REVIEW_BEFORE_RELEASE: inDays(42), REVIEW_AT_END_OF_ORDER: inDays(300), REVIEW_AFTER_SIX_MONTHS: addMonths(TODAY, 6) };
  expect(await due()).toMatchObject(reviews);
  await perform(hub, withdrawal(person, 'cardiff-education'));
  expect(Object.keys((await due()) ?? {})).toEqual(['TURNS_18']);
});
