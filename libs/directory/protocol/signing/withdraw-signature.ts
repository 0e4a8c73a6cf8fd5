/**
 * Takes an agency's signature back: from then its people see nothing under that version. By whoever may sign for it, and for no other agency.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refusal, londonDay, notFound, parseIdOf } from '#kernel';
import { Answers, day, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Protocols } from '../protocols.js';
import { signatoryOf } from './signatories.js';

const Input = z.object({ requestId, signature: z.string(), reason: text(1000), from: day.nullish() });

@Resolver()
export class WithdrawSignatureVerb {
  constructor(
    private readonly database: Database,
    private readonly protocols: Protocols,
    private readonly answers: Answers,
  ) {}

  @Mutation('withdrawSignature')
  async withdrawSignature(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const { id } = parseIdOf('Signature', input.signature);
      const request = { caller: context.caller, operation: 'withdrawSignature', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await withdraw(manager, writer, { id, reason: input.reason, from: input.from ?? null });
        return {};
      });
      return { signature: await this.protocols.signature(id) };
    });
  }
}

async function withdraw(
  manager: EntityManager,
  writer: DirectoryWriter,
  { id, reason, from }: { readonly id: string; readonly reason: string; readonly from: string | null },
): Promise<void> {
  await signatoryOf(manager, writer);
  const [found] = await manager.query<{ until: Date | null }[]>(
    'select valid_until as until from hub.signature where id = $1 and agency_id = $2',
    [id, writer.agency],
  );
  if (found === undefined) throw notFound();
  if (from !== null && from < londonDay(new Date(writer.at)))
    throw invalid('from', 'A withdrawal is not back-dated. Choose today or a later day.');
  const midnight = new Date(`${from ?? '1970-01-01'}T00:00:00Z`);
  const at = midnight > new Date(writer.at) ? midnight : new Date(writer.at);
  if (found.until !== null && found.until <= at) throw new Refusal('TOO_LATE', 'This signature has ended by then.', { field: 'signature' });
  await manager.query('select derive.withdraw_signature($1, $2, $3)', [id, at, reason]);
}
