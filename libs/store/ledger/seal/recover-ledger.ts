/**
 * After a restore the database ends before what was published. Whoever restores says so, signed and with a reason, or the verifier finds a cut tail.
 */
import type { KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { lastPublished, publish } from './heads-file.js';
import { manyRecentSeals, oneInstant } from './seal-rows.js';
import { SealedHeads } from './sealed-heads.js';
import { signed } from './statement.js';
import type { Recovery } from './statement.js';

/** A restore to be owned up to. */
export interface RestoredLedger {
  /** The restored database, as `hub_system`. */
  readonly client: ClientBase;
  readonly privateKey: KeyObject;
  /** Path of the published heads, which were not restored. */
  readonly headsFile: string;
  /** Why, in words, for whoever verifies: which backup, what happened. */
  readonly reason: string;
}

/** Publishes that the ledger goes on from the database's last seal. Run before the worker starts; throws where nothing had been published. */
export async function writeRecoveryStatement({ client, privateKey, headsFile, reason }: RestoredLedger): Promise<Recovery> {
  const before = await lastPublished(headsFile);
  if (before === null) throw new Error(`nothing was ever published in ${headsFile}: there is nothing to recover from`);
  const recent = await manyRecentSeals(client);
  const heads = new SealedHeads();
  for (const seal of recent) heads.take(seal.heads);
  const no = recent.at(-1)?.no ?? 0;
  const at = await oneInstant(client);
  const roots = { root: heads.root(), prevRoot: before.root };
  const recovery = signed<Recovery>({ kind: 'recovery', no, at, ...roots, heads: heads.all(), reason }, privateKey);
  await publish(headsFile, [recovery]);
  return recovery;
}
