/**
 * Committed changes, heard from the database by every process: whose, and which rows, by id and category only. What may be told of them is looked
 * up for each listener and event.
 */
import type { Mask } from '#kernel';
import { ChannelListener } from '../relay/channel-listener.js';
import type { Report } from '../relay/transaction.js';

/** One changed row, by noun, categories and owner. */
export interface ChangedRow {
  readonly noun: string;
  readonly mask: Mask;
  readonly owner: string;
}

export interface PlanChange {
  readonly person: string;
  /** When it was committed, RFC 3339. */
  readonly at: string;
  readonly rows: readonly ChangedRow[];
}

type Listener = (change: PlanChange) => void;

export class PlanChanges {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly channel: ChannelListener;

  /** Listens as the role of the address: it needs no right to anything. */
  constructor(url: string, report: Report) {
    this.channel = new ChannelListener({
      url,
      channel: 'hub_change',
      report,
      heard: (payload) => {
        if (payload !== '') this.tell(JSON.parse(payload) as PlanChange);
      },
    });
  }

  start(): void {
    this.channel.start();
  }

  async close(): Promise<void> {
    await this.channel.close();
  }

  /** The changes of one person from now on, until the signal ends them. */
  async *of(person: string, signal: AbortSignal): AsyncGenerator<PlanChange, void> {
    const waiting: PlanChange[] = [];
    let wake: () => void = () => undefined;
    const listener: Listener = (change) => {
      waiting.push(change);
      wake();
    };
    const listeners = this.listeners.get(person) ?? new Set();
    this.listeners.set(person, listeners.add(listener));
    signal.addEventListener('abort', () => {
      wake();
    });
    try {
      while (!signal.aborted) {
        const change = waiting.shift();
        if (change !== undefined) yield change;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(person);
    }
  }

  private tell(change: PlanChange): void {
    for (const listener of this.listeners.get(change.person) ?? []) listener(change);
  }
}
