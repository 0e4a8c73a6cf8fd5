/**
 * The decision vector as CASL abilities: positive rules only, always with fields and conditions, so that nothing is allowed that no rule names.
 */
import { createMongoAbility } from '@casl/ability';
import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { categoriesOf, covers } from '#kernel';
import type { Category, Mask } from '#kernel';
import type { Declarations } from '../contract/declarations.js';

/** What an ability is asked about: always an instance, never a type. */
export interface Instance {
  /** The SDL type. */
  readonly kind: string;
  readonly person: string;
  readonly owner: string;
  /** The row's own categories, each as a column that must be granted. */
  readonly mask: Mask;
  readonly category: Category | null;
}

/** The masks an ability is made of. */
export interface Levels {
  readonly fact: Mask;
  readonly own: Mask;
  readonly every: Mask;
}

/** An ability over instances. */
export type HubAbility = MongoAbility<['read', string | Instance]>;
type HubRule = RawRuleOf<HubAbility>;

/** The abilities of a reader of one agency on one person. */
export function abilityOf(declarations: Declarations, levels: Levels, reader: { agency: string; person: string }): HubAbility {
  const rules = [...declarations.types].flatMap(([kind, fields]) =>
    [...fields].flatMap(([field, declared]): HubRule[] => {
      if (declared.kind !== 'CASE') return [];
      const may = (conditions: Record<string, unknown>): HubRule => ({ action: 'read', subject: kind, fields: [field], conditions });
      const reach = (held: Mask): Record<string, unknown> => ({
        person: reader.person,
        ...rowWithin(held),
        ...(declared.from === null ? {} : { category: { $in: categoriesOf(held) } }),
      });
      return [
        ...(covers(levels.every, declared.mask) ? [may(reach(levels.every))] : []),
        ...(covers(levels.own, declared.mask) ? [may({ ...reach(levels.own), owner: reader.agency })] : []),
        ...(declared.fact && covers(levels.fact, declared.mask) ? [may(reach(levels.fact))] : []),
        ...(declared.fact && covers(levels.fact | levels.own, declared.mask)
          ? [may({ ...reach(levels.fact | levels.own), owner: reader.agency })]
          : []),
      ];
    }),
  );
  return createMongoAbility<HubAbility>(rules, { detectSubjectType: (instance) => instance.kind });
}

/** No category of the row outside what is held: CASL compares columns, so each category of the row is one. */
function rowWithin(held: Mask): Record<string, unknown> {
  return { categories: { $nin: categoriesOf(~held) } };
}

/** The instance as CASL sees it: its categories spelled out. */
export function instanceOf(instance: Instance): Instance & { readonly categories: Category[] } {
  return { ...instance, categories: categoriesOf(instance.mask) };
}
