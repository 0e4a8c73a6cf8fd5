/** Whether the ledger can be sealed and its heads are where they are published. `npm run verify-ledger` says whether it holds. */
import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { look } from '#store';
import { needed } from '../check.js';
import type { Check, Installation } from '../check.js';

/** Seals a worker may have stored and not yet published. */
const IN_FLIGHT = 2;

/** The ledger. */
export const ledger: Check = {
  name: 'the ledger has its key and its published heads',
  look: async (installation) => [...(await keyFaults(installation)), ...(await headFaults(installation))],
};

async function keyFaults(installation: Installation): Promise<string[]> {
  try {
    const { asymmetricKeyType } = createPrivateKey(await readFile(needed(installation, 'LEDGER_KEY')));
    return asymmetricKeyType === 'ed25519' ? [] : ['LEDGER_KEY is no Ed25519 key: the worker cannot seal with it.'];
  } catch {
    return ['LEDGER_KEY cannot be read as a private key (PEM): the worker does not start without it.'];
  }
}

async function headFaults(installation: Installation): Promise<string[]> {
  const { rows } = await look(needed(installation, 'HUB_SYSTEM_DATABASE_URL'), (client) =>
    client.query<{ last: number }>('select coalesce(max(no), 0)::float8 as last from hub.ledger_seal'),
  );
  const last = rows[0]?.last ?? 0;
  const text = await readFile(needed(installation, 'LEDGER_HEADS'), 'utf8').catch(() => null);
  if (text === null && last > 0) {
    return [`LEDGER_HEADS names no file, and the database has ${String(last)} seals: without the heads nobody can prove the ledger.`];
  }
  const published = (text ?? '').split('\n').filter((line) => line !== '').length;
  return published >= last - IN_FLIGHT
    ? []
    : [`${String(last - published)} seals of the database are not in LEDGER_HEADS: run verify-ledger.`];
}
