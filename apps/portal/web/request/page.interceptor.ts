/** Renders what a handler answers with. */
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from './fastify.js';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { Desk } from './desk.js';
import { SeeOther } from './page.js';
import type { Page } from './page.js';
import { maybeVisit } from './visiting.guard.js';

@Injectable()
export class PageInterceptor implements NestInterceptor<Page | SeeOther | object, unknown> {
  constructor(private readonly desk: Desk) {}

  intercept(context: ExecutionContext, next: CallHandler<Page | SeeOther | object>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        if (answer instanceof SeeOther) {
          reply.status(303).header('location', answer.location);
          return '';
        }
        if (!('template' in answer)) return answer;
        reply.status(answer.status ?? (answer.errors?.length ? 400 : 200)).type('text/html; charset=utf-8');
        return this.desk.renderer.render(answer, maybeVisit(request) ?? this.desk.visitOf(request, null));
      }),
    );
  }
}
