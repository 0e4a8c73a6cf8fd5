/**
 * Enters a member of staff in the register: by the operator, or by the agency's administrator for its own staff.
 */
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, STAFF_ROLES, hasRole, parseIdOf } from '#kernel';
import { Answers, ISSUERS, invalid, requestId, text } from '#gate';
import type { HubContext, IssuerRegistry, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Directory } from '../agency/directory.js';
import { enterMember } from './enter-member.js';
import type { NewMember } from './enter-member.js';
import { administers } from './membership.js';

const Input = z.object({ requestId, agency: z.string(), issuer: text(300), subject: text(200), name: text(120), role: z.string() });
type RegisterMember = z.infer<typeof Input>;

@Resolver()
export class RegisterMemberVerb {
  constructor(
    private readonly database: Database,
    @Inject(ISSUERS) private readonly issuers: IssuerRegistry,
    private readonly directory: Directory,
    private readonly answers: Answers,
  ) {}

  @Mutation('registerMember')
  async registerMember(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const request = { caller: context.caller, operation: 'registerMember', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await enterMember(manager, this.member(input, writer), writer.at);
        return {};
      });
      return { registered: true };
    });
  }

  /** Whom to enter, once everything that could be wrong with it was refused. */
  private member({ issuer, subject, name, ...input }: RegisterMember, writer: DirectoryWriter): NewMember {
    const agency = this.directory.agency(parseIdOf('Agency', input.agency).id);
    if (agency === null) throw invalid('agency', 'There is no such agency. Choose one of the directory.');
    const mine = administers(writer) && (writer.role === 'operator' || agency.id === writer.agency);
    if (!mine) throw new Refusal('NOT_SHARED', 'Only the operator, or the agency’s own administrator, registers its staff.');
    if (this.issuers.get(issuer)?.agencies.has(agency.slug) !== true) {
      throw invalid('issuer', 'This issuer may not speak for the agency. The list is in deploy/agencies.');
    }
    const role = STAFF_ROLES.find((known) => known === input.role.toLowerCase());
    if (role === undefined || !hasRole(agency.kind, role)) throw invalid('role', 'This role does not exist at an agency of this kind.');
    return { issuer, subject, agency, role, name };
  }
}
