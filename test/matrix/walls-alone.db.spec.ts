/**
 * Each of the three walls with the other two open gives the matrix by itself. Four parties that between them have every kind of cell: own entries
 * (HO), what they write for all (SE), consent (ED), allocation and contract (VO). Every party: `npm run prove -- --only walls`.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { compareMatrix } from './compare.js';
import { EACH_ALONE, startMatrixHub } from './matrix-hub.js';
import type { MatrixHub } from './matrix-hub.js';

describe('the matrix holds', () => {
  let database: FreshDatabase;
  let hub: MatrixHub;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'migrated' });
    const parties = ['ED', 'HO', 'SE', 'VO'];
    hub = await startMatrixHub({ adminUrl: database.adminUrl, appUrl: database.url('hub_app'), origin: identityOrigin(), parties });
  }, 120_000);

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  it.each(EACH_ALONE)(
    'behind %s alone, the other two open',
    async (_name, standing) => {
      const opened = await hub.withWalls(standing);
      try {
        const { wrong } = await compareMatrix(opened.ask, hub.matrix);
        expect(wrong.slice(0, 20)).toEqual([]);
      } finally {
        await opened.close();
      }
    },
    600_000,
  );
});
