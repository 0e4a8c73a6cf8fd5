/** The example operations run as they are against the demo world, and again: who copies one into a client gets an answer. */
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadProtocol } from '#protocol';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { exampleNames, readExample } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';

const names = await exampleNames();

let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

test.each(names)('%s answers, and answers the same when it is run again', async (name) => {
  const { login, query, variables } = await readExample(name);
  const first = await hub.as(login)(query, variables);
  expect({ status: first.status, errors: first.errors }).toEqual({ status: 200, errors: undefined });
  for (const [field, answer] of Object.entries(first.data ?? {})) {
    expect(answer).not.toBeNull();
    expect({ field, refusal: (answer as { refusal?: unknown }).refusal ?? null }).toEqual({ field, refusal: null });
  }
  const again = await hub.as(login)(query, variables);
  expect(again.text).toBe(first.text);
});

test.each([
  'viewer',
  'caseload',
  'plan',
  'agreed-actions',
  'record-custody-progress',
  'confirm-accommodation',
  'withdraw-consent',
  'explain-access',
])('%s is there, as the commands’ contract says', (name) => {
  expect(names).toContain(name);
});

test('every file of variables is an example’s', async () => {
  const files = (await readdir('schema/examples')).filter((name) => name.endsWith('.variables.json'));
  expect(files.map((name) => name.replace('.variables.json', '')).sort()).toEqual([...names].sort());
});

test('no day in the variables passes before the protocol ends', async () => {
  const ends = loadProtocol('schema/protocols/south-wales.v1.yaml').validity.until;
  for (const name of names) {
    const { variables } = await readExample(name);
    const days = JSON.stringify(variables).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    for (const day of days) expect({ name, lasts: new Date(day) > new Date(ends) }).toEqual({ name, lasts: true });
  }
});
