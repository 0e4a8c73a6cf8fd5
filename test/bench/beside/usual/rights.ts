/**
 * What a caller may see of a person, as CASL says it: the ability is built for the request, and asked for every field of every row.
 */
import { abilityOf, instanceOf } from '#gate';
import type { Declarations } from '#gate';
import type { Category } from '#kernel';
import type { MemberRow } from './directory-rows.js';

/** The vector of one person, as the hub's function works it out. */
export interface Vector {
  readonly person_id: string;
  readonly fact: number;
  readonly own: number;
  readonly every: number;
}

/** What a row is judged by. */
export interface Judged {
  readonly ownerAgency: string;
  readonly mask: number;
  readonly category?: Category | null;
}

export class Rights {
  private readonly ability: ReturnType<typeof abilityOf>;

  constructor(
    private readonly declarations: Declarations,
    private readonly member: MemberRow,
    private readonly vector: Vector,
  ) {
    this.ability = abilityOf(declarations, vector, { agency: member.agencyId, person: vector.person_id });
  }

  may(kind: string, row: Judged, field: string): boolean {
    const { ownerAgency: owner, mask, category = null } = row;
    return this.ability.can('read', instanceOf({ kind, person: this.vector.person_id, owner, mask, category }), field);
  }

  /** Whether a field that leads to records is open: own records are enough. */
  leads(kind: string, field: string): boolean {
    return this.may(kind, { ownerAgency: this.member.agencyId, mask: 0 }, field);
  }

  /** The fields of a row that may be seen; null when there are none. */
  masked<Row extends Judged>(kind: string, row: Row): (Partial<Row> & Seen) | null {
    const fields = [...(this.declarations.types.get(kind)?.keys() ?? [])].filter((field) => this.may(kind, row, field));
    if (fields.length === 0) return null;
    const seen = Object.fromEntries(fields.map((field) => [field, row[field as keyof Row]])) as Partial<Row>;
    return { ...seen, rights: this };
  }
}

/** What has passed: it knows the rights it passed under. */
export interface Seen {
  readonly rights: Rights;
}
