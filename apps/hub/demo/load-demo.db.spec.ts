import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { addDays, londonDay } from '#kernel';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';
import { startHub } from '../../../test/support/hub.js';
import type { Hub } from '../../../test/support/hub.js';
import { rowCounts } from '../../../test/support/row-counts.js';
import { identityOrigin } from '../../../test/support/server.js';
import { readDemoPeople } from '../../identity/issuer/demo-people.js';
import { DemoClient } from './demo-client.js';
import { loadDemo } from './load-demo.js';
import { readStories } from './stories.js';
import type { Story } from './stories.js';
import { tellStory } from './tell-story.js';

let database: FreshDatabase;
let hub: Hub;
let whole: Readonly<Record<string, number>>;

/** Loads into the gateway of a hub, which answers so many requests and then is gone. */
async function load({ url }: Hub, answers = Infinity): Promise<number> {
  let asked = 0;
  const real = globalThis.fetch;
  const counted = jest.spyOn(globalThis, 'fetch').mockImplementation(async (to, init) => {
    if (to === url) asked += 1;
    if (asked > answers) throw new TypeError('fetch failed');
    return await real(to, init);
  });
  try {
    await loadDemo({ GATEWAY_PORT: new URL(url).port, IDENTITY_ORIGIN: identityOrigin() });
  } finally {
    counted.mockRestore();
  }
  return asked;
}

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  whole = await rowCounts(database.adminUrl);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

test('a world that is whole is left alone after one query', async () => {
  expect(await load(hub)).toBe(1);
  expect(await rowCounts(database.adminUrl)).toEqual(whole);
});

test('a load that was broken off is finished by the next, and is the same world', async () => {
  const half = await freshDatabase({ from: 'migrated' });
  const other = await startHub(half);
  try {
    await expect(load(other, 15)).rejects.toThrow();
    await expect(load(other, 150)).rejects.toThrow();
    await load(other);
    expect(await rowCounts(half.adminUrl)).toEqual(whole);
  } finally {
    await other.close();
    await half.drop();
  }
}, 120_000);

test('a story told again on another day changes nothing', async () => {
  const [world, stories] = await Promise.all([readDemoPeople(), readStories()]);
  const client = new DemoClient(hub.url, identityOrigin());
  const today = addDays(londonDay(new Date()), 1);
  for (const story of stories.slice(0, 3)) await tellStory(client, story, { world, today });
  expect(await rowCounts(database.adminUrl)).toEqual(whole);
}, 60_000);

test('what is refused stops the load with one line that says who did what, and why', async () => {
  const [world, [first]] = await Promise.all([readDemoPeople(), readStories()]);
  const { slug, lead, refer } = first as Story;
  const client = new DemoClient(hub.url, identityOrigin());
  const story = { slug, lead, refer, then: [{ does: 'recordNeed', by: 'key.worker@hillside', pathway: 'HEALTH' }] };
  const line = /^The demo world stopped at ieuan-tallis: recordNeed by key\.worker@hillside was refused\. INVALID: [^\n]+$/;
  await expect(tellStory(client, story, { world, today: londonDay(new Date()) })).rejects.toThrow(line);
});
