import { afterEach, describe, expect, test } from '@jest/globals';
import { runSteps } from './lifecycle.js';
import type { Step } from './lifecycle.js';

describe('the parts of the hub', () => {
  const heard: string[] = [];
  const part = (name: string, more: Partial<Step> = {}): Step => ({
    name,
    start: () => {
      heard.push(`+${name}`);
      return Promise.resolve({ close: () => Promise.resolve(void heard.push(`-${name}`)) });
    },
    ...more,
  });
  const ctrlC: Step = { name: 'ctrl-c', start: () => Promise.resolve(void process.emit('SIGINT')) };

  afterEach(() => {
    heard.length = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  });

  test('stop in reverse at Ctrl-C, the first one last', async () => {
    const code = await runSteps([part('database'), part('gateway'), ctrlC], () => undefined);
    expect(heard).toEqual(['+database', '+gateway', '-gateway', '-database']);
    expect(code).toBe(0);
  });

  test('that have started are stopped when a later one cannot start', async () => {
    const failing = part('gateway', { start: () => Promise.reject(new Error('no')) });
    await expect(runSteps([part('database'), failing], () => undefined)).rejects.toThrow('no');
    expect(heard).toEqual(['+database', '-database']);
  });

  test('still stop when one of them fails to', async () => {
    const stuck = part('worker', { start: () => Promise.resolve({ close: () => Promise.reject(new Error('stuck')) }) });
    const said: string[] = [];
    await runSteps([part('database'), stuck, ctrlC], (line) => said.push(line));
    expect(heard).toEqual(['+database', '-database']);
    expect(said).toContain('worker did not stop as it should: stuck');
  });

  test('all stop, with exit code 1, when one is lost', async () => {
    const lost = part('database', { start: () => Promise.resolve({ close: () => Promise.resolve(), lost: Promise.resolve('lost') }) });
    expect(await runSteps([lost, part('gateway')], () => undefined)).toBe(1);
    expect(heard).toEqual(['+gateway', '-gateway']);
  });

  test('stop once for a Ctrl-C that arrives twice, from the terminal and from npm', async () => {
    const said: string[] = [];
    await runSteps([part('database'), ctrlC, ctrlC], (line) => said.push(line));
    expect(said).toEqual(['Stopping ...']);
  });
});
