/**
 * Who reads, and what they may see of one person: the decision as it came with the data.
 */
import type { Mask } from '#kernel';

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
  /** Another record of the same young person, joined with this one; absent of all others. */
  readonly joined?: Joined;
}

/** The other record; whether the id of this one is kept; and whether the reader has a seat for it, so that they know both by it. */
export interface Joined {
  readonly with: string;
  readonly kept: boolean;
  readonly seated: boolean;
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
