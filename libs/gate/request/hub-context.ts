/**
 * What one operation carries: who calls, what was read for it, what was withheld, which doors it passed.
 */
import type { Pool } from 'pg';
import type { Caller } from '#kernel';
import { callerArguments, notSignedIn } from '#store';
import type { Sights } from '../veil/sight.js';
import { Withheld } from '../veil/withheld.js';
import { Readings } from './readings.js';

export class HubContext {
  withheld = new Withheld();
  readings: Readings;
  /** Root fields whose door was passed. A write that answers without is refused. */
  readonly doors = new Set<string>();
  /** Root fields that were asked, whatever they were called. */
  readonly roots = new Set<string>();
  /** When it began, in milliseconds of a clock that only goes forward. */
  readonly began = performance.now();
  /** Root fields that were asked for something by its id and had nothing to answer. */
  unanswered = 0;
  /** The client's ids of the writes, for the ledger. */
  readonly requestIds = new Set<string>();

  constructor(
    readonly caller: Caller,
    private readonly pool: Pool,
    /** The walls inside the process, for what must be asked before a value is chosen. */
    readonly sights: Sights,
  ) {
    this.readings = new Readings(pool, caller);
  }

  /** Refuses whoever the register does not know: a good token is not yet a member. Returns the database's instant. */
  async registered(): Promise<Date> {
    const { rows } = await this.pool.query<{ at: Date }>({
      name: 'hub.enter',
      text: 'select at from hub.enter($1, $2, $3, $4, $5)',
      values: callerArguments(this.caller),
    });
    const [member] = rows;
    if (member === undefined) throw notSignedIn();
    return member.at;
  }

  /** Lets go of what was read: whoever waits for the ledger holds their answer alone, or it would outlive the young objects around it. */
  letGo(): void {
    this.readings = new Readings(this.pool, this.caller);
  }

  /** A subscription answers many times: each event reads, withholds and is put on the ledger for itself. */
  startAnew(): void {
    this.withheld = new Withheld();
    this.unanswered = 0;
    this.readings = new Readings(this.pool, this.caller);
  }
}
