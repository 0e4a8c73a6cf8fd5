/**
 * Reads every protocol of a folder: the versions that were agreed, and under `drafts/` those nobody has signed yet. Each must hold together alone, and
 * all of them together.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultsTogether } from './faults/together.js';
import { loadProtocol } from './load-protocol.js';
import { ProtocolRefused } from './protocol-refused.js';
import type { Protocol } from './protocol.js';

/** The protocols of a house, in the order of their file names. */
export interface Protocols {
  readonly agreed: readonly Protocol[];
  /** Not yet agreed: to be compared, rehearsed and signed. */
  readonly drafts: readonly Protocol[];
}

/** Loads them. `agencies` are the slugs of every agency an issuer may speak for. Throws ProtocolRefused. */
export function loadProtocols(folder: string, agencies: ReadonlySet<string>): Protocols {
  const agreed = filesIn(folder).map((file) => loadProtocol(file));
  const drafts = filesIn(join(folder, 'drafts')).map((file) => loadProtocol(file, folder));
  const [wrong] = faultsTogether([...agreed, ...drafts], agencies);
  if (wrong === undefined) return { agreed, drafts };
  const { partnership, version } = wrong.protocol;
  throw new ProtocolRefused(`${partnership}.v${String(version)}.yaml`, wrong.faults);
}

function filesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
