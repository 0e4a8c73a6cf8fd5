/**
 * An operation asked again is answered by a compiled function: the same answer, under the same token, rights, limits and ledger as the first time.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { loadContract } from '#gate';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { exampleNames, readExample } from '../support/demo-world.js';
import { documents } from '../support/documents.js';
import type { AskedDocument } from '../support/documents.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';

const FOUR = ['housing.officer@cardiff', 'camhs.nurse@cardiff', 'supervising.officer@cardiff', 'housing.officer@newport'] as const;

/** As long as the process rests after compiling one operation, and a little. */
const REST_MS = 270;

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = String((await readExample('plan')).variables['person']);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** An answer and what it left on the ledger, but for what is new each time. */
async function told({ query, variables }: AskedDocument, login: string): Promise<unknown> {
  const { status, text } = await hub.as(login)(query, variables);
  return { status, text: text.replaceAll(/"correlation":"[^"]+"/g, '"correlation":"…"'), event: await lastEvent() };
}

/** Asks for the first time, which graphql-js answers, and again, which the compiled function answers, as each of these callers. */
async function agree({ query, variables }: AskedDocument, logins: readonly string[]): Promise<void> {
  await hub.as(logins[0] ?? '')(query, variables);
  await rested();
  for (const [turn, login] of logins.entries()) {
    // Another text is another document, asked for the first time.
    const first = await told({ query: `${query}\n# ${String(turn)}`, variables }, login);
    expect(await told({ query, variables }, login)).toEqual(first);
  }
}

/** What the ledger says of the last event, but for when and where it stands, and which of two people was read first. */
async function lastEvent(): Promise<unknown> {
  const { rows } = await admin.query(
    `select agency, member, party, on_behalf_of, subject, operation, purpose, request_id, disclosed,
       (select json_agg(json_build_array(subject, disclosed) order by subject) from hub.disclosure_line l where l.writer = e.writer and l.seq = e.seq) as lines
     from hub.disclosure e order by at desc, seq desc limit 1`,
  );
  return rows[0];
}

const names = await exampleNames();

describe('asked again', () => {
  test.each(names)('the example %s is answered alike', async (name) => {
    const { login, query, variables } = await readExample(name);
    await agree({ query, variables }, [login]);
  });

  test.each(['plan', 'caseload'])('the bench’s %s is answered alike to four callers', async (name) => {
    const query = await readFile(`test/bench/${name}.graphql`, 'utf8');
    await agree({ query, variables: name === 'plan' ? { person } : { first: 5 } }, FOUR);
  });

  test('documents nobody would write are answered alike to four callers', async () => {
    const argument = ({ name }: { name: string }, turn: number): unknown => {
      if (name === 'id') return turn % 8 === 7 ? 'nobody' : person;
      return name === 'first' ? 3 : name === 'language' && turn % 2 === 0 ? 'CYMRAEG' : undefined;
    };
    const schema = loadContract('schema');
    const drawn = documents({
      schema,
      roots: ['person', 'node', 'caseload', 'agreedActions', 'agencies'],
      argument,
      depth: 5,
      directives: 1,
    });
    await fc.assert(
      fc.asyncProperty(drawn, (asked) => agree(asked, FOUR)),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});

describe('the compiled answer', () => {
  const QUERY = 'query Once($person: ID!) { person(id: $person) { preferredName accommodation { confirmation { address confirmed } } } }';

  test('is on the ledger as the first one was', async () => {
    const ask = hub.as('housing.officer@cardiff');
    await ask(QUERY, { person });
    const first = await lastEvent();
    await rested();
    await ask(QUERY, { person });
    expect(await lastEvent()).toEqual(first);
    expect(first).toMatchObject({ operation: 'person' });
  });

  test('needs a token, and a person who is the caller’s', async () => {
    const unsigned = await hub.post(JSON.stringify({ query: QUERY, variables: { person } }), { authorization: 'Bearer forged' });
    expect(unsigned).toMatchObject({ status: 401, errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
    const stranger = await hub.as('housing.officer@newport')(QUERY, { person });
    expect(stranger).toMatchObject({ data: { person: null }, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('sees a lapsed signature at once', async () => {
    const ask = hub.as('housing.officer@cardiff');
    expect((await ask(QUERY, { person })).text).toContain('"address":"');
    await admin.query(
      `update hub.signature set valid_until = hub.instant() where agency_id = (select id from hub.agency where slug = $1)`,
      ['cardiff-housing'],
    );
    expect(await ask(QUERY, { person })).toMatchObject({ data: { person: null }, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
