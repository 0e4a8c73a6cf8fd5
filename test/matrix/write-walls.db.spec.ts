/**
 * The three walls before a write, each by itself: the door of the verb, the transaction that adds a row, and row security under both.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { z } from 'zod';
import { BOTH_WALLS, HubContext, Records, Sights, Writes, declarationsOf, loadContract } from '#gate';
import { maskOf } from '#kernel';
import type { Caller } from '#kernel';
import { agencyId } from '#directory';
import { CUSTODY_PROGRESS } from '#pathways';
import { AGREED_ACTION } from '#plan';
import { Database, openClearance, openSeat, writePerson } from '#store';
import type { WriteTransaction } from '#store';
import { CASE_NOUNS_OF_ROOMS, READ_NOUNS } from '../../apps/gateway/nouns.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { rowKey } from './matrix-records.js';
import { ANOTHER, fillMatrixWorld } from './matrix-world.js';
import type { MatrixWorld } from './matrix-world.js';
import { WORLDS, cellsOfFile, mayWriteIn } from './oracle-cells.js';

const CELLS = cellsOfFile();
const DECLARATIONS = declarationsOf(loadContract('schema'));
const DOORS = [...DECLARATIONS.doors].filter(([, door]) => door.what === 'WRITE');

let fresh: FreshDatabase;
let admin: Client;
let database: Database;
let matrix: MatrixWorld;
const callers = new Map<string, Caller>();

beforeAll(async () => {
  fresh = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  matrix = await fillMatrixWorld(admin, { origin: identityOrigin() });
  database = await Database.open(fresh.url('hub_app'), CASE_NOUNS_OF_ROOMS, 4);
  const { rows } = await admin.query<Omit<Caller, 'onBehalfOf' | 'expiresAt'>>(
    'select issuer, subject, a.slug as agency, role from hub.member m join hub.agency a on a.id = m.agency_id',
  );
  for (const row of rows) callers.set(row.subject, { ...row, onBehalfOf: null, expiresAt: 4_102_444_800 });
});

afterAll(async () => {
  await database.close();
  await admin.end();
  await fresh.drop();
});

const HOUSING = 'housing.officer@cardiff';

function callerOf(login: string): Caller {
  const caller = callers.get(login);
  if (caller === undefined) throw new Error(`${login} is not registered`);
  return caller;
}

describe('the door of a verb', () => {
  it('lets a verb begin for exactly the parties whose cells let them write all it touches', async () => {
    const writes = new Writes(database, new Records(READ_NOUNS), DECLARATIONS);
    const wrong: string[] = [];
    // A world has a person of its own, so that the worlds do not wait for each other's locks.
    const inWorld = async (world: (typeof WORLDS)[number]): Promise<void> => {
      for (const { login, party, allocated } of matrix.askers) {
        for (const [operation, { categories }] of DOORS) {
          const begun = await begins(writes, { login, operation, person: matrix.people[world] });
          const may = CELLS.filter((cell) => cell.party === party && (categories as string[]).includes(cell.category));
          const expected = may.every((cell) => mayWriteIn(world, cell, allocated));
          if (begun !== expected) wrong.push(`${party} ${begun ? 'begins' : 'may not begin'} ${operation} in the world "${world}"`);
        }
      }
    };
    await Promise.all(WORLDS.map(inWorld));
    expect(wrong).toEqual([]);
  }, 240_000);
});

/** Runs a verb that does nothing but note that it began. */
async function begins(
  writes: Writes,
  { login, operation, person }: { login: string; operation: string; person: string },
): Promise<boolean> {
  let begun = false;
  const context = new HubContext(callerOf(login), database.pool, new Sights(DECLARATIONS, BOTH_WALLS));
  const asked = writes.run(
    context,
    { requestId: randomUUID() },
    {
      operation,
      shape: z.object({ requestId: z.string() }),
      person: () => person,
      work: () => {
        begun = true;
        return Promise.resolve({});
      },
      answer: () => ({}),
    },
  );
  await asked.catch((refusal: unknown) => expect(refusal).toMatchObject({ name: 'Refusal' }));
  return begun;
}

