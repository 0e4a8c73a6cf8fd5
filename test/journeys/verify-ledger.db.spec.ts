/** What the gateways put on the ledger and the worker sealed, anybody with the public key can verify; what was changed since, they find. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import { ledgerLength } from '../support/ledger-rows.js';
import { startWorkerFor } from '../support/worker-for.js';
import type { WorkerFor } from '../support/worker-for.js';
import { LEAD, consent, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';

let database: FreshDatabase;
let admin: Client;
let worker: WorkerFor;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  worker = await startWorkerFor(database);
  const [hub, second] = await Promise.all([startHub(database), startGatewayProcess(database)]);
  const person = await youngPerson(hub);
  for (const gateway of [hub, second, hub]) {
    await perform(gateway, progress(person, 'an entry'));
    await perform(gateway, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    const asked = [LEAD, 'education.officer@cardiff', 'housing.officer@cardiff'].map((login) =>
      gateway.as(login)('query ($id: ID!) { caseload(first: 5) { nodes { id } } person(id: $id) { custodyProgress { text } } }', {
        id: person,
      }),
    );
    await Promise.all(asked);
    await perform(gateway, withdrawal(person, 'cardiff-education'));
  }
  await Promise.all([hub.close(), second.close()]);
  await worker.close();
}, 300_000);
afterAll(async () => {
  await worker.forget();
  await admin.end();
  await database.drop();
});

test('the ledger of two gateways holds, every row of it sealed', async () => {
  const { code, said } = await worker.verifyLedger();
  expect(said).toContain(`${String(await ledgerLength(admin))} rows sealed by`);
  expect(said).toMatch(/ 0 not sealed yet\n.*The ledger holds\.\n$/s);
  expect(code).toBe(0);
});

test('a row that was changed since is named', async () => {
  const { rows } = await admin.query<{ writer: string; seq: string }>(
    `update hub.ledger set at = at + interval '1 hour' where (writer, seq) in
       (select writer, seq from hub.ledger order by at desc offset 3 limit 1) returning writer, seq`,
  );
  const { code, said } = await worker.verifyLedger();
  expect(said).toContain(`writer ${String(rows[0]?.writer)}, row ${String(rows[0]?.seq)}: `);
  expect(said).toContain('The ledger does NOT hold.');
  expect(code).toBe(1);
});
