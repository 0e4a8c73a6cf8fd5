/** Whatever is typed, forged or sent twice: a code of the closed list and a sentence, and nothing half-written. */
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import { globalId, parseGlobalId, personId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { rowCounts } from '../support/row-counts.js';
import { agency, inDays, mutationOf } from '../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';
const LEAD = 'resettlement.worker@cardiff';
const PARC = 'key.worker@parc';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const PERSON = 'query ($id: ID!) { person(id: $id) { preferredName } }';

type Input = Readonly<Record<string, unknown>>;

let database: FreshDatabase;
let hub: Hub;
let idOf: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  idOf = await demoPersonIds();
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

let before: Readonly<Record<string, number>>;
beforeEach(async () => {
  before = await rowCounts(database.adminUrl);
});
afterEach(async () => {
  expect(await rowCounts(database.adminUrl)).toEqual(before);
});

const send = (by: string, does: string, input: Input): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }), { input: { requestId: `bad ${does}`, ...input } });

const PLACE = { kind: 'TEMPORARY', address: '1 Nowhere Street', suitability: 'SUITABLE' };
const confirm = (changed: Input): Promise<Answer> =>
  send(HOUSING, 'confirmAccommodation', { person: idOf('cai-ferrand'), ...PLACE, ...changed });

const REFERRAL = {
  preferredName: 'Nobody',
  fullName: 'Nobody At All',
  dateOfBirth: inDays(-6000),
  point: 'CUSTODY_CONSIDERED',
  triggeredOn: inDays(-9),
  reason: 'A reason',
  leadProfessional: LEAD,
};

describe('an id that', () => {
  const ids: readonly [what: string, id: () => string][] = [
    ['names nobody', () => personId(NOBODY)],
    ['is another town’s', () => idOf('aled-ricketts')],
    ['is malformed', () => 'no-id-at-all'],
    ['is empty', () => ''],
    ['is of a type nobody asks for by id', () => globalId({ type: 'Signature', person: null, id: NOBODY })],
    ['is a uuid and no global id', () => parseGlobalId(idOf('cai-ferrand')).id],
    ['is padded', () => `${idOf('cai-ferrand')}==`],
    ['is very long', () => 'A'.repeat(5000)],
    ['carries a quote', () => Buffer.from(`Person:${NOBODY}' or true --`).toString('base64url')],
  ];

  test.each(ids)('%s is the one NOT_FOUND, to read and to write', async (_what, id) => {
    const answers = [
      await hub.as(HOUSING)(PERSON, { id: id() }),
      await hub.as(HOUSING)('query ($id: ID!) { node(id: $id) { id } }', { id: id() }),
      await hub.as(HOUSING)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: id() }),
      await confirm({ person: id() }),
      await send(HOUSING, 'updateAction', { action: id(), version: 1, status: 'DONE', reason: 'r' }),
      await send(LEAD, 'recordConsent', {
        person: id(),
        agency: agency('careers-wales'),
        categories: ['FINANCE'],
        format: 'SPOKEN',
        wording: 'w',
      }),
    ];
    expect(new Set(answers.map((answer) => refusalOf(answer).code))).toEqual(new Set(['NOT_FOUND']));
    expect(new Set(answers.map((answer) => refusalOf(answer).message)).size).toBe(1);
  });

  test('is an action’s but leaves its person out, or names another person, is NOT_FOUND', async () => {
    for (const person of [null, parseGlobalId(idOf('aled-ricketts')).id, parseGlobalId(idOf('cai-ferrand')).id]) {
      const action = globalId({ type: 'AgreedAction', person, id: NOBODY });
      expect(refusalOf(await send(HOUSING, 'updateAction', { action, version: 1, status: 'DONE', reason: 'r' })).code).toBe('NOT_FOUND');
    }
  });
});

describe('text that', () => {
  test.each([
    ['is empty', ''],
    ['is only spaces and line breaks', ' \n\t '],
    ['is too long', 'x'.repeat(301)],
    ['holds a null character', 'a\u0000b'],
    ['holds half a character', 'a\ud800b'],
  ])('%s is INVALID and names its field', async (_what, address) => {
    expect(refusalOf(await confirm({ address }))).toMatchObject({ code: 'INVALID', field: 'address' });
  });

  test.each(['', ' ', 'x'.repeat(101), 'a\u0000'])('is no requestId (%j) is INVALID', async (requestId) => {
    expect(refusalOf(await confirm({ requestId }))).toMatchObject({ code: 'INVALID', field: 'requestId' });
  });

  test('is a null, a number or an object where words belong is INVALID, HTTP 400', async () => {
    for (const address of [null, 7, { a: 1 }, ['x']]) {
      const answer = await confirm({ address });
      expect({ status: answer.status, code: refusalOf(answer).code }).toEqual({ status: 400, code: 'INVALID' });
    }
  });
});

