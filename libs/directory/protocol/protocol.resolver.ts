/**
 * Partnerships, their protocols and who signed them.
 */
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId } from '#kernel';
import type { HubContext } from '#gate';
import { Directory } from '../agency/directory.js';
import type { AgencyEntry, PartnershipEntry } from '../agency/directory.js';
import { Protocols } from './protocols.js';
import type { ProtocolEntry, ReviewEntry, SignatureEntry } from './protocols.js';

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
  constructor(
    private readonly directory: Directory,
    private readonly protocols: Protocols,
  ) {}

  @Query('protocols')
  async all(@Context() context: HubContext): Promise<ProtocolEntry[]> {
    const agency = this.directory.agencyOfSlug(context.caller.agency);
    const partnerships = agency === null ? [] : this.directory.partnershipsOf(agency);
    return await this.protocols.many(partnerships.map(({ id }) => id));
  }

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

  @ResolveField('unsigned')
  async unsigned({ id, partnershipId }: ProtocolEntry): Promise<AgencyEntry[]> {
    const signed = (await this.protocols.signatures(id)).filter(({ runs }) => runs).map(({ agency }) => agency);
    const agencies = this.directory.partnership(partnershipId)?.agencies ?? [];
    return agencies.filter((agency) => !signed.includes(agency)).flatMap((agency) => this.directory.agency(agency) ?? []);
  }

  @ResolveField('reviews')
  async reviews({ id }: ProtocolEntry): Promise<ReviewEntry[]> {
    return await this.protocols.reviews(id);
  }
}

@Resolver('Signature')
export class SignatureResolver {
  @ResolveField('id')
  id({ id }: SignatureEntry): string {
    return globalId({ type: 'Signature', person: null, id });
  }
}
