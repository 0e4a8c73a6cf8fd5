/** A day is text that names one that exists; an instant leaves in UTC. */
import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphqlSync } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

const schema = buildSchema('scalar Date scalar DateTime type Query { day(of: Date): Date at: DateTime }');
for (const scalar of [DateScalar, DateTimeScalar]) {
  const { serialize, parseValue, parseLiteral } = scalar;
  Object.assign(schema.getType(scalar.name) as object, { serialize, parseValue, parseLiteral });
}

const ask = (source: string, variableValues: Record<string, unknown> = {}): ExecutionResult =>
  graphqlSync({
    schema,
    source,
    variableValues,
    rootValue: { day: ({ of }: { of: unknown }) => of, at: new Date('2026-05-03T10:00:00+01:00') },
  });

describe('a day', () => {
  it('is one that exists, typed or given', () => {
    expect(ask('{ day(of: "2024-02-29") }').data).toEqual({ day: '2024-02-29' });
    expect(ask('query ($of: Date) { day(of: $of) }', { of: '2024-02-29' }).data).toEqual({ day: '2024-02-29' });
  });

  it.each(['"2026-02-29"', '20260503', '"3 May 2026"', 'true'])('is not %s', (typed) => {
    const message = expect.stringContaining('A date is a day that exists, written YYYY-MM-DD.');
    expect(ask(`{ day(of: ${typed}) }`).errors).toMatchObject([{ message }]);
    expect(ask('query ($of: Date) { day(of: $of) }', { of: JSON.parse(typed) as unknown }).errors).toMatchObject([{ message }]);
  });

  it('of a record is written as one', () => {
    expect(DateScalar.serialize('2026-05-03')).toBe('2026-05-03');
    for (const value of ['2026-05-03T00:00:00Z', 'x2026-05-03', '20260-5-03', new Date(), null, ['2026-05-03']])
      expect(() => DateScalar.serialize(value)).toThrow('A date of a record is written YYYY-MM-DD.');
  });
});

it('an instant leaves in UTC', () => {
  expect(ask('{ at }').data).toEqual({ at: '2026-05-03T09:00:00.000Z' });
  expect(DateTimeScalar.serialize('2026-05-03T10:00:00+01:00')).toBe('2026-05-03T09:00:00.000Z');
});
