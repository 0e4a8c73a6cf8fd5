/**
 * A ledger that a power cut could forget is no ledger: the gateway does not start on a database that acknowledges before it has written.
 */
import type { ClientBase, Pool } from 'pg';

/** Throws, in words, where commits are acknowledged before they are durable. `test` alone forgives `fsync=off`, never `synchronous_commit=off`. */
export async function assertDurable(database: Pool | ClientBase, { test }: { readonly test: boolean }): Promise<void> {
  const { rows } = await database.query<{ commit: string; fsync: string }>(
    `select current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync`,
  );
  const [settings] = rows;
  if (settings?.commit !== 'on' && settings?.commit !== 'remote_apply') {
    throw new Error(
      `synchronous_commit is ${settings?.commit ?? 'unknown'}: the ledger needs it on, or a crash forgets what was disclosed`,
    );
  }
  if (settings.fsync !== 'on' && !test) {
    throw new Error('fsync is off: the ledger needs it on, or a power cut forgets what was disclosed');
  }
}
