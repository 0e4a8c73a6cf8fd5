/**
 * One question, asked of both walls: may this reader see this field of this row, in full, as a fact, or not.
 */
import { covers, maskOf } from '#kernel';
import type { Mask } from '#kernel';
import type { Guard } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import { FieldGate } from '../ability/field-gate.js';
import type { Walls } from './walls.js';

export type CaseField = Extract<FieldDeclaration, { kind: 'CASE' }>;

/** A field in a category: where it is, what it declares, and whether it leads to records that are guarded themselves. */
export interface CasePlace {
  readonly type: string;
  readonly field: string;
  readonly declared: CaseField;
  readonly leads?: boolean;
}

/** FULL or FACT: what may leave. Else what is missing; `unnamed` when the row's own category may not be known. */
export type Sight =
  { readonly sees: 'FULL' | 'FACT'; readonly mask: Mask } | { readonly sees: 'NOTHING'; readonly missing: Mask; readonly unnamed: boolean };

export class Sights {
  private readonly gate: FieldGate;

  constructor(
    private readonly declarations: Declarations,
    private readonly walls: Walls,
  ) {
    this.gate = new FieldGate(declarations);
  }

  /** What the reader sees of a field of a row. A field that leads to records with guards of their own opens for own records too. */
  of(guard: Guard, { type, field, declared, leads = false }: CasePlace): Sight {
    const { vector, reader } = guard.reading;
    const own = leads || guard.owner === reader.agency;
    if (declared.from !== null && guard.category === null) return { sees: 'NOTHING', missing: 0, unnamed: true };
    const needed = declared.mask | guard.mask | (declared.from === null || guard.category === null ? 0 : maskOf(guard.category));
    const held = own ? vector.own | vector.every : vector.every;
    const full = covers(held, needed);
    const veiled = this.walls.veil && !full && !(declared.fact && covers(vector.fact, needed));
    const asked = { type, own, mask: guard.mask, category: guard.category };
    const refused = this.walls.casl && !this.gate.fields(vector, asked).has(field);
    if (veiled || refused) return { sees: 'NOTHING', missing: needed & ~(declared.fact ? held | vector.fact : held), unnamed: false };
    return { sees: full ? 'FULL' : 'FACT', mask: needed };
  }

  /** Whether anything at all of such a row may be seen: a row of which nothing may be seen is not there. */
  any(guard: Guard, type: string): boolean {
    const fields = this.declarations.types.get(type);
    if (fields === undefined) return false;
    return [...fields].some(
      ([field, declared]) => declared.kind === 'CASE' && this.of(guard, { type, field, declared }).sees !== 'NOTHING',
    );
  }
}
