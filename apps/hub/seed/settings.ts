/**
 * What `npm run seed` can be told: how many people, and which world of the many a seed can make.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { CannotStart } from '../process/cannot-start.js';

/** A world of invented people: the same seed on the same day is the same world, and a larger one begins with the smaller one's people. */
export interface SeedWorld {
  readonly people: number;
  readonly seed: number;
}

const flags = z.object({
  people: z.coerce.number().int().min(1).max(10_000_000),
  seed: z.coerce.number().int().min(0).default(1),
});

/** Reads the flags; throws CannotStart naming the first that is wrong. */
export function readSeedFlags(args: readonly string[]): SeedWorld {
  const { data, error } = flags.safeParse(valuesOf(args));
  if (error === undefined) return data;
  throw new CannotStart(`${error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('; ')}. ${USAGE}`);
}

const USAGE = 'Usage: npm run seed -- --people N [--seed S]';

function valuesOf(args: readonly string[]): unknown {
  try {
    return parseArgs({ args: [...args], options: { people: { type: 'string' }, seed: { type: 'string' } } }).values;
  } catch (failure) {
    throw new CannotStart(`${failure instanceof Error ? failure.message : String(failure)} ${USAGE}`);
  }
}
