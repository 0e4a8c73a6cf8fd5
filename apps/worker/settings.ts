/**
 * What the worker is told. Everything is required but Redis: without it the queue lives in Postgres.
 */
import { z } from 'zod';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** The worker's variables. An empty REDIS_URL counts as none. */
export const settingsSchema = z.object({
  /** The database as `hub_system`. */
  HUB_SYSTEM_DATABASE_URL: postgres,
  /** The database as `hub_queue`, whose schema holds the queue where there is no Redis. */
  HUB_QUEUE_DATABASE_URL: postgres,
  /** Redis or Valkey, with maxmemory-policy noeviction. */
  REDIS_URL: z
    .literal('')
    .transform(() => undefined)
    .or(z.url({ protocol: /^rediss?$/ }))
    .optional(),
  /** Path of the Ed25519 private key (PEM) that seals the ledger. */
  LEDGER_KEY: z.string().min(1),
  /** Path of the published heads. */
  LEDGER_HEADS: z.string().min(1),
});

export type WorkerSettings = z.infer<typeof settingsSchema>;
