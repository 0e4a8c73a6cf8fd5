/**
 * Gives every statement with parameters a name, TypeORM's too: parsed and planned once for a connection instead of each time.
 */
import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** So many statements a connection keeps: what is made up anew each time must not fill it. */
const MOST = 500;

/** A name is a hash of the text; at most 63 characters are told apart. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);

/** `query` of a client as the pool (with a callback) and TypeORM (for a promise) call it. */
type Query = (statement: unknown, ...rest: unknown[]) => unknown;

/** Names the statements of every connection the pool opens from now on. */
export function nameStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const names = new Map<string, string>();
    const named = client as unknown as { query: Query };
    const whole = Object.getPrototypeOf(client) as { query: Query };
    const query: Query = (...call) => whole.query.apply(client, call);
    named.query = (statement, ...rest) => {
      const [values, ...callback] = rest;
      if (typeof statement !== 'string' || !Array.isArray(values) || values.length === 0) return query(statement, ...rest);
      const name = names.get(statement) ?? (names.size < MOST ? nameOf(statement) : undefined);
      if (name === undefined) return query(statement, ...rest);
      names.set(statement, name);
      return query({ name, text: statement, values }, ...callback);
    };
  });
}
