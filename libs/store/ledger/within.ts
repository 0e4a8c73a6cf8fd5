/**
 * A half-open link answers nothing and closes nothing: only a clock on this side ends the wait.
 */

/** The work's outcome, or a rejection when it takes longer than so many milliseconds. The work itself goes on: its owner ends it. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the ledger did not answer within ${String(milliseconds)} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
