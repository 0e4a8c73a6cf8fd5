/**
 * Where the queue lives: in Redis where one is named, else in Postgres. Two sets of connections for one way of using them.
 */
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';
import type { ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { failureWords } from './failure-words.js';
import type { HubEvent } from './hub-event.js';
import { QUEUE_SCHEMA, assertQueueMigrated } from './migrate-queue.js';

/** Addresses of the queue. */
export interface QueuePlace {
  /** Redis or Valkey; undefined: the queue lives in Postgres. */
  readonly redisUrl?: string | undefined;
  /** The database as `hub_queue`. */
  readonly databaseUrl: string;
}

/** A job as a worker gets it: nothing in it is trusted. */
export interface EventJob {
  readonly data: unknown;
}

/** What the hub uses of a BullMQ queue. */
export interface JobQueue {
  addBulk(jobs: { name: string; data: HubEvent; opts: { jobId: string } }[]): Promise<unknown>;
  count(): Promise<number>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', heard: (failure: Error) => void): unknown;
  close(): Promise<void>;
}

/** What the hub uses of a BullMQ worker. */
export interface JobWorker {
  on(event: 'error', heard: (failure: Error) => void): unknown;
  close(): Promise<void>;
}

/** Both ends of the queue, of the same backend. */
export interface QueueEnds {
  readonly queue: JobQueue;
  work(perform: (job: EventJob) => Promise<void>, concurrency: number): JobWorker;
}

const NAME = 'hub';
const CONNECT_MS = 3_000;
const ANSWER_MS = 4_000;

/** A job that failed five times is dropped, not kept: the outbox knows the event has no effect yet, and sends it again. */
const JOBS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
  sizeLimit: 1_000,
} as const;

/** A worker that was killed holds its jobs for ten seconds at most; one that lives renews its hold. */
const WORKING = { drainDelay: 2, runRetryDelay: 1_000, lockDuration: 10_000, stalledInterval: 5_000 } as const;

/** Checks the place, then opens both ends. Rejects, in words, where the queue cannot be used. */
export async function openQueueEnds(place: QueuePlace): Promise<QueueEnds> {
  if (place.redisUrl === undefined) {
    await assertQueueMigrated(place.databaseUrl);
    return inPostgres(place.databaseUrl);
  }
  await assertRedisKeepsEverything(place.redisUrl);
  return inRedis(place.redisUrl);
}

function inPostgres(url: string): QueueEnds {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = {
    connectionString: url,
    schema: QUEUE_SCHEMA,
    max: 2,
    application_name: 'throughgate queue',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  };
  return {
    queue: new Queue(NAME, { connection, defaultJobOptions: JOBS }),
    work: (perform, concurrency) => new Worker(NAME, perform, { connection, concurrency, ...WORKING }),
  };
}

function inRedis(url: string): QueueEnds {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const prefix = 'throughgate';
  const link = { url, connectTimeout: CONNECT_MS, socketTimeout: 2 * ANSWER_MS, keepAlive: CONNECT_MS, retryStrategy: () => 500 };
  // Who publishes must hear soon that it cannot: the outbox holds the event meanwhile.
  const failFast: ConnectionOptions = { ...link, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: ANSWER_MS };
  const patient: ConnectionOptions = { ...link, maxRetriesPerRequest: null };
  return {
    queue: new Queue(NAME, { connection: failFast, prefix, defaultJobOptions: JOBS, streams: { events: { maxLen: 100 } } }),
    work: (perform, concurrency) => new Worker(NAME, perform, { connection: patient, prefix, concurrency, ...WORKING }),
  };
}

async function assertRedisKeepsEverything(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_MS, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  // A failed connect() only says that the connection is closed; the event before it says why.
  let reason: string | null = null;
  redis.on('error', ({ message }) => (reason = message));
  try {
    await redis.connect();
    assertNoEviction(await redis.info('memory'));
  } catch (cause) {
    throw new Error(`the queue cannot use REDIS_URL: ${reason ?? failureWords(cause)}`, { cause });
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

/**
 * Refuses a Redis that would throw data away, by what it says of its memory: it loses half of a job and keeps the other half, and what is kept
 * blocks the event's next try.
 */
export function assertNoEviction(memory: string): void {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown';
  if (policy !== 'noeviction') throw new Error(`maxmemory-policy is ${policy}, and must be noeviction`);
}
