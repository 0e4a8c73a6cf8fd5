/** The safeguarding room: what is opened to one member of staff by name, and what is closed to all but those who are named. */
import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { DiscloseInEmergencyVerb } from './emergency/disclose-in-emergency.js';
import { EmergencyDisclosuresResolver, PersonEmergenciesResolver } from './emergency/emergency.resolver.js';
import { ReviewEmergencyDisclosureVerb } from './emergency/review-emergency-disclosure.js';

@Module({
  imports: [DirectoryModule],
  providers: [DiscloseInEmergencyVerb, ReviewEmergencyDisclosureVerb, EmergencyDisclosuresResolver, PersonEmergenciesResolver],
})
export class SafeguardingModule {}
