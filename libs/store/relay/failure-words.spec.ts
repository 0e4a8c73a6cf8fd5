import { expect, test } from '@jest/globals';
import pg from 'pg';
import { failureWords } from './failure-words.js';

test('a database error is told by its code and place, never by its text, which may quote a value', () => {
  const failure = new pg.DatabaseError('invalid input syntax for type date: "Flat 3, 12 Example Street"', 100, 'error');
  Object.assign(failure, { code: '22007', table: 'accommodation_alarm', detail: 'Key (address)=(Flat 3)' });
  expect(failureWords(failure)).toBe('database error 22007 accommodation_alarm');
});

test('every failure of several is told', () => {
  const failure = new AggregateError([new Error('no IPv6'), new TypeError('no IPv4')]);
  expect(failureWords(failure)).toBe('Error: no IPv6; TypeError: no IPv4');
});

test('what an error quotes is left out', () => {
  expect(failureWords(new SyntaxError(`Unexpected token 'F', "Flat 3, 12 Example Street" is not valid JSON`))).toBe(
    'SyntaxError: Unexpected token "…", "…" is not valid JSON',
  );
});

test('an error of the mapper is told as the driver’s, which it repeats', () => {
  const driverError = Object.assign(new pg.DatabaseError('invalid input: "Flat 3"', 10, 'error'), { code: '22007' });
  expect(failureWords(Object.assign(new Error('invalid input: "Flat 3"'), { driverError }))).toBe('database error 22007');
});

test('what is thrown without being an error is not repeated', () => {
  expect(failureWords('Flat 3, 12 Example Street')).toBe('failed without an error');
});
