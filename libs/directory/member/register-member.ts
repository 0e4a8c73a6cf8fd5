/**
 * Enters a member of staff in the register: by the operator, or by the agency's administrator for its own staff.
 */
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, STAFF_ROLES, hasRole, parseIdOf, partyOf } from '#kernel';
import { Answers, ISSUERS, invalid, requestId, text } from '#gate';
import type { HubContext, IssuerRegistry, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { memberId } from '../reference/reference-ids.js';
import { Directory } from '../agency/directory.js';

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
        const member = this.member(input, writer);
        const entered = await manager.query<unknown[]>(
          `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
          [...member, writer.at],
        );
        if (entered.length === 0) throw new Refusal('CONFLICT', 'They are already registered there in that role.', { field: 'subject' });
        return {};
      });
      return { registered: true };
    });
  }

  /** The row's columns, once everything that could be wrong with them was refused. */
  private member(input: RegisterMember, writer: DirectoryWriter): (string | null)[] {
    const agency = this.directory.agency(parseIdOf('Agency', input.agency).id);
    if (agency === null) throw invalid('agency', 'There is no such agency. Choose one of the directory.');
    const mine = writer.role === 'operator' || (writer.role === 'agency_admin' && agency.id === writer.agency);
    if (!mine) throw new Refusal('NOT_SHARED', 'Only the operator, or the agency’s own administrator, registers its staff.');
    if (this.issuers.get(input.issuer)?.agencies.has(agency.slug) !== true) {
      throw invalid('issuer', 'This issuer may not speak for the agency. The list is in deploy/agencies.');
    }
    const role = STAFF_ROLES.find((known) => known === input.role.toLowerCase());
    if (role === undefined || !hasRole(agency.kind, role)) throw invalid('role', 'This role does not exist at an agency of this kind.');
    const id = memberId(input.issuer, input.subject, `${agency.slug} ${role}`);
    return [id, input.issuer, input.subject, agency.id, role, partyOf(agency.kind, role), input.name];
  }
}
