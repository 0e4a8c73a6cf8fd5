/**
 * The people an operation reads: each once, one call for one person, one call for many. All of them go on the ledger before the answer leaves.
 */
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { notFound } from '#kernel';
import type { Caller } from '#kernel';
import { readPeople, readPerson, readRecord } from '#store';
import type { Nouns, NounsShown, PeoplePage, Reading, RecordPlace } from '#store';

export class Readings {
  /** Every reading an answer was made of. */
  readonly used = new Set<Reading>();
  /** Those that hold all the caller may see of the person, not one record or one page of them. */
  private readonly entire = new WeakSet<Reading>();
  private readonly people: DataLoader<string, Reading | null>;
  /** Which nouns the operation reads. */
  nouns: Nouns = null;
  private asFacts: readonly string[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly caller: Caller,
  ) {
    this.people = new DataLoader((ids) => this.load(ids));
  }

  /** Reads these nouns and no others, from now on; unless it is told: all, in full. */
  only({ nouns, asFacts }: NounsShown): void {
    this.nouns = nouns;
    this.asFacts = asFacts;
  }

  /** The person as the caller may see them. NOT_FOUND when there is none, or the caller has no seat. */
  async one(person: string): Promise<Reading> {
    const reading = await this.people.load(person);
    if (reading === null) throw notFound();
    return this.use(reading);
  }

  /** The whole person of a record: what it came with where that is all there is, else read now. */
  whole(reading: Reading): Reading | Promise<Reading> {
    return this.entire.has(reading) ? this.use(reading) : this.one(reading.person);
  }

  /** The person after a write: what was read before does not count. Whoever writes without a seat (an allocation) sees nothing of them. */
  async fresh(person: string, nouns = this.nouns): Promise<Reading> {
    return this.take(await readPerson(this.pool, this.caller, { person, nouns }));
  }

  /** The same, where the write has read them already. */
  take(reading: Reading): Reading {
    this.keep(reading);
    this.people.clear(reading.person).prime(reading.person, reading.vector.seated ? reading : null);
    return reading.vector.seated ? this.use(reading) : reading;
  }

  /** One record as it stands now, for whoever reaches it: by a seat, or by a rung that is on it. */
  async record(place: RecordPlace): Promise<Reading> {
    const reading = await readRecord(this.pool, this.caller, place);
    return reading.vector.seated ? this.use(reading) : reading;
  }

  /** A page of the people the caller's seats reach. */
  async page(page: Omit<PeoplePage, keyof NounsShown>): Promise<{ readings: Reading[]; last: string | null }> {
    const { readings, last } = await readPeople(this.pool, this.caller, { ...page, ...this.shown });
    for (const reading of readings) this.people.prime(reading.person, this.keep(reading));
    return { readings: readings.map((reading) => this.use(reading)), last };
  }

  /** Counts a reading another read call made. */
  use(reading: Reading): Reading {
    this.used.add(reading);
    return reading;
  }

  private get shown(): NounsShown {
    return { nouns: this.nouns, asFacts: this.asFacts };
  }

  private async load(ids: readonly string[]): Promise<(Reading | null)[]> {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      const reading = this.keep(await readPerson(this.pool, this.caller, { person: only, nouns: this.nouns }));
      return [reading.vector.seated ? reading : null];
    }
    const page = { people: ids, after: null, limit: ids.length, ...this.shown };
    const { readings } = await readPeople(this.pool, this.caller, page);
    const byPerson = new Map(readings.map((reading) => [reading.person, this.keep(reading)]));
    return ids.map((id) => byPerson.get(id) ?? null);
  }

  private keep(reading: Reading): Reading {
    if (reading.vector.seated) this.entire.add(reading);
    return reading;
  }
}
