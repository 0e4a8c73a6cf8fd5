/**
 * What an operator may count: load, lag, failures. Labels are names of the contract, agencies, codes and parts; never a person, an id, an address, or
 * anything a caller wrote.
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** A number that is looked up when somebody asks; null where there is none to tell. */
export interface Measure {
  /** With the unit at its end: `throughgate_outbox_lag_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly read: () => Promise<number | null>;
}

/** Seconds; an answer is slow from a quarter on. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Counter<'agency' | 'operation' | 'code'>;
  readonly #durations: Histogram<'route' | 'status'>;
  readonly #parts: Gauge<'part'>;

  /** `app` is a label of everything. */
  constructor(app: string) {
    this.#registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: this.#registry, prefix: 'throughgate_' });
    const registers = [this.#registry];
    this.#answers = new Counter({
      name: 'throughgate_answers_total',
      help: 'Answers by the caller’s agency, root field of the contract, and refusal code (ok: none).',
      labelNames: ['agency', 'operation', 'code'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'throughgate_http_seconds',
      help: 'Seconds from a request to its answer, by route and status.',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    });
    this.#parts = new Gauge({
      name: 'throughgate_part_up',
      help: 'Whether a part the app stands on could be used when readiness was last asked: 1 or 0.',
      labelNames: ['part'],
      registers,
    });
  }

  /** The type of what `text` returns. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything, as Prometheus reads it. */
  async text(): Promise<string> {
    return await this.#registry.metrics();
  }

  /** Counts an answer. */
  answered(agency: string, operation: string, code: string): void {
    this.#answers.inc({ agency, operation, code });
  }

  /** Counts an answered HTTP request. */
  served({ route, status, seconds }: { readonly route: string; readonly status: number; readonly seconds: number }): void {
    this.#durations.observe({ route, status: String(status) }, seconds);
  }

  /** Notes whether a part could be used. */
  part(name: string, up: boolean): void {
    this.#parts.set({ part: name }, up ? 1 : 0);
  }

  /** Adds a number that is looked up at each reading. What cannot be looked up is NaN: a zero would say that all is well. */
  add({ name, help, read }: Measure): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        this.set((await read().catch(() => null)) ?? Number.NaN);
      },
    });
  }
}
