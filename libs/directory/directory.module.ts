/** The directory room: agencies, partnerships, members, signatures, allocations. */
import { Module } from '@nestjs/common';
import { AgencyResolver, LocalAuthorityResolver } from './agency/agency.resolver.js';
import { Directory } from './agency/directory.js';
import { AllocateStaffVerb } from './allocation/allocate-staff.js';
import { AllocationsResolver } from './allocation/allocations.resolver.js';
import { CoverStaffVerb } from './allocation/cover-staff.js';
import { EndAllocationVerb } from './allocation/end-allocation.js';
import { EndMemberVerb } from './member/end-member.js';
import { MoveMemberVerb } from './member/move-member.js';
import { StaffResolver } from './member/staff.resolver.js';
import { AskBrokerVerb } from './household/ask-broker.js';
import { WithdrawBrokerRequestVerb } from './household/withdraw-broker-request.js';
import { JoinHouseholdVerb } from './household/join-household.js';
import { LeaveHouseholdVerb } from './household/leave-household.js';
import { PersonHouseholdResolver } from './household/person-household.resolver.js';
import { ReferenceNodes } from '#gate';
import { RegisterMemberVerb } from './member/register-member.js';
import { ReviewProtocolVerb } from './protocol/life/review-protocol.js';
import { SupersedeProtocolVerb } from './protocol/life/supersede-protocol.js';
import { PartnershipResolver, ProtocolResolver, SignatureResolver } from './protocol/protocol.resolver.js';
import { RehearseProtocolResolver } from './protocol/rehearsing/rehearse-protocol.js';
import { DiffResolver } from './protocol/reading/diff.resolver.js';
import { ReferenceTableLineResolver, ReferenceTableResolver } from './protocol/reading/reference-table.resolver.js';
import { Protocols } from './protocol/protocols.js';
import { EndSignatoryVerb } from './protocol/signing/end-signatory.js';
import { NameSignatoryVerb } from './protocol/signing/name-signatory.js';
import { SignProtocolVerb } from './protocol/signing/sign-protocol.js';
import { Signatories } from './protocol/signing/signatories.js';
import { SignatoryResolver } from './protocol/signing/signatory.resolver.js';
import { WithdrawSignatureVerb } from './protocol/signing/withdraw-signature.js';
import { DirectoryNodes } from './reference/directory-nodes.js';

@Module({
  providers: [
    Directory,
    Protocols,
    { provide: ReferenceNodes, useClass: DirectoryNodes },
    AgencyResolver,
    LocalAuthorityResolver,
    PartnershipResolver,
    ProtocolResolver,
    SignatureResolver,
    DiffResolver,
    ReferenceTableResolver,
    ReferenceTableLineResolver,
    RehearseProtocolResolver,
    RegisterMemberVerb,
    Signatories,
    SignatoryResolver,
    NameSignatoryVerb,
    EndSignatoryVerb,
    SignProtocolVerb,
    WithdrawSignatureVerb,
    SupersedeProtocolVerb,
    ReviewProtocolVerb,
    MoveMemberVerb,
    EndMemberVerb,
    StaffResolver,
    AllocateStaffVerb,
    CoverStaffVerb,
    EndAllocationVerb,
    AllocationsResolver,
    JoinHouseholdVerb,
    LeaveHouseholdVerb,
    PersonHouseholdResolver,
    AskBrokerVerb,
    WithdrawBrokerRequestVerb,
  ],
  exports: [Directory, ReferenceNodes],
})
export class DirectoryModule {}
