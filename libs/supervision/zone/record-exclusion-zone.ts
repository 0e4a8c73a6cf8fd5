/**
 * Records where somebody may not go. The victim’s identity has no place in it.
 */
import { z } from 'zod';
import { checkAhead, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { EXCLUSION_ZONE } from './exclusion-zone.entity.js';

const Input = z.object({
  ...recorded,
  area: text(500),
  from: day,
  until: day.nullish(),
  basis: text(1000),
});

export const RecordExclusionZoneVerb = recordVerb({
  operation: 'recordExclusionZone',
  answers: 'zone',
  noun: EXCLUSION_ZONE,
  shape: Input,
  columns: (tx, input) => {
    const { area, from, basis } = input;
    if (from > tx.today) checkAhead(tx, 'from', from);
    else checkPast(tx, 'from', from);
    const until = input.until ?? null;
    if (until !== null) checkAhead(tx, 'until', until);
    if (until !== null && until < from) throw invalid('until', 'A zone cannot end before it begins. Check the dates.');
    return { area, from, until, basis };
  },
});
