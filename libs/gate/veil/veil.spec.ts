import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import { Reading } from '#store';
import type { CaseRecord, Vector } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import type { HubContext } from '../request/hub-context.js';
import { Sights } from './sight.js';
import { drawVeil } from './veil.js';
import { BOTH_WALLS } from './walls.js';
import { Withheld } from './withheld.js';

const SCHEMA = `
  interface Node { id: ID! }
  type Query { plan: Plan agencies: String }
  type Mutation { changePlan: Plan }
  type Plan implements Node { id: ID! actions: [Action!] page: Page }
  type Page { nodes: [Action!] first: Action }
  type Action implements Node { id: ID! dueOn: String text: String plan: Plan }`;

const ENVELOPE: FieldDeclaration = { kind: 'ENVELOPE' };
const inCategory = (category: Category, fact: boolean, from: string | null = null): FieldDeclaration => {
  return { kind: 'CASE', mask: maskOf(category), from, fact };
};
const declarations: Declarations = {
  types: new Map([
    [
      'Plan',
      new Map([
        ['id', ENVELOPE],
        ['actions', inCategory('PLAN_SUMMARY', true)],
        ['page', ENVELOPE],
      ]),
    ],
    [
      'Page',
      new Map([
        ['nodes', ENVELOPE],
        ['first', ENVELOPE],
      ]),
    ],
    [
      'Action',
      new Map([
        ['id', ENVELOPE],
        ['dueOn', inCategory('PLAN_SUMMARY', true)],
        ['text', inCategory('PLAN_SUMMARY', false, 'category')],
        ['plan', inCategory('PLAN_SUMMARY', true)],
      ]),
    ],
  ]),
  doors: new Map([
    ['plan', { what: 'READ', mask: 0, categories: [] }],
    ['agencies', { what: 'REFERENCE', mask: 0, categories: [] }],
    ['changePlan', { what: 'WRITE', mask: maskOf('PLAN_SUMMARY'), categories: ['PLAN_SUMMARY'] }],
  ]),
};

const PERSON = '5f4dcc3b-0000-4000-8000-000000000000';

/** A housing officer who reads the plan's facts, own entries in full, and nothing of mental health. */
const VECTOR: Vector = {
  protocol: null,
  seated: true,
  fact: maskOf('PLAN_SUMMARY'),
  own: maskOf('PLAN_SUMMARY'),
  every: 0,
  writeOwn: 0,
  writeEvery: 0,
  consent: 0,
  writeConsent: 0,
  opened: 0,
  openings: {},
  seals: [],
  subject: null,
  clearances: {},
};

let reading: Reading;
let withheld: Withheld;
let doors: Set<string>;
let registered: () => Promise<void>;

beforeEach(() => {
  reading = new Reading({ member: 'me', agency: 'mine', party: 'HO', at: '' }, PERSON, VECTOR, []);
  withheld = new Withheld();
  doors = new Set();
  registered = () => Promise.resolve();
});

function action(owner: string, categories: readonly Category[], category: Category | null = 'PLAN_SUMMARY'): CaseRecord {
  const rendered = { id: '5f4dcc3b-0000-4000-8000-000000000001', dueOn: '2026-05-03', text: `of ${owner}`, category };
  return reading.guard({ mask: maskOf(...categories), face: 'FULL', owner, rendered });
}

function plan(actions: readonly CaseRecord[]): CaseRecord {
  return {
    ...reading.guard({ mask: 0, face: 'FULL', owner: '', rendered: { id: PERSON } }),
    actions,
    page: { nodes: actions, first: actions[0] },
  };
}

async function ask(query: string, rootValue: unknown, schema: GraphQLSchema = buildSchema(SCHEMA)): Promise<ExecutionResult> {
  const contextValue = { withheld, doors, roots: new Set(), registered } as unknown as HubContext;
  const veiled = drawVeil(schema, declarations, new Sights(declarations, BOTH_WALLS));
  return JSON.parse(JSON.stringify(await graphql({ schema: veiled, source: query, rootValue, contextValue }))) as ExecutionResult;
}

describe('the veil', () => {
  it('stands before nested fields and default resolvers as before the first', async () => {
    const root = { plan: plan([action('another', ['PLAN_SUMMARY']), action('mine', ['PLAN_SUMMARY'])]) };
    const { data } = await ask('{ plan { page { nodes { dueOn text plan { actions { text } } } } actions { text } } }', root);
    expect(data).toEqual({
      plan: {
        page: {
          nodes: [
            { dueOn: '2026-05-03', text: null, plan: null },
            { dueOn: '2026-05-03', text: 'of mine', plan: null },
          ],
        },
        actions: [{ text: null }, { text: 'of mine' }],
      },
    });
    expect(withheld.lines).toEqual([
      expect.objectContaining({ path: 'plan.actions.0.text', category: 'PLAN_SUMMARY', code: 'NOT_SHARED' }),
    ]);
  });

  it.each(['page { nodes { id } first { id } }', 'actions { id }'])(
    'leaves no place for a record of which nothing may be seen: %s',
    async (fields) => {
      const root = { plan: plan([action('mine', ['PLAN_SUMMARY', 'MENTAL_HEALTH_CLINICAL'], 'MENTAL_HEALTH_CLINICAL')]) };
      const { data } = await ask(`{ plan { ${fields} } }`, root);
      expect(JSON.stringify(data)).not.toContain('"id"');
      expect(data).toMatchObject({ plan: fields.startsWith('page') ? { page: { nodes: [], first: null } } : { actions: [] } });
    },
  );

  it('shows nothing of an object without a guard', async () => {
    const { data } = await ask('{ plan { actions { text } } }', { plan: { actions: [{ text: 'unguarded' }] } });
    expect(data).toEqual({ plan: { actions: null } });
  });

  it('shows what is about nobody to members only', async () => {
    expect((await ask('{ agencies }', { agencies: 'Cardiff' })).data).toEqual({ agencies: 'Cardiff' });
    registered = () => Promise.reject(new Error('not registered'));
    expect((await ask('{ agencies }', { agencies: 'Cardiff' })).data).toEqual({ agencies: null });
  });

  it('lets no write answer that has not passed its door', async () => {
    const root = { changePlan: plan([]) };
    expect((await ask('mutation { changePlan { id } }', root)).data).toEqual({ changePlan: null });
    doors.add('changePlan');
    expect((await ask('mutation { changePlan { actions { text } } }', root)).data).toEqual({ changePlan: { actions: [] } });
  });

  it.each([
    ['a field in no category', `${SCHEMA} extend type Action { address: String }`],
    ['a type in no category', `${SCHEMA} type Street { name: String }`],
    ['a root field without a door', `${SCHEMA} extend type Query { street: String }`],
  ])('refuses to be drawn over %s', (_what, sdl) => {
    expect(() => drawVeil(buildSchema(sdl), declarations, new Sights(declarations, BOTH_WALLS))).toThrow(/say (which|what)/);
  });
});
