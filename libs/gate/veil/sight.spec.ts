/** The sight of one field of one row is what the levels say, by either wall alone and by both, the first time and remembered. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CATEGORIES, covers, maskOf } from '#kernel';
import type { Category, Mask } from '#kernel';
import { GUARD, Reading } from '#store';
import type { Guard, Vector } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import { Sights } from './sight.js';
import type { CasePlace, Sight } from './sight.js';
import { BOTH_WALLS } from './walls.js';

const PLAN = maskOf('PLAN_SUMMARY');
const HEALTH = maskOf('HEALTH_PRACTICALITIES');
const MASKS = [0, PLAN, PLAN | HEALTH];
const field = (fact: boolean, from: string | null): FieldDeclaration & { kind: 'CASE' } => ({ kind: 'CASE', mask: PLAN, from, fact });
const DATE: CasePlace = { type: 'Action', field: 'dueOn', declared: field(true, null) };
const TEXT: CasePlace = { type: 'Action', field: 'text', declared: field(false, 'category') };
const LEADING: CasePlace = { ...DATE, field: 'plan', leads: true };
const declarations: Declarations = {
  types: new Map([
    [
      'Action',
      new Map<string, FieldDeclaration>([
        ['id', { kind: 'ENVELOPE' }],
        ['dueOn', DATE.declared],
        ['text', TEXT.declared],
        ['plan', LEADING.declared],
      ]),
    ],
    ['Note', new Map<string, FieldDeclaration>([['id', { kind: 'ENVELOPE' }]])],
  ]),
  doors: new Map(),
};
const WALLS = [BOTH_WALLS, { casl: true, veil: false }, { casl: false, veil: true }];

interface Row {
  readonly owner: string;
  readonly mask: Mask;
  readonly category: Category | null;
}

type Levels = Pick<Vector, 'fact' | 'own' | 'every'>;

function guardOf(levels: Levels, { owner, mask, category }: Row): Guard {
  const reading = new Reading({ member: 'me', agency: 'mine', party: 'HO', at: '' }, 'person', levels as Vector, []);
  return reading.guard({ mask, face: 'FULL', owner, rendered: { id: 'row', category } })[GUARD];
}

/** By the sentences of the protocol: whole where every category is read whole, or by its owner; else the facts, of what has facts; else nothing. */
function said({ fact, own, every }: Levels, row: Row, { declared, leads }: CasePlace): Sight {
  if (declared.from !== null && row.category === null) return { sees: 'NOTHING', missing: 0, unnamed: true };
  const needed = CATEGORIES.filter((one) =>
    covers(PLAN | row.mask | (declared.from === null || row.category === null ? 0 : maskOf(row.category)), maskOf(one)),
  );
  const isOwn = row.owner === 'mine' || leads === true;
  const whole = (one: Category): boolean => covers(every, maskOf(one)) || (isOwn && covers(own, maskOf(one)));
  const known = (one: Category): boolean => whole(one) || (declared.fact && covers(fact, maskOf(one)));
  if (needed.every(whole)) return { sees: 'FULL', mask: maskOf(...needed) };
  // A fact is known by the facts of all categories; what another agency wrote is none of the reader's own.
  if (declared.fact && needed.every((one) => covers(fact, maskOf(one)) || (isOwn && whole(one))))
    return { sees: 'FACT', mask: maskOf(...needed) };
  return { sees: 'NOTHING', missing: maskOf(...needed.filter((one) => !known(one))), unnamed: false };
}

const ROWS: readonly Row[] = ['mine', 'another'].flatMap((owner) =>
  [PLAN, PLAN | HEALTH].flatMap((mask) =>
    ([null, 'PLAN_SUMMARY', 'HEALTH_PRACTICALITIES'] as const).map((category) => ({ owner, mask, category })),
  ),
);
/** What is read whole, or as one's own, is known as a fact too. */
const LEVELS: readonly Levels[] = MASKS.flatMap((fact) =>
  MASKS.flatMap((own) => MASKS.map((every) => ({ fact: fact | own | every, own: own | every, every }))),
);

describe.each(WALLS)('the sight of a field, with %j', (walls) => {
  let sights: Sights;

  beforeEach(() => {
    sights = new Sights(declarations, walls);
  });

  it.each([DATE, TEXT])('is of $field what the levels say, twice', (place) => {
    for (const levels of LEVELS) {
      for (const row of ROWS) {
        const guard = guardOf(levels, row);
        const expected = { levels, row, sight: said(levels, row, place) };
        expect({ levels, row, sight: sights.of(guard, place) }).toEqual(expected);
        expect({ levels, row, sight: sights.of(guardOf(levels, row), place) }).toEqual(expected);
      }
    }
  });

  it('is of what leads to records as of an own row: each of them is asked for itself', () => {
    const levels = { fact: PLAN, own: PLAN, every: 0 };
    const another = { owner: 'another', mask: PLAN, category: null };
    expect(sights.of(guardOf(levels, another), LEADING)).toEqual({ sees: 'FULL', mask: PLAN });
    expect(sights.of(guardOf(levels, another), DATE)).toEqual({ sees: 'FACT', mask: PLAN });
    const guard = guardOf(levels, another);
    expect([sights.of(guard, LEADING).sees, sights.of(guard, DATE).sees, sights.of(guard, LEADING).sees]).toEqual(['FULL', 'FACT', 'FULL']);
  });

  it('is of a row anything at all where one of its fields shows, twice', () => {
    const row = (owner: string): Row => ({ owner, mask: PLAN, category: 'HEALTH_PRACTICALITIES' });
    for (const [levels, owner, seen] of [
      [{ fact: PLAN, own: 0, every: 0 }, 'another', true],
      [{ fact: 0, own: 0, every: 0 }, 'another', false],
      [{ fact: 0, own: PLAN, every: 0 }, 'mine', true],
      [{ fact: 0, own: PLAN, every: 0 }, 'another', false],
      [{ fact: HEALTH, own: HEALTH, every: HEALTH }, 'mine', false],
    ] as const) {
      const guard = guardOf(levels, row(owner));
      expect([levels, owner, sights.any(guard, 'Action'), sights.any(guard, 'Action')]).toEqual([levels, owner, seen, seen]);
      expect([sights.any(guard, 'Note'), sights.any(guard, 'Nobody')]).toEqual([false, false]);
    }
  });
});

describe('with both walls open', () => {
  it('everything shows, and is on the ledger as what it is', () => {
    const sights = new Sights(declarations, { casl: false, veil: false });
    const nothing = { fact: 0, own: 0, every: 0 };
    const row = { owner: 'another', mask: PLAN, category: null };
    expect(sights.of(guardOf(nothing, row), DATE)).toEqual({ sees: 'FACT', mask: PLAN });
    expect(sights.of(guardOf({ ...nothing, every: PLAN }, row), DATE)).toEqual({ sees: 'FULL', mask: PLAN });
  });
});
