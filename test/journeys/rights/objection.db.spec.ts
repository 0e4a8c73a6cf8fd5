/**
 * An objection (UK GDPR Article 21): what rests on a consent stops with it; the rest goes on until the agency answers, with compelling grounds or by
 * stopping, and then it has nothing of the category from the next read.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { agency, mutationOf, perform } from '../../support/young-person.js';

const ME = 'young.person@cardiff';
const OFFICER = 'supervising.officer@cardiff';
const SCHOOL = 'education.officer@cardiff';
const HOUSING = 'housing.officer@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const REASON = 'They told my landlord.';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let me: string;

interface Objection {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly basis: string;
}
type More = Readonly<Record<string, unknown>>;

const objecting = (by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'objectToSharing', answer: 'objection { id version state basis to { slug } }' }), {
    input: { requestId: randomUUID(), person: me, agency: agency('cardiff-housing'), category: 'CUSTODY_DATES', reason: REASON, ...more },
  });
const objected = async (more: More = {}): Promise<Objection> => {
  const { data, text } = await objecting(ME, more);
  const { objection } = (data?.['objectToSharing'] ?? {}) as { objection?: Objection | null };
  if (objection === undefined || objection === null) throw new Error(text);
  return objection;
};
const answer = ({ id, version }: Objection, by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'answerObjection', answer: 'objection { state grounds version }' }), {
    input: { requestId: randomUUID(), objection: id, version, answer: 'STOPPED', ...more },
  });
const see = async (login: string, fields: string): Promise<string> =>
  (await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id: me })).text;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
}, 240_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

test.each([
  ['an officer', OFFICER, {}, 'NOT_SHARED'],
  ['a parent who does not decide', 'parent@cardiff', {}, 'NOT_SHARED'],
  ['who has no seat', 'housing.officer@newport', {}, 'NOT_FOUND'],
  ['a household', ME, { agency: agency('no-such-agency') }, 'INVALID'],
  ['nobody: the agency has nothing of it', ME, { category: 'POLICE_INTELLIGENCE' }, 'INVALID'],
  ['nobody: without a reason', ME, { reason: ' ' }, 'INVALID'],
] as const)('an objection is refused to %s', async (...[, by, more, code]) => {
  expect(refusalOf(await objecting(by, more)).code).toBe(code);
});

test('what rests on a consent stops with the objection', async () => {
  const words = 'ownWords { text }';
  expect(await see(HOUSING, words)).toContain('"text":"');
  expect(await objected({ category: 'OWN_WORDS' })).toMatchObject({ state: 'WITHDRAWN', basis: 'CONSENT' });
  expect(await see(HOUSING, words)).not.toContain('"text":"');
  expect(refusalOf(await objecting(ME, { category: 'OWN_WORDS' })).code).toBe('INVALID');
});

describe('what does not', () => {
  const identity = 'fullName';
  let objection: Objection;

  test('goes on until the agency answers', async () => {
    objection = await objected({ category: 'IDENTITY' });
    expect(objection).toMatchObject({ state: 'OPEN', basis: 'PUBLIC_TASK' });
    expect(refusalOf(await objecting(ME, { category: 'IDENTITY' })).code).toBe('CONFLICT');
    expect(await see(HOUSING, identity)).toContain('Ieuan Tallis');
  });

  test('is answered by that agency, and known to it, the home team and the young person alone', async () => {
    for (const login of [HOUSING, OFFICER, ME]) expect(await see(login, 'objections { reason }')).toContain(REASON);
    for (const login of [SCHOOL, NURSE, 'parent@cardiff']) expect(await see(login, 'objections { reason }')).not.toContain(REASON);
    expect(refusalOf(await answer(objection, SCHOOL)).code).toBe('NOT_FOUND');
    expect(refusalOf(await answer(objection, OFFICER)).code).toBe('NOT_SHARED');
    expect(refusalOf(await answer(objection, HOUSING, { answer: 'GROUNDS' })).code).toBe('INVALID');
    expect(refusalOf(await answer(objection, HOUSING, { grounds: 'A reason to stop' })).code).toBe('INVALID');
    expect(refusalOf(await answer({ ...objection, version: 7 }, HOUSING)).code).toBe('CONFLICT');
  });

  test('stops where the agency stops: for all its staff and for nobody else, from the next read', async () => {
    expect((await answer(objection, HOUSING)).data).toMatchObject({ answerObjection: { objection: { state: 'STOPPED' } } });
    expect(await see(HOUSING, identity)).not.toContain('Ieuan Tallis');
    for (const login of [NURSE, SCHOOL, OFFICER]) expect(await see(login, identity)).toContain('Ieuan Tallis');
    expect(refusalOf(await answer({ ...objection, version: 2 }, HOUSING)).code).toBe('TOO_LATE');
  });

  test('goes on where it has compelling grounds, which whoever objected reads', async () => {
    const again = await objected({ category: 'IDENTITY', agency: agency('cardiff-education') });
    await answer(again, SCHOOL, { answer: 'GROUNDS', grounds: 'The duty to secure education.' });
    expect(await see(SCHOOL, identity)).toContain('Ieuan Tallis');
    const { text } = await hub.as(ME)('{ myObjections { state grounds to { slug } } }');
    expect(text).toContain('The duty to secure education.');
  });
});

describe('a parent', () => {
  const PARENT = 'parent@cardiff';
  const judged = async (outcome: string): Promise<void> => {
    const found = { assessor: 'An officer', understanding: 'Asked twice', parentsInvolvement: 'Wanted', childsView: 'Heard' };
    const matter = { matter: 'Their rights over their information', law: 'MENTAL_CAPACITY_ACT_2005', outcome };
    await perform(hub, { does: 'recordDecisionCapacity', by: OFFICER, input: { person: me, ...matter, ...found } });
  };
  const mine = async (): Promise<string> => (await hub.as(PARENT)('{ myObjections { asker reason state } }')).text;

  test('objects while it was judged that the young person does not decide, and follows their own objections alone', async () => {
    await judged('DOES_NOT_DECIDE');
    const { text } = await objecting(PARENT, { reason: 'We were not asked.' });
    expect(text).toContain('"state":"OPEN"');
    expect(await mine()).toContain('"asker":"PARENT","reason":"We were not asked."');
    expect(await mine()).not.toContain(REASON);
  });

  test('follows nothing any more, and objects no more, once it is judged that they do', async () => {
    await judged('DECIDES');
    expect(await mine()).not.toContain('We were not asked.');
    expect(refusalOf(await objecting(PARENT, { category: 'IDENTITY' })).code).toBe('NOT_SHARED');
  });
});
