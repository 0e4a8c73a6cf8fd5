/** A record is found by its global id among what was read, with its content where the reader has that; a person is there by their seat alone. */
import { describe, expect, it } from '@jest/globals';
import { globalId, maskOf } from '#kernel';
import { GUARD, Reading } from '#store';
import type { SliceRow, Vector } from '#store';
import { personRecord, readingOf, wholeOf } from './person-record.js';
import { Records } from './records.js';
import type { ReadNoun } from './records.js';

const PERSON = '5f4dcc3b-0000-4000-8000-000000000000';
const ROW = '5f4dcc3b-0000-4000-8000-000000000001';
const PLAN = maskOf('PLAN_SUMMARY');
const noun = (name: string, type: string, content?: string): ReadNoun =>
  ({ noun: name, type, ...(content === undefined ? {} : { content }) }) as ReadNoun;
const records = new Records([noun('need', 'Need', 'need_content'), noun('goal', 'Goal')]);
const slice = (of: string, body: object): SliceRow => [of, PLAN, 'FULL', 'mine', [{ id: ROW, ...body }]];
const readingWith = (...slices: readonly SliceRow[]): Reading =>
  new Reading({ member: 'me', agency: 'mine', party: 'HO', at: '' }, PERSON, {} as Vector, slices);
const idOf = (type: string, id = ROW): string => globalId({ type, person: PERSON, id });

describe('the nouns of the rooms', () => {
  it('are every table of what is shown of a person, who they are and the contents too', () => {
    expect(records.nouns.join()).toBe('identity,need,need_content,goal');
  });

  it('are known by the type they are read as, a content by its headline’s', () => {
    expect([records.noun('Need')?.noun, records.noun('need')]).toEqual(['need', null]);
    expect(['need', 'need_content', 'goal', 'wish'].map((one) => records.typeOf(one))).toEqual(['Need', 'Need', 'Goal', null]);
  });
});

describe('a record', () => {
  it('is found with its content, where that was read', () => {
    const reading = readingWith(slice('need', { headline: 'a home' }), slice('need_content', { text: 'near the college' }));
    expect(records.find(reading, idOf('Need'))).toMatchObject({ __typename: 'Need', headline: 'a home', text: 'near the college' });
    expect(records.find(readingWith(slice('need', { headline: 'a home' })), idOf('Need'))).not.toHaveProperty('text');
  });

  it('is found as it is, where its noun has no other content', () => {
    const found = records.find(readingWith(slice('goal', { text: 'a job' })), idOf('Goal'));
    expect(found).toMatchObject({ __typename: 'Goal', text: 'a job' });
    expect(found?.[GUARD].owner).toBe('mine');
  });

  it('is not found where it was not read, or its type is of no noun', () => {
    const reading = readingWith(slice('goal', {}));
    for (const id of [idOf('Goal', PERSON), idOf('Need'), idOf('Wish')]) expect(records.find(reading, id)).toBeNull();
  });
});

describe('a person', () => {
  it('is who they are, guarded by the categories of each field alone', () => {
    const reading = readingWith(slice('identity', { fullName: 'Ifan' }));
    const person = personRecord(reading);
    expect(person).toMatchObject({ id: PERSON, fullName: 'Ifan' });
    expect(person[GUARD]).toEqual({ reading, owner: 'mine', face: 'FULL', mask: 0, category: null });
    expect(readingOf(person)).toBe(reading);
  });

  it('is there for who may not know who they are, as is what there is one of', () => {
    const reading = readingWith();
    expect(personRecord(reading)).toEqual({ id: PERSON, [GUARD]: { reading, owner: '', face: 'FULL', mask: 0, category: null } });
    expect(wholeOf(readingWith(slice('identity', { fullName: 'Ifan' })))).not.toHaveProperty('fullName');
  });
});
