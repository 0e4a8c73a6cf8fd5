/**
 * The write doors a vector opens, as CASL abilities: one rule per root field whose every category the party may write now.
 */
import { createMongoAbility } from '@casl/ability';
import type { MongoAbility } from '@casl/ability';
import { covers } from '#kernel';
import type { Mask } from '#kernel';
import type { Declarations } from '../contract/declarations.js';

/** A write about to happen: the root field, and whom it is about. */
export interface Passage {
  readonly kind: string;
  readonly person: string;
}

/** Whether the door of a root field is open for this person with these write masks. */
export function mayPass(declarations: Declarations, writeOwn: Mask, passage: Passage): boolean {
  const door = declarations.doors.get(passage.kind);
  const open = (door?.what === 'WRITE' || door?.what === 'DISCLOSE') && covers(writeOwn, door.mask);
  const rules = open
    ? [{ action: 'write' as const, subject: passage.kind, fields: ['input'], conditions: { person: passage.person } }]
    : [];
  const ability = createMongoAbility<MongoAbility<['write', string | Passage]>>(rules, { detectSubjectType: (instance) => instance.kind });
  return ability.can('write', passage, 'input');
}
