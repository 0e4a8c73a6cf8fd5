/**
 * Where a request is received: its cookies become a visit, and the marks of its form are checked.
 */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from './fastify.js';
import type { Seal } from '../../session/seal.js';
import type { Sessions } from '../../session/sessions.js';
import type { PortalSettings } from '../../settings.js';
import type { Cookies } from './cookies.js';
import type { Renderer } from '../look/renderer.js';
import { Visit } from './visit.js';
import { preferredLanguage } from '../language/words.js';
import type { Language } from '../language/words.js';

/** What the desk works with. */
export interface DeskParts {
  readonly settings: PortalSettings;
  readonly seal: Seal;
  readonly sessions: Sessions;
  readonly renderer: Renderer;
  readonly cookies: Cookies;
}

@Injectable()
export class Desk {
  readonly cookies: Cookies;
  readonly renderer: Renderer;
  readonly sessions: Sessions;

  constructor(private readonly parts: DeskParts) {
    this.cookies = parts.cookies;
    this.renderer = parts.renderer;
    this.sessions = parts.sessions;
  }

  /** The visit of a request, with its session where one stands. Throws where the sessions cannot be read. */
  async visit(request: FastifyRequest): Promise<Visit> {
    const id = this.cookies.read(request, 'session') ?? '';
    const session = id === '' ? null : await this.parts.sessions.find(id);
    return this.visitOf(request, session === null ? null : { id, session });
  }

  /** The same for a page that is for everybody: unreadable sessions are no session. */
  async visitIfAny(request: FastifyRequest): Promise<Visit> {
    return await this.visit(request).catch(() => this.visitOf(request, null));
  }

  /** A visit as nobody in particular. */
  visitOf(request: FastifyRequest, signedIn: ConstructorParameters<typeof Visit>[0]['signedIn']): Visit {
    const { seal, sessions, renderer, settings } = this.parts;
    const language = this.languageOf(request);
    return new Visit({
      language,
      say: renderer.say(language),
      url: request.url,
      signedIn,
      sessions,
      gatewayUrl: settings.GATEWAY_URL,
      csrf: signedIn === null ? '' : seal.tag('csrf', signedIn.id),
      signature: (author) => seal.tag('form', author),
    });
  }

  /** Whether the browser says that one of the portal's own pages sent this. */
  isFromHere(request: FastifyRequest): boolean {
    const { origin, 'sec-fetch-site': site } = request.headers;
    return (origin === undefined || origin === this.parts.settings.PORTAL_ORIGIN) && (site === undefined || site === 'same-origin');
  }

  /** Whether a form carries the token of this session. */
  isOwnForm(visit: Visit, csrf: string): boolean {
    return this.parts.seal.isTag(csrf, { use: 'csrf', text: visit.sessionId ?? '' });
  }

  /** Who a form was made for, where the portal made it; null otherwise. */
  authorIn(fields: Readonly<Record<string, string>>): string | null {
    const [author = '', signature = ''] = (fields['author'] ?? '').split('.');
    return author !== '' && this.parts.seal.isTag(signature, { use: 'form', text: author }) ? author : null;
  }

  private languageOf(request: FastifyRequest): Language {
    const chosen = this.cookies.read(request, 'language');
    return chosen === 'en' || chosen === 'cy' ? chosen : preferredLanguage(request.headers['accept-language']);
  }
}
