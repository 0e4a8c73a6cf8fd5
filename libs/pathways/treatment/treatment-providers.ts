/** What the room's module provides for substance-misuse treatment. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { SUBSTANCE_TREATMENT } from './substance-treatment.entity.js';
import { RecordSubstanceTreatmentVerb } from './record-substance-treatment.js';

export const TREATMENT_PROVIDERS: readonly Provider[] = [
  personRecords('substanceTreatments', SUBSTANCE_TREATMENT),
  RecordSubstanceTreatmentVerb,
];
