/** Whoever asks for what is not theirs learns nothing, not even that it is there: the answer is the one for what does not exist, byte for byte. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId, parseGlobalId, personId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { follow } from '../support/follow.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { agency, inDays, mutationOf, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';
import type { Deed } from '../support/young-person.js';
import { SUPERVISION_VERBS } from '../support/supervision-verbs.js';

const HOUSING = 'housing.officer@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const NEWPORT = ['resettlement.worker@newport', 'housing.officer@newport'];

/** A person with one record of some kinds: somebody's, or nobody's. */
interface Place {
  readonly person: string;
  readonly action: string;
  readonly episode: string;
}

let database: FreshDatabase;
let hub: Hub;
let hidden: Place;
/** An action whose very existence housing may not know. */
let sensitive: string;

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
  const { data } = await hub.as('resettlement.worker@cardiff')('query ($id: ID!) { person(id: $id) { custody { id } } }', { id: person });
  hidden = { person, action, episode: (data?.['person'] as { custody: { id: string } }).custody.id };
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** The same kinds of ids for somebody who is not there. */
function nobody(): Place {
  const person = randomUUID();
  const row = (type: string): string => globalId({ type, person, id: randomUUID() });
  return { person: personId(person), action: row('AgreedAction'), episode: row('CustodyEpisode') };
}

/** Another row of the same person and type, that is not there. */
const absentRow = (id: string): string => globalId({ ...parseGlobalId(id), id: randomUUID() });

/** Everything an answer is to whoever receives it, but the hour. */
async function bytes(login: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.token(login)}` };
  const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const told = [...response.headers].filter(([name]) => name !== 'date').sort();
  return { status: response.status, headers: told, body: await response.text() };
}

const QUERIES: readonly (readonly [query: string, of: keyof Place])[] = [
  ['person(id: $id) { id preferredName plan { actions { text } } }', 'person'],
  ['node(id: $id) { id }', 'person'],
  ['node(id: $id) { id }', 'action'],
  ['node(id: $id) { id ... on CustodyEpisode { releaseOn } }', 'episode'],
  ['history(id: $id) { nodes { version } }', 'person'],
  ['history(id: $id) { nodes { version } }', 'action'],
  ['history(id: $id) { nodes { version } }', 'episode'],
  ['explainAccess(person: $id, category: IDENTITY) { sentence }', 'person'],
  ['disclosures(person: $id) { nodes { at sentence } pageInfo { hasNextPage endCursor } }', 'person'],
  ['person(id: $id) { orders { offence } riskAssessments { level } panelPapers { headline } }', 'person'],
  ['agreedActions(filter: { person: $id }) { nodes { headline } pageInfo { hasNextPage endCursor } }', 'person'],
];

const LEARNING = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: 'x', text: 'x' };
const CONSENT = { agency: agency('newport-housing'), categories: ['FAMILY'], format: 'WRITTEN', wording: 'x' };
const PLACE = { kind: 'OWN_TENANCY', address: 'x' };

const VERBS: readonly ((at: Place) => Deed)[] = [
  ({ person }) => progress(person, 'x'),
  ({ person }) => ({ does: 'setReleaseDate', input: { person, releaseOn: inDays(30), reason: 'x' } }),
  ({ person }) => ({
    does: 'admitToCustody',
    input: { person, establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) },
  }),
  ({ person }) => ({ does: 'agreeAction', input: { person, ...LEARNING, dueOn: inDays(3) } }),
  ({ action }) => ({ does: 'updateAction', input: { action, version: 1, status: 'DONE', reason: 'x' } }),
  ({ person }) => ({ does: 'recordNeed', input: { person, ...LEARNING } }),
  ({ person }) => ({ does: 'recordConsent', input: { person, ...CONSENT } }),
  ({ person }) => withdrawal(person, 'cardiff-education'),
  ({ person }) => ({ does: 'recordInformed', input: { person, how: 'x' } }),
  ({ person }) => ({ does: 'recordParticipation', input: { person, answer: 'REFUSED', how: 'x' } }),
  ({ person }) => ({ does: 'allocateStaff', input: { person, member: 'housing.officer@newport' } }),
  ({ person }) => ({ does: 'recordAccommodationNeed', input: { person, homelessOnRelease: true, text: 'x' } }),
  ({ person }) => ({ does: 'proposeAccommodation', input: { person, ...PLACE } }),
  ({ person }) => ({ does: 'confirmAccommodation', input: { person, ...PLACE, from: inDays(1), suitability: 'SUITABLE' } }),
  ...SUPERVISION_VERBS,
];

describe.each(NEWPORT)('to %s, a person of Cardiff’s', (login) => {
  test.each(QUERIES)('is no different from nobody in %s of a %s', async (query, of) => {
    const asked = async (at: Place): Promise<unknown> => await bytes(login, `query ($id: ID!) { ${query} }`, { id: at[of] });
    const absent = await asked(nobody());
    expect(await asked(hidden)).toEqual(absent);
    if (!query.startsWith('agreedActions')) expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND') });
  });

  test.each(VERBS.map((verb) => [verb(nobody()).does, verb] as const))('is no different from nobody to %s', async (_does, verb) => {
    const done = async (at: Place): Promise<unknown> => {
      const deed = verb(at);
      return await bytes(login, mutationOf(deed), { input: { requestId: randomUUID(), ...deed.input } });
    };
    const absent = await done(nobody());
    expect(absent).toMatchObject({ body: expect.stringContaining('NOT_FOUND') });
    expect(await done(hidden)).toEqual(absent);
    expect(await done({ ...nobody(), action: absentRow(hidden.action) })).toEqual(absent);
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
