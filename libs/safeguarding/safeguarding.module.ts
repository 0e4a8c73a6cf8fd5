/** The safeguarding room: what is opened to one member of staff by name, and what is closed to all but those who are named. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { personRecords } from '#gate';
import { DiscloseInEmergencyVerb } from './emergency/disclose-in-emergency.js';
import { EmergencyDisclosuresResolver, PersonEmergenciesResolver } from './emergency/emergency.resolver.js';
import { ReviewEmergencyDisclosureVerb } from './emergency/review-emergency-disclosure.js';
import { DecidePoliceRequestVerb } from './police/decide-police-request.js';
import { POLICE_REQUEST } from './police/police-request.entity.js';
import { PoliceRequestResolver } from './police/police-request.resolver.js';
import { RequestForSeriousCrimeVerb } from './police/request-for-serious-crime.js';
import { PersonSealsResolver, SealedRecordResolver } from './seal/person-seals.resolver.js';
import { SealRecordVerb } from './seal/seal-record.js';
import { NameForSealVerb, UnsealRecordVerb } from './seal/seal-verbs.js';
import { AnswerTransferVerb } from './transfer/answer-transfer.js';
import { ProposeTransferVerb } from './transfer/propose-transfer.js';
import { PersonTransfersResolver, TransfersResolver } from './transfer/transfers.resolver.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    DiscloseInEmergencyVerb,
    ReviewEmergencyDisclosureVerb,
    EmergencyDisclosuresResolver,
    PersonEmergenciesResolver,
    RequestForSeriousCrimeVerb,
    DecidePoliceRequestVerb,
    PoliceRequestResolver,
    personRecords('policeRequests', POLICE_REQUEST),
    SealRecordVerb,
    NameForSealVerb,
    UnsealRecordVerb,
    PersonSealsResolver,
    SealedRecordResolver,
    ProposeTransferVerb,
    AnswerTransferVerb,
    PersonTransfersResolver,
    TransfersResolver,
  ],
})
export class SafeguardingModule {}
