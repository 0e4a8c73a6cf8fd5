/**
 * A rung opens one record and no person: row security by itself, the reading by itself, and the transaction by itself, each against every other record
 * of the same agency about the same person.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ESCALATION } from '#escalation';
import { maskOf } from '#kernel';
import type { Caller } from '#kernel';
import { agencyId } from '#directory';
import { Database, GUARD, Reading, readFreshness, readHistory, readPerson, readRecord, writePerson } from '#store';
import type { SliceRow, WriteTransaction } from '#store';
import { CASE_NOUNS_OF_ROOMS } from '../../apps/gateway/nouns.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { rowKey } from './matrix-records.js';
import { fillMatrixWorld } from './matrix-world.js';

const [AGENCY, ROLE, ISSUER] = ['cardiff-housing', 'team_manager', 'an issuer'];
const member = (subject: string, role = ROLE): Caller => ({
  ...{ issuer: ISSUER, subject, agency: AGENCY, role, onBehalfOf: null, expiresAt: 4_102_444_800 },
});
const [MANAGER, HEAD] = [member('manager'), member('head', 'head_of_service')];

let fresh: FreshDatabase;
let admin: Client;
let database: Database;
let person: string;
/** The escalation the rung is on, and another that was raised against the same agency about the same person. */
let [mine, other]: [string, string] = ['', ''];

beforeAll(async () => {
  fresh = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  const matrix = await fillMatrixWorld(admin, { origin: identityOrigin(), parties: ['HO'] });
  person = matrix.people.informed;
  mine = matrix.rows.get(rowKey('escalation raised against', AGENCY, person)) ?? '';
  other = randomUUID();
  for (const [table, key] of [
    ['escalation', 'id'],
    ['history', 'row_id'],
  ] as const) {
    const ids = `jsonb_build_object('id', gen_random_uuid()) || jsonb_build_object('${key}', $2::uuid)`;
    await admin.query(`insert into hub.${table} select (jsonb_populate_record(t, ${ids})).* from hub.${table} t where t.${key} = $1`, [
      mine,
      other,
    ]);
  }
  for (const { subject, role } of [MANAGER, HEAD]) {
    await admin.query(
      `insert into hub.member (id, issuer, subject, agency_id, role, name, valid_from) values ($1, $2, $3, $4, $5, 'Somebody', hub.instant())`,
      [randomUUID(), ISSUER, subject, agencyId(AGENCY), role],
    );
  }
  await admin.query(
    `insert into hub.seat (person_id, id, agency_id, party, kind, role, ref, valid_from)
     values ($1, $2, $3, 'HO', 'RUNG', $4, $5, hub.instant() - interval '1 minute')`,
    [person, randomUUID(), agencyId(AGENCY), ROLE, mine],
  );
  database = await Database.open(fresh.url('hub_app'), CASE_NOUNS_OF_ROOMS, 3);
});

afterAll(async () => {
  await database.close();
  await admin.end();
  await fresh.drop();
});

const found = async (caller: Caller, id: string, noun: string = ESCALATION.noun): Promise<number> =>
  (await readRecord(database.pool, caller, { person, nouns: [noun], id })).many(noun).length;
const versions = async (caller: Caller, id: string): Promise<number> => {
  const place = { person, nouns: [ESCALATION.noun], id };
  return (await readHistory(database.pool, caller, { place, page: { before: null, limit: 9 } })).versions.length;
};

