import { expect, test } from '@jest/globals';
import { AcceptedTokens } from './accepted-tokens.js';

const proven = (subject: string) => ({ issuer: 'https://id.example', kid: '1', subject, agency: null, role: null, expiresAt: 1 });

test('only so many tokens are remembered, and the one used longest ago is let go', () => {
  const accepted = new AcceptedTokens(2);
  accepted.remember('a', proven('a'));
  accepted.remember('b', proven('b'));
  expect(accepted.recall('a')).toMatchObject({ subject: 'a' });
  accepted.remember('c', proven('c'));
  expect(accepted.recall('b')).toBeUndefined();
  expect(accepted.recall('a')).toMatchObject({ subject: 'a' });
  expect(accepted.recall('c')).toMatchObject({ subject: 'c' });
});

test('a token that was let go is not recalled', () => {
  const accepted = new AcceptedTokens(2);
  accepted.remember('a', proven('a'));
  accepted.forget('a');
  expect(accepted.recall('a')).toBeUndefined();
});

test('what was never remembered takes nobody’s place, and none of its own', () => {
  const accepted = new AcceptedTokens(2);
  for (const text of ['a', 'b']) accepted.remember(text, proven(text));
  expect(accepted.recall('unknown')).toBeUndefined();
  for (const text of ['c', 'd', 'e']) accepted.remember(text, proven(text));
  expect(['b', 'c', 'd', 'e'].map((text) => accepted.recall(text)?.subject)).toEqual([undefined, undefined, 'd', 'e']);
});
