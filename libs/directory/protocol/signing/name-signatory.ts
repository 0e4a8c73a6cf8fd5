/**
 * Names who may bind an agency by signing: by the operator when it joins, or by its own administrator.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, STAFF_ROLES, parseIdOf } from '#kernel';
import { Answers, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { administers } from '../../member/membership.js';
import { Signatories } from './signatories.js';

const role = z.string().toLowerCase().pipe(z.enum(STAFF_ROLES));
const Input = z.object({ requestId, agency: z.string(), member: text(200), role: role.nullish(), name: text(160), authority: text(200) });
type NameSignatory = z.infer<typeof Input>;

@Resolver()
export class NameSignatoryVerb {
  constructor(
    private readonly database: Database,
    private readonly signatories: Signatories,
    private readonly answers: Answers,
  ) {}

  @Mutation('nameSignatory')
  async nameSignatory(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const request = { caller: context.caller, operation: 'nameSignatory', requestId: input.requestId, input };
      const outcome = await writeDirectory(this.database, request, async (manager, writer) => ({
        signatory: await name(manager, writer, input),
      }));
      return { signatory: await this.signatories.maybeOne(String(outcome['signatory'])) };
    });
  }
}

async function name(manager: EntityManager, writer: DirectoryWriter, input: NameSignatory): Promise<string> {
  const agency = parseIdOf('Agency', input.agency).id;
  if (!administers(writer) || (writer.role !== 'operator' && agency !== writer.agency))
    throw new Refusal('NOT_SHARED', 'Only the operator, or the agency’s own administrator, names who signs for it.');
  const members = await manager.query<{ id: string }[]>(
    `select id from hub.member where agency_id = $1 and subject = $2 and ($3::text is null or role = $3) and role <> 'system'
       and valid_from <= $4 and (valid_until is null or $4 < valid_until) for share`,
    [agency, input.member, input.role ?? null, writer.at],
  );
  const [member] = members;
  if (member === undefined || members.length > 1)
    throw invalid('member', 'Nobody, or more than one hat, is registered at the agency under this subject.');
  const id = uuidv7();
  const named = await manager.query<unknown[]>(
    `insert into hub.signatory (id, agency_id, member_id, name, authority, named_by, valid_from) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [id, agency, member.id, input.name, input.authority, writer.member, writer.at],
  );
  if (named.length === 0) throw new Refusal('CONFLICT', 'This member already enters a signature. End that first.', { field: 'member' });
  return id;
}
