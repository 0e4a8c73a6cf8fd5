/**
 * Ends a signatory's authority: they sign nothing more, and what they signed stands.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Answers, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { administers } from '../../member/membership.js';
import { Signatories } from './signatories.js';

const Input = z.object({ requestId, signatory: z.string() });

@Resolver()
export class EndSignatoryVerb {
  constructor(
    private readonly database: Database,
    private readonly signatories: Signatories,
    private readonly answers: Answers,
  ) {}

  @Mutation('endSignatory')
  async endSignatory(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const { id } = parseIdOf('Signatory', input.signatory);
      const request = { caller: context.caller, operation: 'endSignatory', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await end(manager, writer, id);
        return {};
      });
      return { signatory: await this.signatories.maybeOne(id) };
    });
  }
}

async function end(manager: EntityManager, writer: DirectoryWriter, id: string): Promise<void> {
  if (!administers(writer))
    throw new Refusal('NOT_SHARED', 'Only the operator, or the agency’s own administrator, ends a signatory’s authority.');
  const [found] = await manager.query<{ agency: string; ended: boolean }[]>(
    'select agency_id as agency, valid_until is not null as ended from hub.signatory where id = $1 for update',
    [id],
  );
  if (found === undefined || (writer.role !== 'operator' && found.agency !== writer.agency)) throw notFound();
  if (found.ended) throw new Refusal('TOO_LATE', 'This authority has already ended.', { field: 'signatory' });
  await manager.query('update hub.signatory set valid_until = $2 where id = $1', [id, writer.at]);
}
