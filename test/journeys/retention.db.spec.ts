/**
 * The end of a closed case (protocol, 11.1; domain rule 11): kept for as long as the protocol says, then erased from every table, while
 * the ledger still verifies and speaks of nobody. What is open holds a case back; a run that is killed, or repeated, comes to the same.
 */
import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { addMonths, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { ledgerLength, subjectOf } from '../support/ledger-rows.js';
import { rowsAbout } from '../support/rows-about.js';
import { unanswered } from '../support/unanswered.js';
import { startWorkerFor } from '../support/worker-for.js';
import type { WorkerFor } from '../support/worker-for.js';
import { TODAY, perform, progress, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const CANARY = 'Canary-Of-The-Erased';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let worker: WorkerFor;
let gone: string;
let held: string;
let open: string;

/** What holds a case back, in the order in which it ends. */
const HOLDS = ['safeguarding', 'sharing_objection', 'correction_request'];

const at = (day: string, time: string): Promise<unknown> =>
  admin.query(`update hub.test_clock set ahead = ($1 || ' ' || $2)::timestamp at time zone 'Europe/London' - clock_timestamp()`, [
    day,
    time,
  ]);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  worker = await startWorkerFor(database);
  hub = await startHub(database);
  [gone, held, open] = [
    await youngPerson(hub, { name: CANARY }),
    await youngPerson(hub, { name: 'Held' }),
    await youngPerson(hub, { name: 'Open' }),
  ];
  for (const person of [gone, held, open]) await perform(hub, progress(person, `${CANARY} went to a course`));
  await perform(hub, {
    does: 'recordSafeguarding',
    by: OFFICER,
    input: { person: held, kind: 'OTHER', since: '2026-11-01', ask: 'The desk', text: 'At risk at home' },
  });
  await unanswered(admin, held, { noun: 'sharing_objection', state: 'OPEN', category: 'FINANCE', basis: 'x' });
  await unanswered(admin, held, {
    noun: 'correction_request',
    state: 'ASKED',
    kind: 'AgreedAction',
    row_id: randomUUID(),
    field: 'text',
    says: 'x',
    asked_at: TODAY,
  });
  for (const person of [gone, held]) {
    await perform(hub, { does: 'closeCase', input: { person, version: 1, reason: 'Supervision has ended.' } });
  }
}, 300_000);
afterAll(async () => {
  await hub.close();
  await worker.forget();
  await admin.end();
  await database.drop();
});

