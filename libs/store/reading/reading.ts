/**
 * What one read call brought back about one person: the decision vector of that instant, and the records row security let through.
 */
import type { Category, Mask } from '#kernel';

/** The caller as the register knew them in the statement that read the data. */
export interface Reader {
  readonly member: string;
  readonly agency: string;
  readonly party: string | null;
  /** The database's instant of the read, RFC 3339 in UTC with microseconds. */
  readonly at: string;
}

/** What the reader may see and write of one person, as masks. `consent`: categories where a consent, or telling the person, would open more. */
export interface Vector {
  readonly protocol: string | null;
  readonly seated: boolean;
  readonly fact: Mask;
  readonly own: Mask;
  readonly every: Mask;
  readonly writeOwn: Mask;
  readonly writeEvery: Mask;
  readonly consent: Mask;
  /** Categories a consent would let the reader write. */
  readonly writeConsent: Mask;
  /** The ledger's name for the person, in hexadecimal; null for nobody. */
  readonly subject: string | null;
  /** Category number -> the clearance that stands for it. 0: one for all. */
  readonly clearances: Readonly<Record<string, string>>;
  /** Categories that are open to the reader by name, by an emergency disclosure or a police request, and not by their cell. */
  readonly opened: Mask;
  /** Category number -> what was opened to the reader by name. */
  readonly openings: Readonly<Record<string, Opened>>;
  /** The seals that are open to the reader. */
  readonly seals: readonly string[];
  /** Only in a write that discloses: what the emergency line, and what the police line, let the writer open by name. */
  readonly disclosable?: Mask;
  readonly releasable?: Mask;
  /** The only records this vector is good for, where the caller has a rung and no seat; absent with a seat. */
  readonly rungs?: readonly string[];
}

/** A category opened to one member by name: by which kind of clearance (OWN_REQUEST: their own use of a right), resting on which record, under which clause, why, until when. */
export interface Opened {
  readonly kind: 'SAFEGUARDING' | 'SERIOUS_CRIME' | 'OWN_REQUEST';
  readonly ref: string;
  readonly clause: string;
  /** As it was typed. */
  readonly purpose: string;
  /** RFC 3339. */
  readonly until: string;
}

/** Which nouns an operation reads. null: all. */
export type Nouns = readonly string[] | null;

/** What an operation reads: the nouns, and those of them of which it shows no more than a fact row holds. */
export interface NounsShown {
  readonly nouns: Nouns;
  readonly asFacts: readonly string[];
}

export type Face = 'FACT' | 'FULL';

/** Where a record's guard hangs: a key no client input and no row can carry. */
export const GUARD: unique symbol = Symbol('guard');

/** What the veil needs to know of the record it stands before. */
export interface Guard {
  readonly reading: Reading;
  readonly owner: string;
  readonly face: Face;
  /** The categories of the row, as bits: what its field declares is needed besides. */
  readonly mask: Mask;
  /** The category the row itself carries, where its type has one and the reader may know it. */
  readonly category: Category | null;
}

/** A record as rendered, with its guard. */
export interface CaseRecord {
  readonly [GUARD]: Guard;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** One slice as the read call returns it; of a page with its person. */
export type SliceRow = readonly [noun: string, mask: Mask, face: Face, owner: string, body: readonly Rendered[], person?: string];
type Rendered = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row as it was let through, before it has its guard. */
export interface Row {
  readonly mask: Mask;
  readonly face: Face;
  readonly owner: string;
  readonly rendered: Rendered;
}

/** More than anybody holds: what carries it is out of sight. */
const EVERY_CATEGORY: Mask = -1;

export class Reading {
  /** What the veil let out, for the ledger: categories disclosed as a fact, and in full. */
  readonly disclosed = { fact: 0, full: 0 };
  private readonly byNoun = new Map<string, Map<string, CaseRecord>>();
  private readonly slices = new Map<string, SliceRow[]>();
  private nouns: Nouns = null;

  constructor(
    readonly reader: Reader,
    readonly person: string,
    readonly vector: Vector,
    slices: readonly SliceRow[],
  ) {
    for (const slice of slices) {
      const known = this.slices.get(slice[0]);
      if (known === undefined) this.slices.set(slice[0], [slice]);
      else known.push(slice);
    }
  }

  /** Says which nouns were read: asking for another fails. Before it is said: all there are. */
  only(nouns: Nouns): this {
    this.nouns = nouns;
    return this;
  }

  /** The records of a noun, newest first; a record known in full hides its own fact. */
  many(noun: string): CaseRecord[] {
    const records = [...this.recordsOf(noun).values()];
    return records.length > 1 ? records.sort((a, b) => (a.id < b.id ? 1 : -1)) : records;
  }

  /** The newest record of a noun. */
  maybeOne(noun: string): CaseRecord | null {
    return this.many(noun)[0] ?? null;
  }

  /** The record with this id. */
  find(noun: string, id: string): CaseRecord | null {
    return this.recordsOf(noun).get(id) ?? null;
  }

  /** Headline records with the content records of the same id, where the reader has the content. */
  joined(headline: string, content: string): CaseRecord[] {
    return this.many(headline).map((record) => this.join(record, content));
  }

  /** One headline record with its content. */
  join(record: CaseRecord, content: string): CaseRecord {
    const more = this.find(content, record.id);
    if (more === null) return record;
    const { reading, owner, face, mask } = record[GUARD];
    const whole: { -readonly [Field in keyof CaseRecord]: CaseRecord[Field] } = { ...more };
    // The second of two spreads costs ten times the first.
    for (const field of Object.keys(record)) whole[field] = record[field];
    whole[GUARD] = { reading, owner, face, mask, category: more[GUARD].category };
    return whole;
  }

  /** Takes a record in that was not in a slice: an older entry, a version, a row of a list. */
  keep(noun: string, row: Row): CaseRecord {
    const known = this.recordsOf(noun);
    const before = known.get(row.rendered.id);
    // Of a record two agencies own there is a slice under each: to one of them it is its own.
    const betterKnown = row.face === 'FULL' && row.owner === this.reader.agency;
    if (before !== undefined && !betterKnown && (before[GUARD].face === 'FULL' || row.face === 'FACT')) return before;
    const record = this.guard(row);
    known.set(record.id, record);
    return record;
  }

  /** Puts a guard on a row without keeping it: a version of the past must not stand for the record of now. */
  guard({ mask, face, owner, rendered }: Row): CaseRecord {
    const category = (rendered['category'] as Category | undefined) ?? null;
    const reached = this.vector.rungs?.includes(rendered.id) ?? true;
    const guard: Guard = { reading: this, owner, face, mask: reached ? mask : EVERY_CATEGORY, category };
    // A row is parsed for this one reading: it takes its guard, where a copy of it would cost as much again.
    const record = rendered as { [GUARD]?: Guard } & Rendered;
    record[GUARD] = guard;
    return record as CaseRecord;
  }

  /** The records of a noun by id, made of its slices when they are first asked for. Throws for a noun that was not read: nothing is not an answer. */
  private recordsOf(noun: string): Map<string, CaseRecord> {
    const known = this.byNoun.get(noun);
    if (known !== undefined) return known;
    if (this.nouns?.includes(noun) === false)
      throw new Error(`${noun} was not read for this operation: name the type that shows it in \`alsoReadFor\` of the noun`);
    const records = new Map<string, CaseRecord>();
    this.byNoun.set(noun, records);
    for (const [, mask, face, owner, body] of this.slices.get(noun) ?? []) {
      for (const rendered of body) this.keep(noun, { mask, face, owner, rendered });
    }
    return records;
  }
}
