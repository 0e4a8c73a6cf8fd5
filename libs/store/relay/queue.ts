/**
 * The hub's one queue: events in on one side, handed to the worker on the other. It holds opaque ids only and may vanish at any time.
 */
import { failureWords } from './failure-words.js';
import { hubEvent } from './hub-event.js';
import type { HubEvent } from './hub-event.js';
import { openQueueEnds } from './queue-backends.js';
import type { EventJob, JobWorker, QueueEnds, QueuePlace } from './queue-backends.js';
import type { Report } from './transaction.js';

const PUBLISH_MS = 5_000;

/** Opens the queue. Rejects, in words, where it cannot be used: no answer, no tables, or a Redis that evicts. */
export async function openEventQueue(place: QueuePlace, report: Report): Promise<EventQueue> {
  const ends = await openQueueEnds(place);
  ends.queue.on('error', (failure) => report('the queue was lost for a moment', failure));
  await ends.queue.waitUntilReady();
  return new EventQueue(ends, report);
}

export class EventQueue {
  private worker: JobWorker | null = null;

  constructor(
    private readonly ends: QueueEnds,
    private readonly report: Report,
  ) {}

  /** Puts events in; rejects within seconds where the queue does not take them. An event that waits in it already stays as it is. */
  async publish(events: readonly HubEvent[]): Promise<void> {
    const jobs = events.map((event) => ({ name: event.noun, data: event, opts: { jobId: event.event } }));
    await within(PUBLISH_MS, this.ends.queue.addBulk(jobs));
  }

  /** How many events wait in it. Rejects where it does not answer. */
  async waiting(): Promise<number> {
    return await within(PUBLISH_MS, this.ends.queue.count());
  }

  /** Begins to take events out, so many at once. What fails is tried again; in the queue only the fact of a failure is written. */
  work(deliver: (event: HubEvent) => Promise<void>, concurrency = 4): void {
    const perform = async ({ data }: EventJob): Promise<void> => {
      try {
        await deliver(hubEvent.parse(data));
      } catch (failure) {
        this.report('an event could not be delivered', failure);
        throw new Error(failureWords(failure), { cause: failure });
      }
    };
    this.worker = this.ends.work(perform, concurrency);
    this.worker.on('error', (failure) => this.report('the queue was lost for a moment', failure));
  }

  /** Takes nothing more, finishes what is in hand, and closes. */
  async close(): Promise<void> {
    await this.worker?.close();
    await this.ends.queue.close();
  }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue did not answer within ${String(ms)} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
