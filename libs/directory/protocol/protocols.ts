/**
 * Protocol versions, their signatures and their life, as the contract shows them: who signed is part of the protocol, and holds nobody's data.
 */
import { Injectable } from '@nestjs/common';
import { resolveProtocol } from '#protocol';
import type { Protocol, ProtocolDocument } from '#protocol';
import { Database } from '#store';

export interface ProtocolEntry {
  readonly id: string;
  readonly partnershipId: string;
  readonly partnership: string;
  readonly version: number;
  readonly title: string;
  readonly titleCy: string;
  readonly state: 'DRAFT' | 'SIGNING' | 'IN_FORCE' | 'SUPERSEDED' | 'LAPSED';
  readonly supersedes: number | null;
  readonly supersedesFrom: string | null;
  readonly sha256: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reviewDue: string;
  readonly reviewOverdue: boolean;
}

export interface SignatureEntry {
  readonly id: string;
  readonly agency: string;
  readonly signatory: string;
  readonly authority: string;
  readonly from: string;
  readonly until: string | null;
  readonly runs: boolean;
  readonly withdrawn: string | null;
}

export interface ReviewEntry {
  readonly at: Date;
  readonly outcome: string;
  readonly note: string;
  readonly nextDue: string;
}

const DAY = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;
const RUNS = `s.sha256 = p.sha256 and s.valid_from <= hub.instant() and (s.valid_until is null or hub.instant() < s.valid_until)`;
/** A signature of a home team's, with a condition on it. */
const OF_HOME_TEAM = (which: string): string => `exists (select from hub.signature s join hub.agency a on a.id = s.agency_id
  where s.protocol_id = p.id and a.kind = 'YOUTH_OFFENDING_TEAM' and ${which})`;
const DUE = `coalesce((select r.next_due from hub.protocol_review r where r.protocol_id = p.id order by r.at desc limit 1), p.review_due)`;
const IN_FORCE = `p.valid_from <= hub.instant() and hub.instant() < p.valid_until and ${OF_HOME_TEAM(RUNS)}`;

const PROTOCOL = `
select p.id, p.partnership_id as "partnershipId", g.slug as partnership, p.version, p.title, p.title_cy as "titleCy", p.supersedes, p.sha256,
  case when exists (select from hub.protocol_supersession x where x.older = p.id and x.at <= hub.instant()) then 'SUPERSEDED'
    when p.valid_until <= hub.instant() then 'LAPSED'
    when ${IN_FORCE} then 'IN_FORCE'
    when p.valid_from <= hub.instant() and ${OF_HOME_TEAM('s.valid_until <= hub.instant()')} then 'LAPSED'
    when exists (select from hub.signature s where s.protocol_id = p.id) then 'SIGNING' else 'DRAFT' end as state,
  ${DAY('p.begins')} as "validFrom", ${DAY('p.valid_until')} as "validUntil",
  (select ${DAY('x.at')} from hub.protocol_supersession x where x.newer = p.id) as "supersedesFrom",
  to_char(${DUE}, 'YYYY-MM-DD') as "reviewDue",
  ${IN_FORCE} and ${DUE} < (hub.instant() at time zone 'Europe/London')::date as "reviewOverdue"
from hub.protocol p join hub.partnership g on g.id = p.partnership_id`;

const SIGNATURE = `
select s.id, s.agency_id as agency, s.signatory, s.authority, ${DAY('s.valid_from')} as "from", ${DAY('s.valid_until')} as until, ${RUNS} as runs,
  (select w.reason from hub.signature_withdrawal w where w.signature_id = s.id) as withdrawn
from hub.signature s join hub.protocol p on p.id = s.protocol_id join hub.agency a on a.id = s.agency_id`;

@Injectable()
export class Protocols {
  private readonly bySha = new Map<string, Protocol>();

  constructor(private readonly database: Database) {}

  /** The version whose dates hold today, or null. */
  async current(partnership: string): Promise<ProtocolEntry | null> {
    return await this.database.maybeOne<ProtocolEntry>(
      `${PROTOCOL} where p.partnership_id = $1 and p.valid_from <= hub.instant() and hub.instant() < p.valid_until order by p.version desc limit 1`,
      [partnership],
    );
  }

  /** Every version of these partnerships, the newest of each first. */
  async many(partnerships: readonly string[]): Promise<ProtocolEntry[]> {
    return await this.database.many<ProtocolEntry>(`${PROTOCOL} where p.partnership_id = any ($1) order by g.slug, p.version desc`, [
      partnerships,
    ]);
  }

  /** One version by its id, or null. */
  async maybeOne(id: string): Promise<ProtocolEntry | null> {
    return await this.database.maybeOne<ProtocolEntry>(`${PROTOCOL} where p.id = $1`, [id]);
  }

  /** The file of a version as it was loaded, or null. */
  async document(id: string): Promise<{ readonly document: ProtocolDocument; readonly sha256: string } | null> {
    return await this.database.maybeOne('select document, sha256 from hub.protocol where id = $1', [id]);
  }

  /** What a version says, resolved; null where it is gone. What a hash stands for never changes, so it is resolved once. */
  async resolved({ id, sha256 }: Pick<ProtocolEntry, 'id' | 'sha256'>): Promise<Protocol | null> {
    const known = this.bySha.get(sha256) ?? null;
    const file = known === null ? await this.document(id) : null;
    if (file === null) return known;
    const protocol = resolveProtocol(file.document, file.sha256);
    this.bySha.set(file.sha256, protocol);
    return protocol;
  }

  /** The signatures under a version, by agency. */
  async signatures(protocol: string): Promise<SignatureEntry[]> {
    return await this.database.many<SignatureEntry>(`${SIGNATURE} where s.protocol_id = $1 order by a.slug, s.valid_from`, [protocol]);
  }

  /** One signature, or null. */
  async signature(id: string): Promise<SignatureEntry | null> {
    return await this.database.maybeOne<SignatureEntry>(`${SIGNATURE} where s.id = $1`, [id]);
  }

  /** The reviews of a version, the newest first. */
  async reviews(protocol: string): Promise<ReviewEntry[]> {
    return await this.database.many<ReviewEntry>(
      `select at, outcome, note, to_char(next_due, 'YYYY-MM-DD') as "nextDue" from hub.protocol_review where protocol_id = $1 order by at desc, id desc`,
      [protocol],
    );
  }
}
