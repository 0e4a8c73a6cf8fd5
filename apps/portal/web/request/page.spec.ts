import { expect, test } from '@jest/globals';
import { ownPath } from './page.js';

test.each(['/', '/people/abc', '/people/abc?kept=1', '/sign-in?then=/x'])('%s is a path of the portal', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/a\\b',
  'people',
  '',
  '/a b',
  '/x\r\nset-cookie: a=b',
  null,
  ['/a'],
])('%j leads to the first page, never elsewhere', (path) => {
  expect(ownPath(path)).toBe('/');
});
