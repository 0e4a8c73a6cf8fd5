/** J3: a panel member asks for agreed actions, and gets exactly the slice the protocol and the consents allow today. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { agency, inDays, perform, withdrawal } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';

interface Listed {
  readonly id: string;
  readonly owner: { readonly slug: string };
  readonly dueOn: string;
  readonly status: string;
  readonly headline: string | null;
  readonly text: string | null;
  readonly person: { readonly id: string };
}

let database: FreshDatabase;
let hub: Hub;
let idOf: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  idOf = await demoPersonIds();
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const LIST = `query ($filter: AgreedActionFilter, $first: Int = 100, $after: String) {
  agreedActions(filter: $filter, first: $first, after: $after) {
    nodes { id dueOn status headline text owner { slug } person { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly nodes: readonly Listed[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf(login: string, variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, text } = await hub.as(login)(LIST, variables);
  if (data === null || data === undefined) throw new Error(text);
  return data['agreedActions'] as Page;
}

const listed = async (login: string, filter: Readonly<Record<string, unknown>> = {}): Promise<readonly Listed[]> =>
  (await pageOf(login, { filter })).nodes;

describe('an education officer', () => {
  test('has their own action in full, of the others who, when and how far, and of what is sensitive nothing', async () => {
    const actions = await listed(EDUCATION, { person: idOf('ieuan-tallis') });
    const facts = (slug: string, days: number, status = 'AGREED'): unknown =>
      expect.objectContaining({ owner: { slug }, dueOn: inDays(days), status, headline: null, text: null });
    const own = {
      owner: { slug: 'cardiff-education' },
      status: 'UNDER_WAY',
      headline: 'Hold a college place',
      text: expect.stringContaining('Bricklaying'),
    };
    expect(actions).toHaveLength(9);
    expect(actions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...own, dueOn: inDays(20) }),
        facts('cardiff-housing', 14),
        facts('south-wales-police', 21),
        facts('cardiff-yot', 24),
        facts('gateway-mentoring', 24),
        facts('cardiff-and-vale-health', 24),
        facts('cardiff-yot', 25, 'UNDER_WAY'),
        facts('cardiff-youth-service', 31),
        facts('careers-wales', 35),
      ]),
    );
  });

  test('lists soonest due first, over all their people, and none of Newport’s', async () => {
    const actions = await listed(EDUCATION);
    expect(actions.map(({ dueOn }) => dueOn)).toEqual(actions.map(({ dueOn }) => dueOn).sort());
    const people = new Set(actions.map(({ person }) => person.id));
    expect(people.size).toBeGreaterThan(8);
    expect(people).not.toContain(idOf('aled-ricketts'));
  });

  test('of somebody not told yet has only what their own agency agreed', async () => {
    const actions = await listed(EDUCATION, { person: idOf('abdi-hersi-vaughan') });
    expect(actions.map(({ headline }) => headline)).toEqual(['School work sent in']);
    expect(await listed('careers.adviser@wales', { person: idOf('abdi-hersi-vaughan') })).toEqual([]);
  });

  test('of somebody who refused support has only what their own agency agreed', async () => {
    const actions = await listed(EDUCATION, { person: idOf('sami-lacroix-amin') });
    expect(actions.map(({ headline }) => headline)).toEqual(['School place kept']);
    expect(await listed('supervising.officer@cardiff', { person: idOf('sami-lacroix-amin') })).toHaveLength(2);
  });

  test('filters by owner, due day and status together', async () => {
    const filter = { person: idOf('ieuan-tallis'), owner: agency('cardiff-yot'), dueBefore: inDays(25), status: ['AGREED'] };
    expect(await listed(EDUCATION, filter)).toEqual([expect.objectContaining({ dueOn: inDays(24), owner: { slug: 'cardiff-yot' } })]);
  });

  test('turns pages without losing, repeating or being told of an action', async () => {
    const whole = await listed(EDUCATION);
    const paged: Listed[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await pageOf(EDUCATION, { first: 5, after });
      paged.push(...page.nodes);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(whole);
  });
});

describe('the slice of', () => {
  test('the nurse holds the clinical action, which to the housing officer is not there', async () => {
    const headlines = (actions: readonly Listed[]): unknown[] => actions.map(({ headline }) => headline);
    expect(headlines(await listed('camhs.nurse@cardiff', { person: idOf('ieuan-tallis') }))).toContain('First appointment after release');
    const housing = await listed('housing.officer@cardiff', { person: idOf('ieuan-tallis'), owner: agency('cardiff-and-vale-health') });
    expect(housing).toHaveLength(1);
  });

  test('a mentor ends with the consent it rests on, at the next read', async () => {
    const filter = { person: idOf('ieuan-tallis') };
    expect((await listed('mentor@voluntary', filter)).map(({ headline }) => headline)).toContain('Same mentor through the gate');
    await perform(hub, withdrawal(idOf('ieuan-tallis'), 'gateway-mentoring', ['PLAN_SUMMARY']));
    expect(await listed('mentor@voluntary', filter)).toEqual([]);
  });

  test('a panel member of another town is empty', async () => {
    expect(await listed('housing.officer@newport', { person: idOf('ieuan-tallis') })).toEqual([]);
  });
});
