/**
 * A failure in words that may be written down: the text of an error can quote a value, so of a database's only its code and place are told, and of any
 * other what it quotes is left out.
 */
import pg from 'pg';

/** What went wrong, free of case content. */
export function failureWords(failure: unknown): string {
  if (failure instanceof pg.DatabaseError)
    return ['database error', failure.code, failure.table, failure.constraint].filter(Boolean).join(' ');
  if (failure instanceof AggregateError) return failure.errors.map(failureWords).join('; ');
  if (!(failure instanceof Error)) return 'failed without an error';
  // TypeORM's error repeats the text of the driver's.
  if ('driverError' in failure && failure.driverError instanceof Error) return failureWords(failure.driverError);
  return `${failure.name}: ${failure.message.replaceAll(QUOTED, '"…"')}`;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g;
