/**
 * `decide`, the statement that runs and the oracle of the paper: whatever the signatures, seats and clearances, all three decide the same at every instant.
 * TWIN_WORLDS and TWIN_SEED change how many worlds, and which.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { CATEGORIES } from '#kernel';
import { decide, decisionAt, sealsAt } from '#protocol';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { answersAt } from './oracle.js';
import type { Answer } from './oracle.js';
import { addTwinWorld, decidedBySql } from './twin-rows.js';
import type { Decided } from './twin-rows.js';
import { INSTANTS, PROTOCOL, inputsOf, storyOf, twinWorld } from './twin-worlds.js';
import type { TwinWorld } from './twin-worlds.js';

const WORLDS = Number(process.env['TWIN_WORLDS'] ?? 300);
const SEED = Number(process.env['TWIN_SEED'] ?? 19_980_731);

const CLOSED: Decided = { read: 'NONE', write: 'NONE', code: 'NOT_SHARED' };

describe('the twins that decide', () => {
  let database: FreshDatabase;
  let admin: Client;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'migrated' });
    admin = new Client({ connectionString: database.adminUrl });
    app = new Client({ connectionString: database.url('hub_app') });
    await Promise.all([admin.connect(), app.connect()]);
  });

  afterAll(async () => {
    await Promise.all([admin.end(), app.end()]);
    await database.drop();
  });

  it('agree in every world, before, at and after every boundary', async () => {
    const decided = { open: 0, closed: 0, seals: 0 };
    let differences: string[] = [];
    const worlds = fc.asyncProperty(twinWorld, async (world) => {
      const bySql = await decidedBySql(app, await addTwinWorld(admin, world));
      const inputs = inputsOf(world);
      const grants = decide(inputs);
      const found = INSTANTS.flatMap((instant) => {
        const byDecide = decisionAt(grants, instant);
        const byPaper = answersAt(storyOf(world), world.base + instant);
        return CATEGORIES.flatMap((category) => {
          const expected = protocolHolds(world, instant) ? (byDecide.get(category) ?? CLOSED) : CLOSED;
          decided[expected.read === 'NONE' ? 'closed' : 'open'] += 1;
          const [sql, pure] = [wordsOf(bySql.get(instant)?.decided.get(category)), wordsOf(expected)];
          const paper = wordsOf(byPaper.get(category));
          if (sql === pure && sql === paper) return [];
          return [`${world.party} ${category} at ${String(instant)}: the statement says ${sql}, decide says ${pure}, the paper ${paper}`];
        });
      });
      for (const instant of INSTANTS) {
        const open = protocolHolds(world, instant) && protocolValid(world, instant) ? [...sealsAt(inputs, instant)].sort() : [];
        const sql = [...(bySql.get(instant)?.seals ?? [])].sort();
        decided.seals += open.length;
        if (sql.join() !== open.join())
          found.push(`seals at ${String(instant)}: the statement says ${sql.join()}, decide says ${open.join()}`);
      }
      if (found.length > 0) differences = found;
      return found.length === 0;
    });
    const { counterexample } = await fc.check(worlds, { numRuns: WORLDS, seed: SEED });
    expect({ counterexample, differences }).toEqual({ counterexample: null, differences: [] });
    console.log(
      `twins: ${String(decided.open)} open and ${String(decided.closed)} closed decisions, ${String(decided.seals)} open seals in ${String(WORLDS)} worlds`,
    );
    expect(decided.seals).toBeGreaterThan(WORLDS);
    expect(decided.open).toBeGreaterThan(WORLDS);
  }, 600_000);
});

/** A person's protocol is the one their home team has signed. */
function protocolHolds({ signatures, home }: TwinWorld, instant: number): boolean {
  return (home ?? signatures).some(({ from, until }) => from <= instant && (until === null || instant < until));
}

/** Outside its dates there is no protocol, and no vector that could name a seal. */
function protocolValid({ base }: TwinWorld, instant: number): boolean {
  const { from, until } = PROTOCOL.validity;
  return from <= base + instant && base + instant < until;
}

function wordsOf(decided: Decided | Answer | undefined): string {
  return decided === undefined ? 'nothing' : `read ${decided.read} write ${decided.write} ${decided.code ?? 'no code'}`;
}
