/**
 * Signs a protocol version for the caller's agency: a row over the file's hash, in the name of an authorised signatory. Without one in force the agency
 * sees nothing.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, londonDay, parseIdOf } from '#kernel';
import { Answers, day, invalid, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { protocolId } from '../../reference/reference-ids.js';
import { Directory } from '../../agency/directory.js';
import { Protocols } from '../protocols.js';
import { signatoryOf } from './signatories.js';

const Input = z.object({
  requestId,
  partnership: z.string(),
  version: z.int(),
  sha256: z.string(),
  from: day.nullish(),
  until: day.nullish(),
});
type SignProtocol = z.infer<typeof Input>;

@Resolver()
export class SignProtocolVerb {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly protocols: Protocols,
    private readonly answers: Answers,
  ) {}

  @Mutation('signProtocol')
  async signProtocol(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const partnership = this.directory.partnership(parseIdOf('Partnership', input.partnership).id);
      const request = { caller: context.caller, operation: 'signProtocol', requestId: input.requestId, input };
      const outcome = await writeDirectory(this.database, request, async (manager, writer) => {
        if (partnership?.agencies.includes(writer.agency) !== true) throw invalid('partnership', 'Your agency is not of this partnership.');
        return { signature: await sign(manager, writer, { ...input, protocol: protocolId(partnership.slug, input.version) }) };
      });
      return { signature: await this.protocols.signature(String(outcome['signature'])) };
    });
  }
}

async function sign(manager: EntityManager, writer: DirectoryWriter, input: SignProtocol & { protocol: string }): Promise<string> {
  const signatory = await signatoryOf(manager, writer);
  const [file] = await manager.query<{ sha256: string; valid_until: Date }[]>(
    'select sha256, valid_until from hub.protocol where id = $1',
    [input.protocol],
  );
  if (file === undefined) throw invalid('version', 'There is no such version of the protocol.');
  if (file.sha256 !== input.sha256.toLowerCase())
    throw invalid('sha256', 'This is not the hash of the file. Read the file again before signing.');
  const from = input.from === null || input.from === undefined ? new Date(writer.at) : new Date(`${input.from}T00:00:00Z`);
  const until = input.until === null || input.until === undefined ? null : new Date(`${input.until}T00:00:00Z`);
  checkDays(from, until, { now: new Date(writer.at), ends: file.valid_until });
  await refuseSecond(manager, { protocol: input.protocol, agency: writer.agency, from });
  const id = uuidv7();
  await manager.query(
    `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, input.protocol, writer.agency, file.sha256, signatory.name, signatory.authority, writer.member, from, until],
  );
  return id;
}

/** A signature is not back-dated, ends after it begins, and begins before the protocol ends. */
function checkDays(from: Date, until: Date | null, { now, ends }: { now: Date; ends: Date }): void {
  if (londonDay(from) < londonDay(now)) throw invalid('from', 'A signature is not back-dated. Choose today or a later day.');
  if (until !== null && until <= from) throw invalid('until', 'The signature must end after it begins.');
  if (from >= ends) throw invalid('from', 'The protocol is no longer in force then.');
}

async function refuseSecond(
  manager: EntityManager,
  { protocol, agency, from }: { protocol: string; agency: string; from: Date },
): Promise<void> {
  const running = await manager.query<unknown[]>(
    'select 1 from hub.signature where protocol_id = $1 and agency_id = $2 and (valid_until is null or valid_until > $3)',
    [protocol, agency, from],
  );
  if (running.length > 0) throw new Refusal('CONFLICT', 'A signature of your agency already runs then.', { field: 'from' });
}
