/**
 * Puts the peers where the bench keeps its data, out of their own lock: they are no part of the hub.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'test/bench/peers';

/** The folder of the peers, and the Node they run on. */
export interface Peers {
  readonly folder: string;
  readonly node: string;
}

/** Installs what the lock names, once for a lock. Throws in words. */
export function installPeers(benchFolder: string, say: (line: string) => void): Peers {
  const folder = path.join(benchFolder, 'peers');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'postgraphile.mjs'])
    copyFileSync(path.join(SOURCE, file), path.join(folder, file));
  const lock = readFileSync(path.join(SOURCE, 'package-lock.json'), 'utf8');
  const mark = path.join(folder, 'installed-lock.json');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    say('installing the peers (480 MB, once)');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (npm.status !== 0) throw new Error('The peers could not be installed: npm ci in their folder says why.');
    writeFileSync(mark, lock);
  }
  return { folder, node: path.join(folder, 'node_modules/node/bin/node') };
}
