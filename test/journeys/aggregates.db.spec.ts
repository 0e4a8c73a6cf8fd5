/** Figures of a partnership for every party, about nobody: published once a month, small numbers suppressed, and nobody's business elsewhere. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { agencyId, partnershipId } from '#directory';
import { publishAggregates } from '#insight';
import { globalId } from '#kernel';
import { openSystemPool } from '#store';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { ledgerLength } from '../support/ledger-rows.js';
import { TODAY } from '../support/young-person.js';

const SOUTH_WALES = globalId({ type: 'Partnership', person: null, id: partnershipId('south-wales') });
const EVERYBODY = [
  'supervising.officer@cardiff',
  'housing.officer@cardiff',
  'housing.officer@newport',
  'panel.chair@cardiff',
  'mentor@voluntary',
  'agency.admin@cardiff',
  'police.officer@south-wales',
];

interface Count {
  readonly team: { readonly slug: string } | null;
  readonly situation?: string | null;
  readonly pathway?: string;
  readonly people: number | null;
}

interface Aggregates {
  readonly publishedOn: string | null;
  readonly smallest: number;
  readonly situations: readonly Count[];
  readonly needs: readonly Count[];
}

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let system: Pool;

const ask = (login: string, partnership = SOUTH_WALES): Promise<Answer> =>
  hub.as(login)(
    `query ($id: ID!) { aggregates(partnership: $id) { publishedOn smallest roundedTo
      situations { team { slug } situation people } needs { team { slug } pathway people } } }`,
    { id: partnership },
  );

async function aggregates(login: string): Promise<Aggregates> {
  const { data, text } = await ask(login);
  if (data === null || data === undefined) throw new Error(text);
  return data['aggregates'] as Aggregates;
}

/** People past every verb, of Newport: enough for figures of a second team. */
async function people(count: number): Promise<void> {
  await admin.query(
    `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
     select gen_random_uuid(), $1, $2, sha256(convert_to(n::text, 'UTF8')), hub.instant() - interval '2 minutes' from generate_series(1, $3) n`,
    [agencyId('newport-yot'), partnershipId('south-wales'), count],
  );
}

/** Partnerships with anybody to count. */
async function partnerships(): Promise<number> {
  const { rows } = await admin.query<{ n: number }>('select count(distinct partnership_id)::int as n from hub.person_head');
  return rows[0]?.n ?? 0;
}

const ahead = (interval: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1', [interval]);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  system = openSystemPool(database.url('hub_system'), () => undefined);
  await people(23);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await system.end();
  await admin.end();
  await database.drop();
});

describe('before anything is published', () => {
  test('there are no figures', async () => {
    expect(await aggregates('housing.officer@cardiff')).toMatchObject({ publishedOn: null, situations: [], needs: [] });
  });

  test('nothing is published while people are being referred', async () => {
    await admin.query('update hub.person_head set opened_at = hub.instant()');
    expect(await publishAggregates(system)).toBe(0);
  });
});

