import { describe, expect, test } from '@jest/globals';
import { Seal } from './seal.js';

const seal = new Seal('a'.repeat(43));

describe('what is sealed', () => {
  test('is opened in its own place by its own key, and says nothing to others', async () => {
    const sealed = await seal.seal({ token: 'planted-token' }, 'here');
    expect(sealed).not.toContain('planted-token');
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('planted-token');
    expect(await seal.open(sealed, 'here')).toEqual({ token: 'planted-token' });
    expect(await seal.open(sealed, 'elsewhere')).toBeNull();
    expect(await new Seal('b'.repeat(43)).open(sealed, 'here')).toBeNull();
  });

  test('does not open when a letter of it was changed, or when it is no seal', async () => {
    const sealed = await seal.seal('x', 'here');
    const changed = `${sealed.slice(0, -12)}${sealed.at(-12) === 'A' ? 'B' : 'A'}${sealed.slice(-11)}`;
    expect(await seal.open(changed, 'here')).toBeNull();
    expect(await seal.open('not a seal', 'here')).toBeNull();
  });
});

test('a tag is of one text, one use and one key', () => {
  const tag = seal.tag('csrf', 'session');
  expect(seal.isTag(tag, { use: 'csrf', text: 'session' })).toBe(true);
  expect(seal.isTag(tag, { use: 'form', text: 'session' })).toBe(false);
  expect(seal.isTag(tag, { use: 'csrf', text: 'another' })).toBe(false);
  expect(new Seal('b'.repeat(43)).isTag(tag, { use: 'csrf', text: 'session' })).toBe(false);
  expect(seal.isTag('', { use: 'csrf', text: 'session' })).toBe(false);
});
