/**
 * Protocol versions and their signatures, as the contract shows them: who signed is part of the protocol, and holds nobody's data.
 */
import { Injectable } from '@nestjs/common';
import { Database } from '#store';

export interface ProtocolEntry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly titleCy: string;
  readonly sha256: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export interface SignatureEntry {
  readonly agency: string;
  readonly signatory: string;
  readonly authority: string;
  readonly from: string;
  readonly until: string | null;
}

const PROTOCOL = `id, version, title, title_cy as "titleCy", sha256, to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
  to_char(valid_until, 'YYYY-MM-DD') as "validUntil"`;
const SIGNATURE = `agency_id as agency, signatory, authority, to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_until, 'YYYY-MM-DD') as until`;

@Injectable()
export class Protocols {
  constructor(private readonly database: Database) {}

  /** The version whose dates hold today, or null. */
  async current(partnership: string): Promise<ProtocolEntry | null> {
    return await this.database.maybeOne<ProtocolEntry>(
      `select ${PROTOCOL} from hub.protocol where partnership_id = $1 and valid_from <= hub.instant() and hub.instant() < valid_until
       order by version desc limit 1`,
      [partnership],
    );
  }

  /** One version by its id, or null. */
  async maybeOne(id: string): Promise<ProtocolEntry | null> {
    return await this.database.maybeOne<ProtocolEntry>(`select ${PROTOCOL} from hub.protocol where id = $1`, [id]);
  }

  /** The signatures under a version, by agency. */
  async signatures(protocol: string): Promise<SignatureEntry[]> {
    return await this.database.many<SignatureEntry>(
      `select ${SIGNATURE} from hub.signature s join hub.agency a on a.id = s.agency_id where protocol_id = $1 order by a.slug, valid_from`,
      [protocol],
    );
  }

  /** One signature, or null. */
  async signature(id: string): Promise<SignatureEntry | null> {
    return await this.database.maybeOne<SignatureEntry>(`select ${SIGNATURE} from hub.signature where id = $1`, [id]);
  }
}
