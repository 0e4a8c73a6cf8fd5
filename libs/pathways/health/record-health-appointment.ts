/**
 * Records a health appointment: registering with a doctor, a dentist, a clinic, before and after release.
 */
import { z } from 'zod';
import { checkAhead, day, invalid, recordVerb, recorded, text } from '#gate';
import { HEALTH_APPOINTMENT } from './health-appointment.entity.js';

const Input = z.object({ ...recorded, on: day, status: z.string(), kind: z.string(), venue: text(300), note: text(4000).nullish() });

export const RecordHealthAppointmentVerb = recordVerb({
  operation: 'recordHealthAppointment',
  answers: 'appointment',
  noun: HEALTH_APPOINTMENT,
  shape: Input,
  columns: (tx, { on, status, kind, venue, note }) => {
    checkAhead(tx, 'on', on);
    if (['ATTENDED', 'MISSED'].includes(status) && on > tx.today)
      throw invalid('status', 'The day is still to come: record how it went afterwards.');
    return { on, status, kind, venue, note: note ?? null };
  },
});
