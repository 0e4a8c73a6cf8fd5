/**
 * Starts the GraphQL door: the rooms listed in the module, on Fastify, ready when the ledger can be written.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Walls } from '#gate';
import { BOTH_WALLS } from '#gate';
import { HubLogger, InFlight, Metrics, jsonLines, listenForMetrics, usualLevel, watchOver } from '#watch';
import { GatewayModule } from './gateway.module.js';
import { partsOf } from './parts.js';
import { GatewayAdapter } from './unreadable.js';
import type { GatewaySettings } from './settings.js';

/** A gateway that runs. */
export interface RunningGateway {
  readonly url: string;
  /** Where `/metrics` is. */
  readonly metricsUrl: string;
  /** Takes nothing new, answers what is in hand, flushes the ledger, and closes. */
  close(): Promise<void>;
}

/** 100 kB: the largest honest request is a fraction of it. It holds for a message on a socket too. */
const BODY_LIMIT = 100_000;

/** Starts one. Rejects, in words, where the database, the contract or the issuers cannot be used. */
export async function startGateway(settings: GatewaySettings, walls: Walls = BOTH_WALLS): Promise<RunningGateway> {
  const { GATEWAY_HOST: host, METRICS_PORT: port = 'same', LOG_LEVEL: level = usualLevel(process.env) } = settings;
  const server = { bodyLimit: BODY_LIMIT, requestTimeout: 30_000, forceCloseConnections: true };
  const adapter = new GatewayAdapter({ ...server, ...jsonLines('gateway', level) });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(settings, walls), adapter, {
    logger: new HubLogger(adapter.getInstance().log),
    abortOnError: false,
  });
  app.enableShutdownHooks([]);
  const [metrics, inFlight] = [app.get(Metrics), new InFlight()];
  watchOver(adapter.getInstance(), { parts: partsOf(app), metrics, inFlight, metricsHere: port === 'same' });
  await app.init();
  boundMessages(app);
  await app.listen(settings.GATEWAY_PORT, host);
  const listener = port === 'same' ? null : await listenForMetrics(metrics, { port, host });
  const url = await app.getUrl();
  return {
    url,
    metricsUrl: listener?.url ?? new URL('/metrics', url).href,
    close: async () => {
      await inFlight.drain();
      await listener?.close();
      await app.close();
    },
  };
}

/** The sockets as Nest keeps them, which lets nobody say how much a message may hold. */
interface WithSockets {
  readonly _subscriptionService?: { readonly wss: { readonly options: { maxPayload?: number } } };
}

/** Before a token is shown anybody may send: a hundred megabytes, if `ws` were left as it is. */
function boundMessages(app: NestFastifyApplication): void {
  const sockets = (app.get(GraphQLModule).graphQlAdapter as unknown as WithSockets)._subscriptionService;
  if (sockets === undefined) throw new Error('the sockets of subscriptions are not where they were: their messages have no bound');
  sockets.wss.options.maxPayload = BODY_LIMIT;
}
