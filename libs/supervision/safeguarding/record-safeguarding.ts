/**
 * Records a safeguarding matter. Social services and the supervising officer write it.
 */
import { z } from 'zod';
import { checkAhead, checkPast, day, invalid, recordVerb, recorded, text } from '#gate';
import { SAFEGUARDING } from './safeguarding.entity.js';

const Input = z.object({
  ...recorded,
  kind: z.string(),
  since: day,
  until: day.nullish(),
  ask: text(200),
  text: text(4000),
});

export const RecordSafeguardingVerb = recordVerb({
  operation: 'recordSafeguarding',
  answers: 'safeguarding',
  noun: SAFEGUARDING,
  shape: Input,
  columns: (tx, input) => {
    const { kind, since, ask, text: words } = input;
    checkPast(tx, 'since', since);
    const until = input.until ?? null;
    if (until !== null) checkAhead(tx, 'until', until);
    if (until !== null && until < since) throw invalid('until', 'It cannot end before it begins. Check the dates.');
    return { kind, since, until, ask, text: words };
  },
});
