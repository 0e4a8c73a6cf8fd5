import { describe, expect, jest, test } from '@jest/globals';
import { readinessOf, seldom } from './readiness.js';
import type { Part } from './readiness.js';

const part = (name: string, needed: boolean, check: Part['check']): Part => ({ name, needed, check });
const works = (): Promise<void> => Promise.resolve();
const fails = (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7'));

describe('an app is', () => {
  test('ok where every part is', async () => {
    expect(await readinessOf([part('database', true, works), part('issuer council', false, works)])).toEqual({
      status: 'ok',
      parts: { database: 'ok', 'issuer council': 'ok' },
    });
  });

  test('degraded without a part it can do without, and says which and no more', async () => {
    expect(await readinessOf([part('database', true, works), part('issuer council', false, fails)])).toEqual({
      status: 'degraded',
      parts: { database: 'ok', 'issuer council': 'down' },
    });
  });

  test('down without a part it needs, and where that part never answers', async () => {
    expect((await readinessOf([part('database', true, fails)])).status).toBe('down');
    expect((await readinessOf([part('database', true, () => new Promise(() => undefined))], 20)).status).toBe('down');
  });
});

test('a part of somebody else’s is asked once in a while, however often we are', async () => {
  const check = jest.fn(works);
  const rarely = seldom(60_000, check);
  await Promise.all([rarely(), rarely(), rarely()]);
  expect(check).toHaveBeenCalledTimes(1);
  const often = seldom(0, check);
  await often();
  await often();
  expect(check).toHaveBeenCalledTimes(3);
});
