/**
 * Forbidden looks like absent, by construction: every document of the walk, of every root that queries or changes, is asked once with the ids of somebody
 * hidden and once with ids of the same kinds that nobody has. What comes back is the same, byte for byte, but for the ids (trust, P6).
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { identityOrigin } from '../support/server.js';
import { documentsOf } from './documents.js';
import type { Operation, WalkDocument, WalkIds } from './documents.js';
import { CALLERS, CONTRACT, fillWalkWorld } from './walk-world.js';

const STRANGERS = ['no seat', 'wrong agency', 'ended seat'] as const;

let database: FreshDatabase;
let hub: Hub;
let hidden: WalkIds;

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hidden = (await fillWalkWorld(admin, identityOrigin())).ids;
  await admin.end();
  hub = await startHub(database);
}, 240_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** The same kinds of ids: of nobody, or (`of` the person) of rows that are not there. */
function absent(of: 'nobody' | 'the person'): { ids: WalkIds; known: ReadonlyMap<string, string> } {
  const nobody = randomUUID();
  const known = new Map<string, string>();
  const instead = (id: string): string => {
    const { type, person } = parseGlobalId(id);
    if (person === null) return id;
    const whose = of === 'nobody' ? nobody : person;
    const other = type === 'Person' ? globalId({ type, person: whose, id: whose }) : globalId({ type, person: whose, id: randomUUID() });
    known.set(id, other);
    return other;
  };
  const byType = new Map([...hidden.byType].map(([type, all]) => [type, all.map(instead)]));
  return { ids: { ...hidden, person: instead(hidden.person), byType }, known };
}

/** All that an answer is to whoever receives it, but the hour. */
async function bytes(login: string, { text, variables }: WalkDocument): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.token(login)}` };
  const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) });
  const told = [...response.headers].filter(([name]) => name !== 'date').sort();
  return JSON.stringify({ status: response.status, headers: told, body: await response.text() });
}

/** Every document about what is there, and about what is not in both ways; those that are told apart. */
async function toldApart(login: string, operation: Operation): Promise<{ asked: number; wrong: unknown[] }> {
  const there = documentsOf(CONTRACT, operation, hidden);
  const others = (['nobody', 'the person'] as const).map((of) => {
    const { ids, known } = absent(of);
    return { of, known: [...known], documents: documentsOf(CONTRACT, operation, ids) };
  });
  const wrong: unknown[] = [];
  const waiting = [...there.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, document] = next;
      const one = await bytes(login, document);
      for (const { of, known, documents } of others) {
        const instead = documents[index];
        if (instead === undefined) throw new Error(`${document.root} is not asked of ${of}`);
        const other = await bytes(login, instead);
        const expected = known.reduce((told, [id, another]) => told.replaceAll(id, another), one);
        if (other !== expected) wrong.push({ root: document.root, of, expected, other });
      }
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return { asked: there.length, wrong };
}

describe.each(STRANGERS)('to one with %s', (who) => {
  test.each<Operation>(['query', 'mutation'])(
    'what is hidden answers a %s as what is absent, of nobody and of the person',
    async (operation) => {
      const { asked, wrong } = await toldApart(CALLERS[who], operation);
      console.log(`hidden and absent: ${String(asked)} documents of a ${operation} to one with ${who}`);
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(40);
    },
    120_000,
  );
});
