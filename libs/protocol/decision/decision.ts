/** What a decision is made of and what it is: the inputs `decide` weighs, each with its own span of time, and the grants it gives. */
import type { Category, Party } from '#kernel';
import type { Interval, Protocol, ReadLevel, WriteLevel } from '../document/protocol.js';

/** A member of staff, of a household, or a partner system, wearing one hat. */
export interface DecisionMember {
  readonly id: string;
  readonly agency: string;
  readonly party: Party;
}

/** An agency's signature of the protocol, while it holds. */
export interface Signature extends Interval {
  readonly agency: string;
}

/** A reason to know the person: of an agency and party, and of one member of staff where `member` is not null. */
export interface Seat extends Interval {
  readonly agency: string;
  readonly party: Party;
  readonly member: string | null;
  /** ALLOCATION opens cells of scope ALLOCATED, CONTRACT meets CONSENT_OR_CONTRACT; every kind is a reason to know. */
  readonly kind: string;
  readonly ref: string;
}

/** The person's agreement that an agency sees a category, or every category where it is null. */
export interface SharingConsent extends Interval {
  readonly agency: string;
  readonly category: Category | null;
  readonly ref: string;
}

/** An emergency safeguarding disclosure, or an approved police request, of a category to one named member of staff. */
export interface SafeguardingDisclosure extends Interval {
  readonly agency: string;
  readonly member: string;
  readonly category: Category;
  readonly ref: string;
}

/** That an agency stopped using a category, because the person objected and it found no compelling grounds (UK GDPR Article 21). */
export interface UpheldObjection extends Interval {
  readonly agency: string;
  readonly category: Category;
}

/** A seal that is open to an agency, or (`member` not null) to one member of its staff. */
export interface OpenSeal extends Interval {
  readonly agency: string;
  readonly member: string | null;
  readonly seal: string;
}

/** All that is known about one member and one person. Rows of other agencies and members are allowed and weigh nothing. */
export interface DecisionInputs {
  readonly protocol: Protocol;
  readonly member: DecisionMember;
  readonly signatures: readonly Signature[];
  readonly seats: readonly Seat[];
  /** While the person has been told what is shared (rule 1). */
  readonly informed: readonly Interval[];
  /** While voluntary support has not been refused (rule 2). */
  readonly participation: readonly Interval[];
  readonly consents: readonly SharingConsent[];
  readonly disclosures: readonly SafeguardingDisclosure[];
  /** Police requests about serious crime that were approved, each to the officer who asked. */
  readonly requests: readonly SafeguardingDisclosure[];
  /** What agencies stopped using: nothing of it but what is opened by name. */
  readonly objections: readonly UpheldObjection[];
  /** Seals that are open: of a sealed row, who may know of it and read what their cells give. */
  readonly seals: readonly OpenSeal[];
}

/**
 * Why more cannot be read: CONSENT_NEEDED when a consent, or telling the person, or both together would let more be read;
 * else NOT_SHARED. Null when everything can be.
 */
export type WithheldCode = 'CONSENT_NEEDED' | 'NOT_SHARED';

/** What holds for one category, at an instant or throughout a span. */
export interface Decision {
  readonly read: ReadLevel;
  readonly write: WriteLevel;
  readonly code: WithheldCode | null;
  /** The consent or disclosure this rests on, or null where it rests on none. */
  readonly clearance: string | null;
}

/** A decision and the span it holds for. The first grant of a category is from -Infinity, the last has no end. */
export interface Grant extends Interval, Decision {
  readonly category: Category;
}
