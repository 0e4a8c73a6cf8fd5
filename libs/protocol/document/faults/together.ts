/**
 * What is wrong with protocols side by side: two versions that would both be in force, one that leaves a gap after the version it supersedes, and
 * partners that are no agency. Each file may be sound alone.
 */
import type { Protocol } from '../protocol.js';
import { faultAt } from './place.js';

/** A protocol whose file stands beside others it does not agree with, and each fault with its place in it. */
export interface Together {
  readonly protocol: Protocol;
  readonly faults: readonly string[];
}

/** The protocols with faults beside the others. `agencies` are the slugs of every agency an issuer may speak for. */
export function faultsTogether(protocols: readonly Protocol[], agencies: ReadonlySet<string>): Together[] {
  return protocols
    .map((protocol) => {
      const versions = protocols.filter(({ partnership }) => partnership === protocol.partnership);
      return { protocol, faults: [...strangers(protocol, agencies), ...versionFaults(protocol, versions)] };
    })
    .filter(({ faults }) => faults.length > 0);
}

function strangers({ partners }: Protocol, agencies: ReadonlySet<string>): string[] {
  return partners.flatMap((slug, index) =>
    agencies.has(slug) ? [] : [faultAt(['partners', index], `${slug} is no agency of deploy/agencies`)],
  );
}

/** What is wrong with a version beside the other versions of its partnership. */
export function versionFaults(protocol: Protocol, versions: readonly Protocol[]): string[] {
  const older = versions.filter(({ version }) => version < protocol.version);
  return [...supersedingFaults(protocol, older), ...older.flatMap((other) => overlapFaults(protocol, other))];
}

/** What a version supersedes is there, is older, and lasts until the new one may begin. */
function supersedingFaults({ supersedes, validity }: Protocol, older: readonly Protocol[]): string[] {
  if (supersedes === null) return [];
  const superseded = older.find(({ version }) => version === supersedes);
  if (superseded === undefined) return [faultAt(['supersedes'], `there is no version ${String(supersedes)} before this one`)];
  if (validity.from > superseded.validity.until)
    return [faultAt(['validFrom'], `leaves a gap: version ${String(supersedes)} ends with ${superseded.validUntil}`)];
  return validity.from > superseded.validity.from
    ? []
    : [faultAt(['validFrom'], `is not after version ${String(supersedes)} begins, on ${superseded.validFrom}`)];
}

/** A version that supersedes is in force from its supersession alone; two that go by their dates may not share a day. */
function overlapFaults({ supersedes, validity }: Protocol, other: Protocol): string[] {
  if (supersedes !== null || validity.from >= other.validity.until) return [];
  const after = new Date(other.validity.until).toISOString().slice(0, 10);
  const which = `version ${String(other.version)}, in force from ${other.validFrom} to ${other.validUntil}`;
  return validity.until <= other.validity.from
    ? [faultAt(['version'], `is after ${String(other.version)} and ends before it begins`)]
    : [faultAt(['validFrom'], `overlaps ${which}: say \`supersedes: ${String(other.version)}\`, or begin on ${after}`)];
}
