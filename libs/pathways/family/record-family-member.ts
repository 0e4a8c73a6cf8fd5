/**
 * Records somebody of the family or a carer, and what contact the young person wants with them.
 */
import { z } from 'zod';
import { recordVerb, recorded, text } from '#gate';
import { FAMILY_MEMBER } from './family-member.entity.js';

const Input = z.object({ ...recorded, name: text(200), relationship: z.string(), contact: z.string(), note: text(4000).nullish() });

export const RecordFamilyMemberVerb = recordVerb({
  operation: 'recordFamilyMember',
  answers: 'member',
  noun: FAMILY_MEMBER,
  shape: Input,
  columns: (tx, { name, relationship, contact, note }) => ({ recordedOn: tx.today, name, relationship, contact, note: note ?? null }),
});
