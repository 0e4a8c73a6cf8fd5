/**
 * What a process id runs now: ids are used again, so a file that names one proves nothing by itself.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The process's command line, or null when there is no such process (a dead one that nobody has waited for counts as none). */
export function commandOf(pid: number): string | null {
  try {
    // Linux keeps it in a file; small images have no `ps`.
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.trim() === '' ? null : command.trim();
  } catch {
    return null;
  }
}
