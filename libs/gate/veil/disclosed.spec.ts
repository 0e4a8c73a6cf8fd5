/** What the veil lets leave is noted as what it is, in full or as a fact; ids are opaque; what carries a category nobody may know is withheld unnamed. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { globalId, maskOf, personId } from '#kernel';
import type { Category } from '#kernel';
import { Reading } from '#store';
import type { CaseRecord, Vector } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import type { HubContext } from '../request/hub-context.js';
import { Sights } from './sight.js';
import { drawVeil, guardOf } from './veil.js';
import { BOTH_WALLS } from './walls.js';
import { Withheld } from './withheld.js';

const SCHEMA = `
  interface Node { id: ID! }
  interface Noted { text: String }
  type Query { person: Person }
  type Mutation { disclose: Person }
  type Person implements Node { id: ID! name: String actions: [Action!] page: Page }
  type Page { id: ID cursor: String whole: Person nodes: [Action!] }
  type Action implements Node & Noted { id: ID! dueOn: String text: String place: Place }
  type Place implements Noted { text: String street: String }`;

const PLAN = maskOf('PLAN_SUMMARY');
const ENVELOPE: FieldDeclaration = { kind: 'ENVELOPE' };
const inPlan = (fact: boolean, from: string | null = null): FieldDeclaration => ({ kind: 'CASE', mask: PLAN, from, fact });
const fieldsOf = (fields: Record<string, FieldDeclaration>): Map<string, FieldDeclaration> => new Map(Object.entries(fields));
const declarations: Declarations = {
  types: new Map([
    ['Person', fieldsOf({ id: ENVELOPE, name: inPlan(true), actions: inPlan(true), page: ENVELOPE })],
    ['Page', fieldsOf({ id: ENVELOPE, cursor: ENVELOPE, whole: ENVELOPE, nodes: ENVELOPE })],
    ['Action', fieldsOf({ id: ENVELOPE, dueOn: inPlan(true), text: inPlan(false, 'category'), place: inPlan(false) })],
    ['Place', fieldsOf({ text: inPlan(false), street: inPlan(false) })],
  ]),
  doors: new Map([
    ['person', { what: 'READ', mask: 0, categories: [] }],
    ['disclose', { what: 'DISCLOSE', mask: PLAN, categories: ['PLAN_SUMMARY'] }],
  ]),
};
const PERSON = '5f4dcc3b-0000-4000-8000-000000000000';
const ACTION = '5f4dcc3b-0000-4000-8000-000000000001';

let reading: Reading;
let withheld: Withheld;
let doors: Set<string>;

const readingWith = (levels: Pick<Vector, 'fact' | 'own' | 'every'>): Reading =>
  new Reading({ member: 'me', agency: 'mine', party: 'HO', at: '' }, PERSON, { ...levels, consent: 0 } as Vector, []);

beforeEach(() => {
  reading = readingWith({ fact: PLAN, own: PLAN, every: 0 });
  withheld = new Withheld();
  doors = new Set();
});

function action(owner: string, category: Category | null = 'PLAN_SUMMARY'): CaseRecord {
  const place = reading.guard({ mask: PLAN, face: 'FULL', owner, rendered: { id: ACTION, street: 'a street' } });
  return reading.guard({ mask: PLAN, face: 'FULL', owner, rendered: { id: ACTION, dueOn: '2026-05-03', text: 'what', place, category } });
}

function person(...actions: readonly CaseRecord[]): Record<string, unknown> {
  const whole = reading.guard({ mask: 0, face: 'FULL', owner: '', rendered: { id: ACTION, name: 'Somebody' } });
  return { ...whole, actions, page: { id: 'page', cursor: 'here', whole, nodes: actions } };
}

async function ask(query: string, rootValue: unknown): Promise<ExecutionResult> {
  const registered = (): Promise<void> => Promise.reject(new Error('is for members'));
  const contextValue = { withheld, doors, roots: new Set(), registered } as unknown as HubContext;
  const schema = drawVeil(buildSchema(SCHEMA), declarations, new Sights(declarations, BOTH_WALLS));
  return JSON.parse(JSON.stringify(await graphql({ schema, source: query, rootValue, contextValue }))) as ExecutionResult;
}

describe('what the veil lets leave', () => {
  it('is a fact where only the facts are seen, and in full where all is', async () => {
    await ask('{ person { page { nodes { dueOn } } } }', { person: person(action('another')) });
    expect(reading.disclosed).toMatchObject({ full: 0, fact: PLAN });
    reading = readingWith({ fact: PLAN, own: 0, every: 0 });
    await ask('{ person { name } }', { person: person() });
    expect(reading.disclosed).toMatchObject({ full: 0, fact: PLAN });
    reading = readingWith({ fact: PLAN, own: PLAN, every: 0 });
    await ask('{ person { page { nodes { text } } } }', { person: person(action('mine')) });
    expect(reading.disclosed).toMatchObject({ full: PLAN, fact: PLAN });
  });

  it('tells by a list of records that they are there, as facts alone', async () => {
    const { data } = await ask('{ person { actions { id } } }', { person: person(action('mine')) });
    expect(data).toEqual({ person: { actions: [{ id: globalId({ type: 'Action', person: PERSON, id: ACTION }) }] } });
    expect(reading.disclosed).toMatchObject({ full: 0, fact: PLAN });
  });

  it('tells of a record shown by its id alone that it is there', async () => {
    await ask('{ person { page { nodes { id } } } }', { person: person(action('mine')) });
    expect(reading.disclosed).toMatchObject({ full: 0, fact: PLAN });
  });

  it('is nothing where nothing was asked for but who and where', async () => {
    const { data, errors } = await ask('{ person { id page { id cursor whole { id } } } }', { person: person() });
    expect([data, errors]).toEqual([
      { person: { id: personId(PERSON), page: { id: 'page', cursor: 'here', whole: { id: personId(PERSON) } } } },
      undefined,
    ]);
    expect(reading.disclosed).toMatchObject({ full: 0, fact: 0 });
  });
});

describe('what stands for the person, and what leads to records', () => {
  it('is there because of the seat, though nothing of it may be seen', async () => {
    reading = readingWith({ fact: 0, own: 0, every: 0 });
    const { data } = await ask('{ person { name page { whole { id } nodes { id } } } }', { person: person(action('another')) });
    expect(data).toEqual({ person: { name: null, page: { whole: { id: personId(PERSON) }, nodes: [] } } });
  });

  it('opens for who sees own entries alone, to those entries alone', async () => {
    reading = readingWith({ fact: 0, own: PLAN, every: 0 });
    const { data } = await ask('{ person { actions { text } } }', { person: person(action('another'), action('mine')) });
    expect(data).toEqual({ person: { actions: [{ text: 'what' }] } });
  });

  it('is not what is part of a record: another agency’s place stays where its record is', async () => {
    const { data } = await ask('{ person { actions { place { street } } } }', { person: person(action('another'), action('mine')) });
    expect(data).toEqual({ person: { actions: [{ place: null }, { place: { street: 'a street' } }] } });
  });
});

describe('what is withheld', () => {
  it('is unnamed where the row carries a category the reader may not know', async () => {
    const { data, errors } = await ask('{ person { actions { text } } }', { person: person(action('mine', null)) });
    expect([data, errors]).toEqual([{ person: { actions: [{ text: null }] } }, undefined]);
    expect(withheld.lines).toEqual([{ path: 'person.actions.0.text', person: personId(PERSON), category: null, code: 'NOT_SHARED' }]);
  });

  it('is everything of what has no guard, its id too, without a word', async () => {
    const unguarded = { id: PERSON, name: 'Somebody', page: null };
    const { data, errors } = await ask('{ person { name page { cursor } } }', { person: unguarded });
    expect([data, errors, withheld.lines]).toEqual([{ person: { name: null, page: null } }, undefined, []]);
    const byId = await ask('{ person { id } }', { person: unguarded });
    expect([byId.data, byId.errors?.[0]?.message]).toEqual([{ person: null }, 'Cannot return null for non-nullable field Person.id.']);
  });

  it.each([null, undefined, 'text', 7, {}])('%j is guarded by nothing', (source) => {
    expect(guardOf(source)).toBeNull();
  });
});

describe('a disclosure', () => {
  it('answers nothing unless its door was passed, and says where that was forgotten', async () => {
    const { data, errors } = await ask('mutation { disclose { id } }', { disclose: person() });
    expect([data, errors?.[0]?.message]).toEqual([{ disclose: null }, 'Mutation.disclose answered without passing its door']);
    doors.add('disclose');
    expect((await ask('mutation { disclose { id } }', { disclose: person() })).data).toEqual({ disclose: { id: personId(PERSON) } });
  });
});
