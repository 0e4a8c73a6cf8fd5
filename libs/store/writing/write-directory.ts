/**
 * Writes that are about no young person: the register of members, signatures. Same repeat rule, no person, no slices.
 */
import type { EntityManager } from 'typeorm';
import type { Caller } from '#kernel';
import type { Database } from '../database/database.js';
import { AT, callerArguments, notSignedIn, readerOf } from '../reading/read-calls.js';
import type { CallerRow } from '../reading/read-calls.js';
import type { Reader } from '../reading/reading.js';
import { inputHash, repeated } from './write-person.js';
import type { Answered, Outcome } from './write-person.js';

export interface DirectoryRequest {
  readonly caller: Caller;
  readonly operation: string;
  readonly requestId: string;
  readonly input: unknown;
}

/** Who writes: the reader, and the role of the hat they wear. */
export interface DirectoryWriter extends Reader {
  readonly role: string;
}

/** One transaction. Refusals: NOT_SIGNED_IN; CONFLICT for a requestId used for something else; whatever the work refuses. */
export async function writeDirectory(
  database: Database,
  request: DirectoryRequest,
  work: (manager: EntityManager, writer: DirectoryWriter) => Promise<Outcome>,
): Promise<Outcome> {
  return await database.transaction(async (manager) => {
    const [begun] = await manager.query<(CallerRow & { role: string; earlier: Answered | null })[]>(
      `select member_id, agency_id, party, role, ${AT}, earlier from hub.begin_directory($1, $2, $3, $4, $5, $6)`,
      [...callerArguments(request.caller), request.requestId],
    );
    if (begun === undefined) throw notSignedIn();
    const sha256 = inputHash({ ...request, person: null });
    if (begun.earlier !== null) return repeated(begun.earlier, sha256);
    const outcome = await work(manager, { ...readerOf(begun), role: begun.role });
    await manager.query(
      `insert into hub.request (member_id, request_id, operation, input_sha256, outcome, at) values ($1, $2, $3, decode($4, 'hex'), $5, $6)`,
      [begun.member_id, request.requestId, request.operation, sha256, JSON.stringify(outcome), begun.at],
    );
    return outcome;
  });
}
