/** Examines an installation: everything, each for itself, so that one run tells all. */
import { failureWords } from '#store';
import type { Check, Installation } from './check.js';
import { databases } from './checks/databases.js';
import { issuers } from './checks/issuers.js';
import { ledger } from './checks/ledger.js';
import { migrations } from './checks/migrations.js';
import { protocolsCheck } from './checks/protocols.js';
import { queue } from './checks/queue.js';
import { rights } from './checks/rights.js';
import { settings } from './checks/settings.js';
import { slices } from './checks/slices.js';

/** Every check, in the order in which one would mend. */
export const CHECKS: readonly Check[] = [settings, databases, migrations, rights, protocolsCheck, slices, ledger, queue, issuers];

/** A check, and what it found. */
export interface Examined {
  readonly name: string;
  readonly findings: readonly string[];
}

/** Looks at everything. Never rejects: what cannot be looked at is a finding. */
export async function examine(installation: Installation): Promise<Examined[]> {
  return await Promise.all(
    CHECKS.map(async ({ name, look }) => ({
      name,
      findings: await look(installation).catch((failure: unknown) => [`This could not be examined: ${failureWords(failure)}`]),
    })),
  );
}
