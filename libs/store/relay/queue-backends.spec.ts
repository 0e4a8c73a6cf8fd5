import { expect, test } from '@jest/globals';
import { assertNoEviction } from './queue-backends.js';

const memory = (policy: string): string => `# Memory\r\nused_memory:1\r\nmaxmemory_policy:${policy}\r\nmem_fragmentation_ratio:1\r\n`;

test('a Redis that evicts is refused', () => {
  expect(() => assertNoEviction(memory('allkeys-lru'))).toThrow('maxmemory-policy is allkeys-lru, and must be noeviction');
});

test('a Redis that does not say is refused', () => {
  expect(() => assertNoEviction('# Memory')).toThrow('maxmemory-policy is unknown, and must be noeviction');
});

test('a Redis that keeps everything is taken', () => {
  expect(() => assertNoEviction(memory('noeviction'))).not.toThrow();
});
