/**
 * Gives every statement with parameters a name, TypeORM's too: parsed and planned once for a connection instead of each time.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { ClientConfig } from 'pg';

/** So many statements a connection keeps: what is made up anew each time must not fill it. */
const MOST = 500;

/** A name is a hash of the text; at most 63 characters are told apart. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);

/** `query` of a client as the pool (with a callback) and TypeORM (for a promise) call it. */
type Query = (statement: unknown, ...rest: unknown[]) => unknown;

/** A connection that names its statements: given to the pool, so that the first it opens, before anybody can ask it for events, does so too. */
export class NamingClient extends pg.Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const names = new Map<string, string>();
    const whole: Query = (...call) => (pg.Client.prototype.query as Query).apply(this, call);
    const query: Query = (statement, ...rest) => {
      const [values, ...callback] = rest;
      if (typeof statement !== 'string' || !Array.isArray(values) || values.length === 0) return whole(statement, ...rest);
      const name = names.get(statement) ?? (names.size < MOST ? nameOf(statement) : undefined);
      if (name === undefined) return whole(statement, ...rest);
      names.set(statement, name);
      return whole({ name, text: statement, values }, ...callback);
    };
    Object.assign(this, { query });
  }
}
