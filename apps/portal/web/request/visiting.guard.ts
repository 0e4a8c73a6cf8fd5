/**
 * Stands before every page: finds out who is there, and lets no form through that this session did not make.
 */
import { Injectable, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { CanActivate, CustomDecorator, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from './fastify.js';
import { Desk } from './desk.js';
import { Forbidden } from './forbidden.js';
import { GoTo } from './page.js';
import { Visit, signInFirst } from './visit.js';

const OPEN = 'open to everybody';

/** Marks a page that needs no sign-in. */
export const Open = (): CustomDecorator => SetMetadata(OPEN, true);

/** The visit, as a parameter of a handler. */
export const Visiting = createParamDecorator((_unused: unknown, context: ExecutionContext) => visitOf(context.switchToHttp().getRequest()));

/** Fields of a form as text; anything else in a body is not ours. */
export type Fields = Readonly<Record<string, string>>;

const VISIT = Symbol('visit');

/** The visit the guard made for this request, null where it did not come so far. */
export function maybeVisit(request: FastifyRequest): Visit | null {
  return (request as unknown as Record<symbol, Visit | undefined>)[VISIT] ?? null;
}

function visitOf(request: FastifyRequest): Visit {
  const visit = maybeVisit(request);
  if (visit === null) throw new Error('the guard has not seen this request');
  return visit;
}

@Injectable()
export class VisitingGuard implements CanActivate {
  constructor(
    private readonly desk: Desk,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const open = this.reflector.get<boolean | undefined>(OPEN, context.getHandler()) === true;
    this.changeLanguage(request, reply);
    const visit = open && request.method === 'GET' ? await this.desk.visitIfAny(request) : await this.desk.visit(request);
    Object.assign(request, { [VISIT]: visit });
    if (request.method === 'POST') await this.checkForm(visit, request, reply);
    else if (!open && visit.session === null) throw signInFirst(visit.url, 'first');
    return true;
  }

  /** `?lang=cy` on any page: remembered, and taken out of the address. */
  private changeLanguage(request: FastifyRequest, reply: FastifyReply): void {
    const address = new URL(request.url, 'http://portal');
    const wanted = address.searchParams.get('lang');
    if (wanted !== 'en' && wanted !== 'cy') return;
    this.desk.cookies.set(reply, 'language', wanted);
    address.searchParams.delete('lang');
    throw new GoTo(`${address.pathname}${address.search}`);
  }

  /** A form of this session and this site goes on. One of its author's earlier session is kept for them; any other is nobody's. */
  private async checkForm(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const fields = fieldsOf(request.body);
    if (!this.desk.isFromHere(request)) throw new Forbidden();
    if (visit.session !== null && this.desk.isOwnForm(visit, fields['csrf'] ?? '')) return await this.switchLanguage(visit, fields, reply);
    const author = this.desk.authorIn(fields);
    if (author === null || (visit.session !== null && author !== visit.author)) {
      if (visit.session === null) throw signInFirst('/', 'over');
      throw new Forbidden();
    }
    const text = typed(fields);
    const back = Object.keys(text).length === 0 ? visit.url : await visit.keep(visit.path, text, author);
    throw visit.session === null ? signInFirst(back, 'over') : new GoTo(back);
  }

  /** The other language, asked for in the middle of a form: what is typed comes along. */
  private async switchLanguage(visit: Visit, { switchTo, ...fields }: Fields, reply: FastifyReply): Promise<void> {
    if (switchTo !== 'en' && switchTo !== 'cy') return;
    this.desk.cookies.set(reply, 'language', switchTo);
    const text = typed(fields);
    throw new GoTo(Object.keys(text).length === 0 ? visit.url : await visit.keep(visit.path, text));
  }
}

/** A body's fields. A field given twice or more is a list of choices, joined by commas. */
export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(String).join(',') : String(value)]),
  );
}

/** What the person typed, without what the page put there to know them by. */
export function typed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !['csrf', 'author'].includes(name)));
}
