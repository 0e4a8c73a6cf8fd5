/**
 * A police request about a serious crime (domain rule 8): case by case, decided by the agency that owns what is asked for, never by who asks; the least,
 * for some hours, to the officer who asked; on the ledger with its reason, and on the young person's own report.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { newestEntries } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { agency, mutationOf, perform } from '../support/young-person.js';

const POLICE = 'police.officer@south-wales';
const EDUCATION = 'education.officer@cardiff';
const OFFICER = 'supervising.officer@cardiff';
const ME = 'young.person@cardiff';

const ASKED = { offence: 'Robbery with a knife', reason: 'Where he studied on the day.' };
const CATEGORIES = ['EDUCATION_TRAINING_EMPLOYMENT'];

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let me: string;

interface Request {
  readonly id: string;
  readonly version: number;
}

type More = Readonly<Record<string, unknown>>;

const asking = (by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'requestForSeriousCrime', answer: 'request { id version }' }), {
    input: { requestId: randomUUID(), person: me, agency: agency('cardiff-education'), categories: CATEGORIES, ...ASKED, ...more },
  });

const asked = async (more: More = {}): Promise<Request> => {
  const { data, text } = await asking(POLICE, more);
  const { request } = (data?.['requestForSeriousCrime'] ?? {}) as { request?: Request | null };
  if (request === undefined || request === null) throw new Error(text);
  return request;
};

const decide = ({ id, version }: Request, by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'decidePoliceRequest', answer: 'request { state opened closesAt }' }), {
    input: {
      requestId: randomUUID(),
      request: id,
      version,
      decision: 'APPROVED',
      categories: CATEGORIES,
      note: 'Needed, and no more.',
      ...more,
    },
  });

const see = (login: string, field: string): Promise<Answer> =>
  hub.as(login)(`query ($id: ID!) { person(id: $id) { ${field} } }`, { id: me });
const places = async (): Promise<string> => (await see(POLICE, 'educationPlaces { provider }')).text;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
  await perform(hub, {
    does: 'recordEducationPlace',
    by: EDUCATION,
    input: { person: me, kind: 'COLLEGE', provider: 'Coleg Glan Taf', status: 'OFFERED' },
  });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('of education, about a robbery', () => {
  let request: Request;

  test('asking opens nothing', async () => {
    request = await asked();
    expect(await places()).not.toContain('Coleg Glan Taf');
  });

  test('leads whoever may read it to the young person, as far as they see them anyway, and nobody else', async () => {
    const fields = 'preferredName ownWords { text } educationPlaces { provider }';
    const led = (login: string): Promise<Answer> =>
      hub.as(login)(`query ($id: ID!) { node(id: $id) { ... on PoliceRequest { person { ${fields} } } } }`, { id: request.id });
    for (const login of [EDUCATION, POLICE]) {
      const { data } = await led(login);
      expect(data?.['node']).toEqual({ person: (await see(login, fields)).data?.['person'] });
    }
    expect((await led(EDUCATION)).text).toContain('Ieuan');
    expect((await led('housing.officer@newport')).text).not.toContain('Ieuan');
  });

  test('police do not decide on it, nor does an agency that was not asked; who has no seat finds none', async () => {
    for (const login of [POLICE, OFFICER])
      for (const decision of [{}, { decision: 'REFUSED', categories: [] }])
        expect(refusalOf(await decide(request, login, decision))).toMatchObject({
          code: 'NOT_SHARED',
          message: 'Only the agency that was asked decides on this request.',
        });
    expect(refusalOf(await decide(request, 'social.worker@cardiff')).code).toBe('NOT_FOUND');
    expect(refusalOf(await decide(request, 'housing.officer@newport')).code).toBe('NOT_FOUND');
  });

  test('nothing is approved beyond what was asked, for longer than the protocol says, or of nothing', async () => {
    for (const more of [{ categories: ['PLAN_SUMMARY'] }, { categories: [] }, { hours: 73 }, { decision: 'REFUSED' }]) {
      expect(refusalOf(await decide(request, EDUCATION, more)).code).toBe('INVALID');
    }
    expect(await places()).not.toContain('Coleg Glan Taf');
  });

  test('education approves it for a day: the officer reads it, and the ledger carries offence and reason', async () => {
    expect((await decide(request, EDUCATION)).data).toMatchObject({
      decidePoliceRequest: { request: { state: 'APPROVED', opened: CATEGORIES } },
    });
    expect(await places()).toContain('Coleg Glan Taf');
    const [entry] = await newestEntries(admin);
    expect(entry?.purpose).toContain('Robbery with a knife: Where he studied on the day.');
    expect(entry?.disclosed).toMatchObject({
      EDUCATION_TRAINING_EMPLOYMENT: { level: 'ALL', rule: '8.4 Police request about serious crime' },
    });
    expect(refusalOf(await decide({ ...request, version: 2 }, EDUCATION)).code).toBe('TOO_LATE');
  });

  test('no other category is open, and nothing can be written', async () => {
    const { data } = await see(POLICE, 'ownWords { text } openedToMe { category kind }');
    expect(data?.['person']).toMatchObject({ openedToMe: [{ category: CATEGORIES[0], kind: 'SERIOUS_CRIME' }] });
    const write = mutationOf({ does: 'recordEducationPlace' });
    const input = { requestId: randomUUID(), person: me, kind: 'COLLEGE', provider: 'x', status: 'OFFERED' };
    expect(refusalOf(await hub.as(POLICE)(write, { input })).code).toBe('NOT_SHARED');
  });

  test('the young person finds request and reading in their report', async () => {
    expect((await see(ME, 'policeRequests { offence state owner { slug } asked { slug } }')).data).toEqual({
      person: {
        policeRequests: [
          { offence: ASKED.offence, state: 'APPROVED', owner: { slug: 'south-wales-police' }, asked: { slug: 'cardiff-education' } },
        ],
      },
    });
    const report = await hub.as(ME)('query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { sentence } } }', { id: me });
    expect(report.text).toContain('8.4 Police request about serious crime');
  });

  test('it closes by itself', async () => {
    await admin.query(`update hub.test_clock set ahead = '24 hours 1 minute'`);
    expect(await places()).not.toContain('Coleg Glan Taf');
    await admin.query(`update hub.test_clock set ahead = '0'`);
  });
});

test('refused, it opens nothing', async () => {
  const request = await asked();
  await admin.query(`update hub.clearance set valid_until = hub.instant() where kind = 'SERIOUS_CRIME'`);
  expect((await decide(request, EDUCATION, { decision: 'REFUSED', categories: [] })).data).toMatchObject({
    decidePoliceRequest: { request: { state: 'REFUSED' } },
  });
  expect(await places()).not.toContain('Coleg Glan Taf');
});

test('where telling would prejudice the inquiry, it is kept from their report until it is decided that they may know', async () => {
  const before = (await see(ME, 'policeRequests { id }')).text;
  const request = await asked({ tellingPrejudices: true });
  expect((await see(ME, 'policeRequests { id }')).text).toBe(before);
  expect((await see(OFFICER, 'policeRequests { id }')).text).toContain(request.id);
  await decide(request, EDUCATION, { tellPerson: true });
  expect((await see(ME, 'policeRequests { id }')).text).toContain(request.id);
});

test.each<[string, { by?: string; more?: More }, string]>([
  ['by who is not police', { by: OFFICER }, 'NOT_SHARED'],
  ['without an offence', { more: { offence: ' ' } }, 'INVALID'],
  ['without a reason', { more: { reason: '' } }, 'INVALID'],
  ['of health content', { more: { categories: ['MENTAL_HEALTH_CLINICAL'] } }, 'INVALID'],
  ['of their own force', { more: { agency: agency('south-wales-police') } }, 'INVALID'],
])('asking is refused %s', async (_what, { by = POLICE, more = {} }, code) => {
  expect(refusalOf(await asking(by, more)).code).toBe(code);
});
