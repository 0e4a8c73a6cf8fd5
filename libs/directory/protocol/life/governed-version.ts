/**
 * The version a decision of the partnership is about, and whether the writer answers for that partnership: an information-governance lead of an agency
 * that governs it.
 */
import type { EntityManager } from 'typeorm';
import { Refusal, notFound } from '#kernel';
import type { DirectoryWriter } from '#store';

/** A version, held until the end of the write. */
export interface GovernedVersion {
  readonly id: string;
  readonly partnership: string;
  readonly version: number;
  readonly supersedes: number | null;
  readonly begins: Date;
  readonly from: Date | null;
  readonly until: Date;
}

/** NOT_FOUND when there is none; NOT_SHARED for whoever does not answer for its partnership. Two decisions of one partnership wait for each other. */
export async function governedVersion(manager: EntityManager, writer: DirectoryWriter, id: string): Promise<GovernedVersion> {
  await manager.query(
    `select pg_advisory_xact_lock(hashtextextended('protocols of ' || partnership_id, 0)) from hub.protocol where id = $1`,
    [id],
  );
  const [found] = await manager.query<(GovernedVersion & { governs: boolean })[]>(
    `select p.id, p.partnership_id as partnership, p.version, p.supersedes, p.begins, p.valid_from as "from", p.valid_until as until,
       exists (select from hub.partner g where g.partnership_id = p.partnership_id and g.agency_id = $2 and g.governs) as governs
     from hub.protocol p where p.id = $1`,
    [id, writer.agency],
  );
  if (found === undefined) throw notFound();
  if (writer.role !== 'ig_lead' || !found.governs)
    throw new Refusal('NOT_SHARED', 'Only an information-governance lead who answers for the partnership decides this.');
  return found;
}
