/**
 * What is wrong with a version as it lies in the database, alone and beside the others of its partnership: a document that was changed where no start has
 * looked at it is not rehearsed.
 */
import { faultsOf, resolveProtocol, versionFaults } from '#protocol';
import type { Protocols } from '../protocols.js';

/** The faults, each with its place; none for a version that can be rehearsed. */
export async function draftFaults(protocols: Protocols, id: string): Promise<string[]> {
  const entry = await protocols.maybeOne(id);
  const file = await protocols.document(id);
  if (entry === null || file === null) return [];
  const alone = faultsOf(file.document);
  if (alone.length > 0) return alone;
  const others = await protocols.many([entry.partnershipId]);
  const files = await Promise.all(others.map((other) => protocols.document(other.id)));
  const versions = files.flatMap((other) => (other === null ? [] : [resolveProtocol(other.document, other.sha256)]));
  return versionFaults(resolveProtocol(file.document, file.sha256), versions);
}
