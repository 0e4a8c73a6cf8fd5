/** What the room's module provides for education, training and employment. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { EDUCATION_PLACE } from './education-place.entity.js';
import { LEARNING } from './learning.entity.js';
import { RecordEducationPlaceVerb } from './record-education-place.js';
import { RecordLearningVerb } from './record-learning.js';

export const EDUCATION_PROVIDERS: readonly Provider[] = [
  personRecords('educationPlaces', EDUCATION_PLACE),
  personRecords('learning', LEARNING),
  RecordEducationPlaceVerb,
  RecordLearningVerb,
];
