/**
 * One request of one browser: who it is, in which language, and how their questions reach the gateway.
 */
import type { TypedDocumentString } from '#documents';
import { ask } from '../gateway/ask.js';
import type { Answer } from '../gateway/ask.js';
import { Refused } from '../gateway/refused.js';
import type { Session } from '../../session/session.js';
import type { Sessions } from '../../session/sessions.js';
import { GoTo } from './page.js';
import type { Language, Say } from '../language/words.js';

/** What a visit is made of. */
export interface VisitParts {
  readonly language: Language;
  readonly say: Say;
  /** Path and search as asked for. */
  readonly url: string;
  readonly signedIn: { readonly id: string; readonly session: Session } | null;
  readonly sessions: Sessions;
  readonly gatewayUrl: string;
  /** The token every form of this session carries. */
  readonly csrf: string;
  /** What shows that the portal itself wrote an author into a form. */
  readonly signature: (author: string) => string;
}

export class Visit {
  readonly language: Language;
  readonly say: Say;
  readonly url: string;
  readonly csrf: string;

  constructor(private readonly parts: VisitParts) {
    this.language = parts.language;
    this.say = parts.say;
    this.url = parts.url;
    this.csrf = parts.csrf;
  }

  /** The path, without what follows the question mark. */
  get path(): string {
    return this.url.split('?', 1)[0] ?? '/';
  }

  get session(): Session | null {
    return this.parts.signedIn?.session ?? null;
  }

  /** Whether they live with the plan: a young person, or who cares for one, and no member of staff. */
  get atHome(): boolean {
    return this.session?.agency.kind === 'HOUSEHOLD';
  }

  get sessionId(): string | null {
    return this.parts.signedIn?.id ?? null;
  }

  /** The opaque name what they type is kept under. */
  get author(): string {
    return this.session === null ? '' : this.parts.sessions.authorOf(this.session);
  }

  /** Their opaque name as a form carries it, signed. */
  get signature(): string {
    return this.session === null ? '' : `${this.author}.${this.parts.signature(this.author)}`;
  }

  /** Asks the gateway as them. Throws Refused; a sign-in that is over becomes the way to a new one. */
  async ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Answer<Result>> {
    const { signedIn, sessions, gatewayUrl } = this.parts;
    const accessToken = signedIn === null ? null : await sessions.accessToken(signedIn.id, signedIn.session);
    if (accessToken === null) throw new Refused('NOT_SIGNED_IN');
    return await ask(gatewayUrl, { document, variables, accessToken });
  }

  /** Keeps what was typed under a path; returns that path with what finds it again. */
  async keep(path: string, fields: Readonly<Record<string, string>>, author = this.author): Promise<string> {
    const id = await this.parts.sessions.keep({ author, path, fields });
    return `${path}?kept=${id}`;
  }

  /** What was kept for them under this path, null where there is nothing. */
  async kept(id: unknown, path = this.path): Promise<Readonly<Record<string, string>> | null> {
    if (typeof id !== 'string' || this.session === null) return null;
    return await this.parts.sessions.kept(id, { author: this.author, path });
  }
}

/** The way to sign in and come back. */
export function signInFirst(then: string, words: 'over' | 'first'): GoTo {
  return new GoTo(`/sign-in?${new URLSearchParams({ then, ...(words === 'over' ? { over: '1' } : {}) }).toString()}`);
}
