/** A ledger that cannot be written lets nothing out: not one byte of anybody's data, whatever was asked and however. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { ledgerLength, newestEntries } from '../support/ledger-rows.js';
import { followPlan, moveRelease } from '../support/plan-following.js';
import { LEAD, inDays, mutationOf, perform, progress, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
/** In every text of the person, and nowhere else. */
const CANARY = 'Serinus';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub, { name: CANARY });
  await perform(hub, progress(person, `${CANARY} passed the course`));
  const learning = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: CANARY };
  await perform(hub, { does: 'agreeAction', by: EDUCATION, input: { person, ...learning, text: CANARY, dueOn: inDays(1) } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

const close = (table: string): Promise<unknown> => admin.query(`revoke insert on hub.${table} from hub_app`);
const open = (): Promise<unknown> => admin.query('grant insert on hub.ledger, hub.ledger_line, hub.ledger_writer to hub_app');
afterEach(open);

const PERSON = 'person(id: $id) { preferredName fullName custodyProgress { text } plan { actions { text headline } } }';
const LIST = 'agreedActions(first: 100) { nodes { headline text person { preferredName } } }';
const CASELOAD = 'caseload(first: 100) { nodes { preferredName } }';

/** Everything a query has for an answer is UNAVAILABLE, and its only bytes are that. */
async function nothingLeaves(query: string, login = LEAD, variables: Readonly<Record<string, unknown>> = { id: person }): Promise<void> {
  const before = await ledgerLength(admin);
  const { status, text, data, errors, extensions } = await hub.as(login)(query, variables);
  expect(text).not.toContain(CANARY);
  expect([status, data, extensions]).toEqual([503, undefined, undefined]);
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect(await ledgerLength(admin)).toBe(before);
}

describe('without leave to add to the ledger', () => {
  beforeEach(() => close('ledger'));

  test.each([PERSON, LIST, CASELOAD, 'explainAccess(person: $id, category: IDENTITY) { sentence }'])(
    'no answer to %s leaves',
    async (query) => {
      await nothingLeaves(query.includes('$id') ? `query ($id: ID!) { ${query} }` : `{ ${query} }`);
    },
  );

  test('none leaves where a part of it is no secret', async () => {
    await nothingLeaves(`query ($id: ID!) { viewer { name } ${PERSON} }`);
  });

  test('none leaves to many who ask at once, and what is nobody’s still does', async () => {
    const query = `query ($id: ID!) { ${PERSON} }`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => hub.as(LEAD)(query, { id: person })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
    expect(answers.map(({ text }) => text).join()).not.toContain(CANARY);
    expect((await hub.as(LEAD)('{ viewer { name } }')).data).toEqual({ viewer: { name: 'Carys Bevan' } });
  });

  test('a change that was made stands, and the repeat answers for it', async () => {
    const input = { requestId: randomUUID(), person, kind: 'COURSE', text: `${CANARY} again` };
    const mutation = mutationOf({ does: 'recordCustodyProgress', answer: 'progress { text }' });
    const entries = async (): Promise<number> =>
      (await admin.query<{ n: number }>('select count(*)::int as n from hub.custody_progress where text = $1', [input.text])).rows[0]?.n ??
      0;
    await nothingLeaves(mutation, 'key.worker@parc', { input });
    expect(await entries()).toBe(1);
    await nothingLeaves(mutation, 'key.worker@parc', { input });
    await open();
    const { data } = await hub.as('key.worker@parc')(mutation, { input });
    expect(data).toEqual({ recordCustodyProgress: { progress: { text: input.text }, refusal: null } });
    expect(await entries()).toBe(1);
    expect(await newestEntries(admin)).toMatchObject([{ operation: 'recordCustodyProgress', request_id: input.requestId }]);
  });

  test('a conflict does not show the record as it stands', async () => {
    await open();
    const mutation = mutationOf({ does: 'updateAction', answer: 'refusal { current { ... on AgreedAction { text } } }' });
    const { data } = await hub.as(EDUCATION)('query ($id: ID!) { person(id: $id) { plan { actions { id } } } }', { id: person });
    const [action] = (data?.['person'] as { plan: { actions: { id: string }[] } }).plan.actions;
    const input = { requestId: randomUUID(), action: action?.id, version: 7, status: 'UNDER_WAY', reason: 'x' };
    expect((await hub.as(EDUCATION)(mutation, { input })).text).toContain(CANARY);
    await close('ledger');
    await nothingLeaves(mutation, EDUCATION, { input });
  });
});

test('without leave to add the lines of a list, no list leaves, and no half of it is on the ledger', async () => {
  await close('ledger_line');
  await nothingLeaves(`{ ${CASELOAD} }`);
});

test('without leave to begin a chain anew, what failed once fails on, and all is well once it may', async () => {
  await close('ledger');
  await close('ledger_writer');
  await nothingLeaves(`query ($id: ID!) { ${PERSON} }`);
  await admin.query('grant insert on hub.ledger to hub_app');
  await nothingLeaves(`query ($id: ID!) { ${PERSON} }`);
  await open();
  expect((await hub.as(LEAD)(`query ($id: ID!) { ${PERSON} }`, { id: person })).text).toContain(CANARY);
});

test('an event that cannot be recorded tells nothing but that', async () => {
  const following = await followPlan(hub, LEAD, person);
  expect(JSON.stringify(following.told)).toContain(CANARY);

  const heard = following.told.length;
  await close('ledger');
  const deed = progress(person, CANARY);
  await hub.as('key.worker@parc')(mutationOf(deed), { input: { requestId: randomUUID(), ...deed.input } });
  await eventually('told of what cannot be recorded', () => following.told.length > heard);
  const unrecorded = following.told.slice(heard);
  expect(unrecorded).toMatchObject([{ errors: [{ extensions: { code: 'UNAVAILABLE' } }] }]);
  expect(JSON.stringify(unrecorded)).not.toContain(CANARY);

  await open();
  await moveRelease(hub, person, 100);
  await following.toldOfRelease(100);
  await following.stop();
});