/** Does something in a write of the housing officer's, behind the door; tells what it met. */
async function inWrite(work: (tx: WriteTransaction) => Promise<unknown>): Promise<unknown> {
  let met: unknown;
  const request = { caller: callerOf(HOUSING), person: matrix.people.informed, operation: 'a spec', requestId: randomUUID(), input: null };
  const written = writePerson(database, request, async (tx) => {
    met = await work(tx);
    return {};
  });
  await written.catch((error: unknown) => (met = error));
  return met;
}

const PROGRESS = { on: '2026-05-03', kind: 'COURSE', text: 'a course' };
const ACTION = { headline: 'a headline', agreedOn: '2026-05-03', dueOn: '2026-06-03', status: 'AGREED' };

describe('the transaction', () => {
  it('adds what the party writes', async () => {
    expect(await inWrite((tx) => tx.add(AGREED_ACTION, ACTION))).toMatchObject({ headline: 'a headline' });
  });

  it.each([
    ['a category the party does not write', (tx: WriteTransaction) => tx.add(CUSTODY_PROGRESS, PROGRESS)],
    ['another agency’s entry', (tx: WriteTransaction) => tx.add(AGREED_ACTION, ACTION, { owner: agencyId(ANOTHER) })],
  ])('refuses %s in words, before the database has to', async (_what, work) => {
    expect(await inWrite(work)).toMatchObject({ name: 'Refusal', code: 'NOT_SHARED' });
  });
});

describe('row security', () => {
  /** A row in the category of custody progress, which the housing officer neither reads nor writes. */
  const insert = (noun: string, columns: string, values: string) => (tx: WriteTransaction) =>
    tx.manager.query(
      `insert into hub.${noun} (person_id, id, mask, owner_agency, version, member_id, at, ${columns})
       values ($1, gen_random_uuid(), $2, $3, 1, $4, hub.instant(), ${values})`,
      [tx.person, maskOf('CUSTODY_PROGRESS'), agencyId('cardiff-housing'), tx.reader.member],
    );
  const progress = insert('custody_progress', '"on", kind, text', `'2026-05-03', 'COURSE', 'a course'`);

  it.each([
    ['a case row of a category the party does not write', progress],
    ['a seat', (tx: WriteTransaction) => openSeat(tx, { agency: tx.reader.agency, party: 'HO', kind: 'PANEL' })],
    ['a consent', (tx: WriteTransaction) => openClearance(tx, { kind: 'CONSENT', agency: tx.reader.agency }, { ref: tx.reader.member })],
    ['a version of a record', insert('history', 'noun, row_id, body, agency_id', `'custody_progress', $1, '{}', $3`)],
  ])('refuses %s', async (_what, work) => {
    expect(String(await inWrite(work))).toContain('violates row-level security');
  });

  it('shows of every table nobody but the person of the transaction', async () => {
    const { rows: tables } = await admin.query<{ name: string }>(
      `select tablename as name from pg_policies where schemaname = 'hub' and permissive = 'RESTRICTIVE' and cmd = 'SELECT' order by 1`,
    );
    const shown = (await inWrite(async (tx) => {
      const people: { table: string; person: string }[] = [];
      for (const { name } of tables)
        people.push(...(await tx.manager.query<typeof people>(`select distinct '${name}' as table, person_id as person from hub.${name}`)));
      return people.map(({ table, person }) => [table, person === tx.person]);
    })) as [table: string, theirs: boolean][];
    expect(shown).toContainEqual(['agreed_action', true]);
    expect(shown.filter(([, theirs]) => !theirs)).toEqual([]);
  });

  it('does not find the entry of another agency to change, and finds the party’s own', async () => {
    const change = (owner: string) => async (tx: WriteTransaction) => {
      const id = matrix.rows.get(rowKey('agreed_action', owner, tx.person));
      const [, changed] = await tx.manager.query<[unknown, number]>(
        `update hub.agreed_action set headline = 'changed' where person_id = $1 and id = $2`,
        [tx.person, id],
      );
      return changed;
    };
    expect([await inWrite(change(ANOTHER)), await inWrite(change('cardiff-housing'))]).toEqual([0, 1]);
  });
});
