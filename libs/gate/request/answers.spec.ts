/** What is the caller's to mend is part of a verb's result; what is for security is an error, as is what nobody foresaw. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { REFUSAL_CODES, Refusal } from '#kernel';
import { Answers, isBusiness, refusalResult } from './answers.js';

const shape = z.object({ name: z.string() });
const answers = new Answers();
const refusing = (error: Error) => () => Promise.reject(error);

describe('an answer', () => {
  it('is what is made of checked input', async () => {
    expect(await answers.of(shape, { name: 'x', more: 1 }, (input) => Promise.resolve({ input }))).toEqual({ input: { name: 'x' } });
  });

  it('is a refusal with the field at fault, where the input is at fault', async () => {
    expect(await answers.of(shape, { name: 7 }, () => Promise.resolve({}))).toMatchObject({
      refusal: { code: 'INVALID', field: 'name', current: null },
    });
  });

  it.each(['INVALID', 'CONFLICT', 'TOO_LATE'] as const)('is a refusal where it was refused with %s', async (code) => {
    const result = await answers.of(shape, { name: 'x' }, refusing(new Refusal(code, 'Not now.')));
    expect(result).toEqual({ refusal: { code, message: 'Not now.', field: null, current: null } });
  });

  it.each([new Refusal('NOT_FOUND', 'There is none.'), new Error('x')])('is an error otherwise: %p', async (error) => {
    await expect(answers.of(shape, { name: 'x' }, refusing(error))).rejects.toBe(error);
  });
});

it('three of the eight codes are the caller’s to mend', () => {
  expect(REFUSAL_CODES.filter((code) => isBusiness(new Refusal(code, 'x')))).toEqual(['CONFLICT', 'INVALID', 'TOO_LATE']);
  expect(isBusiness({ code: 'INVALID' })).toBe(false);
});

it('a refusal tells the field and the record as it stands', () => {
  const refusal = new Refusal('CONFLICT', 'Another version stands.', { field: 'version' });
  const current = { id: 'x' };
  expect(refusalResult(refusal, current)).toEqual({
    refusal: { code: 'CONFLICT', message: 'Another version stands.', field: 'version', current },
  });
});
