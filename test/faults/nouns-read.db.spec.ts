/** What an operation does not select is not read, and leaving it unread changes no answer. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import pg from 'pg';
import { globalId, parseGlobalId } from '#kernel';
import { Readings } from '../../libs/gate/request/readings.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds, exampleNames, readExample } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import { DECLARATIONS } from '../walk/allow-list.js';
import { CONTRACT } from '../walk/walk-world.js';
import type { Hub } from '../support/hub.js';

const QUERIES = (await Promise.all((await exampleNames()).map(readExample))).filter(({ query }) => /^(query|\{)/m.test(query));
const LOGINS = ['resettlement.worker@cardiff', 'housing.officer@cardiff', 'camhs.nurse@cardiff', 'police.officer@south-wales'];

/** Every fact of every record below a person, and nothing else. */
const FACTS = `{ caseload(first: 3) { nodes { ${factsOf('Person', 5)} } } }`;

function factsOf(name: string, depth: number): string {
  const type = CONTRACT.getType(name);
  if (!isObjectType(type) || depth === 0) return '';
  const fields = Object.values(type.getFields()).filter(({ name: field, args }) => {
    const declared = DECLARATIONS.types.get(name)?.get(field);
    return args.length === 0 && field !== 'person' && (declared?.kind !== 'CASE' || (declared.fact && declared.from === null));
  });
  const asked = fields.map((field) => {
    const below = isLeafType(getNamedType(field.type)) ? '' : factsOf(getNamedType(field.type).name, depth - 1);
    return isLeafType(getNamedType(field.type)) ? field.name : below === '' ? '' : `${field.name} { ${below} }`;
  });
  return asked.join(' ');
}

let database: FreshDatabase;
let hub: Hub;
let ieuan: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  ieuan = (await demoPersonIds())('ieuan-tallis');
}, 120_000);
afterEach(() => void jest.restoreAllMocks());
afterAll(async () => {
  await hub.close();
  await database.drop();
});

describe('an answer is the same whether all was read, or what was selected', () => {
  test.each([
    ...QUERIES.map(({ name, login, query, variables }) => [name, login, { query, variables }] as const),
    ...LOGINS.map(
      (login) => ['the bench’s plan', login, { query: readFileSync('test/bench/plan.graphql', 'utf8'), variables: null }] as const,
    ),
    ...[...LOGINS, 'key.worker@parc', 'panel.chair@cardiff', 'careers.adviser@wales', 'young.person@cardiff'].flatMap((login) =>
      [
        { query: readFileSync('test/bench/caseload.graphql', 'utf8'), variables: { first: 20 } },
        { query: FACTS, variables: {} },
      ].map((asked) => ['the facts of a caseload', login, asked] as const),
    ),
  ])('%s, as %s', async (_name, login, { query, variables }) => {
    const ask = (): Promise<{ text: string }> => hub.as(login)(query, variables ?? { person: ieuan });
    const selected = await ask();
    expect(selected.text).not.toContain('"errors"');
    jest.spyOn(Readings.prototype, 'only').mockImplementation(() => undefined);
    expect((await ask()).text).toBe(selected.text);
  });
});

describe('the database is asked for', () => {
  /** The nouns a read call was sent with. */
  async function nounsOf(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    await hub.as('resettlement.worker@cardiff')(query, variables);
    const calls = spy.mock.calls.map(([call]) => call as unknown as { name?: string; values?: unknown[] });
    return calls.find(({ name }) => name?.startsWith('hub.read_pe'))?.values?.at(-1);
  }

  test.each([
    ['query ($id: ID!) { person(id: $id) { preferredName } }', ['identity']],
    [
      'query ($id: ID!) { person(id: $id) { ...Where } } fragment Where on Person { custody { releaseOn } }',
      ['custody_episode', 'identity'],
    ],
  ])('%s', async (query, nouns) => {
    expect([...((await nounsOf(query, { id: ieuan })) as string[])].sort()).toEqual(nouns);
  });

  test('all of them where a record of any type may be the answer', async () => {
    const plan = globalId({ type: 'Plan', person: parseGlobalId(ieuan).id, id: parseGlobalId(ieuan).id });
    const every = await nounsOf(`query ($id: ID!, $plan: ID!) { person(id: $id) { id } node(id: $plan) { id } }`, { id: ieuan, plan });
    expect((every as string[]).length).toBeGreaterThan(15);
  });
});
