/**
 * A generator that waits cannot be told to return: the request queues behind what it waits for. Here the wait is ended first, so that a client who
 * leaves takes its listener along.
 */

/** The generator's values; returning aborts the controller, which must end whatever the generator waits for. */
export function endable<Value>(values: AsyncGenerator<Value, void>, closing: AbortController): AsyncIterableIterator<Value> {
  return {
    next: () => values.next(),
    return: () => {
      closing.abort();
      return values.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

// A timer's longest wait; a token lives shorter.
const LONGEST = 2_147_483_647;

/** Aborted when the stream is closed, or when so many milliseconds are over: a stream lives no longer than the token that opened it. */
export function lifetime(ms: number, closing: AbortController): AbortSignal {
  return AbortSignal.any([closing.signal, AbortSignal.timeout(Math.min(Math.max(ms, 0), LONGEST))]);
}
