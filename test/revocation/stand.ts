/** Two gateways as real processes over one demo world, for the proof that what is taken back is gone from both at once. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Pool } from 'pg';
import { openGateway } from '../faults/escalations/stand.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import type { Asked } from '../support/hub.js';

/** What runs. */
export interface Stand {
  readonly database: FreshDatabase;
  readonly admin: Pool;
  readonly gateways: readonly [Asked, Asked];
  close(): Promise<void>;
}

/** Opens one. */
export async function openStand(): Promise<Stand> {
  const database = await freshDatabase({ from: 'demo' });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 4 });
  const [[first, hub], [second, other]] = await Promise.all([openGateway(database.url('hub_app')), openGateway(database.url('hub_app'))]);
  return {
    database,
    admin,
    gateways: [patient(hub), patient(other)],
    close: async () => {
      await Promise.all([first.close(), second.close()]);
      await admin.end();
      await database.drop();
    },
  };
}

const TRIES = 10;
const BETWEEN_MS = 500;

/** Asks as a good client does: what a busy hub could not answer is asked again, a write under the same requestId. */
function patient(hub: Asked): Asked {
  const as: Asked['as'] = (login) => async (query, variables) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await hub.as(login)(query, variables);
      const busy = answer.errors?.some(({ extensions: { code } }) => code === 'UNAVAILABLE') === true;
      if (!busy || tries === TRIES) return answer;
      await pause(BETWEEN_MS);
    }
  };
  return { ...hub, as };
}

/** The instant of the database's clock, in milliseconds. */
export async function instantOf(admin: Pool): Promise<number> {
  const { rows } = await admin.query<{ at: Date }>('select hub.instant() as at');
  return rows[0]?.at.getTime() ?? Number.NaN;
}