describe('a choice that', () => {
  test('the contract does not know is INVALID, HTTP 400, without a hint at those it knows', async () => {
    for (const changed of [{ kind: 'SUPPORTED_HOUSINGS' }, { suitability: 'SUITABEL' }, { power: 'SSWBA_S67' }, { adress: 'x' }]) {
      const answer = await confirm(changed);
      expect({ status: answer.status, code: refusalOf(answer).code }).toEqual({ status: 400, code: 'INVALID' });
    }
  });

  test('does not fit the others is INVALID', async () => {
    expect(refusalOf(await confirm({ power: 'SSWBA_S76' }))).toMatchObject({ code: 'INVALID', field: 'power' });
    const action = {
      person: idOf('cai-ferrand'),
      pathway: 'ACCOMMODATION',
      category: 'FINANCE',
      headline: 'h',
      text: 't',
      dueOn: inDays(3),
    };
    expect(refusalOf(await send(HOUSING, 'agreeAction', action))).toMatchObject({ code: 'INVALID', field: 'category' });
    const none = { person: idOf('cai-ferrand'), agency: agency('careers-wales'), categories: [], format: 'SPOKEN', wording: 'w' };
    expect(refusalOf(await send(LEAD, 'recordConsent', none))).toMatchObject({ code: 'INVALID', field: 'categories' });
    const nothing = { person: idOf('cai-ferrand'), agency: agency('careers-wales') };
    expect(refusalOf(await send(LEAD, 'withdrawConsent', nothing))).toMatchObject({ code: 'INVALID', field: 'agency' });
    const elsewhere = { person: idOf('cai-ferrand'), establishment: agency('cardiff-yot'), kind: 'REMAND', admittedOn: inDays(-1) };
    expect(refusalOf(await send(LEAD, 'admitToCustody', elsewhere))).toMatchObject({ code: 'INVALID', field: 'establishment' });
    expect(refusalOf(await send(LEAD, 'referPerson', { ...REFERRAL, leadProfessional: HOUSING }))).toMatchObject({
      code: 'INVALID',
      field: 'leadProfessional',
    });
  });

  test('is a page of none, of too many, or after a cursor no list gave is INVALID', async () => {
    const due = Buffer.from(`2026-99-99 ${NOBODY}`).toString('base64url');
    for (const page of ['first: 0', 'first: -1', 'first: 101', 'after: "junk"', `after: "${due}"`]) {
      expect(refusalOf(await hub.as(HOUSING)(`{ agreedActions(${page}) { nodes { id } } }`)).code).toBe('INVALID');
    }
    expect(refusalOf(await hub.as(HOUSING)('{ caseload(first: 0) { nodes { id } } }')).code).toBe('INVALID');
  });
});

describe('a version that is stale', () => {
  test('is CONFLICT, with the record as it now stands', async () => {
    const mutation = `mutation ($input: ConfirmAccommodationInput!) { confirmAccommodation(input: $input) {
      refusal { code message field current { ... on AccommodationConfirmation { address version } } } } }`;
    const answer = await hub.as(HOUSING)(mutation, { input: { requestId: 'stale', person: idOf('ieuan-tallis'), ...PLACE, version: 7 } });
    expect(refusalOf(answer)).toMatchObject({
      code: 'CONFLICT',
      field: 'version',
      current: { address: '12 Aldermoor Road, Cardiff', version: 1 },
    });
  });

  test('of an episode is CONFLICT too, and a release that has passed TOO_LATE', async () => {
    const moved = { person: idOf('cai-ferrand'), releaseOn: inDays(5), reason: 'r', version: 9 };
    expect(refusalOf(await send(PARC, 'setReleaseDate', moved))).toMatchObject({ code: 'CONFLICT', field: 'version' });
    const late = { person: idOf('jordan-peake'), releaseOn: inDays(5), reason: 'r' };
    expect(refusalOf(await send(PARC, 'setReleaseDate', late))).toMatchObject({ code: 'TOO_LATE', field: 'releaseOn' });
  });
});
