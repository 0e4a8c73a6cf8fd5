/**
 * An emergency safeguarding disclosure (domain rule 7): the least categories to one named member of staff, read-only, closing by itself; told at once,
 * reviewed by another person, on the ledger with its reason, and on the young person's own report unless telling would add danger.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { newestEntries } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { mutationOf, perform } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const LEAD_OF_INFORMATION = 'ig.lead@cardiff';
const ME = 'young.person@cardiff';
const MENTOR = 'mentor@voluntary';
const NEWPORT = 'housing.officer@newport';
const POLICE = 'police.officer@south-wales';
const NURSE = 'camhs.nurse@cardiff';

const REASON = 'Consent cannot be had before tonight.';
const CONCERN = 'Threatened at the hostel; an attack is planned for tonight.';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let me: string;

const member = async (login: string): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>('select id from hub.member where subject = $1', [login]);
  return globalId({ type: 'Staff', person: null, id: rows[0]?.id ?? randomUUID() });
};

const FIELDS = `disclosure { id version categories openedOn closesAt reason concern personTold reviewDue reviewOverdue finding
  recipient { name } disclosedBy { name } told { slug } }`;

interface Disclosing {
  readonly by?: string;
  readonly to?: string;
  readonly categories?: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
}

const input = async ({
  to = NEWPORT,
  categories = ['SAFEGUARDING'],
  more = {},
}: Disclosing): Promise<Readonly<Record<string, unknown>>> => ({
  requestId: randomUUID(),
  person: me,
  recipient: await member(to),
  categories,
  concern: CONCERN,
  reason: REASON,
  basis: 'SAFEGUARDING_WITHOUT_CONSENT',
  ...more,
});

const tried = async (asked: Disclosing): Promise<Answer> =>
  hub.as(asked.by ?? OFFICER)(mutationOf({ does: 'discloseInEmergency' }), { input: await input(asked) });

interface Found {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const disclose = async (asked: Disclosing = {}): Promise<Found> => {
  const { by = OFFICER } = asked;
  const { disclosure } = await perform(hub, { does: 'discloseInEmergency', by, input: await input(asked), answer: FIELDS });
  return disclosure as Found;
};

const review = ({ id, version }: Found, by: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'reviewEmergencyDisclosure', answer: 'disclosure { finding closesAt personTold }' }), {
    input: { requestId: randomUUID(), disclosure: id, version, finding: 'JUSTIFIED', note: 'Right to act.', ...more },
  });

const listed = async (login: string, state = 'ANY'): Promise<Found[]> => {
  const { data, text } = await hub.as(login)(
    'query ($state: EmergencyState) { emergencyDisclosures(state: $state, first: 50) { nodes { id version reason concern } } }',
    { state },
  );
  if (data === null || data === undefined) throw new Error(text);
  return (data['emergencyDisclosures'] as { nodes: Found[] }).nodes;
};

const see = (login: string, field: string): Promise<Answer> =>
  hub.as(login)(`query ($id: ID!) { person(id: $id) { ${field} } }`, { id: me });

const ahead = (interval: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1::interval', [interval]);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
  await perform(hub, {
    does: 'recordSafeguarding',
    by: OFFICER,
    input: { person: me, kind: 'OTHER', since: '2026-11-01', ask: 'The desk', text: 'At risk at home' },
  });
  await perform(hub, { does: 'recordIntelligence', by: POLICE, input: { person: me, ask: 'The desk', text: 'A sighting' } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('to a housing officer who has no seat for the young person', () => {
  let disclosure: Found;

  test('nothing is open before: there is no such person', async () => {
    expect(refusalOf(await see(NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
  });

  test('an officer opens one category, told to the home team, social services and the information-governance lead, with a review the next working day', async () => {
    disclosure = await disclose();
    expect(disclosure).toMatchObject({
      categories: ['SAFEGUARDING'],
      reason: REASON,
      concern: CONCERN,
      personTold: true,
      reviewOverdue: false,
      finding: null,
      told: expect.arrayContaining([{ slug: 'cardiff-yot' }, { slug: 'cardiff-social-services' }]),
    });
    const hours = (Date.parse(String(disclosure['closesAt'])) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    expect(String(disclosure['reviewDue']) > String(disclosure['openedOn'])).toBe(true);
  });

  test('they read that category and nothing else, know until when and why, and the ledger carries the reason', async () => {
    const { data, extensions } = await see(
      NEWPORT,
      'fullName safeguarding { text } orders { offence } openedToMe { category reason clause kind }',
    );
    expect(data?.['person']).toMatchObject({ fullName: null, safeguarding: [{ text: 'At risk at home' }], orders: null });
    expect(data?.['person']).toMatchObject({
      openedToMe: [{ category: 'SAFEGUARDING', reason: REASON, clause: '8.1 Emergency safeguarding disclosure', kind: 'SAFEGUARDING' }],
    });
    expect(extensions?.withheld).toBeDefined();
    const [entry] = await newestEntries(admin);
    expect(entry?.disclosed).toEqual({
      SAFEGUARDING: { level: 'ALL', rule: '8.1 Emergency safeguarding disclosure', clearance: parseGlobalId(disclosure.id).id },
    });
    expect(entry?.purpose).toContain(REASON);
  });

  test('nothing is opened to anybody else, and the recipient neither writes nor opens it to others', async () => {
    const { data } = await see('housing.officer@cardiff', 'safeguarding { text } openedToMe { reason }');
    expect(data).toEqual({ person: { safeguarding: [{ text: null }], openedToMe: [] } });
    const answer = await hub.as(NEWPORT)(mutationOf({ does: 'recordSafeguarding' }), {
      input: { requestId: randomUUID(), person: me, kind: 'OTHER', since: '2026-11-01', ask: 'x', text: 'x' },
    });
    expect(refusalOf(answer).code).toBe('NOT_SHARED');
    expect(refusalOf(await tried({ by: NEWPORT, to: MENTOR })).code).toBe('NOT_SHARED');
  });

  test('officer, social services and lead find it in their list at once, with no case content for the lead; others find nothing', async () => {
    for (const login of [OFFICER, SOCIAL])
      expect(await listed(login, 'OPEN')).toContainEqual(expect.objectContaining({ id: disclosure.id, concern: CONCERN }));
    expect(await listed(LEAD_OF_INFORMATION, 'REVIEW_DUE')).toContainEqual(
      expect.objectContaining({ id: disclosure.id, reason: REASON, concern: null }),
    );
    for (const login of [NEWPORT, 'education.officer@cardiff', 'panel.chair@cardiff', MENTOR]) expect(await listed(login)).toEqual([]);
  });

  test('the young person finds it in their own report: the disclosure, and who saw what by it', async () => {
    const { data } = await see(ME, 'emergencyDisclosures { id reason }');
    expect(data).toEqual({ person: { emergencyDisclosures: [{ id: disclosure.id, reason: REASON }] } });
    const report = await hub.as(ME)('query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { sentence } } }', { id: me });
    expect(report.text).toContain('clause 8.1 Emergency safeguarding disclosure'.slice(7));
  });

  test('who disclosed does not review it, nor who received it, nor who was not told', async () => {
    for (const login of [OFFICER, NEWPORT, NURSE, 'resettlement.worker@cardiff']) {
      expect(['NOT_SHARED', 'NOT_FOUND']).toContain(refusalOf(await review(disclosure, login)).code);
    }
  });

  test('an unreviewed one is overdue the working day after the next', async () => {
    await ahead('5 days');
    expect((await listed(LEAD_OF_INFORMATION, 'REVIEW_OVERDUE')).map(({ id }) => id)).toContain(disclosure.id);
    await ahead('0');
    expect(await listed(LEAD_OF_INFORMATION, 'REVIEW_OVERDUE')).toEqual([]);
  });

  test('it closes by itself', async () => {
    await ahead('71 hours 59 minutes');
    expect((await see(NEWPORT, 'safeguarding { text }')).text).toContain('At risk at home');
    await ahead('72 hours 1 minute');
    expect(refusalOf(await see(NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
    await ahead('0');
  });

  test('a review that finds it not justified closes it at once, and there is one review', async () => {
    const { data } = await review(disclosure, LEAD_OF_INFORMATION, { finding: 'NOT_JUSTIFIED' });
    expect(data).toMatchObject({ reviewEmergencyDisclosure: { disclosure: { finding: 'NOT_JUSTIFIED' } } });
    expect(refusalOf(await see(NEWPORT, 'safeguarding { text }')).code).toBe('NOT_FOUND');
    expect(refusalOf(await review({ ...disclosure, version: disclosure.version + 1 }, SOCIAL)).code).toBe('TOO_LATE');
  });
});

describe('where telling the young person would add danger', () => {
  let kept: Found;
  const before = { disclosures: '', listed: '' };

  beforeAll(async () => {
    before.listed = (await see(ME, 'emergencyDisclosures { id }')).text;
    kept = await disclose({ by: SOCIAL, to: MENTOR, more: { tellingEndangers: true } });
    await see(MENTOR, 'safeguarding { text }');
    before.disclosures = (
      await hub.as(ME)('query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { party saw { category } } } }', { id: me })
    ).text;
  });

  test('it is not on their report, nor is who saw what by it; nor found by its id or in its history', async () => {
    expect((await see(ME, 'emergencyDisclosures { id }')).text).toBe(before.listed);
    expect(before.disclosures).not.toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
    expect(refusalOf(await hub.as(ME)('query ($id: ID!) { node(id: $id) { id } }', { id: kept.id })).code).toBe('NOT_FOUND');
    expect(refusalOf(await hub.as(ME)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: kept.id })).code).toBe(
      'NOT_FOUND',
    );
  });

  test('officer and lead see it all the same, and the officer who saw what', async () => {
    for (const login of [OFFICER, SOCIAL, LEAD_OF_INFORMATION]) expect((await listed(login)).map(({ id }) => id)).toContain(kept.id);
    const { text } = await hub.as(OFFICER)(
      'query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { party saw { category } } } }',
      { id: me },
    );
    expect(text).toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
  });

  test('a review that says so puts it on their record, with who saw what', async () => {
    const { data } = await review(kept, OFFICER, { tellPerson: true });
    expect(data).toMatchObject({ reviewEmergencyDisclosure: { disclosure: { personTold: true } } });
    expect((await see(ME, 'emergencyDisclosures { id }')).text).toContain(kept.id);
    const { text } = await hub.as(ME)('query ($id: ID!) { disclosures(person: $id, first: 100) { nodes { party saw { category } } } }', {
      id: me,
    });
    expect(text).toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
    expect((await hub.as(ME)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: kept.id })).data).toBeTruthy();
  });
});

describe('is refused', () => {
  test.each([
    ['without a reason', { more: { reason: ' ' } }, 'INVALID', 'reason'],
    ['without a concern', { more: { concern: '' } }, 'INVALID', 'concern'],
    ['to nobody', { more: { recipient: globalId({ type: 'Staff', person: null, id: randomUUID() }) } }, 'INVALID', 'recipient'],
    ['to a member of a household', { to: 'parent@cardiff' }, 'INVALID', 'recipient'],
    ['to a system', { to: 'system@parc' }, 'INVALID', 'recipient'],
    ['to oneself', { to: OFFICER }, 'INVALID', 'recipient'],
    ['of no category', { categories: [] }, 'INVALID', 'categories'],
    ['of sensitive flags, by anybody', { categories: ['SENSITIVE_FLAGS'] }, 'INVALID', 'categories'],
    [
      'of police intelligence to whom no cell of theirs gives it',
      { by: POLICE, categories: ['POLICE_INTELLIGENCE'] },
      'INVALID',
      'categories',
    ],
    ['of more than the discloser reads in full', { categories: ['SAFEGUARDING', 'MENTAL_HEALTH_CLINICAL'] }, 'NOT_SHARED', undefined],
    ['of police intelligence by whom it is not', { to: SOCIAL, categories: ['POLICE_INTELLIGENCE'] }, 'NOT_SHARED', undefined],
  ] as const)('%s', async (_what, asked, code, field) => {
    const told = refusalOf(await tried(asked as Disclosing));
    expect(told.code).toBe(code);
    if (field !== undefined) expect(told.field).toBe(field);
  });

  test('by who has no seat for the young person, like one there is none of; and by the young person', async () => {
    expect(refusalOf(await tried({ by: NEWPORT, to: MENTOR })).code).toBe('NOT_FOUND');
    expect(refusalOf(await tried({ by: ME })).code).toBe('NOT_SHARED');
  });
});

test('police open their intelligence to social services, whose cell it is, and to nobody else', async () => {
  expect((await see(SOCIAL, 'intelligence { text }')).data).toMatchObject({ person: { intelligence: null } });
  await disclose({ by: POLICE, to: SOCIAL, categories: ['POLICE_INTELLIGENCE'], more: { tellingEndangers: true } });
  expect((await see(SOCIAL, 'intelligence { text }')).data).toMatchObject({ person: { intelligence: [{ text: 'A sighting' }] } });
  expect((await see(OFFICER, 'intelligence { text }')).text).not.toContain('A sighting');
});

test('row security alone keeps an opening in its bounds: no end, no reason, another category, or no disclosure at all', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  const { id } = parseGlobalId(me);
  const opening = async (row: Readonly<Record<string, unknown>>, disclosable: number | null): Promise<string> => {
    await app.query('begin');
    await app.query(`select set_config('hub.person', $1, true), set_config('hub.disclosable', $2, true)`, [
      id,
      disclosable === null ? '' : String(disclosable),
    ]);
    const all = {
      person_id: id,
      id: randomUUID(),
      agency_id: agencyId('newport-housing'),
      member_id: randomUUID(),
      category: 13,
      ref: randomUUID(),
      kind: 'SAFEGUARDING',
      clause: 'a clause',
      purpose: 'a reason',
      valid_from: '2026-11-01',
      valid_until: '2026-12-01',
      ...row,
    };
    const outcome = await app
      .query('insert into hub.clearance select * from jsonb_populate_record(null::hub.clearance, $1)', [JSON.stringify(all)])
      .then(
        () => 'written',
        (error: Error) => error.message,
      );
    await app.query('rollback');
    return outcome;
  };
  try {
    expect(await opening({}, 1 << 12)).toBe('written');
    for (const row of [{ valid_until: null }, { purpose: null }, { member_id: null }, { category: 18 }])
      expect(await opening(row, 1 << 12)).toMatch('row-level security');
    expect(await opening({}, null)).toMatch('row-level security');
  } finally {
    await app.end();
  }
});
