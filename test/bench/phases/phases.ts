/**
 * The measurements, each from the stand to numbers: what is shot at, and which bars it answers.
 */
import { judge } from '../report/bars.js';
import { besidePostgraphile, besideUsualNest, caseloadBesidePostgraphile } from './beside.js';
import type { Bar } from '../report/bars.js';
import { compare, dataOf } from '../ask/compare.js';
import type { BenchFlags } from '../flags.js';
import { memory, revocation } from './lasting.js';
import { residentMegabytes } from '../load/processor-time.js';
import { paired, ratio } from '../load/rounds.js';
import type { Results, Target } from '../load/rounds.js';
import { shoot } from '../load/shoot.js';
import type { Question } from '../ask/questions.js';
import type { MeasuredServer } from '../stand/servers.js';
import type { Stand } from '../stand/stand.js';

/** What a measurement found. */
export interface Found {
  readonly title: string;
  readonly results?: Results;
  readonly bars: readonly Bar[];
  /** What is unequal, and what else was seen. */
  readonly notes: readonly string[];
}

/** A measurement, and the bars it can answer. */
export interface Phase {
  readonly bars: readonly string[];
  readonly run: (stand: Stand, flags: BenchFlags) => Promise<Found>;
}

const hubTarget = ({ name, port, pid }: MeasuredServer, { hub }: Question, role = 'hub_app'): Target => ({
  name,
  port,
  pid,
  role,
  ask: hub,
});
const floorTarget = ({ name, port, pid }: MeasuredServer, { floor }: Question, named = name): Target => ({
  name: named,
  port,
  pid,
  role: 'bench_floor',
  ask: floor,
});

/** A process that has just started compiles what the others have compiled long ago. */
async function warm({ port }: MeasuredServer, { hub: ask, callers }: Question, { connections }: BenchFlags): Promise<void> {
  const atEdge = (): Promise<void> => Promise.resolve();
  for (let answers = 0; answers < 10 * callers;) answers += (await shoot({ port, ask, connections, seconds: 2, atEdge })).answers;
}

async function planRead(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { hub, floor, questions, world } = stand;
  const { plan, slices } = questions;
  await warm(hub, plan, flags);
  const alike = await compare({ port: hub.port, ask: plan.hub }, { port: floor.port, ask: plan.floor }, 200);
  const targets = [hubTarget(hub, plan), floorTarget(floor, plan), floorTarget(floor, slices, 'floor 2 (slices)')];
  const results = await paired(world.admin, targets, flags);
  const pair = ['hub', 'floor'] as const;
  return {
    title: `plan read, ${String(plan.callers)} callers`,
    results,
    bars: [
      judge('G1', ratio(results, pair, 'cpu')),
      judge('G2', ratio(results, pair, 'rate')),
      judge('G9', ratio(results, pair, 'p99')),
      judge('G13', residentMegabytes(hub.pid)),
    ],
    notes: [
      `hub and floor answered ${String(alike.equal)} of ${String(alike.asked)} plans alike; leaf values ${alike.leaves.join('/')} and nulls ${alike.nulls.join('/')} (least/middle/most)`,
      ...(alike.difference === null ? [] : [`the first difference:\n${alike.difference}`]),
      'unequal: the floor checks no token, forces no row security, keeps no ledger and has no GraphQL; floor 2 returns slices as they lie',
    ],
  };
}

async function caseload({ hub, floor, questions, world }: Stand, flags: BenchFlags): Promise<Found> {
  const question = questions.caseload;
  const alike = await compare({ port: hub.port, ask: question.hub }, { port: floor.port, ask: question.floor }, 60);
  const ledger = async (): Promise<{ rows: number; lines: number; bytes: number }> => {
    const { rows } = await world.admin.query<{ rows: number; lines: number; bytes: number }>(
      `select (select count(*) from hub.ledger)::int as rows, (select count(*) from hub.ledger_line)::int as lines,
         (pg_total_relation_size('hub.ledger') + pg_total_relation_size('hub.ledger_line'))::float as bytes`,
    );
    return rows[0] ?? { rows: 0, lines: 0, bytes: 0 };
  };
  const before = await ledger();
  const results = await paired(world.admin, [hubTarget(hub, question), floorTarget(floor, question)], flags);
  const after = await ledger();
  const events = after.rows - before.rows;
  return {
    title: `caseload of 50, ${String(question.callers)} callers`,
    results,
    bars: [judge('G7a', ratio(results, ['hub', 'floor'], 'rate'))],
    notes: [
      `hub and floor answered ${String(alike.equal)} of ${String(alike.asked)} caseloads alike`,
      ...(alike.difference === null ? [] : [`the first difference:\n${alike.difference.slice(0, 2000)}`]),
      `ledger for each response: 1 row, ${((after.lines - before.lines) / Math.max(1, events)).toFixed(1)} lines, ${((after.bytes - before.bytes) / Math.max(1, events)).toFixed(0)} bytes`,
    ],
  };
}

async function confirm({ hub, floor, questions, world }: Stand, flags: BenchFlags): Promise<Found> {
  const question = questions.confirm;
  const [one, other] = await Promise.all([
    dataOf({ port: hub.port, ask: question.hub }, 0),
    dataOf({ port: floor.port, ask: question.floor }, 0),
  ]);
  const results = await paired(world.admin, [hubTarget(hub, question), floorTarget(floor, question)], flags);
  return {
    title: `confirm accommodation, ${String(question.callers)} callers`,
    results,
    bars: [judge('G6', ratio(results, ['hub', 'floor'], 'rate'))],
    notes: [
      `hub: ${JSON.stringify(one)}`,
      `floor: ${JSON.stringify(other)}`,
      'unequal: the floor updates and keeps history in one statement; the hub locks, writes history, outbox, request, slices and ledger, and reads again',
    ],
  };
}

async function promises(stand: Stand, flags: BenchFlags): Promise<Found> {
  const question = stand.questions.plan;
  const names = flags.quick ? ['ledger'] : ['ledger', 'casl', 'veil', 'rows'];
  const results = new Map();
  for (const name of names) {
    const without = await stand.gateway(name);
    const targets = [hubTarget(stand.hub, question), hubTarget(without, question, name === 'rows' ? 'bench_rows' : 'bench_off')];
    await warm(without, question, flags);
    const found = await paired(stand.world.admin, targets, flags);
    await without.close();
    results.set(`hub with ${name}`, found.get('hub')).set(without.name, found.get(without.name));
  }
  const price = (name: string): number => ratio(results as Results, [`hub with ${name}`, `hub without ${name}`], 'cpu');
  return {
    title: 'the price of each promise',
    results: results as Results,
    bars: [judge('G8', price('ledger'))],
    notes: names.map((name) => `CPU with ${name} / without: ${price(name).toFixed(2)}`),
  };
}

/** The measurements in order; those of --quick are all but the long ones. */
export const PHASES: readonly (Phase & { readonly long?: true })[] = [
  { bars: ['G1', 'G2', 'G9', 'G13'], run: planRead },
  { bars: ['G7a'], run: caseload },
  { bars: ['G6'], run: confirm },
  { bars: ['G8'], run: promises },
  { bars: ['G11'], run: revocation },
  { bars: ['G4'], run: besideUsualNest, long: true },
  { bars: ['G3a', 'G3b'], run: besidePostgraphile, long: true },
  { bars: ['G7b'], run: caseloadBesidePostgraphile, long: true },
  { bars: ['G12'], run: memory, long: true },
];
