/**
 * `npm start -- --reset`: throws away everything the hub made, and nothing else.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removePostgres } from '../postgres.js';
import { SECRET_FILE } from './secrets.js';

/** Empties the hub's folder but for the lock. A folder without the hub's secret is not the hub's, and is left as it is. */
export async function resetHome(hubDir: string): Promise<void> {
  if (!existsSync(path.join(hubDir, SECRET_FILE))) return;
  await removePostgres(path.join(hubDir, 'postgres'));
  for (const name of readdirSync(hubDir)) {
    if (name !== 'lock') rmSync(path.join(hubDir, name), { recursive: true, force: true });
  }
}
