/**
 * Partnerships, the protocol in force, and who signed it.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId } from '#kernel';
import type { HubContext } from '#gate';
import { Directory } from '../agency/directory.js';
import type { AgencyEntry, PartnershipEntry } from '../agency/directory.js';
import { Protocols } from './protocols.js';
import type { ProtocolEntry, SignatureEntry } from './protocols.js';

@Resolver('Partnership')
export class PartnershipResolver {
  constructor(
    private readonly directory: Directory,
    private readonly protocols: Protocols,
  ) {}

  @Query('partnerships')
  partnerships(@Context() context: HubContext): PartnershipEntry[] {
    const agency = this.directory.agencyOfSlug(context.caller.agency);
    return agency === null ? [] : this.directory.partnershipsOf(agency);
  }

  @ResolveField('id')
  id({ id }: PartnershipEntry): string {
    return globalId({ type: 'Partnership', person: null, id });
  }

  @ResolveField('name')
  name(partnership: PartnershipEntry, { language }: { readonly language: string }): string {
    return language === 'CYMRAEG' ? partnership.nameCy : partnership.name;
  }

  @ResolveField('agencies')
  agencies(partnership: PartnershipEntry): AgencyEntry[] {
    return partnership.agencies.flatMap((id) => this.directory.agency(id) ?? []);
  }

  @ResolveField('protocol')
  async protocol({ id }: PartnershipEntry): Promise<ProtocolEntry | null> {
    return await this.protocols.current(id);
  }
}

@Resolver('Protocol')
export class ProtocolResolver {
  constructor(private readonly protocols: Protocols) {}

  @ResolveField('id')
  id({ id }: ProtocolEntry): string {
    return globalId({ type: 'Protocol', person: null, id });
  }

  @ResolveField('title')
  title(protocol: ProtocolEntry, { language }: { readonly language: string }): string {
    return language === 'CYMRAEG' ? protocol.titleCy : protocol.title;
  }

  @ResolveField('signatures')
  async signatures({ id }: ProtocolEntry): Promise<SignatureEntry[]> {
    return await this.protocols.signatures(id);
  }
}
