/** The order is enforced, the help is not: what was not kept is a missed statutory contact or a broken condition, never support turned down. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { LEAD, inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const EDUCATION = 'education.officer@cardiff';

type Input = Readonly<Record<string, unknown>>;

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** The code of the refusal of a verb of the officer's; none where it was done. */
async function refusal(does: string, input: Input): Promise<string | undefined> {
  const { data, errors } = await hub.as(OFFICER)(mutationOf({ does }), { input: { requestId: randomUUID(), person, ...input } });
  return errors?.[0]?.extensions.code ?? (data?.[does] as { refusal: { code: string } | null } | null)?.refusal?.code;
}

/** What somebody sees of a field of the person. */
async function seen(login: string, field: string, about = person): Promise<unknown> {
  const { data, text } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { it: ${field} } }`, { id: about });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { it: unknown }).it;
}

async function contact(input: Input): Promise<string> {
  const deed = { does: 'recordStatutoryContact', by: OFFICER, input: { person, ...input }, answer: 'contact { id }' };
  return ((await perform(hub, deed))['contact'] as { id: string }).id;
}

test('a contact that was missed is superseded to say so, and a warning rests on it', async () => {
  const missed = await contact({ on: inDays(0), kind: 'OFFICE_MEETING' });
  const supersedes = { record: missed, version: 1, reason: 'Nobody came, nobody rang' };
  const input = { person, supersedes, on: inDays(0), kind: 'OFFICE_MEETING', attendance: 'MISSED' };
  await perform(hub, { does: 'recordStatutoryContact', by: OFFICER, input });
  await perform(hub, { does: 'recordEnforcement', by: OFFICER, input: { person, kind: 'WARNING', contact: missed } });
  const field = 'enforcements { kind on contact { attendance } }';
  expect(await seen(LEAD, field)).toEqual([{ kind: 'WARNING', on: inDays(0), contact: { attendance: 'MISSED' } }]);
  expect(await seen(SOCIAL, field)).toEqual([{ kind: 'WARNING', on: inDays(0), contact: null }]);
  expect(await seen(EDUCATION, field)).toBeNull();
});

test('whether they came is not recorded before the day', async () => {
  const early = { on: inDays(3), kind: 'OFFICE_MEETING', attendance: 'MISSED' };
  expect(await refusal('recordStatutoryContact', early)).toBe('INVALID');
});

test('a breach rests on nothing but the order: not on a contact they came to, not on a session they were offered, not on nothing', async () => {
  const attended = await contact({ on: inDays(0), kind: 'HOME_VISIT', attendance: 'ATTENDED' });
  const offered = {
    person,
    pathway: 'CASE_MANAGEMENT_TRANSITIONS',
    category: 'LEISURE_AND_MENTORING',
    headline: 'Boxing',
    text: 'Thursdays',
  };
  const { action } = await perform(hub, { does: 'agreeAction', input: { ...offered, dueOn: inDays(1) }, answer: 'action { id }' });
  const before = await rowCounts(database.adminUrl);
  const breach = (input: Input): Promise<string | undefined> => refusal('recordEnforcement', { kind: 'BREACH', ...input });
  expect(await breach({})).toBe('INVALID');
  expect(await breach({ contact: attended })).toBe('INVALID');
  expect(await breach({ contact: (action as { id: string }).id })).toBe('NOT_FOUND');
  expect(await rowCounts(database.adminUrl)).toEqual(before);
});

test('turning down voluntary support leaves no contact missed and no enforcement', async () => {
  const refuser = await youngPerson(hub);
  await perform(hub, { does: 'recordParticipation', input: { person: refuser, answer: 'REFUSED', how: 'He said no, and why' } });
  expect(await seen(OFFICER, 'statutoryContacts { attendance }', refuser)).toEqual([]);
  expect(await seen(OFFICER, 'enforcements { kind }', refuser)).toEqual([]);
});
