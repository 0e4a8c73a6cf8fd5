/** Turns a checked document into a Protocol: keys become the bases and clauses they cite, dates become instants. */
import { CATEGORIES } from '#kernel';
import type { Category } from '#kernel';
import type { ProtocolDocument } from './protocol-document.js';
import type { CategoryTerms, Cell, Clause, LawfulBasis, Protocol, ProtocolText } from './protocol.js';
import { SharingMatrix } from './sharing-matrix.js';

const DAY = 86_400_000;

/** The protocol a checked document states. `sha256` is that of the bytes it was read from. */
export function resolveProtocol(document: ProtocolDocument, sha256: string): Protocol {
  const {
    partnership,
    partners = [],
    version,
    supersedes = null,
    validFrom,
    validUntil,
    reviewDue,
    parties,
    emergency,
    policeRequest,
    afterRelease,
    retention,
  } = document;
  const cited = new Citations(document);
  return {
    document,
    partnership,
    partners,
    version,
    supersedes,
    sha256,
    validFrom,
    validUntil,
    reviewDue,
    validity: { from: midnight(validFrom), until: midnight(validUntil) + DAY },
    text: textOf(document),
    parties,
    bases: cited.bases,
    clauses: cited.clauses,
    categories: CATEGORIES.map((category) => termsOf(document, category, cited)),
    matrix: matrixOf(document, cited),
    emergency: { parties: emergency.parties, except: emergency.except, hours: emergency.hours, ...cited.of(emergency) },
    policeRequest:
      policeRequest === undefined ? null : { except: policeRequest.except, hours: policeRequest.hours, ...cited.of(policeRequest) },
    informing: { clause: cited.clause(document.informing.clause) },
    participation: { clause: cited.clause(document.participation.clause) },
    afterRelease: { days: afterRelease.days, clause: cited.clause(afterRelease.clause) },
    retention: { ...retention, clause: cited.clause(retention.clause) },
  };
}

class Citations {
  readonly bases: readonly LawfulBasis[];
  readonly clauses: readonly Clause[];

  constructor(document: ProtocolDocument) {
    this.bases = withKeys(document.bases);
    this.clauses = withKeys(document.clauses);
  }

  of(cited: { readonly basis: string; readonly clause: string }): { basis: LawfulBasis; clause: Clause } {
    return { basis: oneByKey(this.bases, cited.basis), clause: this.clause(cited.clause) };
  }

  clause(key: string): Clause {
    return oneByKey(this.clauses, key);
  }
}

function withKeys<T>(named: Readonly<Record<string, T>>): (T & { key: string })[] {
  return Object.entries(named).map(([key, value]) => ({ key, ...value }));
}

function oneByKey<T extends { readonly key: string }>(among: readonly T[], key: string): T {
  const found = among.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`${key} is not in the document`);
  return found;
}

function termsOf(document: ProtocolDocument, category: Category, cited: Citations): CategoryTerms {
  const terms = document.categories[category];
  return { category, existence: terms.existence, what: terms.what, whatCy: terms.whatCy, ...cited.of(terms) };
}

function matrixOf(document: ProtocolDocument, cited: Citations): SharingMatrix {
  const rows = CATEGORIES.map((category) => {
    const cells = Object.entries(document.categories[category].cells);
    return [category, Object.fromEntries(cells.map(([party, cell]): [string, Cell] => [party, { ...cell, ...cited.of(cell) }]))];
  });
  return new SharingMatrix(Object.fromEntries(rows) as ConstructorParameters<typeof SharingMatrix>[0]);
}

function textOf(document: ProtocolDocument): ProtocolText {
  return {
    partnershipName: document.partnershipName,
    title: document.title,
    purposes: document.purposes,
    peopleCovered: document.peopleCovered,
    practitionerObligations: document.practitionerObligations,
    informingThePerson: document.informingThePerson,
    rights: document.rights,
    security: document.security,
    recordsManagement: document.recordsManagement,
    requestsAndComplaints: document.requestsAndComplaints,
  };
}

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
