/** The consent room: told, taking part, sharing; and why the answer is what it is. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { personRecords } from '#gate';
import { DECISION_CAPACITY } from './capacity/decision-capacity.entity.js';
import { PARENTAL_RESPONSIBILITY } from './capacity/parental-responsibility.entity.js';
import { RecordDecisionCapacityVerb } from './capacity/record-decision-capacity.js';
import { RecordParentalResponsibilityVerb } from './capacity/record-parental-responsibility.js';
import { ExplainAccessResolver } from './explaining/explain-access.js';
import { RecordInformedVerb } from './informing/record-informed.js';
import { RecordParticipationVerb } from './participation/record-participation.js';
import { PersonConsentsResolver } from './person-consents.resolver.js';
import { ProtocolLines } from './sharing/protocol-lines.js';
import { RecordConsentVerb } from './sharing/record-consent.js';
import { SharingConsentResolver } from './sharing/sharing-consent.resolver.js';
import { WithdrawConsentVerb } from './sharing/withdraw-consent.js';
import { AcknowledgeWithdrawalVerb } from './withdrawal/acknowledge-withdrawal.js';
import { PersonWithdrawalNoticesResolver, WithdrawalNoticeResolver } from './withdrawal/withdrawal-notice.resolver.js';
import { ConsentWordingsResolver } from './wording/consent-wordings.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonConsentsResolver,
    SharingConsentResolver,
    ProtocolLines,
    ConsentWordingsResolver,
    PersonWithdrawalNoticesResolver,
    WithdrawalNoticeResolver,
    AcknowledgeWithdrawalVerb,
    RecordInformedVerb,
    RecordParticipationVerb,
    RecordConsentVerb,
    WithdrawConsentVerb,
    personRecords('decisionCapacity', DECISION_CAPACITY),
    personRecords('parentalResponsibility', PARENTAL_RESPONSIBILITY),
    RecordDecisionCapacityVerb,
    RecordParentalResponsibilityVerb,
    ExplainAccessResolver,
  ],
})
export class ConsentModule {}
