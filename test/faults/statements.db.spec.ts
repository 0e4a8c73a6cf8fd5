/** No plan read and no write has more statements for more people, more records or more fields: nothing is asked once for each. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { LEAD, agency, inDays, mutationOf, perform, progress, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let hub: Hub;
let small: string;
let large: string;

/** A plan with so many actions, needs, entries and proposals. */
async function planOf(size: number): Promise<string> {
  const person = await youngPerson(hub);
  const learning = { person, pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: 'a headline' };
  for (let n = 0; n < size; n += 1) {
    await Promise.all([
      perform(hub, { does: 'agreeAction', by: EDUCATION, input: { ...learning, text: `action ${String(n)}`, dueOn: inDays(n) } }),
      perform(hub, { does: 'recordNeed', by: EDUCATION, input: { ...learning, text: `need ${String(n)}` } }),
      perform(hub, progress(person, `entry ${String(n)}`)),
    ]);
  }
  return person;
}

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  [small, large] = [await planOf(3), await planOf(60)];
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** Not of one request: the relay's question, and what is told of many writes at once. */
const APART = ['select 1', 'hub.notices'];

/** The statements the gateway sends while somebody asks: by their names, or what they begin with. */
async function statementsOf(
  login: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ sent: string[]; text: string }> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  const { errors, text } = await hub.as(login)(query, variables);
  const sent = spy.mock.calls.map(([statement]) => nameOf(statement)).filter((name) => !APART.includes(name));
  spy.mockRestore();
  expect(errors).toBeUndefined();
  return { sent, text };
}

/** Terms go with the first row of the ledger that names them, in the same statement. */
function nameOf(statement: unknown): string {
  const { name, text } = (typeof statement === 'string' ? { text: statement } : statement) as { name?: string; text: string };
  return name?.replace(/ terms$/, '') ?? text.trim().split(/\s+/).slice(0, 3).join(' ').toLowerCase();
}

const PLAN = `query ($id: ID!) { person(id: $id) {
  preferredName referral { reason leadProfessional { name agency { name } } owner { name } }
  plan { needs { headline text owner { name } } actions { headline text owner { name } person { preferredName } } }
  custody { establishment { name } releaseOn } custodyProgress { text owner { name } recordedBy { name agency { name } } }
  accommodation { needs { text } proposals { address } confirmation { address confirmedBy { name } } alarms { on } }
  sharingConsents { wording agency { name } } } }`;
const SLICE =
  'query ($id: ID!) { person(id: $id) { preferredName plan { actions { headline text dueOn owner { name } } needs { headline } } } }';
const CASELOAD = `query ($first: Int) { caseload(first: $first) { nodes {
  id preferredName referral { leadProfessional { name } } plan { actions { headline owner { name } person { id } } }
  custodyProgress { recordedBy { name } } accommodation { confirmation { confirmedBy { name } } } } } }`;
const ACTIONS = `query ($first: Int) { agreedActions(first: $first) { nodes { headline owner { name } person { preferredName } } } }`;

describe('a plan read', () => {
  test('is one statement, and the one that puts it on the ledger', async () => {
    await statementsOf(LEAD, SLICE, { id: small });
    for (const id of [small, large]) expect((await statementsOf(LEAD, SLICE, { id })).sent).toEqual(['hub.read_person', 'ledger events']);
  });

  test('has one more for all the staff it names, however many records there are, and none while they are remembered', async () => {
    const first = await statementsOf(LEAD, PLAN, { id: large });
    expect(first.sent).toEqual(['hub.read_person', 'hub.staff', 'ledger events']);
    const [few, many] = [await statementsOf(LEAD, PLAN, { id: small }), await statementsOf(LEAD, PLAN, { id: large })];
    expect(many.text.length).toBeGreaterThan(3 * few.text.length);
    expect(few.sent).toEqual(['hub.read_person', 'ledger events']);
    expect(many.sent).toEqual(few.sent);
  });

  test('of a page of people is the same for one and for twenty', async () => {
    await statementsOf(LEAD, CASELOAD, { first: 20 });
    const [few, many] = [await statementsOf(LEAD, CASELOAD, { first: 1 }), await statementsOf(LEAD, CASELOAD, { first: 20 })];
    expect((JSON.parse(many.text) as { data: { caseload: { nodes: unknown[] } } }).data.caseload.nodes).toHaveLength(20);
    expect(few.sent).toEqual(['hub.read_people', 'ledger events']);
    expect(many.sent).toEqual(['hub.read_people', 'ledger events lines']);
  });

  test('of a list of actions is the same for one of them and for sixty over many people', async () => {
    await statementsOf(LEAD, ACTIONS, { first: 1 });
    const many = await statementsOf(LEAD, ACTIONS, { first: 60 });
    const list = ['hub.list_agreed_actions', 'ledger events lines'];
    expect(many.sent.filter((name) => !name.startsWith('hub.read_pe'))).toEqual(list);
    expect(many.sent).toHaveLength(list.length + 1);
  });

  test.each([
    ['the history of a record', 'query ($id: ID!) { history(id: $id) { nodes { by { name } reason record { id } } } }', 'hub.read_history'],
    ['one record', 'query ($id: ID!) { node(id: $id) { ... on CustodyEpisode { releaseOn establishment { name } } } }', 'hub.read_records'],
  ])('of %s is one statement', async (_what, query, statement) => {
    const { data } = await hub.as(LEAD)('query ($id: ID!) { person(id: $id) { custody { id } } }', { id: small });
    const { custody } = data?.['person'] as { custody: { id: string } };
    expect((await statementsOf(LEAD, query, custody)).sent).toEqual([statement, 'ledger events']);
  });
});

test('of how fresh a plan is, one statement is sent', async () => {
  const query = 'query ($id: ID!) { freshness(person: $id) { category agency { name } changedAt } }';
  expect((await statementsOf(LEAD, query, { id: small })).sent).toEqual(['hub.read_freshness', 'ledger events']);
});

describe('a write', () => {
  const confirmation = (person: string): Readonly<Record<string, unknown>> => ({
    requestId: randomUUID(),
    ...{ person, kind: 'OWN_TENANCY', address: 'An address', suitability: 'SUITABLE' },
  });
  const confirm = mutationOf({ does: 'confirmAccommodation', answer: 'confirmation { address }' });

  test('of a confirmation is the same small number of statements in a plan of three actions and of sixty', async () => {
    for (const person of [small, large]) await statementsOf(HOUSING, confirm, { input: confirmation(person) });
    const few = await statementsOf(HOUSING, confirm, { input: confirmation(small) });
    const many = await statementsOf(HOUSING, confirm, { input: confirmation(large) });
    console.log(`confirmAccommodation: ${String(few.sent.length)} statements: ${few.sent.join(' | ')}`);
    expect(many.sent).toEqual(few.sent);
    expect(few.sent.length).toBeLessThanOrEqual(10);
    expect(few.sent.slice(-2)).toEqual(['commit', 'ledger events']);
  });

  test('of an action is the same number for the first and for the sixty-first', async () => {
    const agree = mutationOf({ does: 'agreeAction', answer: 'action { headline }' });
    const input = (person: string): Readonly<Record<string, unknown>> => ({
      requestId: randomUUID(),
      ...{ person, pathway: 'FAMILIES', category: 'FAMILY', headline: 'a headline', text: 'an action', dueOn: inDays(3) },
      owner: agency('cardiff-yot'),
    });
    const few = await statementsOf(LEAD, agree, { input: input(small) });
    const many = await statementsOf(LEAD, agree, { input: input(large) });
    expect(many.sent).toEqual(few.sent);
  });
});
