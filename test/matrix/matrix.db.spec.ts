/**
 * Each of the eighteen parties, every category that has a type, four worlds: what GraphQL answers is the cell of the matrix.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { compareMatrix } from './compare.js';
import { cellsOfFile } from './oracle-cells.js';
import { startMatrixHub } from './matrix-hub.js';
import type { MatrixHub } from './matrix-hub.js';

describe('the matrix', () => {
  let database: FreshDatabase;
  let hub: MatrixHub;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'migrated' });
    hub = await startMatrixHub({ adminUrl: database.adminUrl, appUrl: database.url('hub_app'), origin: identityOrigin() });
  }, 60_000);

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  it('is what every party sees, in all four worlds, by every way to it', async () => {
    const { positive, negative, wrong } = await compareMatrix(hub.ask, hub.matrix);
    const cells = cellsOfFile().filter(({ cell }) => cell !== '-').length;
    console.log(`matrix: ${String(positive)} positive and ${String(negative)} negative answers; ${String(cells)} cells that are not "-"`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(positive).toBeGreaterThan(1000);
    expect(negative).toBeGreaterThan(1000);
  }, 600_000);
});
