/**
 * Records a place to learn or work (row 55 of the seeds: college visit and interview lead to one), and how far it is.
 */
import { z } from 'zod';
import { checkAhead, day, invalid, recordVerb, recorded, text } from '#gate';
import { EDUCATION_PLACE } from './education-place.entity.js';

const Input = z.object({
  ...recorded,
  kind: z.string(),
  provider: text(200),
  course: text(200).nullish(),
  hoursAWeek: z.int().min(1, 'must be at least 1').max(60, 'must be at most 60').nullish(),
  status: z.string(),
  startsOn: day.nullish(),
});

export const RecordEducationPlaceVerb = recordVerb({
  operation: 'recordEducationPlace',
  answers: 'place',
  noun: EDUCATION_PLACE,
  shape: Input,
  columns: (tx, { kind, provider, status, ...input }) => {
    const startsOn = input.startsOn ?? null;
    if (startsOn === null && ['CONFIRMED', 'STARTED'].includes(status))
      throw invalid('startsOn', 'A place that is confirmed has a first day. Say which.');
    if (startsOn !== null && status === 'STARTED' && startsOn > tx.today)
      throw invalid('startsOn', 'They have not started yet: the first day is still to come.');
    if (startsOn !== null) checkAhead(tx, 'startsOn', startsOn);
    return { kind, provider, course: input.course ?? null, hoursAWeek: input.hoursAWeek ?? null, status, startsOn };
  },
});
