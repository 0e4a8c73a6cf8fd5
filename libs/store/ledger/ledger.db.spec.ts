import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { aDisclosure, aListDisclosure, someTerms } from '../../../test/support/disclosures.js';
import { aLedger } from '../../../test/support/ledger.js';
import { halfOpenLink } from '../../../test/support/half-open-link.js';
import type { LedgerWorld } from '../../../test/support/ledger.js';
import { assertDurable } from './assert-durable.js';

interface Place {
  writer: string;
  seq: number;
  prev: string;
  hash: string;
}

const TABLES = ['ledger', 'ledger_terms', 'ledger_line', 'ledger_writer', 'ledger_seal'];
const UNAVAILABLE = expect.objectContaining({ code: 'UNAVAILABLE' });
let world: LedgerWorld;

beforeAll(async () => {
  world = await aLedger();
});

afterAll(() => world.close());

/** Where the events of one operation stand, by writer and number. */
async function placesOf(operation: string): Promise<Place[]> {
  const { rows } = await world.admin.query<Place>(
    `select writer, seq::int as seq, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash from hub.ledger join hub.disclosure using (writer, seq)
     where operation = $1 order by writer, seq`,
    [operation],
  );
  return rows;
}

/** Runs work while `statement` holds, and undoes it with `undo`. */
async function during(statement: string, undo: string, work: () => Promise<void>): Promise<void> {
  await world.admin.query(statement);
  try {
    await work();
  } finally {
    await world.admin.query(undo);
  }
}

describe('a disclosure', () => {
  test('is there for another connection as soon as append resolves', async () => {
    const writer = world.writer();
    await writer.append(aDisclosure({ operation: 'durable' }));
    await expect(placesOf('durable')).resolves.toHaveLength(1);
  });

  test('of a list is one event with one line per person', async () => {
    const event = aListDisclosure(3);
    await world.writer().append({ ...event, terms: someTerms({ operation: 'a list', disclosed: {} }) });
    const { rows } = await world.admin.query<{ n: number; subject: string }>(
      `select n, encode(l.subject, 'hex') as subject from hub.ledger_line l join hub.disclosure e using (writer, seq)
       where e.operation = 'a list' and e.subject is null order by n`,
    );
    expect(rows).toEqual(event.lines.map(({ subject }, index) => ({ n: index + 1, subject })));
  });

  test('that cannot be recorded is refused alone, not with those beside it', async () => {
    const writer = world.writer();
    const [good, bad] = await Promise.allSettled([
      writer.append(aDisclosure({ operation: 'beside' })),
      writer.append(aDisclosure({ operation: 'beside', requestId: '\0' })),
    ]);
    expect(good.status).toBe('fulfilled');
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'INVALID' } });
  });
});

