/**
 * Records a medicine to have on release: what, how much, and for how many days it is handed out.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { MEDICINE } from './medicine.entity.js';

const Input = z.object({
  ...recorded,
  takenDaily: z.boolean(),
  name: text(200),
  dose: text(200),
  daysSupplied: z.int().min(1, 'must be at least 1').max(366, 'must be at most 366').nullish(),
  note: text(4000).nullish(),
});

export const RecordMedicineVerb = recordVerb({
  operation: 'recordMedicine',
  answers: 'medicine',
  noun: MEDICINE,
  shape: Input,
  columns: (_tx, { takenDaily, name, dose, daysSupplied, note }) => ({
    ...{ takenDaily, name, dose },
    daysSupplied: daysSupplied ?? null,
    note: note ?? null,
  }),
});
