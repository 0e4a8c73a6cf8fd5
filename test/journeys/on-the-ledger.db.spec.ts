/** No personal data leaves before a row of the ledger says who saw what of whom, and why; what nobody saw leaves none. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { ledgerLength, newestEntries, subjectOf } from '../support/ledger-rows.js';
import type { Disclosed, LedgerEntry } from '../support/ledger-rows.js';
import { LEAD, consent, inDays, mutationOf, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const HOUSING = 'housing.officer@cardiff';
const NAME = 'Canarius';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;
let subject: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub, { name: NAME });
  subject = await subjectOf(admin, person);
  await perform(hub, progress(person, 'passed the course'));
  const learning = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: 'a place' };
  await perform(hub, { does: 'agreeAction', by: EDUCATION, input: { person, ...learning, text: 'hold it', dueOn: inDays(9) } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** Asks, and returns the answer with the rows it left, looked at as soon as it was there. */
async function asked(
  login: string,
  query: string,
  input?: Readonly<Record<string, unknown>>,
): Promise<{ answer: Answer; left: LedgerEntry[] }> {
  const before = await ledgerLength(admin);
  const answer = await hub.as(login)(query, input === undefined ? { id: person } : { input });
  const left = (await ledgerLength(admin)) - before;
  return { answer, left: left === 0 ? [] : await newestEntries(admin, left) };
}

const levels = (disclosed: Disclosed | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(disclosed ?? {}).map(([category, { level }]) => [category, level]));

async function clauseOf(party: string, category: number): Promise<string> {
  const { rows } = await admin.query<{ clause: string }>('select clause from hub.rule where party = $1 and category = $2', [
    party,
    category,
  ]);
  return rows[0]?.clause ?? '';
}

describe('an answer about one person', () => {
  test('leaves one row: who, under which hat, of whom, what at which level, by which clause', async () => {
    const query =
      'query ($id: ID!) { person(id: $id) { preferredName custody { releaseOn establishment { name } } custodyProgress { text } } }';
    const { left } = await asked(EDUCATION, query);
    const [identity, dates] = [await clauseOf('ED', 1), await clauseOf('ED', 7)];
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({
      ...{
        operation: 'person',
        agency: 'cardiff-education',
        member: EDUCATION,
        party: 'ED',
        on_behalf_of: null,
        request_id: null,
        subject,
        lines: [],
      },
      disclosed: { IDENTITY: { level: 'ALL', rule: identity }, CUSTODY_DATES: { level: 'FACT', rule: dates } },
      purpose: [...new Set([identity, dates])].sort().join('; '),
    });
    expect(Object.keys(left[0]?.disclosed ?? {})).toHaveLength(2);
  });

  test('names the clearance that opened a category, and nothing once that is withdrawn', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { custodyProgress { text } } }';
    const given = { ...consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']), answer: 'consents { id }' };
    const [record] = (await perform(hub, given))['consents'] as { id: string }[];
    const { left } = await asked(EDUCATION, query);
    expect(left[0]?.disclosed).toEqual({
      CUSTODY_PROGRESS: { level: 'ALL', rule: await clauseOf('ED', 8), clearance: parseGlobalId(record?.id ?? '').id },
    });
    await perform(hub, withdrawal(person, 'cardiff-education'));
    expect((await asked(EDUCATION, query)).left.map(({ disclosed }) => disclosed)).toEqual([{}]);
  });

  test.each([
    { what: 'the own entries of a party that reads its own', login: EDUCATION, field: 'text', level: 'OWN' },
    { what: 'the facts of all others', login: HOUSING, field: 'dueOn', level: 'FACT' },
  ])('tells $what from the rest', async ({ login, field, level }) => {
    const { left } = await asked(login, `query ($id: ID!) { person(id: $id) { plan { actions { ${field} } } } }`);
    expect(levels(left[0]?.disclosed)['PLAN_SUMMARY']).toBe(level);
  });

  test.each([
    ['explainAccess', 'explainAccess(person: $id, category: CUSTODY_PROGRESS) { sentence }', 'ACCESS_RECORD'],
    ['agreedActions', 'agreedActions(filter: { person: $id }) { nodes { headline } }', 'PLAN_SUMMARY'],
  ])('is recorded for %s too', async (operation, query, category) => {
    const { left } = await asked(LEAD, `query ($id: ID!) { ${query} }`);
    expect(left).toMatchObject([{ operation, subject, party: 'RW' }]);
    expect(levels(left[0]?.disclosed)).toEqual({ [category]: 'ALL' });
  });

  test.each(['node', 'history'])('is recorded for %s too', async (operation) => {
    const { data } = await hub.as(LEAD)('query ($id: ID!) { person(id: $id) { custody { id } } }', { id: person });
    const { custody } = data?.['person'] as { custody: { id: string } };
    const shown = '... on CustodyEpisode { releaseOn }';
    const query =
      operation === 'node' ? `node(id: "${custody.id}") { ${shown} }` : `history(id: "${custody.id}") { nodes { record { ${shown} } } }`;
    const { left } = await asked(LEAD, `{ ${query} }`);
    expect(left).toMatchObject([{ operation, subject, disclosed: { CUSTODY_DATES: { level: 'ALL' } } }]);
  });

  test('of a change carries the requestId, and the machine’s say for whom it acted', async () => {
    const deed = { does: 'recordCustodyProgress', answer: 'progress { text }' };
    const input = { requestId: 'on the ledger', person, kind: 'COURSE', text: 'unit 2' };
    const { left } = await asked('system@parc', mutationOf(deed), input);
    expect(left).toMatchObject([{ operation: deed.does, party: 'SE', request_id: 'on the ledger', subject, on_behalf_of: null }]);
    const authorization = `Bearer ${await hub.token('system@parc')}`;
    const body = JSON.stringify({ query: 'query ($id: ID!) { person(id: $id) { preferredName } }', variables: { id: person } });
    await hub.post(body, { authorization, 'throughgate-on-behalf-of': 'key.worker@parc' });
    expect(await newestEntries(admin)).toMatchObject([{ member: 'system@parc', on_behalf_of: 'key.worker@parc', subject }]);
  });
});

