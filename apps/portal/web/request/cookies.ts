/** The portal's cookies: none is read by a script, none is sent to another site's request but a link followed to the portal. */
import type { FastifyReply, FastifyRequest } from './fastify.js';

/** What each is for: the session, the way to the issuer and back, the language. */
export type CookieName = 'session' | 'attempt' | 'language';

const YEAR_SECONDS = 31_536_000;
/** Those that outlive the browser's window. */
const LASTS: Readonly<Partial<Record<CookieName, number>>> = { language: YEAR_SECONDS, attempt: 900 };

export class Cookies {
  private readonly secure: boolean;

  constructor(origin: string) {
    this.secure = origin.startsWith('https://');
  }

  read(request: FastifyRequest, name: CookieName): string | undefined {
    return request.cookies[this.full(name)];
  }

  set(reply: FastifyReply, name: CookieName, value: string): void {
    const maxAge = LASTS[name];
    reply.setCookie(this.full(name), value, { ...this.options(), ...(maxAge === undefined ? {} : { maxAge }) });
  }

  clear(reply: FastifyReply, name: CookieName): void {
    reply.clearCookie(this.full(name), this.options());
  }

  /** `__Host-`: a browser takes it from this very host over https alone. */
  private full(name: CookieName): string {
    return `${this.secure ? '__Host-' : ''}throughgate-${name}`;
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
