/**
 * Puts a peer where the bench keeps its data, out of its own lock: it is no part of the hub.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of a peer, and the Node it runs on. */
export interface Installed {
  readonly folder: string;
  readonly node: string;
}

/** What to install, and where. */
export interface Installing {
  /** With its package.json, its lock and what it runs. */
  readonly source: string;
  readonly folder: string;
  /** How much that is, in words. */
  readonly size: string;
  readonly say: (line: string) => void;
}

/** Installs what the lock names, once for a lock. Throws in words. */
export function installPeer({ source, folder, size, say }: Installing): Installed {
  mkdirSync(folder, { recursive: true });
  const own = (file: string): boolean => !file.includes('node_modules') && path.basename(file) !== 'directus';
  cpSync(source, folder, { recursive: true, filter: (file) => file === source || own(file) });
  const lock = readFileSync(path.join(source, 'package-lock.json'), 'utf8');
  const mark = path.join(folder, 'installed-lock.json');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    say(`installing ${path.basename(source)} (${size}, once)`);
    // Of all the scripts that packages bring, the one that fetches Node.
    for (const command of [
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
      ['rebuild', 'node'],
    ]) {
      const npm = spawnSync('npm', [...command, '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
      if (npm.status !== 0) throw new Error(`${source} could not be installed: npm ${command.join(' ')} in ${folder} says why.`);
    }
    writeFileSync(mark, lock);
  }
  return { folder, node: path.join(folder, 'node_modules/node/bin/node') };
}
