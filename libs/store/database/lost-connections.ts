/**
 * A connection may be lost in the very moment it is lent, or between two statements: nobody listens to it then, and Node ends a process for an error
 * nobody hears. Whoever holds it finds out by the next statement, and the pool lends it to nobody again.
 */
import type { Pool, PoolClient } from 'pg';

const unheard = (): void => undefined;

/** From now on no lost connection of this pool ends the process. */
export function surviveLostConnections(pool: Pool): void {
  pool.on('acquire', (client: PoolClient) => {
    if (!client.listeners('error').includes(unheard)) client.on('error', unheard);
  });
}
