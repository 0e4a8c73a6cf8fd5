/**
 * The contract's directives as one typed table, made once: what each field belongs to, and what stands at each door. Closed by
 * construction: a field that says nothing, or something unknown, is not in the table, and `declarationsOf` refuses a contract that has one.
 */
import type { GraphQLSchema } from 'graphql';
import { isCategory, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { marksOfField, marksOfType } from './marks.js';
import type { Marks } from './marks.js';
import { fieldsOf, recordTypes, rootTypes } from './parts.js';

/**
 * What a field belongs to. REFERENCE: no personal data. ENVELOPE: nothing of its own. CASE: every category of `mask` is needed, and the one
 * the row carries in the column `from`; with `fact`, level FACT is enough.
 */
export type FieldDeclaration =
  | { readonly kind: 'REFERENCE' }
  | { readonly kind: 'ENVELOPE' }
  | { readonly kind: 'CASE'; readonly mask: Mask; readonly from: string | null; readonly fact: boolean };

/** What a root field may do, as in the SDL's enum Door. */
export const DOOR_KINDS = ['READ', 'WRITE', 'DISCLOSE', 'REFERENCE', 'ADMINISTER', 'SIGN', 'GOVERN', 'REPORT'] as const;

export type DoorKind = (typeof DOOR_KINDS)[number];

/** The door of a root field; `mask` are the categories as bits. */
export interface Door {
  readonly what: DoorKind;
  readonly mask: Mask;
  readonly categories: readonly Category[];
}

export interface Declarations {
  /** Type name -> field name -> what it belongs to. Roots are not in it. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, FieldDeclaration>>;
  /** Root field -> its door. No two roots share a field name. */
  readonly doors: ReadonlyMap<string, Door>;
}

/** What could be read, and what could not, in words. */
export interface ReadDeclarations {
  readonly declarations: Declarations;
  readonly faults: readonly string[];
}

/** A contract some of whose fields say nothing, or something unknown. It stops the start. */
export class ContractRefused extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the contract is not whole: ${faults.join('; ')}`);
    this.name = 'ContractRefused';
  }
}

/** The table of a contract. Throws ContractRefused when a field or a root field is not in it. */
export function declarationsOf(schema: GraphQLSchema): Declarations {
  const { declarations, faults } = readDeclarations(schema);
  if (faults.length > 0) throw new ContractRefused(faults);
  return declarations;
}

/** The table as far as it can be read, with a fault for each place that cannot. */
export function readDeclarations(schema: GraphQLSchema): ReadDeclarations {
  const faults: string[] = [];
  const types = new Map(
    recordTypes(schema).map((type) => {
      const inherited = marksOfType(type);
      const fields = new Map<string, FieldDeclaration>();
      for (const { field, at } of fieldsOf([type])) {
        const declared = declare(marksOfField(field), inherited);
        if (typeof declared === 'string') faults.push(`${at} ${declared}`);
        else fields.set(field.name, declared);
      }
      return [type.name, fields];
    }),
  );
  const doors = new Map<string, Door>();
  for (const { field, at } of fieldsOf(rootTypes(schema))) {
    const door = doors.has(field.name) ? 'has the name of another root field' : doorOf(marksOfField(field));
    if (typeof door === 'string') faults.push(`${at} ${door}`);
    else doors.set(field.name, door);
  }
  return { declarations: { types, doors }, faults };
}

/** The declaration of a field, or what is wrong with it. What the field says of itself stands; else what its type says. */
function declare(own: Marks, inherited: Marks): FieldDeclaration | string {
  if (own.says > 1) return 'says what it belongs to more than once';
  if (inherited.says > 1) return 'is of a type that says what it belongs to more than once';
  const marks = own.says > 0 ? own : inherited;
  if (marks.category !== null) return declareCase(marks.category, own.fact);
  if (own.fact) return 'is marked @fact and is in no category';
  if (marks.envelope) return { kind: 'ENVELOPE' };
  return marks.reference === null ? 'is undeclared: say @category, @envelope or @reference' : { kind: 'REFERENCE' };
}

function declareCase({ is, from }: NonNullable<Marks['category']>, fact: boolean): FieldDeclaration | string {
  const unknown = is.filter((name) => !isCategory(name));
  if (unknown.length > 0) return `is in the category ${unknown.join(', ')}, which does not exist`;
  if (is.length === 0 && from === null) return 'says @category and names none';
  return { kind: 'CASE', mask: maskOf(...is.filter(isCategory)), from, fact };
}

function doorOf({ does }: Marks): Door | string {
  if (does === null) return 'has no door: say what it does with @does';
  const what = DOOR_KINDS.find((kind) => kind === does.what);
  if (what === undefined) return `has the door ${does.what}, which does not exist`;
  const categories = does.categories.filter(isCategory);
  const unknown = does.categories.filter((name) => !isCategory(name));
  return unknown.length > 0
    ? `names the category ${unknown.join(', ')}, which does not exist`
    : { what, mask: maskOf(...categories), categories };
}
