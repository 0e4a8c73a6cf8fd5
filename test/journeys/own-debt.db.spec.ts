/** What a home team owes itself, an overdue action of its own, it does not settle by itself: the chair of the panel judges it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { doTo, raise } from '../support/escalating.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { mutationOf, youngPerson } from '../support/young-person.js';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
}, 180_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

test('an escalation of a home team against itself is closed by the chair alone', async () => {
  const raised = await raise(hub, await youngPerson(hub));
  // As the rule raises one for an overdue action of the home team: it is on both sides.
  await admin.query('update hub.escalation set counterpart = owner_agency where id = $1', [parseGlobalId(raised.id).id]);
  for (const by of ['supervising.officer@cardiff', 'resettlement.worker@cardiff']) {
    const input = {
      requestId: randomUUID(),
      escalation: raised.id,
      version: raised.version,
      outcome: 'AGREED_OTHERWISE',
      note: 'Settled among ourselves.',
    };
    expect(refusalOf(await hub.as(by)(mutationOf({ does: 'closeEscalation' }), { input })).code).toBe('NOT_SHARED');
  }
  const closed = await doTo(hub, raised, {
    by: 'panel.chair@cardiff',
    does: 'closeEscalation',
    outcome: 'NOT_DELIVERED',
    note: 'A new day is agreed.',
  });
  expect(closed).toMatchObject({ status: 'CLOSED', outcome: 'NOT_DELIVERED' });
});
