/**
 * Who may bind an agency by signing (WASPI: a protocol is signed for each body by somebody with the authority to), and through whose sign-in.
 */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refusal } from '#kernel';
import { Database } from '#store';
import type { DirectoryWriter } from '#store';

export interface SignatoryEntry {
  readonly id: string;
  readonly agency: string;
  /** The member through whose sign-in the signature is entered. */
  readonly member: string;
  readonly name: string;
  readonly authority: string;
  readonly from: string;
  readonly until: string | null;
}

const SIGNATORY = `select s.id, s.agency_id as agency, s.member_id as member, s.name, s.authority,
  to_char(s.valid_from at time zone 'UTC', 'YYYY-MM-DD') as "from", to_char(s.valid_until at time zone 'UTC', 'YYYY-MM-DD') as until
  from hub.signatory s`;
const STANDS = (at: string): string => `s.valid_from <= ${at} and (s.valid_until is null or ${at} < s.valid_until)`;

@Injectable()
export class Signatories {
  constructor(private readonly database: Database) {}

  /** Those of an agency whose authority stands now, by name. */
  async of(agency: string): Promise<SignatoryEntry[]> {
    return await this.database.many<SignatoryEntry>(
      `${SIGNATORY} where s.agency_id = $1 and ${STANDS('hub.instant()')} order by s.name, s.id`,
      [agency],
    );
  }

  /** One, whether their authority stands or has ended; or null. */
  async maybeOne(id: string): Promise<SignatoryEntry | null> {
    return await this.database.maybeOne<SignatoryEntry>(`${SIGNATORY} where s.id = $1`, [id]);
  }
}

/** The signatory whose signature the writer enters, held until the end of the write. NOT_SHARED for whoever enters none. */
export async function signatoryOf(manager: EntityManager, writer: DirectoryWriter): Promise<SignatoryEntry> {
  const [found] = await manager.query<SignatoryEntry[]>(
    `${SIGNATORY} where s.member_id = $1 and s.agency_id = $2 and ${STANDS('$3::timestamptz')} for share`,
    [writer.member, writer.agency, writer.at],
  );
  if (found === undefined) {
    const who = 'Only an authorised signatory of your agency signs. Its administrator, or the operator, names who that is.';
    throw new Refusal('NOT_SHARED', who);
  }
  return found;
}
