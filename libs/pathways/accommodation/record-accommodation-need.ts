/**
 * Records where a young person needs to live, and why.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { ACCOMMODATION_NEED } from './accommodation-need.entity.js';

const Input = z.object({ ...recorded, homelessOnRelease: z.boolean(), text: text(4000) });

export const RecordAccommodationNeedVerb = recordVerb({
  operation: 'recordAccommodationNeed',
  answers: 'need',
  noun: ACCOMMODATION_NEED,
  shape: Input,
  columns: (tx, { homelessOnRelease, text: words }) => ({ recordedOn: tx.today, homelessOnRelease, text: words }),
});
