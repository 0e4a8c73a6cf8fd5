/** A write that says it keeps rights is answered by the vector it began with: the database holds it to what it says. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { Database, closeClearance, endSeats, openClearance, openSeat, writePerson } from '#store';
import type { WriteTransaction } from '#store';
import { agencyId } from '#directory';
import { AGREED_ACTION } from '#plan';
import { CASE_NOUNS_OF_ROOMS } from '../../apps/gateway/nouns.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { fillMatrixWorld } from './matrix-world.js';
import type { MatrixWorld } from './matrix-world.js';

let fresh: FreshDatabase;
let admin: Client;
let database: Database;
let matrix: MatrixWorld;
let caller: { issuer: string; subject: string; agency: string; role: string };

beforeAll(async () => {
  fresh = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  matrix = await fillMatrixWorld(admin, { origin: identityOrigin() });
  database = await Database.open(fresh.url('hub_app'), CASE_NOUNS_OF_ROOMS, 4);
  const { rows } = await admin.query<typeof caller>(
    `select issuer, subject, a.slug as agency, role from hub.member m join hub.agency a on a.id = m.agency_id
     where subject = 'resettlement.worker@cardiff'`,
  );
  caller = rows[0] as typeof caller;
});
afterAll(async () => {
  await database.close();
  await admin.end();
  await fresh.drop();
});

/** One write by the resettlement worker; `reads`: it says that it keeps rights. */
async function write(work: (tx: WriteTransaction) => Promise<unknown>, reads?: string[]): ReturnType<typeof writePerson> {
  const who = { ...caller, onBehalfOf: null, expiresAt: 4_102_444_800 };
  const request = { caller: who, person: matrix.people.informed, operation: 'a spec', requestId: randomUUID(), input: null, reads };
  return await writePerson(database, request, async (tx) => {
    await work(tx);
    return {};
  });
}

async function rights(): Promise<unknown> {
  const { rows } = await admin.query(
    `select jsonb_agg(to_jsonb(s) order by id) as seats, (select jsonb_agg(to_jsonb(c) order by id) from hub.clearance c) as clearances from hub.seat s`,
  );
  return rows;
}

const consent = { kind: 'CONSENT', agency: agencyId('cardiff-housing'), category: 'CUSTODY_PROGRESS' } as const;
const MOVES: readonly (readonly [string, (tx: WriteTransaction) => Promise<unknown>])[] = [
  ['opens a seat', (tx) => openSeat(tx, { agency: consent.agency, party: 'HO', kind: 'PANEL' })],
  ['opens a clearance', (tx) => openClearance(tx, consent, { ref: tx.reader.member })],
  ['closes a clearance', (tx) => closeClearance(tx, { kind: 'INFORMED' })],
  ['ends every seat, the writer’s too', (tx) => endSeats(tx, { kind: 'PANEL', at: tx.at })],
];
const ACTION = { headline: 'a headline', agreedOn: '2026-05-03', dueOn: '2026-06-03', status: 'AGREED' };

describe('a write that says it keeps rights', () => {
  test('is answered by what it wrote', async () => {
    const { reading } = await write((tx) => tx.add(AGREED_ACTION, ACTION), ['agreed_action']);
    expect(reading?.many('agreed_action').map(({ headline }) => headline)).toContain('a headline');
  });

  test.each(MOVES)('fails, and changes nothing, where it %s', async (_what, work) => {
    const before = await rights();
    await expect(write(work, ['agreed_action'])).rejects.toThrow('a write that keeps rights has moved one');
    expect(await rights()).toEqual(before);
  });
});

describe('a write that does not say so', () => {
  test.each(MOVES)('goes through where it %s, and is read anew', async (_what, work) => {
    const before = await rights();
    expect((await write(work)).reading).toBeNull();
    expect(await rights()).not.toEqual(before);
  });
});
