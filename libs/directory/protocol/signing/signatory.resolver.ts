/**
 * Those who may sign for the caller's agency.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId } from '#kernel';
import type { HubContext } from '#gate';
import { Database, callerArguments } from '#store';
import { Directory } from '../../agency/directory.js';
import { Signatories } from './signatories.js';
import type { SignatoryEntry } from './signatories.js';

@Resolver('Signatory')
export class SignatoryResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly signatories: Signatories,
  ) {}

  @Query('signatories')
  async all(@Context() { caller }: HubContext): Promise<SignatoryEntry[]> {
    const agency = this.directory.agencyOfSlug(caller.agency);
    return agency === null ? [] : await this.signatories.of(agency.id);
  }

  @ResolveField('id')
  id({ id }: SignatoryEntry): string {
    return globalId({ type: 'Signatory', person: null, id });
  }

  @ResolveField('mine')
  async mine({ member }: SignatoryEntry, _: unknown, { caller }: HubContext): Promise<boolean> {
    const me = await this.database.maybeOne<{ id: string }>(
      'select member_id as id from hub.enter($1, $2, $3, $4, $5)',
      callerArguments(caller),
    );
    return me?.id === member;
  }
}
