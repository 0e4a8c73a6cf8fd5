/**
 * Turns input into a result of the contract: checked, done, and business refusals told as `refusal`.
 */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Refusal } from '#kernel';
import type { Result } from './writes.js';
import { checked } from '../edge/input.js';

const BUSINESS: ReadonlySet<string> = new Set(['INVALID', 'CONFLICT', 'TOO_LATE']);

/** Whether a refusal is the caller's business to mend, and so part of the result. Security refusals are errors. */
export function isBusiness(error: unknown): error is Refusal {
  return error instanceof Refusal && BUSINESS.has(error.code);
}

/** A refusal as the contract's type Refusal; `current` is the record as it stands, where the caller may see it. */
export function refusalResult(refusal: Refusal, current: unknown = null): Result {
  const { code, message, detail } = refusal;
  return { refusal: { code, message, field: detail.field ?? null, current } };
}

@Injectable()
export class Answers {
  /** The answer to checked input, or the business refusal it met. */
  async of<Shape extends z.ZodType>(shape: Shape, raw: unknown, answer: (input: z.output<Shape>) => Promise<Result>): Promise<Result> {
    try {
      return await answer(checked(shape, raw));
    } catch (error) {
      if (isBusiness(error)) return refusalResult(error);
      throw error;
    }
  }
}
