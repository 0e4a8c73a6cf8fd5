/**
 * What an emergency disclosure never is: on the young person's report where telling would add danger, without a reason or to nobody, of what the
 * discloser may not see or the protocol does not open.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { NEWPORT, OFFICER, disclose, listed, report, review, see, tried } from '../support/disclosing.js';
import type { Disclosing, Found, Place } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { perform } from '../support/young-person.js';

const SOCIAL = 'social.worker@cardiff';
const LEAD_OF_INFORMATION = 'ig.lead@cardiff';
const ME = 'young.person@cardiff';
const MENTOR = 'mentor@voluntary';
const POLICE = 'police.officer@south-wales';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let place: Place;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  const me = (await demoPersonIds())('ieuan-tallis');
  place = { hub, admin, me };
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

describe('where telling the young person would add danger', () => {
  let kept: Found;
  const before = { disclosures: '', listed: '' };

  beforeAll(async () => {
    before.listed = (await see(place, ME, 'emergencyDisclosures { id }')).text;
    kept = await disclose(place, { by: SOCIAL, to: MENTOR, more: { tellingEndangers: true } });
    await see(place, MENTOR, 'safeguarding { text }');
    before.disclosures = await report(place, ME);
  });

  test('it is not on their report, nor is who saw what by it; nor found by its id or in its history', async () => {
    expect((await see(place, ME, 'emergencyDisclosures { id }')).text).toBe(before.listed);
    expect(before.disclosures).not.toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
    expect(refusalOf(await hub.as(ME)('query ($id: ID!) { node(id: $id) { id } }', { id: kept.id })).code).toBe('NOT_FOUND');
    expect(refusalOf(await hub.as(ME)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: kept.id })).code).toBe(
      'NOT_FOUND',
    );
  });

  test('officer and lead see it all the same, and the officer who saw what', async () => {
    for (const login of [OFFICER, SOCIAL, LEAD_OF_INFORMATION]) expect((await listed(place, login)).map(({ id }) => id)).toContain(kept.id);
    const text = await report(place, OFFICER);
    expect(text).toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
  });

  test('a review that says so puts it on their record, with who saw what', async () => {
    const { data } = await review(place, { by: OFFICER, disclosure: kept, more: { tellPerson: true } });
    expect(data).toMatchObject({ reviewEmergencyDisclosure: { disclosure: { personTold: true } } });
    expect((await see(place, ME, 'emergencyDisclosures { id }')).text).toContain(kept.id);
    const text = await report(place, ME);
    expect(text).toMatch(/"VO","saw":\[\{"category":"SAFEGUARDING"/);
    expect((await hub.as(ME)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: kept.id })).data).toBeTruthy();
  });
});

describe('is refused', () => {
  const NO_STAFF = {
    code: 'INVALID',
    field: 'recipient',
    message: expect.stringContaining('Name one member of staff of a partner agency'),
  };
  const NOT_HELD = { code: 'NOT_SHARED', message: expect.stringContaining('only what you may read in full yourself') };

  test.each([
    ['without a reason', { more: { reason: ' ' } }, { code: 'INVALID', field: 'reason' }],
    ['without a concern', { more: { concern: '' } }, { code: 'INVALID', field: 'concern' }],
    ['to nobody', { more: { recipient: globalId({ type: 'Staff', person: null, id: randomUUID() }) } }, NO_STAFF],
    ['to a member of a household', { to: 'parent@cardiff' }, NO_STAFF],
    ['to a system', { to: 'system@parc' }, NO_STAFF],
    ['to oneself', { to: OFFICER }, { code: 'INVALID', field: 'recipient', message: expect.stringContaining('themselves') }],
    ['of no category', { categories: [] }, { code: 'INVALID', field: 'categories' }],
    ['of sensitive flags, by anybody', { categories: ['SENSITIVE_FLAGS'] }, { code: 'INVALID', field: 'categories' }],
    [
      'of police intelligence to whom no cell of theirs gives it',
      { by: POLICE, categories: ['POLICE_INTELLIGENCE'] },
      { code: 'INVALID', field: 'categories' },
    ],
    ['of more than the discloser reads in full', { categories: ['SAFEGUARDING', 'MENTAL_HEALTH_CLINICAL'] }, NOT_HELD],
    ['of police intelligence by whom it is not', { to: SOCIAL, categories: ['POLICE_INTELLIGENCE'] }, NOT_HELD],
  ] as readonly (readonly [string, Disclosing, object])[])('%s', async (_what, asked, expected) => {
    expect(refusalOf(await tried(place, asked))).toMatchObject(expected);
  });

  test('by who has no seat for the young person, like one there is none of; and by the young person', async () => {
    expect(refusalOf(await tried(place, { by: NEWPORT, to: MENTOR })).code).toBe('NOT_FOUND');
    expect(refusalOf(await tried(place, { by: ME })).code).toBe('NOT_SHARED');
  });
});

test('police open their intelligence to social services, whose cell it is, and to nobody else', async () => {
  expect((await see(place, SOCIAL, 'intelligence { text }')).data).toMatchObject({ person: { intelligence: null } });
  await disclose(place, { by: POLICE, to: SOCIAL, categories: ['POLICE_INTELLIGENCE'], more: { tellingEndangers: true } });
  expect((await see(place, SOCIAL, 'intelligence { text }')).data).toMatchObject({ person: { intelligence: [{ text: 'A sighting' }] } });
  expect((await see(place, OFFICER, 'intelligence { text }')).text).not.toContain('A sighting');
});

test('row security alone keeps an opening in its bounds: no end, no reason, another category, or no disclosure at all', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  const { id } = parseGlobalId(place.me);
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
