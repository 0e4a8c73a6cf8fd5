/** Needs and goals of all seven pathways: headline for the panel, content for whom its category is shared with, and how they come to stand. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { rowCounts } from '../../support/row-counts.js';
import { LEAD, inDays, mutationOf, perform, youngPerson } from '../../support/young-person.js';

const NURSE = 'camhs.nurse@cardiff';
const EDUCATION = 'education.officer@cardiff';
const HOUSING = 'housing.officer@cardiff';

/** Each pathway, a category it holds, and who writes that. */
const PATHWAYS: readonly (readonly [pathway: string, category: string, by: string])[] = [
  ['ACCOMMODATION', 'ACCOMMODATION_NEED', HOUSING],
  ['EDUCATION_TRAINING_EMPLOYMENT', 'EDUCATION_TRAINING_EMPLOYMENT', EDUCATION],
  ['HEALTH', 'HEALTH_PRACTICALITIES', NURSE],
  ['SUBSTANCE_MISUSE', 'SUBSTANCE_MISUSE_TREATMENT', NURSE],
  ['FAMILIES', 'FAMILY', LEAD],
  ['FINANCE_BENEFITS_DEBT', 'FINANCE', LEAD],
  ['CASE_MANAGEMENT_TRANSITIONS', 'PLAN_SUMMARY', LEAD],
];

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const goal = (pathway: string, category: string): Readonly<Record<string, unknown>> => ({
  ...{ person, pathway, category },
  ...{ headline: 'a headline', text: `aims in ${pathway}`, aimedFor: inDays(90) },
});

async function goalsOf(login: string): Promise<Record<string, unknown>[]> {
  const query = 'query ($id: ID!) { person(id: $id) { plan { goals { id headline status aimedFor text pathway owner { slug } } } } }';
  const { data } = await hub.as(login)(query, { id: person });
  return (data?.['person'] as { plan: { goals: Record<string, unknown>[] } }).plan.goals;
}

async function need(): Promise<string> {
  const input = { person, pathway: 'FAMILIES', category: 'FAMILY', headline: 'a headline', text: 'a need' };
  return ((await perform(hub, { does: 'recordNeed', input, answer: 'need { id }' }))['need'] as { id: string }).id;
}

async function anyGoal(): Promise<string> {
  const input = goal('CASE_MANAGEMENT_TRANSITIONS', 'PLAN_SUMMARY');
  return ((await perform(hub, { does: 'recordGoal', input, answer: 'goal { id }' }))['goal'] as { id: string }).id;
}

const update = (by: string, does: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }).replace('field }', 'field current { id } }'), {
    input: { requestId: randomUUID(), reason: 'as it stands', ...input },
  });

test.each(PATHWAYS)(
  'a goal of %s is recorded, and its content read by whoever its category is shared with',
  async (pathway, category, by) => {
    const answer = 'goal { pathway category text status aimedFor version }';
    const { goal: recorded } = await perform(hub, { does: 'recordGoal', by, input: goal(pathway, category), answer });
    expect(recorded).toEqual({ pathway, category, text: `aims in ${pathway}`, status: 'OPEN', aimedFor: inDays(90), version: 1 });
  },
);

test('the panel sees headlines of its own and the facts of the rest; sensitive goals are absent without the grant', async () => {
  const housing = await goalsOf(HOUSING);
  const own = housing.filter(({ owner }) => (owner as { slug: string }).slug === 'cardiff-housing');
  const rest = housing.filter((one) => !own.includes(one));
  expect(own).toMatchObject([{ headline: 'a headline', text: 'aims in ACCOMMODATION' }]);
  expect(rest.length).toBeGreaterThan(3);
  for (const one of rest) expect(one).toMatchObject({ headline: null, text: null, pathway: null, aimedFor: inDays(90) });
  const seen = async (login: string): Promise<boolean> => (await goalsOf(login)).some(({ text }) => text === 'aims in SUBSTANCE_MISUSE');
  expect([await seen(NURSE), await seen(LEAD)]).toEqual([true, false]);
});

test.each([
  ['a category the pathway does not hold', { category: 'FINANCE' }, 'category'],
  ['a day in the past', { aimedFor: inDays(-1) }, 'aimedFor'],
  ['no words', { text: '  ' }, 'text'],
])('a goal with %s is INVALID, and nothing of it is written', async (_what, wrong, field) => {
  const before = await rowCounts(database.adminUrl);
  const input = { requestId: randomUUID(), ...goal('FAMILIES', 'FAMILY'), ...wrong };
  const { data } = await hub.as(LEAD)(mutationOf({ does: 'recordGoal' }), { input });
  expect(data?.['recordGoal']).toMatchObject({ refusal: { code: 'INVALID', field } });
  expect(await rowCounts(database.adminUrl)).toEqual(before);
});

describe.each([
  { does: 'updateGoal', about: 'goal', status: 'REACHED', recorded: anyGoal },
  { does: 'updateNeed', about: 'need', status: 'MET', recorded: need },
])('$does', ({ does, about, status, recorded }) => {
  test('says how it stands, with the reason kept', async () => {
    const id = await recorded();
    const input = { [about]: id, version: 1, status, reason: 'He moved in' };
    const { [about]: updated } = await perform(hub, { does, input, answer: `${about} { id status version text }` });
    expect(updated).toMatchObject({ id, status, version: 2, text: expect.any(String) });
    const { data } = await hub.as(LEAD)('query ($id: ID!) { history(id: $id) { nodes { version reason } } }', { id });
    const { nodes } = data?.['history'] as { nodes: unknown[] };
    expect(nodes).toContainEqual({ version: 2, reason: 'He moved in' });
  });

  test('of a version that no longer stands is CONFLICT with the current one', async () => {
    const id = await recorded();
    await perform(hub, { does, input: { [about]: id, version: 1, status, reason: 'first' } });
    const { data } = await update(LEAD, does, { [about]: id, version: 1, status: 'OPEN' });
    expect(data?.[does]).toMatchObject({ refusal: { code: 'CONFLICT', current: { id } } });
  });

  test('by a party that writes its own entries finds no other’s, and changes nothing', async () => {
    const id = await recorded();
    const before = await rowCounts(database.adminUrl);
    const { errors } = await update(EDUCATION, does, { [about]: id, version: 1, status });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test('of another kind of record, or of none, finds nothing', async () => {
    const { errors } = await update(LEAD, does, { [about]: person, version: 1, status });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });
});
