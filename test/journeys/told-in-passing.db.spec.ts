/** What is told in passing is told all the same: a refusal that says how things stand is on the ledger, and a reason stays with what it is about. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';

describe('told in passing', () => {
  let database: FreshDatabase;
  let hub: Hub;
  let admin: Client;
  let idOf: (slug: string) => string;

  beforeAll(async () => {
    idOf = await demoPersonIds();
    database = await freshDatabase({ from: 'demo' });
    hub = await startHub(database);
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
  }, 60_000);

  afterAll(async () => {
    await hub.close();
    await admin.end();
    await database.drop();
  });

  it('a refusal that says they are released earlier leaves its row, as a fact of the door', async () => {
    const input = {
      requestId: 'late',
      person: idOf('ieuan-tallis'),
      kind: 'OWN_TENANCY',
      address: 'x',
      from: '2031-01-01',
      suitability: 'SUITABLE',
    };
    const answer = await hub.as('housing.officer@cardiff')(
      'mutation ($input: ConfirmAccommodationInput!) { confirmAccommodation(input: $input) { refusal { code field } } }',
      { input },
    );
    expect(answer.data).toEqual({ confirmAccommodation: { refusal: { code: 'INVALID', field: 'from' } } });
    const { rows } = await admin.query<{ disclosed: unknown }>(
      `select disclosed from hub.disclosure where operation = 'confirmAccommodation' and request_id = 'late'`,
    );
    expect(rows).toEqual([{ disclosed: { ACCOMMODATION_CONFIRMATION: expect.objectContaining({ level: 'FACT' }) } }]);
  });

  it('a reason given about clinical content does not reach those who have the headline only', async () => {
    const nurse = hub.as('camhs.nurse@cardiff');
    const agree = {
      requestId: 'agree',
      person: idOf('ieuan-tallis'),
      pathway: 'HEALTH',
      category: 'HEALTH_PRACTICALITIES',
      headline: 'A check-up',
      text: 't',
      dueOn: '2027-01-01',
    };
    const agreed = await nurse('mutation ($input: AgreeActionInput!) { agreeAction(input: $input) { action { id } } }', { input: agree });
    const { id } = (agreed.data?.['agreeAction'] as { action: { id: string } }).action;
    const update = { requestId: 'update', action: id, version: 1, status: 'UNDER_WAY', reason: 'CANARY of the clinic' };
    const updated = await nurse('mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { status version } } }', {
      input: update,
    });
    expect(updated.data).toEqual({ updateAction: { action: { status: 'UNDER_WAY', version: 2 } } });
    const query = 'query ($id: ID!) { history(id: $id) { nodes { version reason } } }';
    expect((await nurse(query, { id })).text).toContain('CANARY');
    const chair = await hub.as('panel.chair@cardiff')(query, { id });
    expect(chair.errors).toBeUndefined();
    expect(chair.text).not.toContain('CANARY');
  });
});
