/**
 * The police line of the protocol that decides for the person, as the database holds it. A protocol without one opens nothing.
 */
import type { WriteTransaction } from '#store';
import type { OpeningLine } from '../emergency/emergency-line.js';

export async function policeLine(tx: WriteTransaction): Promise<OpeningLine> {
  const [line] = await tx.manager.query<OpeningLine[]>(
    'select police as mask, police_hours as hours, police_clause as clause from hub.protocol where id = $1',
    [tx.vector.protocol],
  );
  if (line === undefined) throw new Error('a writer with a seat has no protocol');
  return line;
}
