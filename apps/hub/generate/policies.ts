/** Prints the walls of the database: what the migrations leave behind, read from a server that lives only for this. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Database } from '#store';
import { readCatalogue } from '../catalogue.js';
import { rolePasswords } from '../home/secrets.js';
import { demoOperator } from '../demo/demo-operator.js';
import { startPostgres } from '../postgres.js';
import { prepare } from '../prepare/prepare.js';

const ORIGIN = 'http://127.0.0.1:4100';
const HEADER =
  '-- generated: npm run generate\n-- The walls of a freshly migrated database, as its catalogue tells them. To be read and reviewed, not run.\n\n';

/** The file `policies.sql`: of a database that is not for tests, so without their clock. */
export async function printPolicies(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-generate-'));
  try {
    // As root the server runs under another account, which has to pass through.
    await chmod(folder, 0o711);
    const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), test: true });
    try {
      return HEADER + (await catalogueOf(server.adminUrl));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function catalogueOf(adminUrl: string): Promise<string> {
  const passwords = rolePasswords(randomBytes(32).toString('base64url'));
  const { hub_owner: ownerUrl } = await prepare({
    adminUrl,
    database: 'throughgate',
    passwords,
    test: false,
    environment: { IDENTITY_ORIGIN: ORIGIN },
    operator: demoOperator(ORIGIN),
  });
  const database = await Database.open(ownerUrl, [], 1);
  const client = await database.pool.connect();
  try {
    return await readCatalogue(client);
  } finally {
    client.release();
    await database.close();
  }
}