describe('an answer about many', () => {
  test('is one event with one line a person', async () => {
    const { answer, left } = await asked(LEAD, '{ caseload(first: 7) { nodes { id preferredName } } }');
    const { nodes } = answer.data?.['caseload'] as { nodes: { id: string }[] };
    const subjects: string[] = [];
    for (const { id } of nodes) subjects.push(await subjectOf(admin, id));
    expect(left).toMatchObject([{ operation: 'caseload', subject: null, disclosed: {} }]);
    expect(left[0]?.lines.map((line) => line.subject)).toEqual(subjects);
    expect(left[0]?.lines.map(({ disclosed }) => levels(disclosed))).toEqual(subjects.map(() => ({ IDENTITY: 'ALL' })));
  });

  test('asked for at once by many leaves as many rows as there were answers', async () => {
    const before = await ledgerLength(admin);
    const logins = [LEAD, EDUCATION, HOUSING, 'key.worker@parc', 'social.worker@cardiff'];
    const query = 'query ($id: ID!) { person(id: $id) { preferredName } }';
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => hub.as(logins[n % logins.length] ?? '')(query, { id: person })));
    expect(answers.every(({ data }) => data !== null)).toBe(true);
    expect((await ledgerLength(admin)) - before).toBe(40);
    const members = (await newestEntries(admin, 40)).map(({ member }) => member);
    expect(logins.map((login) => members.filter((member) => member === login).length)).toEqual([8, 8, 8, 8, 8]);
  });
});

test.each([
  ['somebody else’s person', 'housing.officer@newport', 'query ($id: ID!) { person(id: $id) { preferredName } }'],
  ['the caller and the directory', EDUCATION, 'query { viewer { name } partnerships { name } }'],
  ['the contract', EDUCATION, 'query { __schema { types { name } } }'],
  [
    'a door that is closed',
    HOUSING,
    'mutation ($id: ID!) { recordInformed(input: { requestId: "closed", person: $id, how: "x" }) { refusal { code } } }',
  ],
])('%s leaves no row', async (_what, login, query) => {
  expect((await asked(login, query)).left).toEqual([]);
});

test('nothing on the ledger says who the person is', async () => {
  await asked(LEAD, 'query ($id: ID!) { person(id: $id) { fullName plan { actions { text } } } }');
  const { id } = parseGlobalId(person);
  for (const { text } of await newestEntries(admin, 100)) {
    for (const telling of [NAME, 'hold it', 'passed the course', id, id.replaceAll('-', ''), person]) expect(text).not.toContain(telling);
  }
});

test('no answer overtakes its row: while the ledger waits, so does the answer', async () => {
  await admin.query('begin');
  await admin.query('lock table hub.ledger in share mode');
  const before = await ledgerLength(admin);
  let answered = false;
  const answer = asked(LEAD, 'query ($id: ID!) { person(id: $id) { preferredName } }').finally(() => (answered = true));
  await pause(700);
  expect([answered, (await ledgerLength(admin)) - before]).toEqual([false, 0]);
  await admin.query('commit');
  expect((await answer).left).toMatchObject([{ operation: 'person', subject }]);
});
