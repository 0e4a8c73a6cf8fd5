// Installs what the lock asks for and node_modules lacks, so that a bare clone needs Node and nothing else. Plain Node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODULES = path.join(ROOT, 'node_modules');

/** Runs `npm ci` unless everything wanted is there; tools for development are kept where they are, and added where asked. */
export function install({ dev }) {
  const withDev = dev || existsSync(path.join(MODULES, 'jest'));
  if (isComplete(withDev)) return;
  console.log('Installing what package-lock.json asks for ...');
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(withDev ? ['--include=dev'] : ['--omit=dev'])];
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed: see the lines above.');
}

/** npm leaves a list of what it put into node_modules; it is whole when every package needed here is in it as locked. */
function isComplete(withDev) {
  const installed = packagesOf(path.join(MODULES, '.package-lock.json'));
  const wanted = packagesOf(path.join(ROOT, 'package-lock.json'));
  return Object.entries(wanted).every(([name, entry]) => {
    const found = installed[name];
    if (found !== undefined) return found.version === entry.version && found.integrity === entry.integrity;
    // Optional packages are for other platforms; what only development needs is not missed by a start.
    return name === '' || entry.optional || entry.devOptional || entry.link || (entry.dev && !withDev);
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
