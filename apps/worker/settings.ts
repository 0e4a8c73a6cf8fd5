/**
 * What the worker is told. In production every variable has to be given but Redis: without it the queue lives in Postgres.
 */
import { z } from 'zod';
import { LOG_LEVELS } from '#watch';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** The worker's variables. An empty REDIS_URL counts as none. */
export const settingsSchema = z.object({
  WORKER_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('the port of /health/live, /health/ready and /metrics; 0 takes a free one'),
  WORKER_HOST: z.string().min(1).default('127.0.0.1').describe('the address to listen on'),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional().describe('the least that is logged: debug, info, warn or error'),
  HUB_SYSTEM_DATABASE_URL: postgres.describe('the database, as hub_system'),
  HUB_QUEUE_DATABASE_URL: postgres.describe('the database, as hub_queue, whose schema holds the queue where there is no Redis'),
  REDIS_URL: z
    .literal('')
    .transform(() => undefined)
    .or(z.url({ protocol: /^rediss?$/ }))
    .optional()
    .describe('Redis or Valkey, with maxmemory-policy noeviction'),
  LEDGER_KEY: z.string().min(1).describe('the path of the Ed25519 private key (PEM) that seals the ledger'),
  LEDGER_HEADS: z.string().min(1).describe('the path of the published heads, outside the database'),
});

export type WorkerSettings = z.infer<typeof settingsSchema>;
