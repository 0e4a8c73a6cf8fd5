/**
 * A page of the caseload is cut from those the caller may know of: people a seat names under a protocol the agency has not signed make no page shorter,
 * strand nobody between two pages, and leave no trace in where pages begin and end.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { parseIdOf } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';

const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let elsewhere: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  const idOf = await demoPersonIds();
  elsewhere = parseIdOf('Person', idOf('macsen-hollis')).id;
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const CASELOAD = `query ($first: Int, $after: String) { caseload(first: $first, after: $after) {
  nodes { id preferredName } pageInfo { hasNextPage endCursor } } }`;

async function pagesOf(first: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after: string | null = null; ;) {
    const { data, text } = await hub.as(HOUSING)(CASELOAD, { first, after });
    if (data === null || data === undefined) throw new Error(text);
    const page = data['caseload'] as Page;
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
    if (after === null) throw new Error('a next page, and no cursor to ask for it');
  }
}

/** Seats of the housing team for people of the north, whose protocol it has not signed: so many, by ids that begin so. */
async function seatsInTheNorth(beginning: string, count: number): Promise<void> {
  const people = `select ($2 || lpad(to_hex(n), 10, '0'))::uuid as id from generate_series(1, $1::int) n`;
  const start = `${beginning}-0000-7000-8000-00`;
  await admin.query(
    `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
     select p.id, h.home_agency, h.partnership_id, uuid_send(p.id), h.opened_at from (${people}) p, hub.person_head h where h.person_id = $3`,
    [count, start, elsewhere],
  );
  await admin.query(
    `insert into hub.seat (person_id, id, agency_id, party, kind, valid_from)
     select p.id, gen_random_uuid(), a.id, 'HO', 'PANEL', now() - interval '1 day' from (${people}) p, hub.agency a where a.slug = 'cardiff-housing'`,
    [count, start],
  );
}

describe('the pages of a caseload', () => {
  test.each([1, 3, 7, 100])('of %s are the same with people between them who may not be known of', async (first) => {
    const before = await pagesOf(first);
    expect(before.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(8);
    const between = before.flatMap(({ nodes }) => nodes.map(({ id }) => parseIdOf('Person', id).id.slice(0, 8)))[4] ?? '';
    for (const beginning of ['00000000', between, 'ffffffff']) await seatsInTheNorth(beginning, 40);
    expect(await pagesOf(first)).toEqual(before);
    for (const { nodes } of before.slice(0, -1)) expect(nodes).toHaveLength(first);
    await admin.query(`delete from hub.seat where person_id::text like '%-0000-7000-8000-00%'`);
    await admin.query(`delete from hub.person_head where person_id::text like '%-0000-7000-8000-00%'`);
  });

  test('are reached past thousands of such people, and are not told to go on by thousands more', async () => {
    const [first] = await pagesOf(100);
    await seatsInTheNorth('00000000', 3000);
    await seatsInTheNorth('ffffffff', 3000);
    expect(await pagesOf(100)).toEqual([first]);
    expect((await pagesOf(2)).flatMap(({ nodes }) => nodes)).toEqual(first?.nodes);
  });

  test('are one, empty and the last, where nobody may be known of', async () => {
    await admin.query(
      `delete from hub.seat where person_id::text not like '%-0000-7000-8000-00%' and agency_id = (select id from hub.agency where slug = 'cardiff-housing')`,
    );
    expect(await pagesOf(2)).toEqual([{ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }]);
  });
});
