/** The demo identity provider on a free port with keys of its own, for specs that sign in as an agency's staff really do. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startIdentity } from '../../apps/identity/identity.js';

/** A running demo identity provider. */
export interface DemoIdentity {
  readonly origin: string;
  readonly hubDir: string;
  close(): Promise<void>;
}

/** Starts one; `hubDir` is given to start again with the keys of an earlier one. */
export async function startDemoIdentity(hubDir?: string): Promise<DemoIdentity> {
  const folder = hubDir ?? (await mkdtemp(path.join(tmpdir(), 'identity-')));
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const identity = await startIdentity({ port, origin, hubDir: folder });
  return {
    origin,
    hubDir: folder,
    close: async () => {
      await identity.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
