/** What the room's module provides for two records of one young person. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { AnswerSamePersonVerb } from './answer-same-person.js';
import { PartRecordsVerb } from './part-records.js';
import { ProposeSamePersonVerb } from './propose-same-person.js';
import { SAME_PERSON } from './same-person.entity.js';
import { SamePersonResolver } from './same-person.resolver.js';

export const JOINING_PROVIDERS: readonly Provider[] = [
  personRecords('sameAs', SAME_PERSON),
  SamePersonResolver,
  ProposeSamePersonVerb,
  AnswerSamePersonVerb,
  PartRecordsVerb,
];
