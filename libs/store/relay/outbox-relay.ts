/**
 * Takes events from the outbox to the queue. Postgres is the truth and the queue is disposable: an event leaves the outbox's care only when its
 * effects are there, so one that the queue lost is published again. At least once, never at most once; effects are idempotent.
 */
import type { Pool, PoolClient } from 'pg';
import { Bell } from './bell.js';
import { ChannelListener } from './channel-listener.js';
import type { HubEvent } from './hub-event.js';
import { instantText } from '../ledger/ledger-row.js';
import { SEND_NOTICES, noticesOf } from '../writing/change-notices.js';
import type { NoticedRow } from '../writing/change-notices.js';
import { inTransaction } from './transaction.js';
import type { Report } from './transaction.js';

/** What the relay is given. */
export interface OutboxRelayOptions {
  /** Connections of `hub_system`. */
  readonly pool: Pool;
  /** Address for the listening connection, as `hub_system`. */
  readonly url: string;
  /** The nouns that some handler wants; an event of any other is settled at once. */
  readonly nouns: readonly string[];
  /** Puts events in the queue, or rejects soon. */
  readonly publish: (events: readonly HubEvent[]) => Promise<void>;
  readonly report: Report;
  /** Milliseconds between two looks when nobody calls. Default 2000. */
  readonly sweepMs?: number;
  /** Milliseconds after which an event in the queue without its effects counts as lost. Default 30 000. */
  readonly lostMs?: number;
}

const BATCH = 200;

/** A row of the outbox. `fresh`: not relayed before. */
interface Waiting extends HubEvent, Omit<NoticedRow, 'noun'> {
  readonly at: string;
  readonly fresh: boolean;
}

/** Oldest first. The limit of time is a subquery so that it is worked out once, and the index can be used. */
const NEW = 'where relayed_at is null order by id';
const LOST = `where settled_at is null and relayed_at < (select hub.instant() - make_interval(secs => $2::float8 / 1000)) order by relayed_at`;

export class OutboxRelay {
  private readonly bell = new Bell();
  private readonly listener: ChannelListener;
  private running: Promise<void> = Promise.resolve();
  private closing = false;
  private failing = false;

  constructor(private readonly options: OutboxRelayOptions) {
    const { url, report } = options;
    this.listener = new ChannelListener({ url, report, channel: 'hub_outbox', heard: () => this.bell.ring() });
  }

  /** Begins to relay, first of all what was left behind. */
  start(): void {
    this.listener.start();
    this.running = this.run();
  }

  /** Finishes the batch in hand and stops. What is still in the outbox is safe there. */
  async close(): Promise<void> {
    this.closing = true;
    this.bell.ring();
    await Promise.all([this.listener.close(), this.running]);
  }

  private async run(): Promise<void> {
    while (!this.closing) {
      try {
        await this.relayAll(NEW);
        await this.relayAll(LOST, this.options.lostMs ?? 30_000);
        this.failing = false;
      } catch (failure) {
        // Said once, not at every look: the outbox keeps what could not be relayed.
        if (!this.failing) this.options.report('events wait in the outbox', failure);
        this.failing = true;
      }
      await this.bell.heard(this.options.sweepMs ?? 2_000);
    }
  }

  private async relayAll(which: string, ...parameters: readonly number[]): Promise<void> {
    while (!this.closing) {
      const taken = await inTransaction(this.options.pool, (client) => this.relayBatch(client, which, parameters));
      if (taken < BATCH) return;
    }
  }

  /** Marked only after the queue has taken them: a crash between the two publishes again. Other relays skip the rows of this one. */
  private async relayBatch(client: PoolClient, which: string, parameters: readonly number[]): Promise<number> {
    const { nouns, publish } = this.options;
    const { rows } = await client.query<Waiting>(
      `select id as event, person_id as person, noun, row_id as row, id as event_id, row_id, mask, owner_agency, counterpart, seal_id, relayed_at is null as fresh, ${instantText('at')} as at
       from hub.outbox ${which} limit $1 for update skip locked`,
      [BATCH, ...parameters],
    );
    if (rows.length === 0) return 0;
    const wanted = rows.filter((event) => nouns.includes(event.noun));
    if (wanted.length > 0) await publish(wanted.map(({ event, person, noun, row }) => ({ event, person, noun, row })));
    await client.query(SEND_NOTICES, [noticesOfAll(rows)]);
    await client.query(
      `update hub.outbox o
       set relayed_at = hub.instant(), settled_at = case when o.noun = any ($3) then o.settled_at else hub.instant() end
       from unnest($1::uuid[], $2::uuid[]) as taken (person_id, id)
       where o.person_id = taken.person_id and o.id = taken.id`,
      [rows.map((event) => event.person), rows.map((event) => event.event), nouns],
    );
    return rows.length;
  }
}

/** Of each write its notices: the process that made it may have died before it told of it. Timers have no categories: there is nobody to tell of them. */
function noticesOfAll(rows: readonly Waiting[]): string[] {
  const writes = new Map<string, Waiting[]>();
  for (const row of rows) {
    if (!row.fresh || row.mask === 0) continue;
    const write = `${row.person} ${row.at}`;
    writes.set(write, [...(writes.get(write) ?? []), row]);
  }
  return [...writes.values()].flatMap((written) => {
    const { person = '', at = '' } = written[0] ?? {};
    return noticesOf({ person, at, rows: written });
  });
}
