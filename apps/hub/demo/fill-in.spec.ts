import { expect, test } from '@jest/globals';
import { agencyId } from '#directory';
import { globalId } from '#kernel';
import { fillIn } from './fill-in.js';

const TODAY = '2028-02-29';

test('a day is told from the day of reset', () => {
  expect(fillIn({ on: 'today', releaseOn: 'today+1', admittedOn: 'today-60' }, TODAY)).toEqual({
    on: '2028-02-29',
    releaseOn: '2028-03-01',
    admittedOn: '2027-12-31',
  });
});

test('a date of birth is told by the age somebody will reach', () => {
  expect(fillIn({ dateOfBirth: 'turns 17 in 0' }, '2026-11-22')).toEqual({ dateOfBirth: '2009-11-22' });
  expect(fillIn({ dateOfBirth: 'turns 16 in 20' }, '2026-12-20')).toEqual({ dateOfBirth: '2011-01-09' });
  expect(fillIn({ dateOfBirth: 'turns 17 in 0' }, TODAY)).toEqual({ dateOfBirth: '2011-03-01' });
});

test('an agency is told by its slug', () => {
  const id = globalId({ type: 'Agency', person: null, id: agencyId('hillside') });
  expect(fillIn({ establishment: 'hillside', attended: ['hillside'] }, TODAY)).toEqual({ establishment: id, attended: [id] });
});

test('everything else is left as it is typed', () => {
  const input = { text: 'Starts today, or today+1 at the latest', homelessOnRelease: true, categories: ['FAMILY'] };
  expect(fillIn(input, TODAY)).toEqual(input);
});
