/**
 * The public directory in memory: agencies and partnerships change with a release, are read at every field, and hold nobody's data.
 */
import { Injectable } from '@nestjs/common';
import type { AgencyKind } from '#kernel';
import { Database } from '#store';

export interface AgencyEntry {
  readonly id: string;
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy: string;
  /** The day it was closed (YYYY-MM-DD), or null. */
  readonly closedOn: string | null;
}

/** A local authority, and the team that covers it (an agency's id). */
export interface AuthorityEntry {
  readonly slug: string;
  readonly name: string;
  readonly nameCy: string;
  readonly team: string;
}

export interface PartnershipEntry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameCy: string;
  readonly agencies: readonly string[];
  readonly authorities: readonly AuthorityEntry[];
}

const AGENCY = `a.id, a.slug, a.kind, a.name, a.name_cy as "nameCy", a.closed_on::text as "closedOn"`;

@Injectable()
export class Directory {
  private agencies = new Map<string, AgencyEntry>();
  private partnerships = new Map<string, PartnershipEntry>();
  private readonly households = new Map<string, AgencyEntry>();

  constructor(private readonly database: Database) {}

  /** Reads the directory. Called before the first request. */
  async load(): Promise<void> {
    const agencies = await this.database.many<AgencyEntry>(`select ${AGENCY} from hub.agency a where kind <> 'HOUSEHOLD' order by slug`);
    const partnerships = await this.database.many<PartnershipEntry>(
      `select p.id, p.slug, p.name, p.name_cy as "nameCy", array_agg(x.agency_id::text order by a.slug) as agencies, (
         select coalesce(json_agg(json_build_object('slug', u.slug, 'name', u.name, 'nameCy', u.name_cy, 'team', u.home_agency) order by u.slug), '[]')
         from hub.authority u join hub.partner t on t.agency_id = u.home_agency where t.partnership_id = p.id) as authorities
       from hub.partnership p join hub.partner x on x.partnership_id = p.id join hub.agency a on a.id = x.agency_id group by p.id`,
    );
    this.agencies = new Map(agencies.map((agency) => [agency.id, agency]));
    this.partnerships = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  }

  /** The agency with this id, or null. */
  agency(id: string): AgencyEntry | null {
    return this.agencies.get(id) ?? null;
  }

  /** The household with this id, or null: one is opened while the hub runs, is in no list, and is found only by whoever already has its id in a record. */
  async household(id: string): Promise<AgencyEntry | null> {
    const known = this.households.get(id) ?? null;
    if (known !== null) return known;
    const found = await this.database.maybeOne<AgencyEntry>(`select ${AGENCY} from hub.agency a where id = $1 and kind = 'HOUSEHOLD'`, [
      id,
    ]);
    if (found !== null) this.households.set(id, found);
    return found;
  }

  /** The agency with this slug, or null. */
  agencyOfSlug(slug: string): AgencyEntry | null {
    return [...this.agencies.values()].find((agency) => agency.slug === slug) ?? null;
  }

  /** The partnership with this id, or null. */
  partnership(id: string): PartnershipEntry | null {
    return this.partnerships.get(id) ?? null;
  }

  /** The partnerships an agency belongs to; all of them for the hub's operator, who belongs to none. */
  partnershipsOf(agency: AgencyEntry): PartnershipEntry[] {
    const all = [...this.partnerships.values()];
    return agency.kind === 'HUB' ? all : all.filter((partnership) => partnership.agencies.includes(agency.id));
  }

  /** Whether the agency of this slug belongs to a partnership. A household belongs to none. */
  isIn(slug: string, partnership: string): boolean {
    const agency = this.agencyOfSlug(slug);
    return agency !== null && this.partnershipsOf(agency).some(({ id }) => id === partnership);
  }
}
