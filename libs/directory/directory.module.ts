/** The directory room: agencies, partnerships, members, signatures, allocations. */
import { Module } from '@nestjs/common';
import { AgencyResolver } from './agency/agency.resolver.js';
import { Directory } from './agency/directory.js';
import { AllocateStaffVerb } from './allocation/allocate-staff.js';
import { AskBrokerVerb } from './broker/ask-broker.js';
import { WithdrawBrokerRequestVerb } from './broker/withdraw-broker-request.js';
import { JoinHouseholdVerb } from './household/join-household.js';
import { LeaveHouseholdVerb } from './household/leave-household.js';
import { PersonHouseholdResolver } from './household/person-household.resolver.js';
import { ReferenceNodes } from '#gate';
import { RegisterMemberVerb } from './member/register-member.js';
import { PartnershipResolver, ProtocolResolver } from './protocol/protocol.resolver.js';
import { Protocols } from './protocol/protocols.js';
import { SignProtocolVerb } from './protocol/sign-protocol.js';
import { DirectoryNodes } from './reference/directory-nodes.js';

@Module({
  providers: [
    Directory,
    Protocols,
    { provide: ReferenceNodes, useClass: DirectoryNodes },
    AgencyResolver,
    PartnershipResolver,
    ProtocolResolver,
    RegisterMemberVerb,
    SignProtocolVerb,
    AllocateStaffVerb,
    JoinHouseholdVerb,
    LeaveHouseholdVerb,
    PersonHouseholdResolver,
    AskBrokerVerb,
    WithdrawBrokerRequestVerb,
  ],
  exports: [Directory, ReferenceNodes],
})
export class DirectoryModule {}
