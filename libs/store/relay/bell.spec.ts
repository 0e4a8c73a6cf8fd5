import { expect, test } from '@jest/globals';
import { Bell } from './bell.js';

const LONG_MS = 60_000;

test('a ring wakes the sleeper', async () => {
  const bell = new Bell();
  const asleep = bell.heard(LONG_MS);
  bell.ring();
  await asleep;
});

test('a ring while nobody sleeps wakes the next sleeper, and only that one', async () => {
  const bell = new Bell();
  bell.ring();
  await bell.heard(LONG_MS);
  const slept = performance.now();
  await bell.heard(30);
  expect(performance.now() - slept).toBeGreaterThan(20);
});
