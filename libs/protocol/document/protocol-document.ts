/** The protocol document as it is written in YAML: bases and clauses are still keys. Checked by `protocol.schema.json`. */
import type { Category, Party } from '#kernel';
import type { CategoryTerms, Cell, Clause, EmergencyLine, LawfulBasis, PartyTerms, PoliceLine, ProtocolText } from './protocol.js';

/** A rule whose basis and clause are written as keys. */
export type Cited<T> = Omit<T, 'basis' | 'clause'> & { readonly basis: string; readonly clause: string };

/** The keys of a document's bases and clauses, by name. */
export type Keyed<T> = Readonly<Record<string, Omit<T, 'key'>>>;

export interface ProtocolDocument extends ProtocolText {
  readonly partnership: string;
  readonly partners?: readonly string[];
  readonly version: number;
  readonly supersedes?: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reviewDue: string;
  readonly parties: readonly PartyTerms[];
  readonly bases: Keyed<LawfulBasis>;
  readonly clauses: Keyed<Clause>;
  readonly informing: { readonly clause: string };
  readonly participation: { readonly clause: string };
  readonly afterRelease: { readonly days: number; readonly clause: string };
  readonly retention: { readonly monthsAfterClose: number; readonly ledgerYears: number; readonly clause: string };
  readonly emergency: Cited<EmergencyLine>;
  readonly policeRequest?: Cited<PoliceLine>;
  readonly categories: Readonly<
    Record<Category, Cited<Omit<CategoryTerms, 'category'>> & { readonly cells: Readonly<Partial<Record<Party, Cited<Cell>>>> }>
  >;
}
