/**
 * Says how a need stands: met, or open again.
 */
import { headlineVerb } from '../plan/update-headline.js';
import { NEED_CONTENT } from './need-content.entity.js';
import { NEED } from './need.entity.js';
import { needRecord } from './need.resolver.js';

export const UpdateNeedVerb = headlineVerb({
  operation: 'updateNeed',
  about: 'need',
  headline: NEED,
  content: NEED_CONTENT,
  record: needRecord,
});
