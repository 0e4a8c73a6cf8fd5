/** What the room's module provides for health. */
import type { Provider } from '@nestjs/common';
import { personRecords } from '#gate';
import { HEALTH_APPOINTMENT } from './health-appointment.entity.js';
import { MEDICINE } from './medicine.entity.js';
import { CLINICAL_NOTE } from './clinical-note.entity.js';
import { RecordHealthAppointmentVerb } from './record-health-appointment.js';
import { RecordMedicineVerb } from './record-medicine.js';
import { RecordClinicalNoteVerb } from './record-clinical-note.js';

export const HEALTH_PROVIDERS: readonly Provider[] = [
  personRecords('healthAppointments', HEALTH_APPOINTMENT),
  personRecords('medicines', MEDICINE),
  personRecords('clinicalNotes', CLINICAL_NOTE),
  RecordHealthAppointmentVerb,
  RecordMedicineVerb,
  RecordClinicalNoteVerb,
];