describe('what is published', () => {
  beforeAll(async () => {
    await ahead('2 minutes');
    expect(await publishAggregates(system)).toBe(await partnerships());
  });

  test.each(EVERYBODY)('is the same for %s, and no disclosure', async (login) => {
    const before = await ledgerLength(admin);
    const first = await aggregates('supervising.officer@cardiff');
    expect(await aggregates(login)).toEqual(first);
    expect(first.publishedOn).toBe(TODAY);
    expect((await ledgerLength(admin)) - before).toBe(0);
  });

  test('is every count of ten and more, rounded to five, and of fewer nothing', async () => {
    const { situations, needs } = await aggregates('supervising.officer@cardiff');
    const { rows } = await admin.query<{ people: number }>(
      'select count(*)::int as people from hub.person_head where partnership_id = $1',
      [partnershipId('south-wales')],
    );
    expect(situations.find(({ team, situation }) => team === null && situation === null)?.people).toBe(
      Math.round((rows[0]?.people ?? 0) / 5) * 5,
    );
    const counted = await admin.query<{ slug: string; people: number }>(
      `select a.slug, count(h.person_id)::int as people from hub.agency a left join hub.person_head h on h.home_agency = a.id
         and not exists (select from hub.custody_episode e where e.person_id = h.person_id)
       where a.kind = 'YOUTH_OFFENDING_TEAM' group by 1`,
    );
    const free = new Map(counted.rows.map(({ slug, people: count }) => [slug, count]));
    for (const { team, situation, people: shown } of situations) {
      const count = free.get(team?.slug ?? '') ?? 0;
      if (team === null || situation !== 'NO_CUSTODY') continue;
      if (count < 10) expect(shown).toBeNull();
      else expect([null, Math.round(count / 5) * 5]).toContain(shown);
    }
    for (const { people: shown } of [...situations, ...needs]) expect(shown === null || (shown >= 10 && shown % 5 === 0)).toBe(true);
    expect(needs.map(({ pathway }) => pathway)).toEqual(expect.arrayContaining(['HEALTH', 'SUBSTANCE_MISUSE']));
    expect(situations.filter(({ people: shown }) => shown !== null).length).toBeGreaterThan(2);
    expect(situations.find(({ team, situation }) => team?.slug === 'newport-yot' && situation === 'RELEASED')?.people).toBeNull();
  });

  test('is suppressed where it is stored', async () => {
    const { rows } = await admin.query<{ people: number | null }>(
      `select (c ->> 'people')::int as people from hub.aggregate, jsonb_array_elements(cells) c`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ people: shown }) => shown !== null && shown < 10)).toEqual([]);
  });

  test('stands for the month: more people are not told of before the next', async () => {
    const before = await aggregates('supervising.officer@cardiff');
    await people(40);
    await expect(publishAggregates(system)).resolves.toBe(0);
    expect(await aggregates('supervising.officer@cardiff')).toEqual(before);
    await ahead('32 days');
    expect(await publishAggregates(system)).toBe(await partnerships());
    const { publishedOn } = await aggregates('supervising.officer@cardiff');
    expect((publishedOn ?? '') > (before.publishedOn ?? '')).toBe(true);
    await ahead('2 minutes');
  });

  test('waits for no quiet minute where people have long been referred', async () => {
    await admin.query(`delete from hub.aggregate; update hub.person_head set opened_at = opened_at - interval '2 days'`);
    await admin.query(
      `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
       select gen_random_uuid(), home_agency, partnership_id, sha256(convert_to(partnership_id::text, 'UTF8')), hub.instant()
       from (select distinct on (partnership_id) * from hub.person_head) h`,
    );
    expect(await publishAggregates(system)).toBe(await partnerships());
  });

  test('is made once by two workers at once', async () => {
    await admin.query('delete from hub.aggregate');
    const made = await Promise.all([publishAggregates(system), publishAggregates(system), publishAggregates(system)]);
    expect(made.filter((one) => one > 0)).toEqual([await partnerships()]);
  });
});

describe('nobody’s business', () => {
  test.each([
    ['the operator, who is no party', 'operator@hub', SOUTH_WALES],
    ['a partnership that is not there', 'housing.officer@cardiff', globalId({ type: 'Partnership', person: null, id: randomUUID() })],
  ])('is answered NOT_FOUND: %s', async (_what, login, partnership) => {
    expect((await ask(login, partnership)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is what an agency’s figures are once its signature ends', async () => {
    await admin.query('update hub.signature set valid_until = hub.instant() where agency_id = $1', [agencyId('cardiff-housing')]);
    expect((await ask('housing.officer@cardiff')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is every single count: the worker’s role counts nothing but while it publishes, and no text ever', async () => {
    for (const table of ['custody_episode_fact', 'need_fact', 'need_content']) {
      expect((await system.query(`select person_id from hub.${table}`)).rowCount).toBe(0);
    }
    await expect(system.query('select text from hub.need_content')).rejects.toThrow('permission denied');
  });
});
