/**
 * What the gateway stands on. Without an issuer the people of its agencies cannot sign in anew; everybody else is answered.
 */
import type { INestApplicationContext } from '@nestjs/common';
import { ISSUERS } from '#gate';
import type { IssuerRegistry } from '#gate';
import { Database, LedgerWriter } from '#store';
import { seldom } from '#watch';
import type { Part } from '#watch';

const ISSUER_EVERY_MS = 30_000;
const ISSUER_MS = 1_500;

/** The parts of a gateway. */
export function partsOf(app: INestApplicationContext): Part[] {
  const [database, ledger, issuers] = [app.get(Database), app.get(LedgerWriter), app.get<IssuerRegistry>(ISSUERS)];
  return [
    { name: 'database', needed: true, check: () => database.many('select 1') },
    { name: 'ledger', needed: true, check: () => ledger.ready() },
    ...[...issuers.keys()].map((issuer) => ({
      name: `issuer ${new URL(issuer).host}${new URL(issuer).pathname}`,
      needed: false,
      check: seldom(ISSUER_EVERY_MS, () => discovery(issuer)),
    })),
  ];
}

async function discovery(issuer: string): Promise<void> {
  const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(ISSUER_MS) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the issuer answered ${String(response.status)}`);
}
