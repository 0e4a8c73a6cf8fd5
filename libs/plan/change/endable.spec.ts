import { EventEmitter, on } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { endable } from './endable.js';

/** Waits for values that may never come, until the controller is aborted. */
function waiting(): { values: AsyncIterableIterator<unknown>; emitter: EventEmitter } {
  const [emitter, closing] = [new EventEmitter(), new AbortController()];
  const heard = on(emitter, 'value', { signal: closing.signal });
  async function* values(): AsyncGenerator<unknown, void> {
    try {
      for await (const [value] of heard) yield value;
    } catch (failure) {
      if (!closing.signal.aborted) throw failure;
    }
  }
  return { values: endable(values(), closing), emitter };
}

describe('values that are waited for', () => {
  test('come in order', async () => {
    const { values, emitter } = waiting();
    emitter.emit('value', 1);
    emitter.emit('value', 2);
    expect([await values.next(), await values.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
  });

  test('end while nothing comes, and nobody listens any more', async () => {
    const { values, emitter } = waiting();
    const next = values.next();
    await values.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(emitter.listenerCount('value')).toBe(0);
  });

  test('end before they were ever asked for', async () => {
    const { values, emitter } = waiting();
    await values.return?.();
    expect(emitter.listenerCount('value')).toBe(0);
  });
});