describe('the run', () => {
  let before: Record<string, number>;
  let subject: string;
  let ledger: number;

  test('erases nothing before the day, to the last minute of London’s', async () => {
    await hub.close();
    await worker.close();
    [before, subject, ledger] = [await rowsAbout(admin, gone), await subjectOf(admin, gone), await ledgerLength(admin)];
    await at(addMonths(TODAY, 12), '00:00:00');
    await admin.query(`update hub.test_clock set ahead = ahead - interval '1 minute'`);
    const { code, said } = await worker.retention();
    expect([code, said]).toEqual([0, expect.stringContaining('2 closed cases are kept for longer\n0 cases were erased')]);
    expect(await rowsAbout(admin, gone)).toEqual(before);
  });

  test('dry, says by agency and category how much it would erase, names nobody, and erases nothing', async () => {
    await at(addMonths(TODAY, 12), '00:01:00');
    const { code, said } = await worker.retention('--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('hmyoi-parc · CUSTODY_PROGRESS · 1 records in 1 versions');
    expect(said).toContain('cardiff-yot · PLAN_SUMMARY · 1 records in 2 versions');
    for (const hold of HOLDS) expect(said).toContain(`held back by ${hold}: 1 cases`);
    expect(said).toContain('1 cases would be erased');
    for (const personal of [CANARY, parseGlobalId(gone).id, gone, 'Held']) expect(said).not.toContain(personal);
    expect(await rowsAbout(admin, gone)).toEqual(before);
  });

  test('that is killed half-way leaves the case whole, and does the same when it is run again', async () => {
    await admin.query(`create function hub.stop_here() returns trigger language plpgsql as $$ begin raise exception 'killed here'; end $$`);
    await admin.query('create trigger stopped before insert on hub.erasure for each row execute function hub.stop_here()');
    expect((await worker.retention()).code).toBe(1);
    expect(await rowsAbout(admin, gone)).toEqual(before);
    expect((await readFile(worker.erasures, 'utf8')).split('\n')).toHaveLength(2);
    await admin.query('drop trigger stopped on hub.erasure; drop function hub.stop_here');
    const { code, said } = await worker.retention();
    expect([code, said]).toEqual([0, expect.stringContaining('1 cases were erased')]);
  });

  test('leaves nothing of them in any table, and what must stay', async () => {
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['identity', 'plan', 'history', 'seat', 'clearance', 'person_key', 'person_head', 'request']),
    );
    expect(await rowsAbout(admin, gone)).toEqual({});
    const tables = await admin.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and c.relname not like 'ledger%'`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ n: number }>(
        `select count(*)::int as n from hub.${name} x where x::text like $1 and ${name === 'erasure' ? 'false' : 'true'}`,
        [`%${parseGlobalId(gone).id}%`],
      );
      expect([name, rows[0]?.n]).toEqual([name, 0]);
    }
    expect(await rowsAbout(admin, held)).toHaveProperty('identity', 1);
    expect(await rowsAbout(admin, open)).toHaveProperty('identity', 1);
    expect(await ledgerLength(admin)).toBe(ledger);
    expect((await admin.query('select 1 from hub.ledger where subject = decode($1, $2)', [subject, 'hex'])).rowCount).toBeGreaterThan(0);
  });

  test('leaves a ledger that verifies', async () => {
    const { code, said } = await worker.verifyLedger();
    expect([code, said]).toEqual([0, expect.stringContaining('The ledger holds.')]);
  });

  test('erases nothing twice', async () => {
    expect((await worker.retention()).said).toContain('0 cases were erased');
    expect((await readFile(worker.erasures, 'utf8')).split('\n')).toHaveLength(2);
  });

  test('erases again whoever comes back with an older copy of the database, whatever is open of theirs', async () => {
    const { id } = parseGlobalId(gone);
    await admin.query(
      `insert into hub.person_head (person_id, home_agency, partnership_id, subject, opened_at)
       select $1, home_agency, partnership_id, decode($2, 'hex'), opened_at from hub.person_head limit 1`,
      [id, subject],
    );
    await admin.query('delete from hub.erasure');
    expect((await worker.retention('--dry-run')).said).toContain('1 cases would be erased');
    expect((await worker.retention()).said).toContain(
      '1 were erased before, and had come back with an older copy of the database\n1 cases were erased',
    );
    expect(await rowsAbout(admin, gone)).toEqual({});
  });

  test('goes on once nothing is open any more', async () => {
    const ends = [
      `safeguarding set until = '2026-11-20'`,
      `sharing_objection set state = 'STOPPED'`,
      `correction_request set state = 'DECLINED'`,
    ];
    for (const [index, end] of ends.entries()) {
      expect((await worker.retention('--dry-run')).said).toContain(`held back by ${HOLDS[index] ?? ''}: 1 cases`);
      await admin.query(`update hub.${end} where person_id = $1`, [parseGlobalId(held).id]);
    }
    expect((await worker.retention()).said).toContain('1 cases were erased');
    expect(await rowsAbout(admin, held)).toEqual({});
  });

  test('stops before it erases anything where the list was written to by somebody else', async () => {
    await appendFile(worker.erasures, '{"erased":"somebody"}\n');
    const { code, said } = await worker.retention();
    expect([code, said]).toEqual([1, expect.stringContaining('line 3 of')]);
  });
});
