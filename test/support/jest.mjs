// Runs jest as a child and counts its results: what it prints is for people, what it writes to a file is for the closing line.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs jest with the given arguments; returns `{ passed, failed }`. A suite that could not run counts as one failure. */
export async function runJest(args, variables = {}, config = 'test/jest.config.mjs') {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughgate-results-'));
  const results = path.join(folder, 'results.json');
  const options = [...args, `--config=${config}`, '--json', `--outputFile=${results}`];
  const env = {
    ...process.env,
    ...variables,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
  };
  try {
    // stdout would repeat the JSON; the report for people goes to stderr.
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...options], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // A terminal's Ctrl-C reaches jest by itself; waiting for it lets its set-up stop what it started.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    return count(await readFile(results, 'utf8').catch(() => '{}'), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function count(text, code) {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = JSON.parse(text);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Jest may fail for a reason that is no test's (its set-up, an open threshold): never a silent pass.
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
