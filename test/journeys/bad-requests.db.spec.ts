/** Requests that are no operation, or too much of one, and requests that are sent twice. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { rowCounts } from '../support/row-counts.js';

const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let hub: Hub;
let authorization: string;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  authorization = `Bearer ${await hub.token(HOUSING)}`;
  person = (await demoPersonIds())('iwan-sheridan');
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const query = (text: string): string => JSON.stringify({ query: text });

describe('what is no operation is INVALID, HTTP 400:', () => {
  test.each([
    ['not JSON', '{"query": nope'],
    ['nothing', ''],
    ['no query', '{}'],
    ['a number', '7'],
    ['an operation that does not parse', query('{ viewer { name ')],
    ['a field nobody named', query('{ viewer { nmae } }')],
    ['a root field nobody named', query('{ veiwer { name } }')],
    ['an argument nobody named', query('{ caseload(frist: 1) { nodes { id } } }')],
    ['a variable that is missing', query('query ($id: ID!) { person(id: $id) { id } }')],
    ['two operations and no name', query('query A { viewer { name } } query B { viewer { name } }')],
    ['a batch', `[${query('{ viewer { name } }')}]`],
    ['a body over 100 kB', query(`{ viewer { name } } # ${'x'.repeat(100_000)}`)],
    ['a document of too many words', query(`{ viewer { ${'name '.repeat(6000)} } }`)],
  ])('%s', async (_what, body) => {
    const answer = await hub.post(body, { authorization });
    expect({ status: answer.status, code: refusalOf(answer).code }).toEqual({ status: 400, code: 'INVALID' });
  });

  test('a query that goes round in a circle', async () => {
    let circle = 'id';
    for (let round = 0; round < 60; round += 1) circle = `plan { actions { person { ${circle} } } }`;
    const answer = await hub.as(HOUSING)(`query ($id: ID!) { person(id: $id) { ${circle} } }`, { id: person });
    expect({ status: answer.status, code: refusalOf(answer).code }).toEqual({ status: 400, code: 'INVALID' });
  });
});

describe('a request that is sent twice', () => {
  const CONFIRM = `mutation ($input: ConfirmAccommodationInput!) { confirmAccommodation(input: $input) {
    confirmation { id version address } refusal { code message field } } }`;
  const input = { requestId: 'twice', kind: 'TEMPORARY', address: '1 First Street', suitability: 'SUITABLE_FOR_NOW' };
  const confirm = (changed: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    hub.as(HOUSING)(CONFIRM, { input: { ...input, person, ...changed } });

  test('changes nothing the second time and gets the first outcome', async () => {
    const first = await confirm();
    expect(first.data?.['confirmAccommodation']).toMatchObject({ confirmation: { version: 1 }, refusal: null });
    const written = await rowCounts(database.adminUrl);
    expect((await confirm()).text).toBe(first.text);
    expect(await rowCounts(database.adminUrl)).toEqual(written);
  });

  test('at once, ten times, is done once', async () => {
    const request = { requestId: 'ten times', address: '2 Second Street' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(request)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data?.['confirmAccommodation']).toMatchObject({ confirmation: { version: 2 }, refusal: null });
  });

  test('with other input is CONFLICT, and changes nothing', async () => {
    const written = await rowCounts(database.adminUrl);
    const answer = await confirm({ address: '3 Third Street' });
    expect(refusalOf(answer)).toMatchObject({ code: 'CONFLICT', field: 'requestId' });
    expect(await rowCounts(database.adminUrl)).toEqual(written);
  });

  test('by somebody else is theirs: a requestId belongs to its caller', async () => {
    const proposal = { requestId: 'twice', person, kind: 'TEMPORARY', address: '4 Fourth Street' };
    const propose = 'mutation ($input: ProposeAccommodationInput!) { proposeAccommodation(input: $input) { refusal { code } } }';
    const { data } = await hub.as('resettlement.worker@cardiff')(propose, { input: proposal });
    expect(data).toEqual({ proposeAccommodation: { refusal: null } });
  });
});
