/**
 * A failure in words that may be written down: the text of a database error can quote a value, so only its code and place are told.
 */
import pg from 'pg';

/** What went wrong, free of case content. */
export function failureWords(failure: unknown): string {
  if (failure instanceof pg.DatabaseError)
    return ['database error', failure.code, failure.table, failure.constraint].filter(Boolean).join(' ');
  if (failure instanceof AggregateError) return failure.errors.map(failureWords).join('; ');
  return failure instanceof Error ? `${failure.name}: ${failure.message}` : 'failed without an error';
}
