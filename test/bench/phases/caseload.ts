/**
 * G7a: a page of fifty people beside the floor, and what it puts on the ledger.
 */
import type { Client } from 'pg';
import { compare } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { paired, ratio } from '../load/rounds.js';
import { judge } from '../report/bars.js';
import type { Stand } from '../stand/stand.js';
import { floorTarget, hubTarget } from './found.js';
import type { Found } from './found.js';

/** G7a. */
export async function caseload({ hub, floor, questions, world }: Stand, flags: BenchFlags): Promise<Found> {
  const question = questions.caseload;
  const alike = await compare({ port: hub.port, ask: question.hub }, { port: floor.port, ask: question.floor }, 60);
  const before = await ledgerOf(world.admin);
  const results = await paired(world.admin, [hubTarget(hub, question), floorTarget(floor, question)], flags);
  const after = await ledgerOf(world.admin);
  const events = Math.max(1, after.rows - before.rows);
  const each = (part: 'lines' | 'bytes', digits: number): string => ((after[part] - before[part]) / events).toFixed(digits);
  return {
    title: `caseload of ${String(questions.page)}, ${String(question.callers)} callers`,
    results,
    bars: [judge('G7a', ratio(results, ['hub', 'floor'], 'rate'))],
    notes: [
      `hub and floor answered ${String(alike.equal)} of ${String(alike.asked)} caseloads alike`,
      ...(alike.difference === null ? [] : [`the first difference:\n${alike.difference.slice(0, 2000)}`]),
      `ledger for each response: 1 row, ${each('lines', 1)} lines, ${each('bytes', 0)} bytes`,
    ],
  };
}

async function ledgerOf(admin: Client): Promise<{ rows: number; lines: number; bytes: number }> {
  const { rows } = await admin.query<{ rows: number; lines: number; bytes: number }>(
    `select (select count(*) from hub.ledger)::int as rows, (select count(*) from hub.ledger_line)::int as lines,
       (pg_total_relation_size('hub.ledger') + pg_total_relation_size('hub.ledger_line'))::float as bytes`,
  );
  return rows[0] ?? { rows: 0, lines: 0, bytes: 0 };
}
