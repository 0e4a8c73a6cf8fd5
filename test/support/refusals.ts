/** What every refusal of the gateway must be, whatever it refuses. */
import { expect } from '@jest/globals';
import type { Answer } from './hub.js';

/** Words of the machinery that no answer may carry: a stack, SQL, the driver, spelling help. */
const MACHINERY =
  /Did you mean|\bat [\w.<>]+ \(|node_modules|file:\/\/|\.js:\d|\.ts:\d|stacktrace|\bselect\b.+\bfrom\b|insert into|violates|hub\.[a-z_]+|QueryFailedError|ZodError|SQLSTATE/i;

/** A refusal as it was told: an error's code, or the code in a result. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** The one refusal of an answer, checked for a sentence and against what must not leave. Fails when there is none. */
export function refusalOf(answer: Answer): Told {
  expect(answer.text).not.toMatch(MACHINERY);
  const [error] = answer.errors ?? [];
  const [result] = Object.values(answer.data ?? {}) as ({ refusal?: Told | null } | null | undefined)[];
  const told = error === undefined ? result?.refusal : { ...error.extensions, message: error.message };
  expect(told ?? answer.text).toMatchObject({ message: expect.stringMatching(/^[A-Z`"].{10,}[^ ]$/s) });
  return told as Told;
}
