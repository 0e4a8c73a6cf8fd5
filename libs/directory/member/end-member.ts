/**
 * A member of staff leaves: their very next request is refused, and what they were allocated to never comes back to them.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Answers, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import { endMembership, membershipOf } from './membership.js';

const Input = z.object({ requestId, member: z.string() });

@Resolver()
export class EndMemberVerb {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
  ) {}

  @Mutation('endMember')
  async endMember(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const request = { caller: context.caller, operation: 'endMember', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await endMembership(manager, writer, await membershipOf(manager, writer, input.member));
        return {};
      });
      return { ended: true };
    });
  }
}
