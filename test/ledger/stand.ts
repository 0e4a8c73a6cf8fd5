/**
 * A hub for the faults of the ledger: a Postgres of its own, a gateway behind a link that can go dead, a worker that seals; and young people of whom every
 * text is known again wherever it turns up.
 */
import { createPublicKey } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Pool } from 'pg';
import { verifyLedger } from '../../libs/store/ledger/verify/verify-ledger.js';
import type { LedgerReport } from '../../libs/store/ledger/verify/verify-ledger.js';
import { openGateway, openWorker } from '../faults/escalations/stand.js';
import type { Supervised } from '../faults/escalations/supervised.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { halfOpenLink } from '../support/half-open-link.js';
import type { HalfOpenLink } from '../support/half-open-link.js';
import type { Asked } from '../support/hub.js';
import { subjectOf } from '../support/ledger-rows.js';
import { LEAD, perform, progress, youngPerson } from '../support/young-person.js';
import { ownPostgres } from './own-postgres.js';
import type { OwnPostgres } from './own-postgres.js';

/** A young person: global ids, and the ledger's name for them. */
export interface Known {
  readonly person: string;
  readonly record: string;
  readonly subject: string;
}

/** What runs. */
export interface LedgerStand {
  readonly postgres: OwnPostgres;
  readonly admin: Pool;
  readonly link: HalfOpenLink;
  readonly hub: Asked;
  readonly gateway: Supervised;
  readonly worker: Supervised;
  readonly people: readonly Known[];
  readonly headsFile: string;
  /** The public key and the published heads are all it needs, beside the rows. */
  verify(): Promise<LedgerReport>;
  /** Stops the gateway, and then the worker, which seals the last rows. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens one with so many people. */
export async function openLedgerStand(people: number): Promise<LedgerStand> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-ledger-'));
  await chmod(folder, 0o711);
  const shared = process.env['TEST_ADMIN_URL'];
  const postgres = await ownPostgres(folder);
  process.env['TEST_ADMIN_URL'] = postgres.adminUrl;
  const database = await freshDatabase({ from: 'demo' });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 6 }).on('error', () => undefined);
  const link = await halfOpenLink(database.url('hub_app'));
  const [gateway, hub] = await openGateway(link.url);
  const worker = await openWorker(database, { folder, redisUrl: '' });
  const settle = async (): Promise<void> => {
    await gateway.close();
    await worker.close();
  };
  const known: Known[] = [];
  while (known.length < people) known.push(await knownPerson(hub, admin, known.length));
  return {
    ...{ postgres, admin, link, hub, gateway, worker, people: known, headsFile: path.join(folder, 'heads.log') },
    verify: () => verify(database, folder),
    settle,
    close: async () => {
      await settle();
      await link.close();
      await admin.end();
      await postgres.stop();
      if (shared !== undefined) process.env['TEST_ADMIN_URL'] = shared;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is written of the n-th person, of one category. */
export const mark = (n: number, category: string): string => `zq${String(n)}${category.charAt(0)}q`;

async function knownPerson(hub: Asked, admin: Pool, n: number): Promise<Known> {
  const person = await youngPerson(hub, { name: mark(n, 'IDENTITY') });
  const { progress: written } = await perform(hub, progress(person, mark(n, 'CUSTODY_PROGRESS')));
  const session = { person, kind: 'LEISURE', activity: mark(n, 'LEISURE_AND_MENTORING') };
  await perform(hub, { does: 'recordLeisureSession', by: LEAD, input: session });
  return { person, record: (written as { id: string }).id, subject: await subjectOf(admin, person) };
}

async function verify(database: FreshDatabase, folder: string): Promise<LedgerReport> {
  const publicKey = createPublicKey(await readFile(path.join(folder, 'ledger.pem')));
  const client = new pg.Client({ connectionString: database.url('hub_system') });
  await client.connect();
  try {
    return await verifyLedger({ client, publicKey, headsFile: path.join(folder, 'heads.log') });
  } finally {
    await client.end();
  }
}
