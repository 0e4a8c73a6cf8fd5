/**
 * An allocation of the writer's own agency that still runs, inside the write that changes it.
 */
import { Refusal, notFound, parseIdOf } from '#kernel';
import type { WriteTransaction } from '#store';
import { ALLOCATION } from './allocation.entity.js';
import type { Allocation } from './allocation.entity.js';

/** NOT_FOUND when there is none, or it is another agency's; TOO_LATE when it has ended. */
export async function runningAllocation(tx: WriteTransaction, allocation: string): Promise<Allocation> {
  const row = await tx.maybeOne(ALLOCATION, { id: parseIdOf('Allocation', allocation).id, ownerAgency: tx.reader.agency });
  if (row === null) throw notFound();
  if (row.until !== null && row.until <= tx.today) throw new Refusal('TOO_LATE', 'This allocation has ended.', { field: 'allocation' });
  return row;
}
