/**
 * A correction: the next version of a record, with a reason. The version before is kept; whoever saw an older one gets CONFLICT and the current one.
 */
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import type { CaseNoun, CaseRow, Own, WriteTransaction } from '#store';
import { text } from '../edge/input.js';

/** What a verb is told of the record it supersedes: which, the version the caller saw, why. */
export const superseded = z.object({ record: z.string(), version: z.int(), reason: text(1000) });

/** Who may correct a record: whoever may write it, or (entries: progress, contacts, notes) the agency that wrote it alone. */
export type CorrectedBy = 'WRITER' | 'OWNER';

/** The correction to make. */
export interface Correction<Row extends CaseRow> {
  readonly supersedes: z.output<typeof superseded>;
  readonly columns: Partial<Own<Row>>;
  readonly by?: CorrectedBy | undefined;
}

/**
 * Supersedes a record. The caller must be able to read the version that stands and to write it; its categories and its owner never change.
 * Refusals: NOT_FOUND (none, or not readable), NOT_SHARED (not theirs to write), CONSENT_NEEDED (another agency's, and the person was not told yet),
 * CONFLICT (another version stands).
 */
export async function supersede<Row extends CaseRow>(tx: WriteTransaction, noun: CaseNoun<Row>, correction: Correction<Row>): Promise<Row> {
  const { record, version, reason } = correction.supersedes;
  const { id, person } = parseIdOf(noun.type, record);
  const row = person === tx.person ? await tx.find(noun, id) : null;
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (correction.by === 'OWNER' && row.ownerAgency !== tx.reader.agency) {
    throw new Refusal('NOT_SHARED', 'An entry is changed only by the agency that wrote it. Add one of your own instead.');
  }
  return await tx.revise(noun, { row, changes: correction.columns, reason, seen: version });
}
