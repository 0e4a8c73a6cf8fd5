import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockHome } from './lock.js';

describe('the lock of a hub’s folder', () => {
  let hubDir: string;
  const file = (): string => path.join(hubDir, 'lock');

  beforeEach(() => {
    hubDir = mkdtempSync(path.join(tmpdir(), 'throughgate-lock-'));
  });
  afterEach(() => {
    rmSync(hubDir, { recursive: true });
  });

  test('is gone when the hub lets it go', () => {
    const unlock = lockHome(hubDir);
    expect(existsSync(file())).toBe(true);
    unlock();
    expect(existsSync(file())).toBe(false);
  });

  test('refuses a second hub while the first one lives', () => {
    const hub = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'apps/hub']);
    try {
      writeFileSync(file(), String(hub.pid));
      expect(() => lockHome(hubDir)).toThrow(`A hub is running on ${hubDir} already (process ${hub.pid})`);
    } finally {
      hub.kill();
    }
  });

  test('is taken over from a hub that was killed, and from a process id that is somebody else’s now', () => {
    writeFileSync(file(), '999999999');
    lockHome(hubDir)();
    writeFileSync(file(), '1');
    expect(() => lockHome(hubDir)).not.toThrow();
  });

  test('says in one line that the folder cannot be used', () => {
    writeFileSync(file(), '');
    expect(() => lockHome(file())).toThrow('set HUB_DIR to a folder of yours');
  });
});
