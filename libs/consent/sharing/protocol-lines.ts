/**
 * The lines of the protocol behind a consent: for which party of the agency it opens what, by which clause, on which lawful basis. A basis is the
 * protocol's to name, never anybody's who records a consent.
 */
import { Injectable } from '@nestjs/common';
import { CATEGORIES, STAFF_ROLES, partyOf } from '#kernel';
import type { AgencyKind, Category, Party } from '#kernel';
import { Database } from '#store';

/** One cell of a protocol version. */
export interface ProtocolLine {
  readonly party: Party;
  readonly category: Category;
  readonly read: string;
  readonly needs: string;
  readonly clause: string;
  readonly basis: unknown;
}

@Injectable()
export class ProtocolLines {
  private readonly byVersion = new Map<string, Promise<ProtocolLine[]>>();

  constructor(private readonly database: Database) {}

  /** The cells of a category that wait for a consent, for the parties of one kind of agency. */
  async waiting(protocol: string, category: Category, kind: AgencyKind): Promise<ProtocolLine[]> {
    const parties = new Set(STAFF_ROLES.flatMap((role) => partyOf(kind, role) ?? []));
    return (await this.of(protocol, category)).filter(({ party, needs }) => parties.has(party) && waits(needs));
  }

  /** The cells by which a category is read without any consent: what stays, and on which basis. */
  async lawful(protocol: string, category: Category): Promise<ProtocolLine[]> {
    return (await this.of(protocol, category)).filter(({ read, needs }) => read !== 'NONE' && needs === 'NONE');
  }

  private async of(protocol: string, category: Category): Promise<ProtocolLine[]> {
    const known = this.byVersion.get(protocol) ?? this.read(protocol);
    this.byVersion.set(protocol, known);
    return (await known).filter((line) => line.category === category);
  }

  /** A version never changes: once read it is known for good. A read that failed is forgotten. */
  private read(protocol: string): Promise<ProtocolLine[]> {
    const lines = this.database.many<Omit<ProtocolLine, 'category'> & { category: number }>(
      'select party, category, read, needs, clause, basis from hub.rule where protocol_id = $1 order by category, party',
      [protocol],
    );
    return lines.then(
      (rows) => rows.flatMap(({ category, ...line }) => ({ ...line, category: CATEGORIES[category - 1] as Category })),
      (failure: unknown) => {
        this.byVersion.delete(protocol);
        throw failure;
      },
    );
  }
}

const waits = (needs: string): boolean => needs === 'CONSENT' || needs === 'CONSENT_OR_CONTRACT';
