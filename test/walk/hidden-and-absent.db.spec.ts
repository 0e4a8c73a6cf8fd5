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
import type { Operation, WalkIds } from './documents.js';
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

/** All that an answer is to whoever receives it but the hour, with the ids of the absent in place of the hidden's. */
async function bytes(login: string, query: string, known: ReadonlyMap<string, string>): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.token(login)}` };
  const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  let body = await response.text();
  for (const [id, other] of known) body = body.replaceAll(id, other);
  return { status: response.status, headers: [...response.headers].filter(([name]) => name !== 'date').sort(), body };
}

/** Every document in both ways; those that are told apart. */
async function toldApart(login: string, operation: Operation, of: 'nobody' | 'the person'): Promise<{ pairs: number; wrong: unknown[] }> {
  const { ids, known } = absent(of);
  const there = documentsOf(CONTRACT, operation, hidden);
  const notThere = documentsOf(CONTRACT, operation, ids);
  const wrong: unknown[] = [];
  const waiting = [...there.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { text, root }] = next;
      const [one, other] = [await bytes(login, text, known), await bytes(login, notThere[index]?.text ?? '', known)];
      if (JSON.stringify(one) !== JSON.stringify(other)) wrong.push({ root, one, other });
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return { pairs: there.length, wrong };
}

describe.each(STRANGERS)('to one with %s', (who) => {
  test.each<[Operation, 'nobody' | 'the person']>([
    ['query', 'nobody'],
    ['query', 'the person'],
    ['mutation', 'nobody'],
    ['mutation', 'the person'],
  ])(
    'what is hidden answers a %s as what is absent of %s',
    async (operation, of) => {
      const { pairs, wrong } = await toldApart(CALLERS[who], operation, of);
      console.log(`hidden and absent: ${String(pairs)} pairs of a ${operation} to one with ${who}`);
      expect(wrong).toEqual([]);
      expect(pairs).toBeGreaterThan(40);
    },
    120_000,
  );
});
