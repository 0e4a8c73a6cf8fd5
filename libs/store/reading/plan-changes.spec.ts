import { expect, test } from '@jest/globals';
import { PlanChanges } from './plan-changes.js';

test('whoever waits for changes of a person is let go when the signal says so', async () => {
  const changes = new PlanChanges('postgres://nobody@127.0.0.1:1/nothing', () => undefined);
  const ending = new AbortController();
  const next = changes.of('a person', ending.signal).next();
  ending.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});
