import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { GraphQLFieldConfig } from 'graphql';
import { asksById, isNothing } from './nothing.js';

const SCHEMA = buildSchema(`
  input Filter { person: ID status: String }
  type Query { one(id: ID!): String list(filter: Filter, first: Int): [String] all(first: Int): [String] }`);

describe('a root field', () => {
  const byId = (field: string): ((given: Record<string, unknown>) => boolean) =>
    asksById(SCHEMA.getQueryType()?.toConfig().fields[field] as GraphQLFieldConfig<unknown, unknown>);

  test.each([
    ['one', { id: 'x' }, true],
    ['list', { filter: { person: 'x' } }, true],
    ['list', { filter: { status: 'x' } }, false],
    ['list', { filter: null }, false],
    ['list', {}, false],
    ['all', { first: 1 }, false],
  ])('%s of %j asks for something by its id: %s', (field, given, asks) => {
    expect(byId(field)(given)).toBe(asks);
  });
});

test.each([
  [null, true],
  [undefined, true],
  [[], true],
  [{ nodes: [] }, true],
  [{ nodes: ['x'] }, false],
  [['x'], false],
  [{ refusal: null }, false],
  ['', false],
])('%j is nothing: %s', (answer, nothing) => {
  expect(isNothing(answer)).toBe(nothing);
});
