/**
 * Signing in and out: to the agency's own issuer and back. Whoever the register of members does not know gets no session.
 */
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from '../web/request/fastify.js';
import { Refused } from '../web/gateway/refused.js';
import { Desk } from '../web/request/desk.js';
import { SeeOther, ownPath } from '../web/request/page.js';
import type { Page } from '../web/request/page.js';
import { Open, Visiting } from '../web/request/visiting.guard.js';
import { Visit } from '../web/request/visit.js';
import { SignIn } from './sign-in.js';

@Controller()
export class SignInController {
  constructor(
    private readonly desk: Desk,
    private readonly signIn: SignIn,
  ) {}

  @Open()
  @Get('sign-in')
  choose(@Query() query: Record<string, unknown>, @Visiting() { language }: Visit): Page {
    const then = ownPath(query['then']);
    const search = then === '/' ? '' : `?${new URLSearchParams({ then }).toString()}`;
    const organisations = this.signIn.issuers.map(({ slug, name, agencies }) => {
      const names = agencies.map((agency) => agency[language]).sort((a, b) => a.localeCompare(b, language));
      return { href: `/sign-in/${slug}${search}`, name: name?.[language] ?? names.join(', '), agencies: name === null ? [] : names };
    });
    const over = query['over'] !== undefined;
    const content = { organisations, over, kept: then.includes('kept=') };
    return { template: 'choose.njk', title: over ? 'signIn.over' : 'signIn.title', content };
  }

  @Open()
  @Get('sign-in/:issuer')
  async leave(@Param('issuer') issuer: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { language } = this.desk.visitOf(request, null);
    const then = ownPath((request.query as Record<string, unknown>)['then']);
    const began = await this.signIn.begin(issuer, { then, language });
    if (began === null) return message('issuerDown', 503);
    this.desk.cookies.set(reply, 'attempt', began.attempt);
    return new SeeOther(began.url);
  }

  @Open()
  @Get('signed-in')
  async arrive(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Page | SeeOther> {
    const attempt = this.desk.cookies.read(request, 'attempt') ?? '';
    this.desk.cookies.clear(reply, 'attempt');
    const found = await this.signIn.finish(attempt, new URL(request.url, 'http://portal').search);
    if (found === null) return message('signInFailed', 400);
    try {
      const before = this.desk.cookies.read(request, 'session');
      const id = await this.signIn.enter(found);
      // A session is never taken over by the next: whoever knew the old id knows nothing.
      if (before !== undefined) await this.desk.sessions.end(before);
      this.desk.cookies.set(reply, 'session', id);
      return new SeeOther(ownPath(found.then));
    } catch (failure) {
      if (failure instanceof Refused && failure.code === 'NOT_SIGNED_IN') return message('unknownMember', 403);
      throw failure;
    }
  }

  @Post('sign-out')
  async leaveAll(@Visiting() { session, sessionId }: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<SeeOther> {
    if (sessionId !== null) await this.desk.sessions.end(sessionId);
    this.desk.cookies.clear(reply, 'session');
    const end = session === null ? null : await this.signIn.endOf(session);
    return new SeeOther(end ?? '/signed-out');
  }

  @Open()
  @Get('signed-out')
  left(): Page {
    return { template: 'signed-out.njk', title: 'signIn.out', content: {} };
  }
}

function message(words: string, status: number): Page {
  return { template: 'sign-in-message.njk', title: `failure.${words}`, status, content: { next: `failure.${words}Next` } };
}
