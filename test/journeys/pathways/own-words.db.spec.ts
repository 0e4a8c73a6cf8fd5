/** The young person says it themselves, corrects what was written down for them, and decides who reads it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonIds } from '../../support/demo-world.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { LEAD, mutationOf, perform, withdrawal } from '../../support/young-person.js';

const YOUNG_PERSON = 'young.person@cardiff';
const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = (await demoPersonIds())('ieuan-tallis');
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

async function linesFor(login: string): Promise<string[] | null> {
  const { data } = await hub.as(login)('query ($id: ID!) { person(id: $id) { ownWords { text } } }', { id: person });
  const { ownWords } = data?.['person'] as { ownWords: { text: string }[] | null };
  return ownWords?.map(({ text }) => text) ?? null;
}

const line = (text: string): Readonly<Record<string, unknown>> => ({ person, kind: 'STATEMENT', text });

test('a line of their own is theirs, and read by whoever they let read it', async () => {
  const said = { does: 'recordOwnWords', by: YOUNG_PERSON, input: line('I want a dog.'), answer: 'words { text version }' };
  expect(await perform(hub, said)).toMatchObject({ words: { text: 'I want a dog.', version: 1 } });
  for (const login of [YOUNG_PERSON, LEAD, HOUSING]) expect(await linesFor(login)).toContain('I want a dog.');
  await perform(hub, withdrawal(person, 'cardiff-housing', ['OWN_WORDS']));
  expect(await linesFor(HOUSING)).toBeNull();
});

test('they correct what was written down for them; the version before is kept', async () => {
  const written = await perform(hub, { does: 'recordOwnWords', input: line('He likes dogs.'), answer: 'words { id }' });
  const { id } = written['words'] as { id: string };
  const supersedes = { record: id, version: 1, reason: 'I did not say that' };
  const corrected = { does: 'recordOwnWords', by: YOUNG_PERSON, input: { ...line('I want a dog, not two.'), supersedes } };
  expect(await perform(hub, { ...corrected, answer: 'words { id version text }' })).toMatchObject({ words: { id, version: 2 } });
  const { data } = await hub.as(LEAD)('query ($id: ID!) { history(id: $id) { nodes { version reason } } }', { id });
  expect(data?.['history']).toMatchObject({ nodes: [{ version: 2, reason: 'I did not say that' }, { version: 1 }] });
});

test('they write nothing else about themselves', async () => {
  const input = { requestId: randomUUID(), person, kind: 'DEBT', text: 'None' };
  const { errors } = await hub.as(YOUNG_PERSON)(mutationOf({ does: 'recordFinanceMatter' }), { input });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SHARED']);
});
