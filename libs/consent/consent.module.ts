/** The consent room: told, taking part, sharing; and why the answer is what it is. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { ExplainAccessResolver } from './explaining/explain-access.js';
import { RecordInformedVerb } from './informing/record-informed.js';
import { RecordParticipationVerb } from './participation/record-participation.js';
import { PersonConsentsResolver } from './person-consents.resolver.js';
import { RecordConsentVerb } from './sharing/record-consent.js';
import { WithdrawConsentVerb } from './sharing/withdraw-consent.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PersonConsentsResolver,
    RecordInformedVerb,
    RecordParticipationVerb,
    RecordConsentVerb,
    WithdrawConsentVerb,
    ExplainAccessResolver,
  ],
})
export class ConsentModule {}
