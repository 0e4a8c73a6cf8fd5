/**
 * Starts the GraphQL door: the rooms listed in the module, on Fastify, ready when the ledger can be written.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Walls } from '#gate';
import { BOTH_WALLS } from '#gate';
import { GatewayModule } from './gateway.module.js';
import { GatewayAdapter } from './unreadable.js';
import type { GatewaySettings } from './settings.js';

/** A gateway that runs. */
export interface RunningGateway {
  readonly url: string;
  /** Takes nothing new, answers what is in hand, and closes. */
  close(): Promise<void>;
}

/** 100 kB: the largest honest request is a fraction of it. */
const BODY_LIMIT = 100_000;

/** Starts one. Rejects, in words, where the database, the contract or the issuers cannot be used. */
export async function startGateway(settings: GatewaySettings, walls: Walls = BOTH_WALLS): Promise<RunningGateway> {
  const adapter = new GatewayAdapter({ bodyLimit: BODY_LIMIT, requestTimeout: 30_000, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(settings, walls), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks([]);
  await app.listen(settings.GATEWAY_PORT, settings.GATEWAY_HOST);
  return { url: await app.getUrl(), close: () => app.close() };
}
