/**
 * Adds a session of leisure, mentoring or volunteering, and whether they came. Voluntary: staying away is never breach (rows 10 and 15 of the seeds).
 */
import { z } from 'zod';
import { checkAhead, day, invalid, recordVerb, recorded, text } from '#gate';
import { LEISURE_SESSION } from './leisure-session.entity.js';

const Input = z.object({
  ...recorded,
  on: day.nullish(),
  kind: z.string(),
  attendance: z.string(),
  activity: text(200),
  note: text(4000).nullish(),
});

export const RecordLeisureSessionVerb = recordVerb({
  operation: 'recordLeisureSession',
  answers: 'session',
  noun: LEISURE_SESSION,
  shape: Input,
  correctedBy: 'OWNER',
  columns: (tx, { kind, attendance, activity, ...input }) => {
    const on = input.on ?? tx.today;
    checkAhead(tx, 'on', on);
    if (attendance !== 'PLANNED' && on > tx.today) throw invalid('attendance', 'The day is still to come: the session is planned.');
    return { on, kind, attendance, activity, note: input.note ?? null };
  },
});
