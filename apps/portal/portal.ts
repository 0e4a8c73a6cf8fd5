/**
 * Starts the partner portal: pages on Fastify, strict about what a browser may do with them.
 */
import 'reflect-metadata';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from './web/request/fastify.js';
import { FailureFilter } from './web/request/failure.filter.js';
import { Log, routeOf } from './web/log.js';
import { PortalModule } from './portal.module.js';
import { openParts } from './parts.js';
import type { Parts } from './parts.js';
import { serveAssets } from './web/look/serve-assets.js';
import { serveHealth } from './web/serve-health.js';
import type { PortalSettings } from './settings.js';

/** A portal that runs. */
export interface RunningPortal {
  readonly url: string;
  /** Takes nothing new, answers what is in hand, and closes. */
  close(): Promise<void>;
}

/** 64 kB: the longest text of a form is 4,000 characters. */
const BODY_LIMIT = 65_536;

/** A global id has about 130 characters. */
const LONGEST_ID = 400;

/** Starts one. Rejects, in words, where the issuers' files or the words of the pages cannot be used. */
export async function startPortal(settings: PortalSettings, log = new Log()): Promise<RunningPortal> {
  const parts = await openParts(settings, log);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: LONGEST_ID },
  });
  const app = await NestFactory.create<NestFastifyApplication>(PortalModule.with(parts), adapter, {
    logger: false,
    abortOnError: false,
    // Only forms are read, by formbody: a page takes no JSON.
    bodyParser: false,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  await fastify.register(helmet, headersFor(parts));
  await fastify.register(cookie);
  await fastify.register(formbody, { bodyLimit: BODY_LIMIT });
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/assets/')) return;
    reply.header('cache-control', 'no-store');
    await Promise.resolve();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.line('info', 'answered', { route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
  serveAssets(fastify, parts.renderer);
  serveHealth(fastify, parts);
  app.useGlobalFilters(new FailureFilter(parts.desk, log));
  await app.listen(settings.PORTAL_PORT, settings.PORTAL_HOST);
  return {
    url: await app.getUrl(),
    close: async () => {
      await app.close();
      await parts.rows.close();
    },
  };
}

/** What a browser may do with a page: load the portal's own style and script, and send forms to it, or to an issuer that ends its session. */
function headersFor({ issuers, settings }: Parts) {
  const own = ["'self'"];
  const secure = settings.PORTAL_ORIGIN.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: own,
        scriptSrc: own,
        imgSrc: own,
        connectSrc: ["'none'"],
        formAction: [...own, ...new Set([...issuers.values()].map(({ url }) => new URL(url).origin))],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Not `no-referrer`: under it a browser no longer says which site a form came from.
    referrerPolicy: { policy: 'same-origin' as const },
    xFrameOptions: { action: 'deny' as const },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
  };
}
