/** A ledger of its own for a spec: database, keys, published heads, and the hands of each role. */
import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Pool } from 'pg';
import { LedgerWriter } from '../../libs/store/ledger/ledger-writer.js';
import type { LedgerWriterSettings } from '../../libs/store/ledger/ledger-writer.js';
import { LedgerSealer } from '../../libs/store/ledger/seal/seal-ledger.js';
import type { LedgerSealerSettings } from '../../libs/store/ledger/seal/seal-ledger.js';
import { verifyLedger } from '../../libs/store/ledger/verify/verify-ledger.js';
import type { LedgerReport } from '../../libs/store/ledger/verify/verify-ledger.js';
import { freshDatabase } from './database.js';

/** The world a ledger spec acts in. */
export interface LedgerWorld {
  readonly app: Pool;
  readonly appUrl: string;
  readonly system: Pool;
  /** Superuser: for tampering and looking behind the walls. */
  readonly admin: Pool;
  readonly headsFile: string;
  readonly privateKey: KeyObject;
  /** A writer on `app`, which the world closes. */
  writer(settings?: Partial<LedgerWriterSettings>): LedgerWriter;
  /** A sealer on `system` that seals when told, which the world stops. */
  sealer(settings?: Partial<LedgerSealerSettings>): LedgerSealer;
  verify(): Promise<LedgerReport>;
  /** Begins again: nothing written, sealed or published, no writer and no sealer. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Builds one. */
export async function aLedger(): Promise<LedgerWorld> {
  const database = await freshDatabase({ from: 'migrated' });
  const [app, system, admin] = [poolOf(database.url('hub_app')), poolOf(database.url('hub_system')), poolOf(database.adminUrl)];
  const folder = await mkdtemp(path.join(tmpdir(), 'ledger-spec-'));
  const headsFile = path.join(folder, 'heads.log');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const closing: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closing.splice(0)) await close();
  };
  return {
    app,
    appUrl: database.url('hub_app'),
    system,
    admin,
    headsFile,
    privateKey,
    writer: (settings = {}) => {
      const writer = new LedgerWriter({ pool: app, process: 'a spec', test: true, ...settings });
      closing.push(() => writer.close());
      return writer;
    },
    sealer: (settings = {}) => {
      const sealer = new LedgerSealer({ pool: system, privateKey, headsFile, onError: () => undefined, ...settings });
      closing.push(() => sealer.stop());
      return sealer;
    },
    verify: async () => {
      const client = await system.connect();
      try {
        return await verifyLedger({ client, publicKey, headsFile });
      } finally {
        client.release();
      }
    },
    empty: async () => {
      await closeAll();
      await admin.query('truncate hub.ledger_writer, hub.ledger_terms, hub.ledger, hub.ledger_line, hub.ledger_seal');
      await writeFile(headsFile, '');
    },
    close: async () => {
      await closeAll();
      await Promise.all([app.end(), system.end(), admin.end()]);
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Idle connections are cut by specs that mean to, and by the drop at the end. */
function poolOf(connectionString: string): Pool {
  return new pg.Pool({ connectionString, max: 20 }).on('error', () => undefined);
}
