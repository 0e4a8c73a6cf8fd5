/** Whoever asks for what is not theirs learns nothing, not even that it is there: the answer is the one for what does not exist, byte for byte. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BEAT_MS } from '#gate';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { follow } from '../support/follow.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';
import type { Deed } from '../support/young-person.js';
import { FINANCE, QUERIES, VERBS, absentRow, nobody } from './hidden-place.js';
import type { Place } from './hidden-place.js';

const HOUSING = 'housing.officer@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const NEWPORT = ['resettlement.worker@newport', 'housing.officer@newport'];

let database: FreshDatabase;
let hub: Hub;
let hidden: Place;
/** An action and a note whose very existence housing may not know. */
let sensitive: string;
let note: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  const person = await youngPerson(hub);
  const agree = async (by: string, pathway: string, category: string): Promise<string> => {
    const input = { person, pathway, category, headline: 'a headline', text: 'a text', dueOn: inDays(5) };
    const { action } = await perform(hub, { does: 'agreeAction', by, input, answer: 'action { id }' });
    return (action as { id: string }).id;
  };
  sensitive = await agree(NURSE, 'HEALTH', 'MENTAL_HEALTH_CLINICAL');
  const action = await agree('education.officer@cardiff', 'EDUCATION_TRAINING_EMPLOYMENT', 'EDUCATION_TRAINING_EMPLOYMENT');
  const made = async ({ answers, ...deed }: Deed & { answers: string }): Promise<string> =>
    ((await perform(hub, { ...deed, answer: `${answers} { id }` }))[answers] as { id: string }).id;
  note = await made({ does: 'recordClinicalNote', by: NURSE, input: { person, kind: 'SESSION', text: 'a text' }, answers: 'note' });
  const learner = { by: 'education.officer@cardiff', does: 'recordEducationPlace', answers: 'place' };
  const place = await made({ ...learner, input: { person, kind: 'COLLEGE', provider: 'a college', status: 'OFFERED' } });
  const goal = await made({ does: 'recordGoal', input: { person, ...FINANCE }, answers: 'goal' });
  const { data } = await hub.as('resettlement.worker@cardiff')('query ($id: ID!) { person(id: $id) { custody { id } } }', { id: person });
  hidden = { person, action, place, goal, episode: (data?.['person'] as { custody: { id: string } }).custody.id };
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** Everything an answer is to whoever receives it, but the hour; and whether it came later than what is found may. */
async function bytes(login: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.token(login)}` };
  const asked = performance.now();
  const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const told = [...response.headers].filter(([name]) => name !== 'date').sort();
  return { status: response.status, headers: told, body: await response.text(), waited: performance.now() - asked >= BEAT_MS };
}

describe.each(NEWPORT)('to %s, a person of Cardiff’s', (login) => {
  test.each(QUERIES)('is no different from nobody in %s of a %s', async (query, of) => {
    const asked = async (at: Place): Promise<unknown> => await bytes(login, `query ($id: ID!) { ${query} }`, { id: at[of] });
    const absent = await asked(nobody());
    expect(await asked(hidden)).toEqual(absent);
    expect(absent).toMatchObject({ waited: true });
    if (!query.startsWith('agreedActions')) expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND') });
  });

  test.each(VERBS.map((verb) => [verb(nobody()).does, verb] as const))('is no different from nobody to %s', async (_does, verb) => {
    const done = async (at: Place): Promise<unknown> => {
      const deed = verb(at);
      return await bytes(login, mutationOf(deed), { input: { requestId: randomUUID(), ...deed.input } });
    };
    const absent = await done(nobody());
    expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND'), waited: true });
    expect(await done(hidden)).toEqual(absent);
    expect(await done({ ...nobody(), action: absentRow(hidden.action), goal: absentRow(hidden.goal) })).toEqual(absent);
  });

  test('is no different from nobody to follow', async () => {
    const query = 'subscription ($id: ID!) { planChanged(person: $id) { at } }';
    const told = async ({ person }: Place): Promise<unknown> => {
      const authorization = `Bearer ${await hub.token(login)}`;
      const following = follow({ url: hub.url, authorization, query, variables: { id: person } });
      await eventually('it was refused', () => following.ending !== null);
      await following.stop();
      return [following.told, following.ending];
    };
    const absent = await told(nobody());
    expect(absent).toMatchObject([[{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }], { complete: true }]);
    expect(await told(hidden)).toEqual(absent);
  });
});

describe('a record that may not be known of, of a person who may', () => {
  test.each([
    ['to read', 'query ($id: ID!) { node(id: $id) { id ... on AgreedAction { dueOn } } }'],
    ['to read the history of', 'query ($id: ID!) { history(id: $id) { nodes { version } } }'],
  ])('is no different from none %s', async (_what, query) => {
    const absent = await bytes(HOUSING, query, { id: absentRow(sensitive) });
    expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND') });
    expect(await bytes(HOUSING, query, { id: sensitive })).toEqual(absent);
    expect(await bytes(NURSE, query, { id: sensitive })).not.toEqual(absent);
    expect(await bytes(HOUSING, query, { id: note })).toEqual(await bytes(HOUSING, query, { id: absentRow(note) }));
  });

  test('is no different from none on the person', async () => {
    const query =
      'query ($id: ID!) { person(id: $id) { clinicalNotes { id on text } substanceTreatments { id } decisionCapacity { id } } }';
    const untouched = await youngPerson(hub);
    const shown = async (id: string): Promise<unknown> => (await hub.as(HOUSING)(query, { id })).text.replaceAll(id, 'the person');
    expect(await shown(hidden.person)).toBe(await shown(untouched));
  });

  test.each([
    ['its version right', 1],
    ['its version wrong', 3],
  ])('is no different from none to change, %s', async (_what, version) => {
    const change = mutationOf({ does: 'updateAction' });
    const input = (action: string): Readonly<Record<string, unknown>> => ({
      requestId: randomUUID(),
      action,
      version,
      status: 'DONE',
      reason: 'x',
    });
    const absent = await bytes(HOUSING, change, { input: input(absentRow(sensitive)) });
    expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND') });
    expect(await bytes(HOUSING, change, { input: input(sensitive) })).toEqual(absent);
  });

  test('leaves the list and the plan as they are without it', async () => {
    const query = `query ($id: ID!) { agreedActions(filter: { person: $id }) { nodes { id } pageInfo { hasNextPage } }
      person(id: $id) { plan { actions { id headline text } } } }`;
    const { data, text } = await hub.as(HOUSING)(query, { id: hidden.person });
    expect(data).toMatchObject({
      agreedActions: { nodes: [{ id: hidden.action }] },
      person: { plan: { actions: [{ id: hidden.action }] } },
    });
    expect(text).not.toContain('MENTAL_HEALTH');
  });
});
