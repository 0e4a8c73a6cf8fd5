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

/** What was judged of one kind of row, as it is asked for: the sight of a field, and whether anything of a type may be seen. */
interface Remembered {
  readonly fields: Map<CasePlace, Sight>;
  readonly types: Map<string, boolean>;
}

/** The kinds of rows that readers of one vector meet: by the row's own category, and whether it is their own and its mask as one number. */
type Met = Map<Category | null, Map<number, Remembered>>;

/** Kinds of rows: parties times consents times categories. What comes from outside cannot make more of them than this. */
const KINDS = 20_000;

export class Sights {
  private readonly gate: FieldGate;
  private readonly places = new Map<string, readonly CasePlace[]>();
  private readonly kinds = new Map<string, Met>();
  private known = 0;
  private reading: { readonly vector: Vector; readonly met: Met } | null = null;
  private row: { readonly guard: Guard; readonly own: boolean; readonly remembered: Remembered } | null = null;

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
    const known = remembered.fields.get(place);
    if (known !== undefined) return known;
    const sight = this.judge({ vector, own, mask: guard.mask, category: guard.category }, place);
    remembered.fields.set(place, sight);
    return sight;
  }

  /** Whether anything at all of such a row may be seen: a row of which nothing may be seen is not there. */
  any(guard: Guard, type: string): boolean {
    const { types } = this.remembered(guard, guard.owner === guard.reading.reader.agency);
    const known = types.get(type);
    if (known !== undefined) return known;
    const seen = this.placesOf(type).some((place) => this.of(guard, place).sees !== 'NOTHING');
    types.set(type, seen);
    return seen;
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

  /** Fields of a row are asked for one after the other, and rows of a reading: what was found for the one before is most often it again. */
  private remembered(guard: Guard, own: boolean): Remembered {
    if (this.row !== null && this.row.guard === guard && this.row.own === own) return this.row.remembered;
    const met = this.met(guard.reading.vector);
    const ofCategory = met.get(guard.category) ?? begin(met, guard.category, new Map<number, Remembered>());
    const key = guard.mask * 2 + (own ? 1 : 0);
    const remembered = ofCategory.get(key) ?? begin(ofCategory, key, this.anew());
    this.row = { guard, own, remembered };
    return remembered;
  }

  private met(vector: Vector): Met {
    if (this.reading?.vector === vector) return this.reading.met;
    const { fact, own, every } = vector;
    const key = `${fact} ${own} ${every}`;
    const met = this.kinds.get(key) ?? begin(this.kinds, key, new Map<Category | null, Map<number, Remembered>>());
    this.reading = { vector, met };
    return met;
  }

  private anew(): Remembered {
    this.known += 1;
    if (this.known > KINDS) {
      this.kinds.clear();
      this.reading = null;
      this.known = 0;
    }
    return { fields: new Map(), types: new Map() };
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

function begin<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
