/**
 * Listens to one channel of Postgres on a connection of its own, and makes another when that one is lost, be it silently: a half-open link
 * delivers nothing and reports nothing, so the link has to answer a question every few seconds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Report } from './transaction.js';

const BEAT_MS = 3_000;
const ANSWER_MS = 3_000;
const AGAIN_MS = 1_000;

/** What to listen to, and whom to tell. */
export interface ListenerOptions {
  readonly url: string;
  /** Channel name: an identifier of ours, never input. */
  readonly channel: string;
  /** Called with each notice's payload; and with an empty one whenever listening begins, since notices before that were missed. */
  readonly heard: (payload: string) => void;
  readonly report: Report;
  /** Milliseconds between two questions to the link. */
  readonly beatMs?: number;
}

export class ChannelListener {
  private readonly closing = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: ListenerOptions) {}

  /** Begins to listen, and goes on until closed. */
  start(): void {
    this.running = this.listen();
  }

  /** Stops listening. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async listen(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      try {
        await this.holdLink(signal);
      } catch (failure) {
        if (!signal.aborted) this.options.report(`listening to ${this.options.channel} was interrupted`, failure);
      }
      await asleep(AGAIN_MS, signal);
    }
  }

  private async holdLink(closing: AbortSignal): Promise<void> {
    const { url, channel, heard, beatMs = BEAT_MS } = this.options;
    const client = new pg.Client({
      connectionString: url,
      application_name: `throughgate ${channel}`,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('notification', (notice) => heard(notice.payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      heard('');
      while (!closing.aborted) {
        await asleep(beatMs, AbortSignal.any([closing, lost.signal]));
        if (!closing.aborted) await client.query('select 1');
      }
    } finally {
      // Not awaited: a silent link never says goodbye.
      client.end().catch(() => undefined);
    }
  }
}

async function asleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
