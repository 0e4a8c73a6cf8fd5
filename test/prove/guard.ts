/**
 * What a guard is, and how a list of them is written.
 */

/** A guard: `find` occurs exactly once in `file`; with `replace` in its place the guard is gone. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** The spec that catches it, and the tests of it to run (part of their name); none: all of them. */
  readonly spec: string;
  readonly test?: string;
}

type Break = Omit<Guard, 'file' | 'spec' | 'test'>;

/** The guards of one file that one spec catches. */
export const guarding = (file: string, caught: Pick<Guard, 'spec' | 'test'>, breaks: readonly Break[]): Guard[] =>
  breaks.map((one) => ({ file, ...caught, ...one }));
