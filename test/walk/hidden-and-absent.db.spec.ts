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
let asked: ReadonlyMap<Operation, readonly WalkDocument[]>;

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hidden = (await fillWalkWorld(admin, identityOrigin())).ids;
  await admin.end();
  asked = new Map((['query', 'mutation'] as const).map((operation) => [operation, documentsOf(CONTRACT, operation, hidden)]));
  hub = await startHub(database);
}, 240_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** The same kinds of ids: of nobody, or (`of` the person) of rows that are not there. */
function absent(of: 'nobody' | 'the person'): ReadonlyMap<string, string> {
  const nobody = randomUUID();
  const instead = (id: string): string => {
    const { type, person } = parseGlobalId(id);
    const whose = of === 'nobody' ? nobody : (person ?? nobody);
    return globalId({ type, person: whose, id: type === 'Person' ? whose : randomUUID() });
  };
  const known = [hidden.person, ...[...hidden.byType.values()].flat()].filter((id) => parseGlobalId(id).person !== null);
  return new Map(known.map((id) => [id, instead(id)]));
}

/** All that an answer is to whoever receives it, but the hour. */
async function bytes(login: string, { text, variables }: Pick<WalkDocument, 'text' | 'variables'>): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await hub.token(login)}` };
  const asked = 'requestId' in variables ? { ...variables, requestId: randomUUID() } : variables;
  const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables: asked }) });
  const told = [...response.headers].filter(([name]) => name !== 'date').sort();
  return JSON.stringify({ status: response.status, headers: told, body: await response.text() });
}

/** Every document about what is there, and about what is not in both ways; those that are told apart. */
async function toldApart(login: string, documents: readonly WalkDocument[]): Promise<unknown[]> {
  const others = [absent('nobody'), absent('the person')];
  const wrong: unknown[] = [];
  const waiting = [...documents];
  const lane = async (): Promise<void> => {
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      const { text, root } = document;
      const one = await bytes(login, document);
      for (const known of others) {
        const variables = Object.fromEntries(Object.entries(document.variables).map(([name, id]) => [name, known.get(id) ?? id]));
        const other = await bytes(login, { text, variables });
        const expected = [...known].reduce((told, [id, instead]) => told.replaceAll(id, instead), one);
        if (other !== expected) wrong.push({ root, expected, other });
      }
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return wrong;
}

describe.each(STRANGERS)('to one with %s', (who) => {
  test.each<Operation>(['query', 'mutation'])(
    'what is hidden answers a %s as what is absent, of nobody and of the person',
    async (operation) => {
      const documents = asked.get(operation) ?? [];
      console.log(`hidden and absent: ${String(documents.length)} documents of a ${operation} to one with ${who}`);
      expect(await toldApart(CALLERS[who], documents)).toEqual([]);
      expect(documents.length).toBeGreaterThan(40);
    },
    120_000,
  );
});
