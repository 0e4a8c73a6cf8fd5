/**
 * Every party that has a demo person, every category that has a type, three worlds: what GraphQL answers is the cell of the matrix.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemoIdentity } from '../support/demo-identity.js';
import type { DemoIdentity } from '../support/demo-identity.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { compareMatrix } from './compare.js';
import { startMatrixHub } from './matrix-hub.js';
import type { MatrixHub } from './matrix-hub.js';

describe('the matrix', () => {
  let identity: DemoIdentity;
  let database: FreshDatabase;
  let hub: MatrixHub;

  beforeAll(async () => {
    identity = await startDemoIdentity();
    database = await freshDatabase({ from: 'migrated' });
    hub = await startMatrixHub({ adminUrl: database.adminUrl, appUrl: database.url('hub_app'), origin: identity.origin });
  }, 60_000);

  afterAll(async () => {
    await hub.close();
    await database.drop();
    await identity.close();
  });

  it('is what every party sees, in all three worlds, by id and through the plan', async () => {
    const { positive, negative, wrong } = await compareMatrix(hub.ask, hub.matrix);
    console.log(`matrix: ${String(positive)} positive and ${String(negative)} negative cells`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(positive).toBeGreaterThan(1000);
    expect(negative).toBeGreaterThan(1000);
  }, 120_000);

  it.each([
    ['row security', { casl: false, veil: false }, true],
    ['CASL', { casl: true, veil: false }, false],
    ['the veil', { casl: false, veil: true }, false],
  ])(
    'holds behind %s alone, the other two open',
    async (_name, walls, rows) => {
      const opened = await hub.withWalls(walls, rows);
      try {
        const { wrong } = await compareMatrix(opened.ask, hub.matrix);
        expect(wrong.slice(0, 20)).toEqual([]);
      } finally {
        await opened.close();
      }
    },
    120_000,
  );
});
