/** An ability allows what a rule names and nothing else: own rows, facts, every row, each as far as the levels reach, of one person. */
import { describe, expect, it } from '@jest/globals';
import { maskOf } from '#kernel';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import { abilityOf, instanceOf } from './ability.js';
import type { Instance, Levels } from './ability.js';

const PLAN = maskOf('PLAN_SUMMARY');
const HEALTH = maskOf('HEALTH_PRACTICALITIES');
const NOTHING: Levels = { fact: 0, own: 0, every: 0 };
const inPlan = (fact: boolean, from: string | null = null): FieldDeclaration => ({ kind: 'CASE', mask: PLAN, from, fact });
const declarations: Declarations = {
  types: new Map([
    [
      'Action',
      new Map<string, FieldDeclaration>([
        ['id', { kind: 'ENVELOPE' }],
        ['dueOn', inPlan(true)],
        ['text', inPlan(false)],
        ['pathway', inPlan(false, 'category')],
      ]),
    ],
    ['Agency', new Map<string, FieldDeclaration>([['name', { kind: 'REFERENCE' }]])],
  ]),
  doors: new Map(),
};

/** The fields of a row that are read, of all there are. */
function read(levels: Partial<Levels>, row: Partial<Instance> = {}): string[] {
  const ability = abilityOf(declarations, { ...NOTHING, ...levels }, { agency: 'mine', person: 'person' });
  const instance = instanceOf({ kind: 'Action', person: 'person', owner: 'another', mask: 0, category: 'PLAN_SUMMARY', ...row });
  return ['id', 'dueOn', 'text', 'pathway', 'name'].filter((field) => ability.can('read', instance, field));
}

describe('an ability', () => {
  it('reads every field in its categories of every row, with level ALL', () => {
    expect(read({ every: PLAN })).toEqual(['dueOn', 'text', 'pathway']);
    expect(read({ every: PLAN }, { owner: 'mine' })).toEqual(['dueOn', 'text', 'pathway']);
  });

  it('reads own rows alone, with level OWN', () => {
    expect(read({ own: PLAN }, { owner: 'mine' })).toEqual(['dueOn', 'text', 'pathway']);
    expect(read({ own: PLAN })).toEqual([]);
  });

  it('reads the facts alone, with level FACT', () => {
    expect(read({ fact: PLAN })).toEqual(['dueOn']);
    expect(read({ fact: PLAN }, { owner: 'mine' })).toEqual(['dueOn']);
  });

  it('reads nothing of another person, nor what is in no category', () => {
    expect(read({ fact: PLAN, own: PLAN, every: PLAN }, { owner: 'mine', person: 'somebody else' })).toEqual([]);
    expect(read({ every: -1 }, { kind: 'Agency' })).toEqual([]);
    expect(read({ every: -1 })).toEqual(['dueOn', 'text', 'pathway']);
  });

  it('needs the categories of the field, whatever the row is in', () => {
    for (const levels of [{ every: HEALTH }, { own: HEALTH }, { fact: HEALTH }, { fact: HEALTH, own: HEALTH }])
      expect(read(levels, { owner: 'mine' })).toEqual([]);
  });

  it('needs every category of the row besides', () => {
    const row = { owner: 'mine', mask: PLAN | HEALTH };
    for (const levels of [{ every: PLAN }, { own: PLAN }, { fact: PLAN }]) expect(read(levels, row)).toEqual([]);
    expect(read({ every: PLAN | HEALTH }, row)).toEqual(['dueOn', 'text', 'pathway']);
  });

  it('needs the category a row carries itself, of the field that takes it from there', () => {
    expect(read({ every: PLAN }, { category: 'HEALTH_PRACTICALITIES' })).toEqual(['dueOn', 'text']);
    expect(read({ every: PLAN | HEALTH }, { category: 'HEALTH_PRACTICALITIES' })).toEqual(['dueOn', 'text', 'pathway']);
    expect(read({ every: PLAN | HEALTH }, { category: null })).toEqual(['dueOn', 'text']);
  });

  it('reads the facts of an own row by what is read as own and as fact together', () => {
    const mixed = { fact: PLAN, own: HEALTH };
    expect(read(mixed, { owner: 'mine', mask: PLAN | HEALTH })).toEqual(['dueOn']);
    expect(read(mixed, { owner: 'another', mask: PLAN | HEALTH })).toEqual([]);
  });

  it('has no rule at all where nothing is held', () => {
    expect(abilityOf(declarations, NOTHING, { agency: 'mine', person: 'person' }).rules).toEqual([]);
  });

  it('is made of positive rules, each of one field, one person and conditions', () => {
    const { rules } = abilityOf(declarations, { fact: PLAN, own: PLAN, every: PLAN }, { agency: 'mine', person: 'person' });
    expect(rules.filter(({ inverted }) => inverted === true)).toEqual([]);
    for (const rule of rules)
      expect(rule).toMatchObject({ action: 'read', fields: [expect.any(String)], conditions: { person: 'person' } });
  });
});
