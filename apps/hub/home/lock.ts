/**
 * One hub per folder: two would share a database, and the second would take the first one's server for an orphan.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../process/cannot-start.js';
import { commandOf } from '../process/command-of.js';

/** Takes the folder, making it where there is none; returns how to let it go. A lock whose hub was killed is taken over. */
export function lockHome(hubDir: string): () => void {
  const file = path.join(hubDir, 'lock');
  try {
    mkdirSync(hubDir, { recursive: true, mode: 0o711 });
    const holder = holderOf(file);
    if (holder !== null)
      throw new CannotStart(`A hub is running on ${hubDir} already (process ${holder}): stop it, or set HUB_DIR to another folder.`);
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (failure) {
    throw failure instanceof CannotStart
      ? failure
      : new CannotStart(`Cannot use ${hubDir} (${wordOf(failure)}): set HUB_DIR to a folder of yours.`);
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function holderOf(file: string): number | null {
  const pid = Number(textOf(file));
  if (!(pid > 0) || pid === process.pid) return null;
  return commandOf(pid)?.includes('apps/hub') === true ? pid : null;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (failure) {
    if (wordOf(failure) === 'ENOENT') return '';
    throw failure;
  }
}

function wordOf(failure: unknown): string {
  return (failure as NodeJS.ErrnoException).code ?? String(failure);
}
