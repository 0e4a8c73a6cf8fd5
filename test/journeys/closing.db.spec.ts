/** The closing of a case (domain rule 11) and its opening again: by its home team, whose panel it ends and brings back. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { LEAD, TODAY, mutationOf, youngPerson } from '../support/young-person.js';

const NAME = 'Macsen';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let gone: string;
let open: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  [gone, open] = [await youngPerson(hub, { name: NAME }), await youngPerson(hub, { name: 'Open' })];
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

type Turn = 'closeCase' | 'reopenCase';

const turn = async (does: Turn, person: string, { by = LEAD, version = 1 } = {}): Promise<Answer> =>
  await hub.as(by)(mutationOf({ does, answer: 'plan { status closedOn version }' }), {
    input: { requestId: randomUUID(), person, version, reason: 'Supervision has ended; handed to the careers service.' },
  });

const see = (login: string, person: string): Promise<Answer> =>
  hub.as(login)('query ($id: ID!) { person(id: $id) { preferredName plan { status closedOn } } }', { id: person });

describe('a case', () => {
  test('is closed by its home team alone, once', async () => {
    for (const by of ['social.worker@cardiff', 'housing.officer@cardiff'])
      expect(refusalOf(await turn('closeCase', gone, { by })).code).toBe('NOT_SHARED');
    expect(refusalOf(await turn('closeCase', gone, { version: 9 })).code).toBe('CONFLICT');
    const plan = { status: 'CLOSED', closedOn: TODAY, version: 2 };
    expect((await turn('closeCase', gone)).data).toEqual({ closeCase: { plan, refusal: null } });
    expect(refusalOf(await turn('closeCase', gone, { version: 2 })).code).toBe('TOO_LATE');
    expect(refusalOf(await turn('reopenCase', open)).code).toBe('TOO_LATE');
    const elsewhere = [parseGlobalId(open).id, agencyId('newport-yot')];
    await admin.query('update hub.person_head set home_agency = $2 where person_id = $1', elsewhere);
    expect(refusalOf(await turn('closeCase', open)).code).toBe('NOT_SHARED');
  });

  test('that is closed is no business of its panel any more, and of its home team still', async () => {
    for (const login of ['housing.officer@cardiff', 'panel.chair@cardiff', 'education.officer@cardiff'])
      expect(refusalOf(await see(login, gone)).code).toBe('NOT_FOUND');
    expect((await see(LEAD, gone)).data).toMatchObject({ person: { plan: { status: 'CLOSED', closedOn: TODAY } } });
  });

  test('that is opened again has its panel again, and is closed again', async () => {
    expect((await turn('reopenCase', gone, { version: 2 })).data).toMatchObject({
      reopenCase: { plan: { status: 'DRAFT', closedOn: null } },
    });
    expect((await see('housing.officer@cardiff', gone)).data).toMatchObject({ person: { preferredName: NAME } });
    await turn('closeCase', gone, { version: 3 });
    expect(refusalOf(await see('housing.officer@cardiff', gone)).code).toBe('NOT_FOUND');
  });
});
