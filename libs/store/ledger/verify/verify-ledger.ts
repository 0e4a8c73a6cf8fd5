/**
 * Whether the ledger is what was sealed, for someone who does not trust us: needs the public key, the published heads, and to read the tables.
 */
import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { ClientBase } from 'pg';
import { SEAL_COLUMNS } from '../seal/seal-rows.js';
import type { Recovery, Seal } from '../seal/statement.js';
import { aboutSeal } from './finding.js';
import type { Finding } from './finding.js';
import { readPublishedSeals } from './published-seals.js';
import type { PublishedSeals } from './published-seals.js';
import { batches } from './stored-rows.js';
import { verifyRows } from './verify-rows.js';
import { SealWalk } from './walk-seals.js';

/** A ledger to be verified. */
export interface LedgerToVerify {
  /** A connection as `hub_system`: to the owner, forced row security shows an empty ledger. */
  readonly client: ClientBase;
  readonly publicKey: KeyObject;
  /** Path of the published heads. They are trusted before the database's own seals. */
  readonly headsFile: string;
}

/** What was found. Findings are about sealed rows; those not sealed yet are counted. */
export interface LedgerReport {
  readonly sealed: number;
  readonly unsealed: number;
  readonly seals: number;
  /** Restores that were owned up to by a signed statement. */
  readonly recoveries: readonly Pick<Recovery, 'no' | 'at' | 'reason'>[];
  /** Bad rows first, by writer and number; then bad seals. Empty: the ledger holds. */
  readonly findings: readonly Finding[];
}

/** Verifies the ledger in one snapshot, beside a running hub if need be. */
export async function verifyLedger({ client, publicKey, headsFile }: LedgerToVerify): Promise<LedgerReport> {
  // Before the snapshot: a seal is stored and then published, so what is published by now must be in it.
  const published = await readPublishedSeals(headsFile, publicKey);
  await client.query('begin transaction isolation level repeatable read read only');
  try {
    const stored = new Map<number, Seal>();
    for await (const seals of batches<Seal>(client, { cursor: 'ledger_seals', sql: SEALS }))
      for (const seal of seals) stored.set(seal.no, seal);
    const walk = new SealWalk(published, stored, publicKey);
    const rows = await verifyRows(client, walk.checkpoints);
    const findings = [
      ...rows.findings,
      ...published.findings,
      ...walk.findings,
      ...(await unpublished({ publicKey, headsFile, published }, walk.last)),
    ];
    return { sealed: rows.sealed, unsealed: rows.unsealed, seals: walk.last, recoveries: published.recoveries, findings };
  } finally {
    await client.query('rollback');
  }
}

interface Publication extends Omit<LedgerToVerify, 'client'> {
  readonly published: PublishedSeals;
}

/** A crash keeps back one seal at most. More may only mean that the hub went on sealing since the file was read: then they are there by now. */
async function unpublished({ publicKey, headsFile, published }: Publication, last: number): Promise<Finding[]> {
  if (last - published.last <= 1) return [];
  const now = await readPublishedSeals(headsFile, publicKey);
  return last - now.last <= 1
    ? []
    : [aboutSeal(now.last + 1, `was not published, nor what was sealed after it up to seal ${String(last)}`)];
}

/** The same, from addresses and files. */
export async function verifyLedgerAt(at: { databaseUrl: string; publicKeyFile: string; headsFile: string }): Promise<LedgerReport> {
  const publicKey = createPublicKey(await readFile(at.publicKeyFile));
  const client = new pg.Client({ connectionString: at.databaseUrl, application_name: 'throughgate verify-ledger' });
  await client.connect();
  try {
    return await verifyLedger({ client, publicKey, headsFile: at.headsFile });
  } finally {
    await client.end();
  }
}

const SEALS = `select ${SEAL_COLUMNS} from hub.ledger_seal order by no`;
