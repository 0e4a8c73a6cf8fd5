/**
 * The operator's side of an app's HTTP server: `/health/live`, `/health/ready`, `/metrics` where it may be there, the duration of every request, and a
 * stop that lets those in hand finish.
 */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Metrics } from '../metrics/metrics.js';
import type { InFlight } from '../stop/in-flight.js';
import { readinessOf } from './readiness.js';
import type { Part } from './readiness.js';

/** Fastify, as Nest has it. */
export type HttpServer = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** What is watched, and by what. */
export interface Watched {
  readonly parts: readonly Part[];
  readonly metrics: Metrics;
  readonly inFlight: InFlight;
  /** Whether `/metrics` is on this server too. */
  readonly metricsHere: boolean;
}

const HEALTH = /^\/health\//;
const STOPPING = {
  errors: [{ message: 'This gateway is stopping. Repeat the request with the same requestId.', extensions: { code: 'UNAVAILABLE' } }],
};

/** Adds routes and hooks. Called before the server listens. */
export function watchOver(server: HttpServer, watched: Watched): void {
  const { metrics, inFlight, metricsHere } = watched;
  countRequests(server, watched);
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const { status, parts } = await readinessOf(watched.parts);
    for (const [part, state] of Object.entries(parts)) metrics.part(part, state === 'ok');
    const said = inFlight.stopping ? 'stopping' : status;
    return await reply.status(said === 'ok' || said === 'degraded' ? 200 : 503).send({ status: said, parts });
  });
  if (!metricsHere) return;
  server.get('/metrics', async (_request, reply) => await reply.type(metrics.contentType).send(await metrics.text()));
}

function countRequests(server: HttpServer, { metrics, inFlight }: Watched): void {
  server.addHook('onRequest', async (request, reply) => {
    const began = performance.now();
    const route = request.routeOptions.url ?? 'none';
    if (HEALTH.test(route)) return;
    if (inFlight.stopping) return await reply.status(503).header('connection', 'close').send(STOPPING);
    inFlight.begin();
    // Also where the client left before the answer.
    reply.raw.once('close', () => {
      inFlight.end();
      metrics.served({ route, status: reply.statusCode, seconds: (performance.now() - began) / 1000 });
    });
  });
}
