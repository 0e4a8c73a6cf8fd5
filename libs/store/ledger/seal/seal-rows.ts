/**
 * The ledger's statements in SQL that a sealer needs: the heads of all chains, and the seals so far.
 */
import type { ClientBase } from 'pg';
import { instantText } from '../ledger-row.js';
import { isComplete } from './statement.js';
import type { Head, Seal } from './statement.js';

const HEADS = `
select w.id as writer, last.seq::float8 as seq, encode(last.hash, 'hex') as hash
from hub.ledger_writer w
cross join lateral (select seq, hash from hub.ledger l where l.writer = w.id order by seq desc limit 1) last
order by w.id`;

/** The columns of a seal as they are signed. */
export const SEAL_COLUMNS = `'seal' as kind, no::float8 as no, ${instantText('at')} as at, encode(root, 'hex') as root,
encode(prev_root, 'hex') as "prevRoot", heads, encode(signature, 'hex') as signature`;

/** The last row of every chain, in the order of the writers' ids. */
export async function manyHeads(client: ClientBase): Promise<Head[]> {
  const { rows } = await client.query<Head>({ name: 'ledger-heads', text: HEADS });
  return rows;
}

/** The seals from `no` on, in order. */
export async function manySeals(client: ClientBase, no: number): Promise<Seal[]> {
  const { rows } = await client.query<Seal>(`select ${SEAL_COLUMNS} from hub.ledger_seal where no >= $1 order by no`, [no]);
  return rows;
}

/** The seals from the last complete one on: all that is needed to go on sealing. */
export async function manyRecentSeals(client: ClientBase): Promise<Seal[]> {
  const { rows } = await client.query<{ last: number }>('select coalesce(max(no), 0)::float8 as last from hub.ledger_seal');
  let from = rows[0]?.last ?? 0;
  while (from > 0 && !isComplete(from)) from -= 1;
  return manySeals(client, from);
}

/** The database's instant, as it is signed. */
export async function oneInstant(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ at: string }>(`select ${instantText('hub.instant()')} as at`);
  const [row] = rows;
  if (row === undefined) throw new Error('hub.instant() returned nothing');
  return row.at;
}

/** Stores a seal; durable when it resolves. */
export async function insertSeal(client: ClientBase, { no, at, root, prevRoot, heads, signature }: Seal): Promise<void> {
  await client.query(
    `insert into hub.ledger_seal (no, at, root, prev_root, heads, signature)
     values ($1, $2, decode($3, 'hex'), decode($4, 'hex'), $5, decode($6, 'hex'))`,
    [no, at, root, prevRoot, JSON.stringify(heads), signature],
  );
}
