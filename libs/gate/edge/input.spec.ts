/** What a person typed is taken as it was meant, or refused with one sentence that names the field. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Refusal } from '#kernel';
import { checkAhead, checkPast, checked, day, instant, invalid, requestId, text } from './input.js';

/** What comes of it, or the field and the sentence of the refusal. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (refused) {
    if (refused instanceof Refusal && refused.code === 'INVALID') return [refused.detail.field ?? null, refused.message];
    throw refused;
  }
}

const of = (shape: z.ZodType, typed: unknown): unknown => outcome(() => checked(z.object({ typed: shape }), { typed }));
const refused = (sentence: string): unknown => ['typed', `\`typed\` ${sentence}.`];

describe('a text', () => {
  it('is kept without the spaces around it, with its lines and every letter', () => {
    expect(of(text(20), '  two\n\tlines\r\n🏠 ŵ ')).toEqual({ typed: 'two\n\tlines\r\n🏠 ŵ' });
  });

  it('is not empty', () => {
    for (const typed of ['', ' \n\t ']) expect(of(text(20), typed)).toEqual(refused('must not be empty'));
  });

  it('has so many characters at most, without the spaces around it', () => {
    expect(of(text(1_000), ` ${'a'.repeat(1_000)} `)).toEqual({ typed: 'a'.repeat(1_000) });
    expect(of(text(1_000), 'a'.repeat(1_001))).toEqual(refused('must be at most 1,000 characters'));
    expect([of(requestId, 'a'.repeat(100)), of(requestId, 'a'.repeat(101))]).toEqual([
      { typed: 'a'.repeat(100) },
      refused('must be at most 100 characters'),
    ]);
  });

  it.each(['\0', '\u0007', '\u001b', '\u0085', '\ud83c', '\udfe0'])('holds no control character and no half of one: %j', (typed) => {
    expect(of(text(20), `a${typed}b`)).toEqual(refused('must not hold control characters'));
  });
});

describe('a day', () => {
  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('is one that exists, of these centuries: %s', (typed) => {
    expect(of(day, typed)).toEqual({ typed });
  });

  it.each(['2026-02-29', '2026-2-1', '1899-12-31', '2200-01-01', '0026-05-03', '1190-05-03', 'tomorrow', ''])('is not %j', (typed) => {
    expect(of(day, typed)).toEqual(refused('must be a day that exists, as YYYY-MM-DD'));
  });
});

describe('an instant', () => {
  it.each([
    ['2026-05-03T09:00:00Z', '2026-05-03T09:00:00.000Z'],
    ['2026-05-03T09:00:00.5+01:00', '2026-05-03T08:00:00.500Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59Z', '2199-12-31T23:59:59.000Z'],
  ])('has its offset: %s', (typed, meant) => {
    expect(of(instant, typed)).toEqual({ typed: new Date(meant) });
  });

  it.each(['2026-05-03T09:00:00', '2026-05-03', '1899-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '1190-01-01T00:00:00Z', 'now'])(
    'is not %j',
    (typed) => {
      expect(of(instant, typed)).toEqual(refused('must be an instant, as 2026-05-03T09:00:00Z'));
    },
  );
});

describe('an input', () => {
  it('is refused for its first fault, by the place of the field', () => {
    const shape = z.object({ need: z.object({ text: text(5) }), on: day });
    const input = { need: { text: 'too long' }, on: 'never' };
    expect(outcome(() => checked(shape, input))).toEqual(['need.text', '`need.text` must be at most 5 characters.']);
  });

  it('is refused as a whole where no field of it is at fault', () => {
    const shape = z.object({ from: day, until: day }).refine(({ from, until }) => from <= until, 'ends before it begins');
    expect(outcome(() => checked(shape, { from: '2026-05-03', until: '2026-05-02' }))).toEqual([null, 'The input ends before it begins.']);
    expect(() => checked(shape, null)).toThrow(expect.objectContaining({ code: 'INVALID', detail: {} }));
  });

  it('names the field at fault, where there is one', () => {
    expect([invalid('on', 'Say when.').detail, invalid('', 'Say something.').detail]).toEqual([{ field: 'on' }, {}]);
  });
});

describe('a day that is recorded', () => {
  const past = (given: string): unknown => outcome(() => checkPast({ today: '2026-05-03' }, 'on', given));
  const ahead = (given: string): unknown => outcome(() => checkAhead({ today: '2026-05-03' }, 'on', given));

  it('lies today at the latest, and ten years ago at the most', () => {
    expect([past('2026-05-03'), past('2016-05-02')]).toEqual([undefined, undefined]);
    expect(past('2026-05-04')).toEqual(['on', '`on` cannot lie in the future. Record it on the day.']);
    expect(past('2016-05-01')).toEqual(['on', '`on` lies more than ten years ago. Check the year.']);
  });

  it('that is to come lies ten years ahead at the most', () => {
    expect([ahead('2026-05-04'), ahead('2036-05-03')]).toEqual([undefined, undefined]);
    expect(ahead('2036-05-04')).toEqual(['on', '`on` lies more than ten years ahead. Check the year.']);
  });
});
