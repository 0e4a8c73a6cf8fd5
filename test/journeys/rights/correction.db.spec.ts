/**
 * A correction (UK GDPR Articles 16 and 19): a fact the person says is wrong is corrected by the agency that owns it, and whoever received it is told; or
 * it is declined with the reason, and what the person says stays with it.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { settle } from '../../support/settle.js';
import { mutationOf, perform } from '../../support/young-person.js';

const ME = 'young.person@cardiff';
const OFFICER = 'supervising.officer@cardiff';
const SCHOOL = 'education.officer@cardiff';
const CAREERS = 'careers.adviser@wales';
const NURSE = 'camhs.nurse@cardiff';
const SAYS = 'The college is Coleg Gwent, not this one.';

let database: FreshDatabase;
let admin: Client;
let pool: Pool;
let hub: Hub;
let me: string;
let place: string;

interface Correction {
  readonly id: string;
  readonly version: number;
}
type More = Readonly<Record<string, unknown>>;

const asking = (by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'askCorrection', answer: 'correction { id version state kind field to { slug } }' }), {
    input: { requestId: randomUUID(), record: place, field: 'provider', says: SAYS, ...more },
  });
const asked = async (more: More = {}): Promise<Correction> => {
  const { data, text } = await asking(ME, more);
  const { correction } = (data?.['askCorrection'] ?? {}) as { correction?: Correction | null };
  if (correction === undefined || correction === null) throw new Error(text);
  return correction;
};
const answer = ({ id, version }: Correction, by: string, more: More = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'answerCorrection', answer: 'correction { state reason version }' }), {
    input: { requestId: randomUUID(), correction: id, version, answer: 'CORRECTED', reason: 'It was another college.', ...more },
  });
const see = async (login: string, fields: string): Promise<string> =>
  (await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id: me })).text;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  pool = openSystemPool(database.url('hub_system'), unreported, 4);
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
  const input = { person: me, kind: 'COLLEGE', provider: 'Coleg Glan Taf', status: 'OFFERED' };
  const recorded = await perform(hub, { does: 'recordEducationPlace', by: SCHOOL, input, answer: 'place { id }' });
  place = (recorded['place'] as { id: string }).id;
  await see(CAREERS, 'educationPlaces { provider }');
  await settle(admin, pool);
}, 240_000);
afterAll(async () => {
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

test.each([
  ['an officer', OFFICER, {}, 'NOT_SHARED'],
  ['a parent who does not decide', 'parent@cardiff', {}, 'NOT_SHARED'],
  ['who has no seat', 'housing.officer@newport', {}, 'NOT_FOUND'],
  ['nobody: of a field that is none', ME, { field: 'mask' }, 'INVALID'],
  ['nobody: without words', ME, { says: ' ' }, 'INVALID'],
] as const)('is refused to %s', async (...[, by, more, code]) => {
  expect(refusalOf(await asking(by, more)).code).toBe(code);
});

test('of a record the young person may not read there is no such record', async () => {
  const input = { person: me, ask: 'The intelligence office', text: 'Kanari' };
  const by = 'police.officer@south-wales';
  const recorded = await perform(hub, { does: 'recordIntelligence', by, input, answer: 'intelligence { id }' });
  const { id } = recorded['intelligence'] as { id: string };
  expect(refusalOf(await asking(ME, { record: id, field: 'text' })).code).toBe('NOT_FOUND');
});

describe('corrected', () => {
  let correction: Correction;

  test('it is asked of the agency that owns the record, and known to nobody who may not read that', async () => {
    correction = await asked();
    expect(refusalOf(await asking(ME)).code).toBe('CONFLICT');
    for (const login of [SCHOOL, OFFICER, ME]) expect(await see(login, 'corrections { says }')).toContain(SAYS);
    for (const login of [NURSE, CAREERS, 'housing.officer@cardiff', 'ig.lead@cardiff', 'parent@cardiff']) {
      expect(await see(login, 'corrections { says }')).not.toContain(SAYS);
    }
  });

  test('by that agency alone, with a reason, and after it corrected the record', async () => {
    expect(refusalOf(await answer(correction, CAREERS)).code).toBe('NOT_FOUND');
    expect(refusalOf(await answer(correction, OFFICER)).code).toBe('NOT_SHARED');
    expect(refusalOf(await answer(correction, SCHOOL, { reason: '' })).code).toBe('INVALID');
    expect(refusalOf(await answer(correction, SCHOOL)).code).toBe('INVALID');
    const supersedes = { record: place, version: 1, reason: 'Another college' };
    await perform(hub, {
      does: 'recordEducationPlace',
      by: SCHOOL,
      input: { person: me, kind: 'COLLEGE', provider: 'Coleg Gwent', status: 'OFFERED', supersedes },
    });
    expect((await answer(correction, SCHOOL)).data).toMatchObject({ answerCorrection: { correction: { state: 'CORRECTED' } } });
    expect(refusalOf(await answer({ ...correction, version: 2 }, SCHOOL)).code).toBe('TOO_LATE');
  });

  test('whoever received it is told, and nobody else', async () => {
    await settle(admin, pool);
    expect(await see(CAREERS, 'correctionNotices { kind field }')).toContain('"kind":"EducationPlace"');
    for (const login of [SCHOOL, 'housing.officer@cardiff', 'police.officer@south-wales']) {
      expect(await see(login, 'correctionNotices { kind }')).not.toContain('EducationPlace');
    }
  });
});

test('declined, the reason is read by whoever asked, and what they say stays with the record', async () => {
  const correction = await asked({ field: 'status' });
  await answer(correction, SCHOOL, { answer: 'DECLINED', reason: 'The offer stands.' });
  const { text } = await hub.as(ME)('{ myCorrections { state reason says } }');
  expect(text).toContain('The offer stands.');
  expect(await see(SCHOOL, 'corrections { state says }')).toContain(`"state":"DECLINED","says":"${SAYS}"`);
});
