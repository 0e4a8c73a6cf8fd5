import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ANOTHER, SEALED, UNSEALED, aSealedLedger } from '../../../../test/support/sealed-ledger.js';
import type { SealedLedger } from '../../../../test/support/sealed-ledger.js';

let ledger: SealedLedger;

beforeAll(async () => {
  ledger = await aSealedLedger();
});

afterEach(() => ledger.restore());

afterAll(async () => {
  await ledger.empty();
  await ledger.close();
});

/** The first finding, which must be about this row. */
async function expectFirst(writer: string, seq: number): Promise<void> {
  const findings = await ledger.findings();
  expect(findings[0]).toMatchObject({ writer });
  expect(findings[0]?.seq).toBeLessThanOrEqual(seq);
  expect(findings[0]?.until).toBeGreaterThanOrEqual(seq);
}

/** Exactly one fault, and exactly this row: its consequences in the rows after it are not told as faults. */
async function expectOnly(writer: string, seq: number): Promise<void> {
  expect(await ledger.findings()).toMatchObject([{ writer, seq, until: seq }]);
}

describe('the verifier names the row when', () => {
  test('its columns are all known to this spec', async () => {
    const { rows } = await ledger.admin.query<{ column_name: string }>(
      `select distinct column_name from information_schema.columns where table_schema = 'hub' and table_name in ('ledger', 'ledger_line')`,
    );
    expect(rows.map(({ column_name }) => column_name).sort()).toEqual(Object.keys(ANOTHER).sort());
  });

  test.each(Object.keys(ANOTHER).filter((column) => column !== 'n'))('column %s of a sealed row is changed', async (column) => {
    for (const seq of [1, 4, 5, 9, SEALED]) {
      const another = ANOTHER[column] ?? '';
      await ledger.tamper(`update hub.ledger set ${column} = ${another} where writer = $1 and seq = $2`, ledger.chains[1], seq);
      await expectFirst(ledger.chains[1], seq);
      await ledger.admin.query('truncate hub.ledger; insert into hub.ledger table untouched.ledger');
    }
  });

  test.each(['subject', 'terms', 'clearances', 'n', 'seq', 'writer'])('column %s of a line is changed', async (column) => {
    await ledger.tamper(
      `update hub.ledger_line set ${column} = ${ANOTHER[column] ?? ''} where writer = $1 and seq = $2 and n = 2`,
      ledger.chains[0],
      6,
    );
    await expectFirst(ledger.chains[0], 6);
  });

  test.each([
    {
      what: 'a row names are changed',
      change: `update hub.ledger_terms set terms = replace(terms, '"HO"', '"PO"') where`,
      said: 'plan',
      row: 1,
    },
    { what: 'a row names are gone', change: 'delete from hub.ledger_terms where', said: 'plan', row: 1 },
    { what: 'a line names are gone', change: 'delete from hub.ledger_terms where', said: 'IDENTITY', row: 3 },
  ])('the terms that $what', async ({ change, said, row }) => {
    await ledger.admin.query('alter table hub.ledger_terms drop constraint ledger_terms_check');
    await ledger.tamper(`${change} terms like $1`, `%${said}%`);
    for (const writer of ledger.chains) {
      const [finding] = (await ledger.findings()).filter((one) => one.writer === writer);
      expect(finding).toMatchObject({ seq: row, until: row, words: expect.stringContaining('terms') });
    }
    await ledger.admin.query(`truncate hub.ledger_terms;
      alter table hub.ledger_terms add constraint ledger_terms_check check (sha256 = pg_catalog.sha256(convert_to(terms, 'UTF8')))`);
  });

  test.each([1, 5, 8, SEALED])('row %i is deleted', async (seq) => {
    await ledger.tamper('delete from hub.ledger where writer = $1 and seq = $2', ledger.chains[0], seq);
    const findings = await ledger.findings();
    expect(findings[0]).toMatchObject({ writer: ledger.chains[0], seq, until: seq });
  });

  test('a line is deleted, or one is added', async () => {
    await ledger.tamper('delete from hub.ledger_line where writer = $1 and seq = 9 and n = 3', ledger.chains[0]);
    await ledger.tamper(
      `insert into hub.ledger_line select writer, 6, 4, subject, terms, clearances from hub.ledger_line where writer = $1 and seq = 3 and n = 1`,
      ledger.chains[1],
    );
    expect(await ledger.findings()).toMatchObject([
      { writer: ledger.chains[0], seq: 9 },
      { writer: ledger.chains[1], seq: 6 },
    ]);
  });

  test('two rows are swapped: the first of them', async () => {
    await ledger.tamper(
      'update hub.ledger set seq = case seq when 2 then -7 else -2 end + 1000 where writer = $1 and seq in (2, 7)',
      ledger.chains[1],
    );
    await ledger.tamper('update hub.ledger set seq = 1000 - seq where writer = $1 and seq > 900', ledger.chains[1]);
    await expectFirst(ledger.chains[1], 2);
  });

  test('rows of two chains are exchanged', async () => {
    await ledger.tamper('update hub.ledger set seq = 1005 where writer = $1 and seq = 5', ledger.chains[0]);
    await ledger.tamper('update hub.ledger set writer = $1 where writer = $2 and seq = 5', ledger.chains[0], ledger.chains[1]);
    await ledger.tamper('update hub.ledger set writer = $2, seq = 5 where writer = $1 and seq = 1005', ledger.chains[0], ledger.chains[1]);
    expect((await ledger.findings())[0]).toMatchObject({ writer: ledger.chains[0], seq: 5 });
  });

  test('a row is inserted among the sealed, and the rows after it moved up', async () => {
    await ledger.tamper('update hub.ledger set seq = seq + 1001 where writer = $1 and seq > 6', ledger.chains[0]);
    await ledger.tamper('update hub.ledger set seq = seq - 1000 where writer = $1 and seq > 1000', ledger.chains[0]);
    await ledger.tamper(
      `insert into hub.ledger select writer, 7, prev, hash, at, agency, member, on_behalf_of, request_id, subject, terms, clearances
       from hub.ledger where writer = $1 and seq = 6`,
      ledger.chains[0],
    );
    await expectFirst(ledger.chains[0], 7);
  });

  test('a row is inserted under a number that was taken', async () => {
    await ledger.admin.query('alter table hub.ledger drop constraint ledger_pkey');
    await ledger.tamper('insert into hub.ledger select * from hub.ledger where writer = $1 and seq = 3', ledger.chains[0]);
    await expectFirst(ledger.chains[0], 3);
    await ledger.admin.query('truncate hub.ledger; alter table hub.ledger add primary key (writer, seq)');
  });

  test('the sealed tail is cut, with its seals: the published heads know', async () => {
    await ledger.tamper('delete from hub.ledger where writer = $1 and seq > 9', ledger.chains[1]);
    await ledger.tamper('delete from hub.ledger_seal where no > 2');
    const findings = await ledger.findings();
    expect(findings).toMatchObject([{ writer: ledger.chains[1], seq: 10, until: SEALED }, { seal: 3 }]);
  });

  test('a whole chain is gone, with its writer', async () => {
    await ledger.tamper('delete from hub.ledger where writer = $1', ledger.chains[0]);
    await ledger.tamper('delete from hub.ledger_writer where id = $1', ledger.chains[0]);
    await expectFirst(ledger.chains[0], 1);
  });

  test('an old backup is put back without a word', async () => {
    for (const table of ['ledger', 'ledger_line']) await ledger.tamper(`delete from hub.${table} where seq > 4`);
    await ledger.tamper('delete from hub.ledger_seal where no > 1');
    expect(await ledger.findings()).toMatchObject([
      { writer: ledger.chains[0], seq: 5, until: SEALED },
      { writer: ledger.chains[1], seq: 5, until: SEALED },
      { seal: 2, words: 'seal 2: is missing from the database, and 1 more up to seal 3' },
    ]);
  });

  test.each([1, 3, 4, 6, 12])('row %i is rewritten and its own hash with it', async (seq) => {
    await ledger.rewrite(ledger.chains[0], { from: seq, to: seq });
    await expectFirst(ledger.chains[0], seq);
  });

  test('a row is rewritten and its own hash with it: that row and no other, where no seal is on it', async () => {
    await ledger.rewrite(ledger.chains[0], { from: 6, to: 6 });
    await expectOnly(ledger.chains[0], 6);
  });

  test.each([1, 6, 12])('the whole chain from row %i on is made anew', async (seq) => {
    await ledger.rewrite(ledger.chains[1], { from: seq, to: SEALED + UNSEALED });
    await expectFirst(ledger.chains[1], seq);
  });

  test.each(['process', 'started_at'])('%s of its writer is changed', async (column) => {
    const another = column === 'process' ? `'another'` : `started_at + interval '1 s'`;
    await ledger.tamper(`update hub.ledger_writer set ${column} = ${another} where id = $1`, ledger.chains[1]);
    await expectOnly(ledger.chains[1], 1);
  });
});

describe('whatever is done to one sealed row', () => {
  test('is found, and the row named', async () => {
    const columns = Object.keys(ANOTHER).filter((column) => column !== 'n');
    const mutation = fc.record({
      which: fc.constantFrom<0 | 1>(0, 1),
      seq: fc.integer({ min: 1, max: SEALED }),
      column: fc.constantFrom('', ...columns),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ which, seq, column }) => {
        const change = column === '' ? 'delete from hub.ledger' : `update hub.ledger set ${column} = ${ANOTHER[column] ?? ''}`;
        await ledger.tamper(`${change} where writer = $1 and seq = $2`, ledger.chains[which], seq);
        await expectFirst(ledger.chains[which], seq);
        await ledger.admin.query('truncate hub.ledger; insert into hub.ledger table untouched.ledger');
      }),
      { numRuns: 100, seed: 20260302 },
    );
  });
});
