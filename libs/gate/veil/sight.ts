/**
 * One question, asked of both walls: may this reader see this field of this row, in full, as a fact, or not. It is judged once for a kind of row
 * and remembered: the same masks always give the same sight.
 */
import { covers, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import type { Guard, Vector } from '#store';
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

/** All that a sight depends on besides the field: what the reader holds, and what the row is. */
interface Kind {
  readonly vector: Vector;
  readonly own: boolean;
  readonly mask: Mask;
  readonly category: Category | null;
}

/** The sights of the fields of one kind of row, as they are asked for. */
type Remembered = Map<CasePlace, Sight>;

/** Kinds of rows: parties times consents times categories. What comes from outside cannot make more of them than this. */
const KINDS = 20_000;

export class Sights {
  private readonly gate: FieldGate;
  private readonly places = new Map<string, readonly CasePlace[]>();
  private readonly kinds = new Map<string, Remembered>();
  private last: { readonly guard: Guard; readonly own: boolean; readonly remembered: Remembered } | null = null;

  constructor(
    private readonly declarations: Declarations,
    private readonly walls: Walls,
  ) {
    this.gate = new FieldGate(declarations);
  }

  /** What the reader sees of a field of a row. A field that leads to records with guards of their own opens for own records too. */
  of(guard: Guard, place: CasePlace): Sight {
    const { vector, reader } = guard.reading;
    const own = place.leads === true || guard.owner === reader.agency;
    const remembered = this.remembered(guard, own);
    const known = remembered.get(place);
    if (known !== undefined) return known;
    const sight = this.judge({ vector, own, mask: guard.mask, category: guard.category }, place);
    remembered.set(place, sight);
    return sight;
  }

  /** Whether anything at all of such a row may be seen: a row of which nothing may be seen is not there. */
  any(guard: Guard, type: string): boolean {
    return this.placesOf(type).some((place) => this.of(guard, place).sees !== 'NOTHING');
  }

  private judge(guard: Kind, { type, field, declared }: CasePlace): Sight {
    const { vector, own } = guard;
    if (declared.from !== null && guard.category === null) return { sees: 'NOTHING', missing: 0, unnamed: true };
    const needed = declared.mask | guard.mask | (declared.from === null || guard.category === null ? 0 : maskOf(guard.category));
    const held = own ? vector.own | vector.every : vector.every;
    const full = covers(held, needed);
    const facts = vector.fact | (own ? held : 0);
    const veiled = this.walls.veil && !full && !(declared.fact && covers(facts, needed));
    const asked = { type, own, mask: guard.mask, category: guard.category };
    const refused = this.walls.casl && !this.gate.fields(vector, asked).has(field);
    if (veiled || refused) return { sees: 'NOTHING', missing: needed & ~(declared.fact ? held | facts : held), unnamed: false };
    return { sees: full ? 'FULL' : 'FACT', mask: needed };
  }

  /** Fields of a row are asked for one after the other: the row before is most often the row again. */
  private remembered(guard: Guard, own: boolean): Remembered {
    if (this.last !== null && this.last.guard === guard && this.last.own === own) return this.last.remembered;
    const { fact, own: owned, every } = guard.reading.vector;
    const key = `${fact} ${owned} ${every} ${guard.mask} ${guard.category ?? ''} ${own}`;
    const remembered = this.kinds.get(key) ?? this.begin(key);
    this.last = { guard, own, remembered };
    return remembered;
  }

  private begin(key: string): Remembered {
    if (this.kinds.size >= KINDS) this.kinds.clear();
    const remembered: Remembered = new Map();
    this.kinds.set(key, remembered);
    return remembered;
  }

  private placesOf(type: string): readonly CasePlace[] {
    const known = this.places.get(type);
    if (known !== undefined) return known;
    const fields = [...(this.declarations.types.get(type) ?? [])];
    const places = fields.flatMap(([field, declared]) => (declared.kind === 'CASE' ? [{ type, field, declared }] : []));
    this.places.set(type, places);
    return places;
  }
}
