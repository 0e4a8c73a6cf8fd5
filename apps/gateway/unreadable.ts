/**
 * Requests that never become an operation (too large, not JSON) get a code and a sentence like every other refusal.
 */
import type { FastifyAdapter } from '@nestjs/platform-fastify';

const TOO_LARGE = 'The request is larger than 100 kB. Ask for less at a time.';
const NOT_JSON = 'The request is not readable JSON with a `query`.';

/** Answers INVALID, HTTP 400. */
export function refuseUnreadable(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onError', (_request, reply, error, done) => {
    reply.header('content-type', 'application/json');
    done();
    void error;
  });
}

/** The body of such an answer. */
export function unreadable(tooLarge: boolean): { errors: { message: string; extensions: { code: 'INVALID' } }[] } {
  return { errors: [{ message: tooLarge ? TOO_LARGE : NOT_JSON, extensions: { code: 'INVALID' } }] };
}
