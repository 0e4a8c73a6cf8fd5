/**
 * Random worlds through GraphQL: what the hub answers about a person, by every way to it, is what the paper says. WORLDS and WORLDS_SEED change how many,
 * and which; `npm run prove -- --only worlds` runs many more.
 */
import { expect, test } from '@jest/globals';
import { checkWorlds } from './check.js';
import { Ground } from './ground.js';
import { runBatch } from './run.js';
import { SETTLED } from './world/settled.js';

const WORLDS = Number(process.env['WORLDS'] ?? 2_000);
const SEED = Number(process.env['WORLDS_SEED'] ?? 19_980_731);

test('the hub answers as the paper in every world', async () => {
  const { positive, negative, wrong } = await checkWorlds({ worlds: WORLDS, seed: SEED, thorough: 4 }, () => undefined);
  console.log(`worlds: ${String(positive)} positive and ${String(negative)} negative answers in ${String(WORLDS)} worlds`);
  expect(wrong.slice(0, 10)).toEqual([]);
  const all = positive + negative;
  expect(positive / all).toBeGreaterThan(0.3);
  expect(negative / all).toBeGreaterThan(0.3);
}, 1_200_000);

test('the hub answers as the paper where they once differed', async () => {
  const ground = await Ground.open();
  try {
    for (const { batch, world } of SETTLED) {
      const [tally] = await runBatch(ground, { batch, worlds: [world], thorough: 1 });
      expect(tally?.wrong).toEqual([]);
    }
  } finally {
    await ground.close();
  }
}, 240_000);
