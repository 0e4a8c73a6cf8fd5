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
