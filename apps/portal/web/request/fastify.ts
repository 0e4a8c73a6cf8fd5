/** Fastify's own types, as Nest hands them on: the portal depends on Nest's Fastify and no other. */
import type { FastifyAdapter } from '@nestjs/platform-fastify';

type ErrorHandler = Parameters<FastifyAdapter['setErrorHandler']>[0];

/** A request as it arrived. */
export type FastifyRequest = Parameters<ErrorHandler>[1];
/** What is answered to it. */
export type FastifyReply = Parameters<ErrorHandler>[2];
/** The server both belong to. */
export type FastifyInstance = FastifyRequest['server'];
