/** A name that stands twice in one object is found wherever it stands and however it is spelled; one that stands in two objects is not. */
import { expect, test } from '@jest/globals';
import { repeatsAName } from './repeats-a-name.js';

test.each([
  '{"a":1,"a":2}',
  '{"a":1,"b":{"c":1},"a":2}',
  '{"b":{"a":1,"a":2}}',
  '{"b":[{"a":1,"a":2}]}',
  '{"a":[{"a":1}],"a":2}',
  '{"a":[1,[2,3]],"b":"x","a":2}',
  '[{"a":1},{"b":1,"b":2}]',
  '{"a":1,"\\u0061":2}',
  '{"":1,"":2}',
  '{ "a" : 1 , "a" : 2 }',
  '{"x":"{[\\"","a":1,"a":2}',
  '{"a\\\\":1,"a\\\\":2}',
  '{"a":{},"a":{}}',
])('a name stands twice in %s', (json) => {
  expect(repeatsAName(json)).toBe(true);
});

test.each([
  '{}',
  '"a"',
  '7',
  '{"a":1,"b":2}',
  '{"a":"a","b":"a"}',
  '{"a":{"a":1},"b":{"a":1}}',
  '{"b":{"a":1},"a":2}',
  '[{"a":1},{"a":1}]',
  '{"a":["a","a"],"b":["a"]}',
  '{"a":"\\"a\\":1,","b":2}',
  '{"a":"x:y","b":"a:"}',
  '{"a":"{","b":"}","c":"["}',
  '{"a":1,"A":2}',
  '{"a":"\\\\","b":"\\\\"}',
])('no name stands twice in %s', (json) => {
  expect(repeatsAName(json)).toBe(false);
});
