/**
 * The three walls: every party, every category that has a type, three worlds, by every way to a record; with all walls standing, and with each alone.
 */
import { BOTH_WALLS } from '#gate';
import { compareMatrix } from '../matrix/compare.js';
import { EACH_ALONE, startMatrixHub } from '../matrix/matrix-hub.js';
import type { Standing } from '../matrix/matrix-hub.js';
import { freshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import type { Verdict } from './proof.js';

const CONFIGURATIONS: readonly (readonly [name: string, standing: Standing])[] = [
  ['all three', { walls: BOTH_WALLS, rows: true }],
  ...EACH_ALONE.map(([name, standing]) => [`${name} alone`, standing] as const),
];

/** Prints the cells of each configuration. */
export async function proveWalls(): Promise<Verdict> {
  const database = await freshDatabase({ from: 'migrated' });
  const hub = await startMatrixHub({ adminUrl: database.adminUrl, appUrl: database.url('hub_app'), origin: identityOrigin() });
  let checked = 0;
  const wrong: string[] = [];
  try {
    for (const [name, standing] of CONFIGURATIONS) {
      const opened = await hub.withWalls(standing);
      const verdict = await compareMatrix(opened.ask, hub.matrix).finally(() => opened.close());
      console.log(
        `  ${name}: ${String(verdict.positive)} positive and ${String(verdict.negative)} negative cells, ${String(verdict.wrong.length)} wrong`,
      );
      checked += verdict.positive + verdict.negative;
      wrong.push(...verdict.wrong.map((words) => `${name}: ${words}`));
    }
  } finally {
    await hub.close();
    await database.drop();
  }
  return { checked, wrong };
}
