// A real Redis for the queue's suite, without root: the one named by REDIS_URL, one on the PATH, or Debian's packages unpacked into a cache.
import { execFile, spawn } from 'node:child_process';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];
const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/redis');
const FETCH_MS = 120_000;
const READY_MS = 10_000;

/** Starts or finds a Redis: `{ url, stop }`, or `{ reason }` where there is none to be had. */
export async function startRedis(freePort) {
  const given = process.env.REDIS_URL;
  if (given) return { url: given, stop: async () => undefined };
  try {
    return await launchRedis(await freePort());
  } catch (failure) {
    return { reason: failure.message.split('\n')[0] };
  }
}

/** Starts one of our own on this port: `{ url, stop, kill }`. With a folder it keeps there what it acknowledged, through a SIGKILL too. */
export async function launchRedis(port, folder) {
  return await launch((await onPath()) ?? (await fetched()), { port, folder });
}

async function onPath() {
  return run('redis-server', ['--version']).then(
    () => ({ command: 'redis-server', libraries: undefined }),
    () => null,
  );
}

async function fetched() {
  const root = path.join(CACHE, 'root');
  const command = path.join(root, 'usr/bin/redis-server');
  if (!(await isThere(command))) await fetchPackages(root);
  const triplet = (await readdir(path.join(root, 'usr/lib'))).find((name) => name.includes('-linux-'));
  return { command, libraries: path.join(root, 'usr/lib', triplet ?? '') };
}

/** apt with a state folder of its own: needs no root and changes nothing of the machine. Renamed when whole, so that half is never used. */
async function fetchPackages(root) {
  const [work, draft] = [path.join(CACHE, 'apt'), `${root}.${process.pid}`];
  await mkdir(path.join(work, 'state/lists/partial'), { recursive: true });
  await mkdir(path.join(work, 'cache/archives/partial'), { recursive: true });
  const own = [`Dir::State=${work}/state`, 'Dir::State::status=/var/lib/dpkg/status', `Dir::Cache=${work}/cache`, 'Debug::NoLocking=1'];
  const apt = (...words) => run('apt-get', [...own.flatMap((option) => ['-o', option]), ...words], { cwd: work, timeout: FETCH_MS });
  await apt('update');
  await apt('download', ...PACKAGES);
  for (const name of await readdir(work)) if (name.endsWith('.deb')) await run('dpkg', ['-x', path.join(work, name), draft]);
  await rename(draft, root);
  await rm(work, { recursive: true, force: true });
}

/** Whatever ends this process, none of its own stays behind. */
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function launch({ command, libraries }, { port, folder }) {
  const kept = folder === undefined ? ['--appendonly', 'no'] : ['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always'];
  const flags = ['--port', port, '--bind', '127.0.0.1', '--save', '', ...kept, '--maxmemory-policy', 'noeviction'];
  const env = libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
  const child = spawn(command, flags.map(String), { env, cwd: '/', stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  running.add(child);
  child.once('exit', () => running.delete(child));
  const until = performance.now() + READY_MS;
  while (child.exitCode === null && performance.now() < until) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop, kill };
    await pause(50);
  }
  await stop();
  throw new Error(`redis-server did not start (code ${child.exitCode})`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(String(reply).startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
    socket.write('PING\r\n');
  });
}

const isThere = (file) =>
  access(file).then(
    () => true,
    () => false,
  );
