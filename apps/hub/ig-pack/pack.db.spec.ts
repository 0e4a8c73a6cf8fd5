/** The pack of a hub says what its database says of signatures and use, and nothing of anybody it is about. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { loadProtocol } from '#protocol';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';
import { installed } from './installation.js';
import { printPack } from './pack.js';

const DAY = '2026-11-26';

let database: FreshDatabase;
let admin: Client;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const protocols = ['north-wales.v1.yaml', 'south-wales.v1.yaml'].map((name) => loadProtocol(path.join('schema/protocols', name)));
const pack = async (): Promise<string> => printPack(protocols, { day: DAY, hub: await installed(database.url('hub_system')) });
const linesOf = (text: string, agency: string): string[] => text.split('\n').filter((line) => line.startsWith(`| ${agency} |`));

test('it says who signed, in whose name, and who has not since their signature lapsed', async () => {
  const [before = ''] = linesOf(await pack(), 'Cardiff housing');
  expect(before).toMatch(/\| HOUSING \| [^|]+ \| [^|]+ \| 2026-\d\d-\d\d \| until withdrawn \|$/);
  expect(before).not.toContain('not signed');
  await admin.query(
    `update hub.signature s set valid_until = hub.instant() from hub.agency a where a.id = s.agency_id and a.slug = 'cardiff-housing'`,
  );
  expect(linesOf(await pack(), 'Cardiff housing')[0]).toBe('| Cardiff housing | HOUSING | **not signed** |  |  |  |');
});

test('it counts the disclosures of each agency and party as the ledger has them', async () => {
  const { rows } = await admin.query<{ party: string; entries: number }>(
    `select party, count(*)::int as entries from hub.disclosure l join hub.agency a on a.id = l.agency where a.slug = 'cardiff-yot' group by 1 order by 1`,
  );
  expect(rows.length).toBeGreaterThan(0);
  const [, disclosed = ''] = (await pack()).split('What was disclosed in the last 90 days').slice(1);
  const lines = linesOf(disclosed, 'Cardiff youth offending team').map((line) => line.split(' | ').slice(1, 3));
  expect(lines).toEqual(rows.map(({ party, entries }) => [party, String(entries)]));
});

test('it names none of the young people, and says so when no hub runs', async () => {
  const { rows } = await admin.query<{ name: string }>('select full_name as name from hub.identity');
  expect(rows.length).toBeGreaterThan(50);
  const text = await pack();
  expect(rows.filter(({ name }) => text.includes(name))).toEqual([]);
  expect(printPack(protocols, { day: DAY, hub: null })).toContain('no hub runs here, so signatures and figures of use are left out');
});
