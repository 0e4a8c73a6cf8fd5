/** What the room's module provides for family and carers. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { FAMILY_MEMBER } from './family-member.entity.js';
import { FAMILY_VISIT } from './family-visit.entity.js';
import { RecordFamilyMemberVerb } from './record-family-member.js';
import { RecordFamilyVisitVerb } from './record-family-visit.js';

export const FAMILY_PROVIDERS: readonly Provider[] = [
  personRecords('familyMembers', FAMILY_MEMBER),
  personRecords('familyVisits', FAMILY_VISIT),
  RecordFamilyMemberVerb,
  RecordFamilyVisitVerb,
];
