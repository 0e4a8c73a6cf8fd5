import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { healOrphan, isReady } from './postmaster.js';

describe('the server’s own file', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'throughgate-postmaster-'));
  const file = path.join(data, 'postmaster.pid');

  afterAll(() => {
    rmSync(data, { recursive: true });
  });

  test('that names a process which is no server of this folder is cleared, and that process left alone', async () => {
    writeFileSync(file, `${process.pid}\n${data}\n`);
    expect(await healOrphan(data)).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  test('that is not there means nothing to heal', async () => {
    expect(await healOrphan(data)).toBe(false);
  });

  test('says ready only for the very process that was started', () => {
    writeFileSync(file, ['7', data, '0', '5432', '', '127.0.0.1', '', 'ready   '].join('\n'));
    expect(isReady(data, 7)).toBe(true);
    expect(isReady(data, 8)).toBe(false);
    writeFileSync(file, ['7', data, '0', '5432', '', '127.0.0.1', '', 'starting'].join('\n'));
    expect(isReady(data, 7)).toBe(false);
  });
});
