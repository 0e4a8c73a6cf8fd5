/**
 * The Information Reference Table of a version, line by line, for whoever prints it or has to know which lines wait for a consent: made of the document that
 * decides (WASPI: each item that is shared, why, by what law, with whom). The hub's parties read their own partnerships', nobody reads another's.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PARTIES } from '#kernel';
import type { CategoryTerms, Need, PartyTerms, Protocol } from '#protocol';
import type { HubContext } from '#gate';
import { Directory } from '../../agency/directory.js';
import { Protocols } from '../protocols.js';
import type { ProtocolEntry } from '../protocols.js';
import { cellSeen } from './cell-seen.js';
import type { CellSeen } from './cell-seen.js';

interface LineSeen {
  readonly protocol: Protocol;
  readonly terms: CategoryTerms;
}

interface PartyCellSeen {
  readonly party: string;
  readonly agencyKinds: readonly string[];
  readonly cell: CellSeen;
}

interface Said {
  readonly language: string;
}

@Resolver('Protocol')
export class ReferenceTableResolver {
  constructor(
    private readonly directory: Directory,
    private readonly protocols: Protocols,
  ) {}

  @ResolveField('lines')
  async lines(version: ProtocolEntry, _args: unknown, { caller }: HubContext): Promise<LineSeen[] | null> {
    if (!this.directory.isIn(caller.agency, version.partnershipId)) return null;
    const protocol = await this.protocols.resolved(version);
    return protocol === null ? null : protocol.categories.map((terms) => ({ protocol, terms }));
  }
}

@Resolver('ReferenceTableLine')
export class ReferenceTableLineResolver {
  @ResolveField('category')
  category({ terms }: LineSeen): string {
    return terms.category;
  }

  @ResolveField('what')
  what({ terms }: LineSeen, { language }: Said): string {
    return inLanguage(language, terms.what, terms.whatCy);
  }

  @ResolveField('existenceSensitive')
  existenceSensitive({ terms }: LineSeen): boolean {
    return terms.existence === 'SENSITIVE';
  }

  @ResolveField('clause')
  clause({ terms: { clause } }: LineSeen, { language }: Said): string {
    return `${clause.number} ${inLanguage(language, clause.title, clause.titleCy)}`;
  }

  @ResolveField('why')
  why({ terms: { clause } }: LineSeen, { language }: Said): string {
    return inLanguage(language, clause.text, clause.textCy).trim();
  }

  @ResolveField('basis')
  basis({ terms }: LineSeen): CategoryTerms['basis'] {
    return terms.basis;
  }

  @ResolveField('cells')
  cells({ protocol, terms }: LineSeen, { needs = null }: { readonly needs?: readonly Need[] | null }): PartyCellSeen[] {
    return PARTIES.flatMap((party) => {
      const cell = cellSeen(protocol.matrix.cell(party, terms.category));
      if (cell === null || (needs !== null && !needs.includes(cell.needs))) return [];
      return [{ party, agencyKinds: kindsOf(protocol.parties, party), cell }];
    });
  }
}

/** The kinds of agency whose staff can be a party. */
export const kindsOf = (parties: readonly PartyTerms[], party: string): readonly string[] =>
  parties.find((terms) => terms.party === party)?.agencyKinds ?? [];

const inLanguage = (language: string, english: string, welsh: string): string => (language === 'CYMRAEG' ? welsh : english);
