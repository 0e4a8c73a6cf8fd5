/**
 * The emergency line of the protocol that decides for the person, as the database holds it: what it opens, for how long, under which clause.
 */
import { CATEGORIES, covers, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { invalid } from '#gate';
import type { WriteTransaction } from '#store';
import type { Recipient } from '../recipient.js';

/** A line of the protocol that opens categories by name. */
export interface OpeningLine {
  readonly mask: Mask;
  readonly hours: number;
  readonly clause: string;
}

/** The emergency line. */
export async function emergencyLine(tx: WriteTransaction): Promise<OpeningLine> {
  const [line] = await tx.manager.query<OpeningLine[]>(
    'select emergency as mask, emergency_hours as hours, emergency_clause as clause from hub.protocol where id = $1',
    [tx.vector.protocol],
  );
  if (line === undefined) throw new Error('a writer with a seat has no protocol');
  return line;
}

/** Refuses with INVALID what neither the line nor a cell of the recipient's party (`s`) opens. */
export async function openable(
  tx: WriteTransaction,
  line: OpeningLine,
  { recipient, categories }: { recipient: Recipient; categories: readonly Category[] },
): Promise<void> {
  const cells = await tx.manager.query<{ category: number }[]>(
    `select category from hub.rule where protocol_id = $1 and party = $2 and needs = 'SAFEGUARDING'`,
    [tx.vector.protocol, recipient.party],
  );
  const open = line.mask | maskOf(...cells.flatMap(({ category }) => CATEGORIES[category - 1] ?? []));
  const beyond = categories.filter((category) => !covers(open, maskOf(category)));
  if (beyond.length === 0) return;
  throw invalid('categories', `The protocol’s emergency line does not open ${beyond.join(', ')} to this member of staff. Leave it out.`);
}
