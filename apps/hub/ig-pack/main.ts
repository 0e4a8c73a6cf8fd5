/**
 * `npm run ig-pack`: prints the information-governance pack, of the hub that runs here (its variables, or HUB_DIR's) or, where none does, of the files.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { londonDay } from '#kernel';
import type { Protocol } from '#protocol';
import { failureWords } from '#store';
import { houseProtocols } from '../prepare/house-protocols.js';
import { installed } from './installation.js';
import type { Installed } from './installation.js';
import { printPack } from './pack.js';

async function main(): Promise<number> {
  const ofHub = path.join(path.resolve(process.env['HUB_DIR'] ?? '.hub'), 'environment');
  if (existsSync(ofHub)) process.loadEnvFile(ofHub);
  const url = process.env['HUB_SYSTEM_DATABASE_URL'];
  const hub = url === undefined ? null : await installed(url).catch(notRunning);
  const day = londonDay(new Date());
  const { agreed, drafts } = await houseProtocols(process.cwd());
  const protocols = (hub === null ? agreed : [...agreed, ...drafts]).filter((protocol) => runs(protocol, { day, hub }));
  const absent = (hub?.inForce ?? []).filter(({ sha256 }) => !protocols.some((protocol) => protocol.sha256 === sha256));
  for (const { partnership, version } of absent)
    console.error(`There is no file of version ${String(version)} of ${partnership}, which is in force: put back the one that was signed.`);
  process.stdout.write(printPack(protocols, { day, hub }));
  return absent.length === 0 ? 0 : 1;
}

/** Whether a file is in force: for the hub, the very file it has; without one, by its days. */
function runs({ sha256, validFrom, validUntil }: Protocol, { day, hub }: { day: string; hub: Installed | null }): boolean {
  return hub === null ? validFrom <= day && day <= validUntil : hub.inForce.some((version) => version.sha256 === sha256);
}

function notRunning(failure: unknown): null {
  console.error(`The hub's database does not answer (${failureWords(failure)}): the pack is of the files alone.`);
  return null;
}

process.exitCode = await main();