describe('row security, by a rung', () => {
  it('tells nothing of how fresh a plan is: it opens a record, and no person', async () => {
    const { reading, changes } = await readFreshness(database.pool, MANAGER, { person, nouns: [ESCALATION.noun] });
    expect([reading.vector.seated, changes]).toEqual([false, []]);
  });

  it('lets the one record through, with its history, and no other of the agency about the person', async () => {
    expect([await found(MANAGER, mine), await versions(MANAGER, mine)]).toEqual([1, 1]);
    expect([await found(MANAGER, other), await versions(MANAGER, other)]).toEqual([0, 0]);
  });

  it('lets through nothing to another role of the agency, nor a person to anybody', async () => {
    expect([await found(HEAD, mine), await versions(HEAD, mine)]).toEqual([0, 0]);
    for (const caller of [MANAGER, HEAD]) {
      const reading = await readPerson(database.pool, caller, { person, nouns: null });
      expect([reading.vector.seated, reading.many(ESCALATION.noun), reading.many('identity')]).toEqual([false, [], []]);
    }
  });

  it.each([
    [
      'the rung has ended',
      `update hub.seat set valid_until = hub.instant() where kind = 'RUNG'`,
      `update hub.seat set valid_until = null where kind = 'RUNG'`,
    ],
    [
      'the agency’s signature has lapsed',
      `update hub.signature set valid_until = hub.instant() where agency_id = '${agencyId(AGENCY)}'`,
      `update hub.signature set valid_until = null where agency_id = '${agencyId(AGENCY)}'`,
    ],
    [
      'the protocol gives the party none of its own',
      `update hub.party_mask set own = own & ~(1 << 24) where party = 'HO'`,
      `update hub.party_mask set own = own | (1 << 24) where party = 'HO'`,
    ],
  ])('lets through nothing once %s', async (_what, close, open) => {
    await admin.query(close);
    expect(await found(MANAGER, mine)).toBe(0);
    await admin.query(open);
    expect(await found(MANAGER, mine)).toBe(1);
  });
});

/** Does something in a write of the manager's; tells what it met. */
async function inWrite(work: (tx: WriteTransaction) => Promise<unknown>): Promise<unknown> {
  let met: unknown;
  const request = { caller: MANAGER, person, operation: 'a spec', requestId: randomUUID(), input: null };
  const written = writePerson(database, request, async (tx) => {
    met = await work(tx);
    return {};
  });
  await written.catch((error: unknown) => (met = error));
  return met;
}

describe('a write, by a rung', () => {
  const change = (id: string) => async (tx: WriteTransaction) => {
    const [, changed] = await tx.manager.query<[unknown, number]>(
      `update hub.escalation set answer = 'ours' where person_id = $1 and id = $2`,
      [tx.person, id],
    );
    return changed;
  };
  const note = (table: 'history' | 'outbox', row: string) => (tx: WriteTransaction) => {
    const [columns, values] = table === 'history' ? [', version, body, agency_id, member_id', `, 9, '{}', $4, $4`] : ['', ''];
    return tx.manager.query(
      `insert into hub.${table} (person_id, id, noun, row_id, mask, owner_agency, counterpart, at${columns})
       values ($1, gen_random_uuid(), 'escalation', $2, $3, $4, $4, hub.instant()${values})`,
      [tx.person, row, maskOf('ESCALATIONS'), tx.reader.agency],
    );
  };
  const begin = (tx: WriteTransaction): Promise<unknown> =>
    tx.manager.query(
      `insert into hub.escalation select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* from hub.escalation e where e.id = $1`,
      [mine],
    );

  it('changes the one record, and finds no other to change', async () => {
    expect([await inWrite(change(mine)), await inWrite(change(other))]).toEqual([1, 0]);
  });

  it('leaves history and events of the one record, and of no other', async () => {
    for (const table of ['history', 'outbox'] as const) {
      expect([table, await inWrite(note(table, mine))]).toEqual([table, []]);
      expect([table, String(await inWrite(note(table, other)))]).toEqual([table, expect.stringContaining('violates row-level security')]);
    }
  });

  it('begins none', async () => {
    expect(String(await inWrite(begin))).toContain('violates row-level security');
    expect(await inWrite((tx) => tx.add(ESCALATION, {} as never))).toMatchObject({ code: 'NOT_SHARED' });
  });
});

describe('a reading, by a rung', () => {
  it('puts every other record out of sight, whatever it was handed', async () => {
    const { reader, vector } = await readRecord(database.pool, MANAGER, { person, nouns: [ESCALATION.noun], id: mine });
    const slice: SliceRow = [ESCALATION.noun, maskOf('ESCALATIONS'), 'FULL', reader.agency, [{ id: mine }, { id: other }]];
    const reading = new Reading(reader, person, vector, [slice]);
    const masks = [mine, other].map((id) => reading.find(ESCALATION.noun, id)?.[GUARD].mask);
    expect(masks).toEqual([maskOf('ESCALATIONS'), -1]);
  });
});

describe('the begin of a record two agencies own', () => {
  it('is in the name of the writer’s own agency: nobody writes an escalation as another’s', async () => {
    const { rows } = await admin.query<{ check: string }>(
      `select with_check as check from pg_policies where tablename = 'escalation' and permissive = 'RESTRICTIVE' and cmd = 'INSERT'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.check).not.toContain('counterpart');
  });
});
