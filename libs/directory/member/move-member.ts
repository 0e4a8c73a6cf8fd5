/**
 * A member of staff moves to another role at the same agency: a new entry of the register, so that nothing of the old hat is in the new one.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refusal, STAFF_ROLES, hasRole } from '#kernel';
import type { StaffRole } from '#kernel';
import { Answers, invalid, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { enterMember } from './enter-member.js';
import { endMembership, membershipOf } from './membership.js';
import type { Membership } from './membership.js';

const Input = z.object({ requestId, member: z.string(), role: z.string() });

@Resolver()
export class MoveMemberVerb {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
  ) {}

  @Mutation('moveMember')
  async moveMember(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const request = { caller: context.caller, operation: 'moveMember', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        const membership = await membershipOf(manager, writer, input.member);
        await move(manager, writer, { membership, role: roleAt(membership, input.role) });
        return {};
      });
      return { moved: true };
    });
  }
}

async function move(
  manager: EntityManager,
  writer: DirectoryWriter,
  { membership, role }: { membership: Membership; role: StaffRole },
): Promise<void> {
  if (role === membership.role) throw new Refusal('CONFLICT', 'They have this role already.', { field: 'role' });
  await endMembership(manager, writer, membership);
  const { issuer, subject, agency, kind, name } = membership;
  await enterMember(manager, { issuer, subject, agency: { id: agency, kind }, role, name }, writer.at);
}

/** The role, where an agency of this kind has it; nobody becomes an operator by moving. */
function roleAt({ kind }: Membership, typed: string): StaffRole {
  const role = STAFF_ROLES.find((known) => known === typed.toLowerCase());
  if (role === undefined || !hasRole(kind, role)) throw invalid('role', 'This role does not exist at an agency of this kind.');
  return role;
}
