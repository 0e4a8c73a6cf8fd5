/** A gateway that keeps no promise starts for the bench and nowhere else. It wants what the bench builds, and the run's server. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, identityOrigin } from '../../support/server.js';

const BUILD = `import('./apps/hub/build.mjs').then(({ build }) => build(['test/bench']))`;

beforeAll(() => {
  execFileSync(process.execPath, ['-e', BUILD]);
});

function start(database: string, without: string): { status: number | null; stderr: string } {
  const variables = { GATEWAY_PORT: '0', HUB_APP_DATABASE_URL: addressOf(database, 'admin'), IDENTITY_ORIGIN: identityOrigin() };
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ...variables, ...(without === '' ? {} : { BENCH_WITHOUT: without }) };
  const settings = { env: { GATEWAY_HOST: '127.0.0.1', METRICS_PORT: 'same', ...env }, encoding: 'utf8', timeout: 25_000 } as const;
  return spawnSync(process.execPath, ['dist/test/bench/stand/gateway-without.js'], settings);
}

describe('the gateway without a promise', () => {
  it.each([
    ['the hub’s database', 'throughgate', 'ledger'],
    ['a database that only ends like one of the bench', 'not_bench_500', 'casl'],
    ['a database of the bench, when no promise is named', 'bench_500', ''],
    ['a database of the bench, when there is no such promise', 'bench_500', 'everything'],
  ])('does not start for %s', (_what, database, without) => {
    const { status, stderr } = start(database, without);
    expect(stderr).toContain('breaks a promise');
    expect(status).toBe(1);
  });

  it('would go on to the database where it is one of the bench and the promise is named', () => {
    const { status, stderr } = start('bench_that_is_not_there', 'ledger');
    expect(stderr).not.toContain('breaks a promise');
    expect(stderr).toContain('bench_that_is_not_there');
    expect(status).not.toBe(0);
  });

  it('is known to nothing that is deployed', () => {
    const sources = ['apps', 'libs', 'deploy'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    );
    expect(sources.filter((file) => /BENCH_WITHOUT|gateway-without/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