describe('a writer', () => {
  test('puts 200 simultaneous events into one gapless chain with few statements', async () => {
    const writer = world.writer();
    await writer.start();
    const query = jest.spyOn(pg.Client.prototype, 'query');
    await Promise.all(Array.from({ length: 200 }, () => writer.append(aDisclosure({ operation: 'crowd' }))));
    expect(query.mock.calls.length).toBeLessThanOrEqual(2);
    query.mockRestore();
    const places = await placesOf('crowd');
    expect(places.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(new Set(places.map(({ writer: id }) => id)).size).toBe(1);
    places.slice(1).forEach(({ prev }, index) => expect(prev).toBe(places[index]?.hash));
  });

  test('refuses every event while the gateway may not insert, and records again when it may', async () => {
    const writer = world.writer();
    await during('revoke insert on hub.ledger from hub_app', 'grant insert on hub.ledger to hub_app', async () => {
      const refused = Array.from({ length: 20 }, () => writer.append(aDisclosure({ operation: 'revoked' })));
      for (const outcome of await Promise.allSettled(refused))
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
    });
    await expect(placesOf('revoked')).resolves.toHaveLength(0);
    await writer.append(aDisclosure({ operation: 'revoked' }));
    await expect(placesOf('revoked')).resolves.toHaveLength(1);
  });

  test('begins a new chain after a failed batch: the old one neither forks nor skips', async () => {
    const writer = world.writer();
    await writer.append(aDisclosure({ operation: 'new chain' }));
    await during(
      `alter table hub.ledger add constraint full_up check (request_id <> 'new chain') not valid`,
      'alter table hub.ledger drop constraint full_up',
      () => expect(writer.append(aDisclosure({ operation: 'new chain', requestId: 'new chain' }))).rejects.toEqual(UNAVAILABLE),
    );
    await writer.append(aDisclosure({ operation: 'new chain' }));
    const places = await placesOf('new chain');
    expect(places.map(({ seq }) => seq)).toEqual([1, 1]);
    expect(new Set(places.map(({ writer: id }) => id)).size).toBe(2);
  });

  test('refuses within its timeout when the ledger does not answer', async () => {
    const writer = world.writer({ timeout: 300 });
    await writer.append(aDisclosure({ operation: 'locked' }));
    const holder = await world.admin.connect();
    await holder.query('begin; lock table hub.ledger in access exclusive mode');
    const began = performance.now();
    await expect(writer.append(aDisclosure({ operation: 'locked' }))).rejects.toEqual(UNAVAILABLE);
    expect(performance.now() - began).toBeLessThan(1500);
    await holder.query('rollback');
    holder.release();
    await writer.append(aDisclosure({ operation: 'locked' }));
  });

  test('refuses within its timeout over a link that has gone dead without closing, and goes on when it is back', async () => {
    const link = await halfOpenLink(world.appUrl);
    const pool = new pg.Pool({ connectionString: link.url });
    const writer = world.writer({ pool, timeout: 300 });
    await writer.append(aDisclosure({ operation: 'half open' }));
    link.dead = true;
    await expect(writer.append(aDisclosure({ operation: 'half open' }))).rejects.toEqual(UNAVAILABLE);
    await expect(writer.append(aDisclosure({ operation: 'half open' }))).rejects.toEqual(UNAVAILABLE);
    link.dead = false;
    await writer.append(aDisclosure({ operation: 'half open' }));
    expect((await placesOf('half open')).map(({ seq }) => seq)).toEqual([1, 1]);
    await writer.close();
    await link.close();
  });

  test('goes on, on a new chain, when its connection is cut while it is idle', async () => {
    const writer = world.writer();
    await writer.append(aDisclosure({ operation: 'cut' }));
    await world.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'hub_app'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await writer.append(aDisclosure({ operation: 'cut' }));
    expect((await placesOf('cut')).map(({ seq }) => seq)).toEqual([1, 1]);
  });

  test('finishes what it has when it is closed, and takes no more', async () => {
    const writer = world.writer();
    const last = writer.append(aDisclosure({ operation: 'last' }));
    await writer.close();
    await expect(last).resolves.toBeUndefined();
    await expect(writer.append(aDisclosure())).rejects.toEqual(UNAVAILABLE);
  });
});

describe('the gateway’s role', () => {
  test.each(TABLES)('can neither read, change, delete nor empty %s', async (table) => {
    const column = { ledger: 'seq', ledger_terms: 'terms', ledger_line: 'n', ledger_writer: 'process', ledger_seal: 'no' }[table];
    for (const sql of [`select ${column} from`, 'delete from', 'truncate']) {
      await expect(world.app.query(`${sql} hub.${table}`)).rejects.toThrow('permission denied');
    }
    await expect(world.app.query(`update hub.${table} set ${column} = ${column}`)).rejects.toThrow('permission denied');
  });

  test('cannot seal', async () => {
    await expect(world.app.query(`insert into hub.ledger_seal (no) values (1)`)).rejects.toThrow('permission denied');
  });

  test.each(TABLES)('and everyone else stand before forced row security on %s', async (table) => {
    const { rows } = await world.admin.query(
      `select relrowsecurity, relforcerowsecurity from pg_class where oid = ('hub.' || $1)::regclass`,
      [table],
    );
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
  });
});

describe('a database that could forget', () => {
  test('is refused where commits do not wait for the log', async () => {
    const forgetful = new pg.Pool({ ...world.app.options, options: '-c synchronous_commit=off' });
    await expect(assertDurable(forgetful, { test: true })).rejects.toThrow('synchronous_commit is off');
    await expect(world.writer({ pool: forgetful }).start()).rejects.toThrow('synchronous_commit is off');
    await expect(world.writer({ pool: forgetful }).append(aDisclosure())).rejects.toEqual(UNAVAILABLE);
    await forgetful.end();
  });

  test('is refused where the disk is not waited for, save in a test', async () => {
    await expect(assertDurable(world.app, { test: false })).rejects.toThrow('fsync is off');
    await expect(assertDurable(world.app, { test: true })).resolves.toBeUndefined();
  });
});
