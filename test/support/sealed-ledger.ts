/** A ledger with two chains, sealed three times, and the hands of someone who may do anything in the database but sign. */
import { readFile, writeFile } from 'node:fs/promises';
import { chained } from '../../libs/store/ledger/ledger-row.js';
import type { Pool } from 'pg';
import { LinesInOrder, storedRows } from '../../libs/store/ledger/verify/stored-rows.js';
import type { StoredRow } from '../../libs/store/ledger/verify/stored-rows.js';
import type { Finding } from '../../libs/store/ledger/verify/finding.js';
import { aDisclosure, aListDisclosure } from './disclosures.js';
import { aLedger } from './ledger.js';
import type { LedgerWorld } from './ledger.js';

const TABLES = ['ledger_writer', 'ledger_terms', 'ledger', 'ledger_line', 'ledger_seal'];

/** Rows of each chain that are sealed (three seals of four rows), and those after them. Every third row is a list of three people. */
export const SEALED = 12;
export const UNSEALED = 3;

/** Per column of `ledger` and `ledger_line`, another value that the tables' own checks let through. */
export const ANOTHER: Readonly<Record<string, string>> = {
  hash: `sha256(hash)`,
  prev: `sha256(prev)`,
  subject: `sha256(coalesce(subject, ''))`,
  at: `at + interval '1 microsecond'`,
  agency: 'gen_random_uuid()',
  member: 'gen_random_uuid()',
  on_behalf_of: 'gen_random_uuid()',
  terms: `(select o.named from hub.ledger_terms o (named, said) where o.named <> terms order by o.named limit 1)`,
  clearances: `clearances || decode(repeat('0f', 16), 'hex')`,
  request_id: `coalesce(request_id, '') || 'x'`,
  seq: 'seq + 1000000',
  writer: 'gen_random_uuid()',
  n: 'n + 1000',
};

/** Rows of one chain, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A ledger, the hands of whoever tampers with it, and the way back. */
export interface Tampered {
  /** Runs a statement as a superuser; throws where it touched nothing. */
  readonly tamper: (sql: string, ...values: unknown[]) => Promise<void>;
  /** Rewrites rows as someone would who knows how they are hashed: only the key and what is outside the database are beyond them. */
  readonly rewrite: (writer: string, stretch: Stretch, anew?: Partial<StoredRow>) => Promise<void>;
  readonly findings: () => Promise<readonly Finding[]>;
  /** Makes everything as it was. */
  readonly restore: () => Promise<void>;
}

/** The world a tampering spec acts in. */
export interface SealedLedger extends LedgerWorld, Tampered {
  /** Ids of the two writers, in order. */
  readonly chains: readonly [string, string];
  /** What was published. */
  readonly published: string;
}

/** Builds one. */
export async function aSealedLedger(): Promise<SealedLedger> {
  const world = await aLedger();
  const chains = await fill(world);
  const published = await readFile(world.headsFile, 'utf8');
  return { ...world, chains, published, ...(await tamperingWith(world)) };
}

/** Keeps a copy of the ledger as it is, in a schema `untouched`, and tampers with it. */
export async function tamperingWith(world: Pick<LedgerWorld, 'admin' | 'headsFile' | 'verify'>): Promise<Tampered> {
  const { admin, headsFile } = world;
  const published = await readFile(headsFile, 'utf8');
  await admin.query('create schema untouched');
  for (const table of TABLES) await admin.query(`create table untouched.${table} as table hub.${table}`);
  return {
    tamper: async (sql, ...values) => {
      const { rowCount } = await admin.query(sql, values);
      if (rowCount === 0) throw new Error(`nothing was tampered with: ${sql}`);
    },
    rewrite: (writer, stretch, anew = { requestId: 'something else' }) => rewrite(admin, { writer, ...stretch }, anew),
    findings: async () => (await world.verify()).findings,
    restore: async () => {
      for (const table of TABLES) await admin.query(`truncate hub.${table}; insert into hub.${table} table untouched.${table}`);
      await writeFile(headsFile, published);
    },
  };
}

async function fill(world: LedgerWorld): Promise<[string, string]> {
  const [one, other] = [world.writer(), world.writer()];
  const sealer = world.sealer();
  for (let row = 1; row <= SEALED + UNSEALED; row += 1) {
    const event = row % 3 === 0 ? aListDisclosure(3) : aDisclosure({ requestId: `r${String(row)}` });
    await one.append(event);
    await other.append(event);
    if (row % 4 === 0) await sealer.sealNow();
  }
  const { rows } = await world.admin.query<{ id: string }>('select id from hub.ledger_writer order by id');
  return [rows[0]?.id ?? '', rows[1]?.id ?? ''];
}

async function rewrite(admin: Pool, { writer, from, to }: Stretch & { writer: string }, anew: Partial<StoredRow>): Promise<void> {
  const client = await admin.connect();
  await client.query('begin');
  const lines = new LinesInOrder(client);
  let prev: Buffer | null = null;
  for await (const rows of storedRows(client)) {
    for (const row of rows) {
      const own = await lines.of(row.writer, row.seq);
      if (row.writer !== writer || row.seq < from || row.seq > to) continue;
      const { hash, ...entry } = chained(prev ?? row.prev, { ...row, ...anew, lines: own });
      await client.query(`update hub.ledger set request_id = $3, at = $4, prev = $5, hash = $6 where writer = $1 and seq = $2`, [
        ...[writer, row.seq, entry.requestId, entry.at, entry.prev, hash],
      ]);
      prev = hash;
    }
  }
  await client.query('commit');
  client.release();
}
