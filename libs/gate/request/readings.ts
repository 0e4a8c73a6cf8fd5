/**
 * The people an operation reads: each once, one call for one person, one call for many. All of them go on the ledger before the answer leaves.
 */
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { notFound } from '#kernel';
import type { Caller } from '#kernel';
import { JoinedReading, readPeople, readPerson, readRecord } from '#store';
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
    return await this.take(await readPerson(this.pool, this.caller, { person, nouns }), nouns);
  }

  /** The same, where the write has read them already. */
  async take(one: Reading, nouns = this.nouns): Promise<Reading> {
    const reading = this.keep(await this.join(one, nouns));
    for (const { person } of reading.parts) {
      this.people.clear(person).prime(person, reading.vector.seated ? reading : null);
    }
    return reading.vector.seated ? this.use(reading) : reading;
  }

  /**
   * Another record that is, or may be, of the same person; null without a seat for it. Joined: the one plan. Until then what the first lets be seen
   * too, and no more.
   */
  async beside(person: string, first: Reading): Promise<Reading | null> {
    const reading = await readPerson(this.pool, this.caller, { person, nouns: this.nouns });
    if (!reading.vector.seated) return null;
    return reading.vector.joined?.with === first.person ? await this.one(person) : this.use(this.keep(reading.narrowed(first.vector)));
  }

  /** One record as it stands now, for whoever reaches it: by a seat, or by a rung that is on it. */
  async record(place: RecordPlace): Promise<Reading> {
    const reading = await readRecord(this.pool, this.caller, place);
    return reading.vector.seated ? this.use(reading) : reading;
  }

  /** A page of the people the caller's seats reach. */
  async page(page: Omit<PeoplePage, keyof NounsShown>): Promise<{ readings: Reading[]; last: string | null }> {
    const { readings, last } = await readPeople(this.pool, this.caller, { ...page, ...this.shown });
    const joined = await this.joinAll(readings);
    for (const reading of joined) {
      for (const { person } of reading.parts) this.people.prime(person, this.keep(reading));
    }
    return {
      readings: joined.filter((reading, place) => isListedHere(reading, readings[place])).map((reading) => this.use(reading)),
      last,
    };
  }

  /** Counts a reading another read call made. Of two records that are joined both are counted: the id that was asked and the one it means. */
  use(reading: Reading): Reading {
    for (const part of reading.parts) if (part.vector.protocol !== null) this.used.add(part);
    return reading;
  }

  private get shown(): NounsShown {
    return { nouns: this.nouns, asFacts: this.asFacts };
  }

  private async load(ids: readonly string[]): Promise<(Reading | null)[]> {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      const read = await readPerson(this.pool, this.caller, { person: only, nouns: this.nouns });
      const reading = this.keep(await this.join(read, this.nouns));
      return [reading.vector.seated ? reading : null];
    }
    const page = { people: ids, after: null, limit: ids.length, ...this.shown };
    const { readings } = await readPeople(this.pool, this.caller, page);
    const joined = await this.joinAll(readings);
    const byPerson = new Map(joined.flatMap((reading) => reading.parts.map(({ person }) => [person, this.keep(reading)] as const)));
    return ids.map((id) => byPerson.get(id) ?? null);
  }

  /** The one plan of a record that is joined with another; the record as it is where there is none, or the caller has a seat for neither. */
  private async join(reading: Reading, nouns: Nouns): Promise<Reading> {
    const { joined } = reading.vector;
    if (joined === undefined) return reading;
    const other = await readPerson(this.pool, this.caller, { person: joined.with, nouns });
    if (!reading.vector.seated && !other.vector.seated) return reading;
    return joined.kept ? new JoinedReading(reading, other) : new JoinedReading(other, reading);
  }

  private joinAll(readings: readonly Reading[]): Promise<Reading[]> {
    return Promise.all(readings.map((reading) => this.join(reading, this.nouns)));
  }

  private keep(reading: Reading): Reading {
    if (reading.vector.seated) this.entire.add(reading);
    return reading;
  }
}

/** Somebody with two records stands in a list once: where the first record is that the caller has a seat for. */
function isListedHere(reading: Reading, read: Reading | undefined): boolean {
  return reading.parts.length === 1 || reading.parts[0]?.person === read?.person;
}
