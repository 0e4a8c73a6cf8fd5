/**
 * Why somebody sees something, or not: of one's own party to whoever has a seat, of another agency to the supervising officer, the lead of information
 * governance and the young person alone; of one field of one answer; with rule 2 and the emergency line in words. And who saw what is complete.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { NEWPORT, OFFICER, disclose, report, see } from '../support/disclosing.js';
import type { Place } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { subjectOf } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { agency, perform } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const ME = 'young.person@cardiff';
const LEAD_OF_INFORMATION = 'ig.lead@cardiff';
const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let place: Place;

interface Explained {
  readonly read: string;
  readonly party: string;
  readonly clearance: string | null;
  readonly sentence: string;
}

const asked = (login: string, category: string, about?: string): Promise<Answer> =>
  hub.as(login)(
    `query ($id: ID!, $category: InformationCategory!, $agency: ID) {
       explainAccess(person: $id, category: $category, agency: $agency) { read party clearance seat sentence } }`,
    { id: place.me, category, ...(about === undefined ? {} : { agency: agency(about) }) },
  );

async function explained(...of: Parameters<typeof asked>): Promise<Explained> {
  const { data, text } = await asked(...of);
  if (data === null || data === undefined) throw new Error(text);
  return data['explainAccess'] as Explained;
}

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  place = { hub, admin, me: (await demoPersonIds())('ieuan-tallis') };
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('another agency’s access', () => {
  test.each([OFFICER, LEAD_OF_INFORMATION, ME])('is explained to %s, as that agency would be answered', async (login) => {
    const theirs = await explained(login, 'IDENTITY', 'cardiff-education');
    const own = await explained(EDUCATION, 'IDENTITY');
    expect([theirs.read, theirs.party]).toEqual([own.read, own.party]);
    expect(theirs.sentence).toMatch(/sees .*identity: clause /);
  });

  test.each(['social.worker@cardiff', 'resettlement.worker@cardiff', 'police.officer@south-wales', EDUCATION])(
    'is not explained to %s, but their own is',
    async (login) => {
      expect(refusalOf(await asked(login, 'RISK', 'cardiff-housing')).code).toBe('NOT_SHARED');
      expect((await asked(login, 'RISK')).data).toBeTruthy();
    },
  );

  test('nor to who has no seat, like one there is none of', async () => {
    expect(refusalOf(await asked('housing.officer@newport', 'RISK', 'cardiff-housing')).code).toBe('NOT_FOUND');
  });
});

describe('an emergency disclosure', () => {
  test('is named in the sentence, with its clause and its end: to its recipient, and to who may ask about them', async () => {
    await disclose(place, { to: HOUSING });
    const own = await explained(HOUSING, 'SAFEGUARDING');
    expect(own).toMatchObject({ read: 'ALL', clearance: 'SAFEGUARDING' });
    expect(own.sentence).toMatch(
      /clause 8\.1 Emergency safeguarding disclosure .*open to you by name, by an emergency disclosure until .* closes by itself/,
    );
    expect((await explained(ME, 'SAFEGUARDING', 'cardiff-housing')).sentence).toMatch(/an emergency disclosure until/);
  });

  test('that is kept from the young person is not told by an explanation either', async () => {
    const before = await explained(ME, 'RISK', 'newport-housing');
    await disclose(place, { categories: ['RISK'], more: { tellingEndangers: true } });
    expect(await explained(ME, 'RISK', 'newport-housing')).toEqual(before);
    expect(await explained(OFFICER, 'RISK', 'newport-housing')).toMatchObject({ read: 'ALL', clearance: 'SAFEGUARDING' });
  });
});

test('rule 2 is named where voluntary support is refused', async () => {
  await perform(hub, { does: 'recordParticipation', input: { person: place.me, answer: 'REFUSED', how: 'face to face' } });
  expect((await explained(EDUCATION, 'PLAN_SUMMARY')).sentence).toContain('voluntary support, which the young person has refused');
  await perform(hub, { does: 'recordParticipation', input: { person: place.me, answer: 'AGREED', how: 'face to face' } });
});

describe('one field', () => {
  const field = (login: string, record: string, name: string): Promise<Answer> =>
    hub.as(login)('query ($record: ID!, $field: String!) { explainField(record: $record, field: $field) { category read sentence } }', {
      record,
      field: name,
    });

  test('of a person is explained by the category it is in', async () => {
    expect((await field(EDUCATION, place.me, 'orders')).data).toMatchObject({
      explainField: [{ category: 'OFFENCE_AND_ORDER', read: 'NONE' }],
    });
  });

  test('of a record is explained by all the categories it needs; of one that is not theirs there is nothing to explain', async () => {
    const { data } = await hub.as(OFFICER)('query ($id: ID!) { person(id: $id) { referral { id } } }', { id: place.me });
    const { referral } = data?.['person'] as { referral: { id: string } };
    const told = await field(EDUCATION, referral.id, 'reason');
    expect(told.data).toMatchObject({ explainField: [{ category: 'REFERRAL' }] });
    const { type, person } = parseGlobalId(referral.id);
    const none = globalId({ type, person, id: randomUUID() });
    expect(refusalOf(await field(EDUCATION, none, 'reason')).code).toBe('NOT_FOUND');
    expect(refusalOf(await field('housing.officer@newport', none, 'reason')).code).toBe('NOT_FOUND');
    expect(refusalOf(await field(EDUCATION, referral.id, 'nothing')).code).toBe('INVALID');
  });
});

describe('who saw what', () => {
  test('is complete: every row of the ledger about the person, and none about another, reaches the officer', async () => {
    const people = await demoPersonIds();
    const others = [people('tomos-garland'), place.me];
    const readers = [
      OFFICER,
      EDUCATION,
      'social.worker@cardiff',
      'housing.officer@cardiff',
      'key.worker@parc',
      ME,
      'resettlement.worker@cardiff',
    ];
    for (let turn = 0; turn < 30; turn += 1) {
      const [login = OFFICER, id] = [readers[(turn * 5) % readers.length], others[turn % 2]];
      await hub.as(login)(
        `query ($id: ID!) { person(id: $id) { ${turn % 3 === 0 ? 'fullName' : 'custody { releaseOn } orders { offence }'} } }`,
        { id },
      );
      if (turn % 7 === 0) await hub.as(login)('{ caseload(first: 50) { nodes { preferredName } } }');
    }
    for (const person of others) {
      const subject = Buffer.from(await subjectOf(admin, person), 'hex');
      const { rows } = await admin.query<{ at: string }>(
        `select to_char(l.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from hub.ledger l where l.subject = $1
         union all select to_char(l.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from hub.ledger_line n
           join hub.ledger l on l.writer = n.writer and l.seq = n.seq where n.subject = $1 order by 1 desc`,
        [subject],
      );
      expect(await instants(person)).toEqual(rows.map(({ at }) => at));
    }
  }, 120_000);

  test('in the young person’s own words it is the same, but for what is kept from them', async () => {
    const record = { person: place.me, kind: 'OTHER', since: '2026-11-01', ask: 'The desk', text: 'At risk at home' };
    await perform(hub, { does: 'recordSafeguarding', by: OFFICER, input: record });
    await see(place, HOUSING, 'safeguarding { text }');
    const text = await report(place, ME);
    expect(text).toContain('8.1 Emergency safeguarding disclosure');
    await see(place, NEWPORT, 'riskAssessments { summary }');
    expect(await report(place, ME)).not.toMatch(/"HO","saw":\[[^\]]*"RISK"/);
  });

  async function instants(person: string): Promise<string[]> {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await hub.as(OFFICER)(
        `query ($id: ID!, $after: String) { disclosures(person: $id, first: 100, after: $after) { nodes { at } pageInfo { hasNextPage endCursor } } }`,
        { id: person, after },
      );
      const { nodes, pageInfo } = data?.['disclosures'] as {
        nodes: { at: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      found.push(...nodes.map(({ at }) => at));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    // Each page that was read is a row of its own, newer than what the first showed.
    return found;
  }
});
