/**
 * Committed changes, heard from the database by every process: whose, and which rows, by id and category only. What may be told of them is looked
 * up for each listener and event.
 */
import { EventEmitter, on } from 'node:events';
import type { Mask } from '#kernel';
import { ChannelListener } from '../relay/channel-listener.js';
import type { Report } from '../relay/transaction.js';

/** One changed row, by noun, categories and owner. */
export interface ChangedRow {
  /** Its event of the outbox, where it has one: what was told by the write and by the relay is heard once. */
  readonly event?: string;
  readonly noun: string;
  readonly mask: Mask;
  readonly owner: string;
  /** The other owner and the record's id, where two agencies own it. */
  readonly counterpart?: string;
  readonly row?: string;
  /** The seal it is under. */
  readonly seal?: string;
}

export interface PlanChange {
  readonly person: string;
  /** When it was committed, RFC 3339. */
  readonly at: string;
  readonly rows: readonly ChangedRow[];
  /** The other record of the same young person, where there are two. */
  readonly joined?: string;
}

/** So many events are remembered: the relay tells of one a moment after its write did. */
const REMEMBERED = 5_000;

export class PlanChanges {
  /** One event name for each person. */
  private readonly told = new EventEmitter().setMaxListeners(0);
  private readonly channel: ChannelListener;
  private readonly heard = new Set<string>();

  /** Listens as the role of the address: it needs no right to anything. */
  constructor(url: string, report: Report) {
    this.channel = new ChannelListener({
      url,
      channel: 'hub_change',
      report,
      heard: (payload) => {
        if (payload === '') return;
        const change = this.unheard(JSON.parse(payload) as PlanChange);
        if (change.rows.length === 0) return;
        this.told.emit(nameOf(change.person), change);
        if (change.joined !== undefined) this.told.emit(nameOf(change.joined), change);
        for (const agency of ownersOfTwo(change)) this.told.emit(nameOf(agency), change);
      },
    });
  }

  start(): void {
    this.channel.start();
  }

  async close(): Promise<void> {
    await this.channel.close();
  }

  /** What of a change was not heard before. */
  private unheard(change: PlanChange): PlanChange {
    const rows = change.rows.filter(({ event }) => event === undefined || !this.heard.has(event));
    for (const { event } of rows) if (event !== undefined) this.remember(event);
    return { ...change, rows };
  }

  private remember(event: string): void {
    this.heard.add(event);
    const [oldest] = this.heard;
    if (this.heard.size > REMEMBERED && oldest !== undefined) this.heard.delete(oldest);
  }

  /**
   * The changes of one person, or those of the records an agency owns with another, from this call on, until the signal ends them.
   */
  of(personOrAgency: string, signal: AbortSignal): AsyncGenerator<PlanChange, void> {
    return untilEnded(on(this.told, nameOf(personOrAgency), { signal }) as AsyncIterable<[PlanChange]>, signal);
  }
}

/** `error` is a name of its own to an emitter; no person's may be one. */
const nameOf = (personOrAgency: string): string => `of ${personOrAgency}`;

/** The agencies of the changed records that have two owners. */
const ownersOfTwo = ({ rows }: PlanChange): Set<string> =>
  new Set(rows.flatMap(({ owner, counterpart }) => (counterpart === undefined ? [] : [owner, counterpart])));

async function* untilEnded(changes: AsyncIterable<[PlanChange]>, signal: AbortSignal): AsyncGenerator<PlanChange, void> {
  try {
    for await (const [change] of changes) yield change;
  } catch (failure) {
    if (!signal.aborted) throw failure;
  }
}
