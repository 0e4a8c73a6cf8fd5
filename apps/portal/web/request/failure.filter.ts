/**
 * What a person sees when a page cannot go on: in words, with what to do next, and with everything they typed still there.
 */
import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from './fastify.js';
import { Refused } from '../gateway/refused.js';
import type { RefusalCode } from '../gateway/refused.js';
import type { Log } from '../log.js';
import type { Desk } from './desk.js';
import { Forbidden } from './forbidden.js';
import { GoTo } from './page.js';
import type { Page } from './page.js';
import { Visit, signInFirst } from './visit.js';
import { fieldsOf, maybeVisit, typed } from './visiting.guard.js';

/** The pages of the refusals; every other one is `unavailable`. */
const PAGES: Readonly<Partial<Record<RefusalCode, { status: number; words: string }>>> = {
  NOT_FOUND: { status: 404, words: 'notFound' },
  NOT_SHARED: { status: 403, words: 'notShared' },
  CONSENT_NEEDED: { status: 403, words: 'consentNeeded' },
  TOO_LATE: { status: 409, words: 'tooLate' },
  // An id in an address that is no id.
  INVALID: { status: 404, words: 'notFound' },
};

@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(
    private readonly desk: Desk,
    private readonly log: Log,
  ) {}

  async catch(failure: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const visit = maybeVisit(request) ?? this.desk.visitOf(request, null);
    const answer = await this.answer(failure, visit, request).catch(() => this.unavailable(visit, request));
    if (answer instanceof GoTo) {
      await reply.status(303).header('location', answer.location).send('');
      return;
    }
    await reply
      .status(answer.status ?? 500)
      .type('text/html; charset=utf-8')
      .send(this.desk.renderer.render(answer, visit));
  }

  private async answer(failure: unknown, visit: Visit, request: FastifyRequest): Promise<Page | GoTo> {
    if (failure instanceof GoTo) return failure;
    if (failure instanceof Forbidden) return message('forbidden', 403);
    if (failure instanceof HttpException && failure.getStatus() < 500) return message('notFound', 404);
    if (failure instanceof Refused) {
      if (failure.code === 'NOT_SIGNED_IN') return await this.signInAgain(visit, request);
      const page = PAGES[failure.code];
      if (page !== undefined) return message(page.words, page.status);
    }
    this.log.failure(failure, request);
    return this.unavailable(visit, request);
  }

  /** The session is over, whatever the portal's own row says; what was typed waits for its author. */
  private async signInAgain(visit: Visit, request: FastifyRequest): Promise<GoTo> {
    const text = typed(fieldsOf(request.body));
    const back = request.method === 'POST' && Object.keys(text).length > 0 ? await visit.keep(visit.path, text) : visit.url;
    if (visit.sessionId !== null) await this.desk.sessions.end(visit.sessionId);
    return signInFirst(back, 'over');
  }

  /** A form is sent again by one button: its fields, with the same requestId, are on the page. */
  private unavailable(visit: Visit, request: FastifyRequest): Page {
    const fields = request.method === 'POST' ? Object.entries(fieldsOf(request.body)) : [];
    return { template: 'unavailable.njk', title: 'failure.unavailable', status: 503, content: { action: visit.url, fields } };
  }
}

function message(words: string, status: number): Page {
  return { template: 'message.njk', title: `failure.${words}`, status, content: { next: `failure.${words}Next` } };
}
