/**
 * Requests that never become an operation (too large, not JSON) get a code and a sentence like every other refusal.
 */
import { FastifyAdapter } from '@nestjs/platform-fastify';

type ErrorHandler = Parameters<FastifyAdapter['setErrorHandler']>[0];

const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request is larger than 100 kB. Ask for less at a time.',
};
const NOT_JSON = 'The request is not readable JSON with a `query`. Send it as application/json.';

/** Fastify as Nest drives it, but for bodies that cannot be read: INVALID, HTTP 400. */
export class GatewayAdapter extends FastifyAdapter {
  override setErrorHandler(handler: ErrorHandler): ReturnType<FastifyAdapter['setErrorHandler']> {
    const refuse: ErrorHandler = function (error, request, reply): unknown {
      // Fastify's own word for a body that its content-type parsers refuse.
      const { code } = error as { readonly code?: unknown };
      if (typeof code !== 'string' || !code.startsWith('FST_ERR_CTP_')) return handler.call(this, error, request, reply) as unknown;
      return reply.status(400).send({ errors: [{ message: SENTENCES[code] ?? NOT_JSON, extensions: { code: 'INVALID' } }] });
    };
    return super.setErrorHandler(refuse);
  }
}
