// Starts what all database specs of a run share, one Postgres and one demo identity provider, and tells the workers where they are.
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../apps/hub/build.mjs';

const FOLDER = /^throughgate-test-(\d+)-/;

export default async function globalSetup() {
  await build();
  const { startPostgres } = await import('../../dist/apps/hub/postgres.js');
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), `throughgate-test-${process.pid}-`));
  // As root the server runs under another account, which has to pass through; mkdtemp lets nobody.
  await chmod(folder, 0o711);
  const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), test: true });
  process.env.TEST_ADMIN_URL = server.adminUrl;
  const identity = await startIdentityIn(folder);
  globalThis.stopTestServers = async () => {
    await identity.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopAtSignal);
}

/** Registers are filled, and tokens signed, under one origin for the whole run. */
async function startIdentityIn(folder) {
  const [{ startIdentity }, { freePort }] = await Promise.all([
    import('../../dist/apps/identity/identity.js'),
    import('../../dist/apps/hub/process/ports.js'),
  ]);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  process.env.TEST_IDENTITY_ORIGIN = origin;
  return startIdentity({ port, origin, hubDir: path.join(folder, 'hub') });
}

/** Jest has no teardown for a run that is broken off. */
function stopAtSignal() {
  globalThis.stopTestServers().finally(() => process.exit(130));
}

/** Clears away the servers of test runs that were killed before they could. */
async function sweep() {
  const { healOrphan } = await import('../../dist/apps/hub/postgres/postmaster.js');
  for (const name of await readdir(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = path.join(tmpdir(), name);
    await healOrphan(path.join(folder, 'postgres')).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}
