import { describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { BEAT_MS, untilBeat } from './beat.js';

const NOT_FOUND = { message: '', extensions: { code: 'NOT_FOUND' } };
const NOT_SHARED = { message: '', extensions: { code: 'NOT_SHARED' } };

/** In beats, when an answer left that was so many milliseconds in the making. */
async function left(
  made: number,
  { unanswered = 0, errors = [] }: { unanswered?: number; errors?: (typeof NOT_FOUND)[] },
): Promise<number> {
  const began = performance.now();
  if (made > 0) await setTimeout(made);
  await untilBeat({ began, unanswered }, errors);
  return (performance.now() - began) / BEAT_MS;
}

describe('an answer that did not find something', () => {
  test.each([0, 3, 8, 15])('leaves at the first beat, though it was %d ms in the making', async (made) => {
    expect(await left(made, { errors: [NOT_FOUND] })).toBeGreaterThanOrEqual(1);
    expect(await left(made, { unanswered: 1 })).toBeGreaterThanOrEqual(1);
  });

  test('leaves at a later one where it took longer', async () => {
    expect(await left(1.2 * BEAT_MS, { errors: [NOT_FOUND] })).toBeGreaterThanOrEqual(2);
  });

  test('waits as many times longer as there are things it did not find', async () => {
    expect(await left(0, { unanswered: 1, errors: [NOT_FOUND, NOT_SHARED, NOT_FOUND] })).toBeGreaterThanOrEqual(3);
  });
});

test.each([{}, { errors: [NOT_SHARED] }])('another answer does not wait', async (answer) => {
  const quickest = Math.min(...(await Promise.all([1, 2, 3].map(() => left(0, answer)))));
  expect(quickest).toBeLessThan(1);
});
