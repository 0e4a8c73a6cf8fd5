/**
 * Signing in, staying signed in and signing out, over the portal's one table. A session ends when it lies idle, after a working day, with its
 * row, or with its issuer's word.
 */
import type { Seal } from './seal.js';
import type { SealedRows } from './sealed-rows.js';
import { keptSchema, sessionSchema } from './session.js';
import type { Kept, Session, Tokens } from './session.js';

/** Ten hours in all, and never half an hour untouched. */
const SESSION = { endsInMinutes: 600, idleMinutes: 30 } as const;
/** Long enough to sign in again after lunch. */
const KEPT = { endsInMinutes: 120, idleMinutes: 120 } as const;
/** A token is renewed while it still has so long to go: the gateway must not see it end on the way. */
const RENEW_BEFORE_MS = 30_000;
const SWEEP_EVERY_MS = 60_000;

/** Gets new tokens for old; null where the issuer will not. */
export type Renew = (session: Session) => Promise<Tokens | null>;

export class Sessions {
  private lastSweep = 0;

  constructor(
    private readonly rows: SealedRows,
    private readonly seal: Seal,
    private readonly renew: Renew,
  ) {}

  /** Begins one; returns the id for the browser's cookie. */
  async begin(session: Session): Promise<string> {
    await this.sweep();
    return await this.rows.add('SESSION', session, SESSION);
  }

  /** The session of a cookie, or null where there is none any more. */
  async find(id: string): Promise<Session | null> {
    const row = await this.rows.find('SESSION', id, SESSION);
    return row === null ? null : sessionSchema.parse(row.value);
  }

  /** An access token that still holds, renewed where it must be; null where the person has to sign in again. */
  async accessToken(id: string, session: Session): Promise<string | null> {
    if (isFresh(session.tokens)) return session.tokens.accessToken;
    if (session.tokens.refreshToken === undefined) return null;
    const changed = await this.rows.change(id, async (value) => {
      // Another request of the same browser may have renewed it: a refresh token is good once.
      const now = sessionSchema.parse(value);
      if (isFresh(now.tokens)) return value;
      const tokens = await this.renew(now);
      return tokens === null ? null : { ...now, tokens };
    });
    return changed === null ? null : sessionSchema.parse(changed).tokens.accessToken;
  }

  async end(id: string): Promise<void> {
    await this.rows.remove(id);
  }

  /** A name for a person that tells nothing about them: it ties what is kept to who typed it. */
  authorOf({ issuer, subject }: Pick<Session, 'issuer' | 'subject'>): string {
    return this.seal.tag('author', `${issuer} ${subject}`);
  }

  /** Keeps what was typed; returns the id that finds it again. */
  async keep(kept: Kept): Promise<string> {
    await this.sweep();
    return await this.rows.add('KEPT', kept, KEPT);
  }

  /** What was kept for this author under this path, or null. */
  async kept(id: string, { author, path }: Pick<Kept, 'author' | 'path'>): Promise<Kept['fields'] | null> {
    const row = await this.rows.find('KEPT', id, KEPT);
    if (row === null) return null;
    const kept = keptSchema.parse(row.value);
    return kept.author === author && kept.path === path ? kept.fields : null;
  }

  private async sweep(): Promise<void> {
    if (Date.now() - this.lastSweep < SWEEP_EVERY_MS) return;
    this.lastSweep = Date.now();
    await this.rows.sweep(SESSION);
  }
}

const isFresh = ({ expiresAt }: Tokens): boolean => expiresAt - RENEW_BEFORE_MS > Date.now();
