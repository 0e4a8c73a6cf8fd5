/** What the room's module provides for references. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { EndReferenceVerb } from './end-reference.js';
import { PeopleByReferenceResolver } from './people-by-reference.js';
import { PERSON_REFERENCE } from './person-reference.entity.js';
import { RecordReferenceVerb } from './record-reference.js';

export const REFERENCE_PROVIDERS: readonly Provider[] = [
  personRecords('references', PERSON_REFERENCE),
  PeopleByReferenceResolver,
  RecordReferenceVerb,
  EndReferenceVerb,
];
