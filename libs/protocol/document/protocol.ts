/**
 * The words of a protocol document: one version of what a partnership agreed to share, as loaded from `schema/protocols`.
 * The shape follows the information sharing protocol of WASPI, whose Information Reference Table is the sharing matrix here.
 */
import type { AgencyKind, Category, Party, StaffRole } from '#kernel';
import type { ProtocolDocument } from './protocol-document.js';
import type { SharingMatrix } from './sharing-matrix.js';

/** What a cell of the matrix lets a party read: nothing, the facts only, its own entries with the facts of the rest, or everything. */
export type CellRead = 'NONE' | 'FACT' | 'OWN' | 'ALL';

/**
 * What a member of staff may read at an instant. OWN_ALONE is the own entries without the facts of the rest: it is never
 * agreed in a cell, it arises when the person has not been told (rule 1) or refuses voluntary support (rule 2).
 */
export type ReadLevel = CellRead | 'OWN_ALONE';

/** What may be written: nothing, own entries, or the category's current record too. */
export type WriteLevel = 'NONE' | 'OWN' | 'ALL';

/** What must stand for a cell to hold, besides a reason to know the person. */
export type Need = 'NONE' | 'CONSENT' | 'CONSENT_OR_CONTRACT' | 'SAFEGUARDING';

/** AGENCY reaches people for whom the agency has a seat; ALLOCATED only people allocated to the member of staff. */
export type Scope = 'AGENCY' | 'ALLOCATED';

/** A lawful basis. Article and gateway are null only for regime NONE, which is no personal data. */
export interface LawfulBasis {
  readonly key: string;
  readonly regime: 'UKGDPR' | 'PART3' | 'NONE';
  readonly article: string | null;
  readonly condition: string | null;
  readonly gateway: string | null;
}

/** A clause of the protocol: the purpose the ledger records for a disclosure made under it. */
export interface Clause {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly titleCy: string;
  readonly text: string;
  readonly textCy: string;
}

/** One cell of the matrix: what one party may do with one category. The basis and clause are those that hold, resolved. */
export interface Cell {
  readonly read: CellRead;
  readonly write: WriteLevel;
  readonly needs: Need;
  readonly scope: Scope;
  readonly basis: LawfulBasis;
  readonly clause: Clause;
}

/** One row of the Information Reference Table; its basis and clause are the main ones, each cell has its own. */
export interface CategoryTerms {
  readonly category: Category;
  readonly existence: 'OPEN' | 'SENSITIVE';
  readonly what: string;
  readonly whatCy: string;
  readonly basis: LawfulBasis;
  readonly clause: Clause;
}

/** A party and the members of staff it stands for. */
export interface PartyTerms {
  readonly party: Party;
  readonly name: string;
  readonly agencyKinds: readonly AgencyKind[];
  readonly staffRoles: readonly StaffRole[];
  readonly part: string;
}

/** The emergency safeguarding disclosure: reads everything of a category for its named recipient, whatever their cell says. */
export interface EmergencyLine {
  readonly parties: readonly Party[];
  readonly except: readonly Category[];
  /** Hours after which a disclosure closes by itself. */
  readonly hours: number;
  readonly basis: LawfulBasis;
  readonly clause: Clause;
}

/** A police request about serious crime, decided case by case: reads a category for the officer who asked. */
export interface PoliceLine {
  readonly except: readonly Category[];
  /** The most hours one may be open. */
  readonly hours: number;
  readonly basis: LawfulBasis;
  readonly clause: Clause;
}

/** A half-open span of time in milliseconds since 1970 (UTC): from is in it, until is not; null has no end. */
export interface Interval {
  readonly from: number;
  readonly until: number | null;
}

/** The parts of the document that are words for people and no rule. */
export interface ProtocolText {
  readonly partnershipName: { readonly en: string; readonly cy: string };
  readonly title: { readonly en: string; readonly cy: string };
  readonly purposes: readonly string[];
  readonly peopleCovered: string;
  readonly practitionerObligations: readonly string[];
  readonly informingThePerson: string;
  readonly rights: readonly string[];
  readonly security: readonly string[];
  readonly recordsManagement: readonly string[];
  readonly requestsAndComplaints: string;
}

/** One version of a partnership's protocol. */
export interface Protocol {
  /** The file as it is written, for whoever keeps it: `protocolOf` makes the protocol of it again. */
  readonly document: ProtocolDocument;
  /** Slug of the partnership. */
  readonly partnership: string;
  /** Slugs of the agencies the document itself names as partners; others join in their own entries. */
  readonly partners: readonly string[];
  readonly version: number;
  /** The version it takes the place of, from the day of their supersession; null: it is in force by its dates. */
  readonly supersedes: number | null;
  /** SHA-256 of the bytes of the file, in lower-case hex: what a signature signs. */
  readonly sha256: string;
  /** First and last day of validity as agreed (YYYY-MM-DD), both included, and the day by which it is reviewed. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reviewDue: string;
  /** The same validity as instants: from midnight UTC of the first day until midnight UTC after the last. */
  readonly validity: Interval & { readonly until: number };
  readonly text: ProtocolText;
  readonly parties: readonly PartyTerms[];
  readonly bases: readonly LawfulBasis[];
  readonly clauses: readonly Clause[];
  /** In the order of the categories' numbers. */
  readonly categories: readonly CategoryTerms[];
  readonly matrix: SharingMatrix;
  readonly emergency: EmergencyLine;
  /** Null: the protocol has no such line, and nothing is opened to police by request. */
  readonly policeRequest: PoliceLine | null;
  /** Rule 1: until the person is told what is shared. */
  readonly informing: { readonly clause: Clause };
  /** Rule 2: while voluntary support is refused. */
  readonly participation: { readonly clause: Clause };
  /** Calendar days for which the establishment keeps its cells after release. */
  readonly afterRelease: { readonly days: number; readonly clause: Clause };
  /** Calendar months the hub keeps a closed case, calendar years it keeps the ledger. */
  readonly retention: { readonly monthsAfterClose: number; readonly ledgerYears: number; readonly clause: Clause };
}
