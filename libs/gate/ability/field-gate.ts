/**
 * CASL on the hot path: each ability is asked once per kind of row and remembered as the set of fields it allows. `ability.can` stays the oracle.
 */
import type { Category, Mask } from '#kernel';
import type { Declarations } from '../contract/declarations.js';
import { abilityOf, instanceOf } from './ability.js';
import type { HubAbility, Levels } from './ability.js';

/** The kind of row a field is asked about. */
export interface Asked {
  readonly type: string;
  /** Whether the row's owner is the reader's agency. */
  readonly own: boolean;
  readonly mask: Mask;
  readonly category: Category | null;
}

const REMEMBERED = 20_000;
const READER = { agency: 'reader', person: 'person' };

export class FieldGate {
  private readonly remembered = new Map<string, ReadonlySet<string>>();
  private last: { readonly levels: string; readonly ability: HubAbility } | null = null;

  constructor(private readonly declarations: Declarations) {}

  /** The fields of such a row that these levels allow. */
  fields(levels: Levels, asked: Asked): ReadonlySet<string> {
    const key = [levels.fact, levels.own, levels.every, asked.type, asked.own, asked.mask, asked.category].join(' ');
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const fields = this.ask(levels, asked);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(key, fields);
    return fields;
  }

  private ask(levels: Levels, asked: Asked): ReadonlySet<string> {
    const ability = this.abilityOf(levels);
    const instance = instanceOf({
      kind: asked.type,
      person: READER.person,
      owner: asked.own ? READER.agency : 'another',
      mask: asked.mask,
      category: asked.category,
    });
    const fields = this.declarations.types.get(asked.type) ?? new Map<string, never>();
    return new Set([...fields.keys()].filter((field) => ability.can('read', instance, field)));
  }

  /** One reader's rows come one after the other: the ability made for the row before is most often theirs, and costs as much as all their answers. */
  private abilityOf({ fact, own, every }: Levels): HubAbility {
    const levels = `${fact} ${own} ${every}`;
    if (this.last?.levels !== levels) this.last = { levels, ability: abilityOf(this.declarations, { fact, own, every }, READER) };
    return this.last.ability;
  }
}
