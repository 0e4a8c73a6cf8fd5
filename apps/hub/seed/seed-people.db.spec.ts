/** A seeded world is what the verbs would have left: proven on its derived rows, and through a gateway. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';
import { derivedRows, renderFromScratch } from '../../../test/support/derived-rows.js';
import { identityOrigin } from '../../../test/support/server.js';
import { seedPeople } from './seed-people.js';

const PEOPLE = 24;

describe('a seeded world', () => {
  let database: FreshDatabase;
  let admin: Client;
  const seed = (people: number, number = 7) =>
    seedPeople(database.adminUrl, identityOrigin(), { people, seed: number, say: () => undefined });
  const count = async (sql: string): Promise<number> =>
    (await admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'migrated' });
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await seed(PEOPLE);
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('has the slices and fact rows that rendering each person leaves, row for row', async () => {
    const loaded = await derivedRows(admin);
    expect(loaded.length).toBeGreaterThan(PEOPLE * 100);
    await renderFromScratch(admin);
    expect(await derivedRows(admin)).toEqual(loaded);
  });

  it('is the same for the same seed, grows by the missing people, and is another for another seed', async () => {
    expect(await seed(PEOPLE)).toMatchObject({ loaded: 0 });
    expect(await seed(PEOPLE + 2)).toMatchObject({ loaded: 2 });
    expect(await seed(3, 8)).toMatchObject({ loaded: 3 });
    expect(await count('hub.person_head')).toBe(PEOPLE + 5);
  });

  it('has every agency’s signature, and a consent wherever a rule of a seated party asks for one', async () => {
    const unsigned = `hub.partner p where not exists (select from hub.signature s where s.agency_id = p.agency_id)`;
    expect(await count(unsigned)).toBe(0);
    const unasked = `hub.seat s join hub.rule r on r.party = s.party and r.read <> 'NONE' and r.needs like 'CONSENT%'
      where not exists (select from hub.clearance c where c.person_id = s.person_id and c.agency_id = s.agency_id and c.category = r.category)`;
    expect(await count(unasked)).toBe(0);
  });

  it('names people on the ledger by the keyed hash of their id, as a referral does', async () => {
    const { createHmac } = await import('node:crypto');
    const { rows } = await admin.query<{ person_id: string; subject: Buffer; key: Buffer }>(
      'select h.person_id, h.subject, k.key from hub.person_head h join hub.person_key k using (person_id)',
    );
    for (const { person_id, subject, key } of rows) expect(createHmac('sha256', key).update(person_id).digest()).toEqual(subject);
  });
});
