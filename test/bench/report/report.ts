/**
 * What the bench prints: a table for people, or one JSON object.
 */
import { cpus, totalmem } from 'node:os';
import { BAR_IDS, wordsOf } from './bars.js';
import type { Bar } from './bars.js';
import type { BenchFlags } from '../flags.js';
import { median } from '../load/rounds.js';
import type { Measured } from '../load/rounds.js';
import type { Found } from '../phases/found.js';
import { PINNING } from '../stand/servers.js';

const COLUMNS: readonly (readonly [string, keyof Measured, number])[] = [
  ['req/s', 'rate', 0],
  ['CPU ms', 'cpu', 2],
  ['server', 'cpuServer', 2],
  ['Postgres', 'cpuPostgres', 2],
  ['p50 ms', 'p50', 1],
  ['p99 ms', 'p99', 1],
  ['bytes', 'bytes', 0],
];

/** The machine and the load, in one line. */
export function conditions({ people, rounds, seconds, connections }: BenchFlags): string {
  const machine = `${String(cpus().length)} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`;
  return `${machine}; ${PINNING}; ${String(people)} people; ${String(rounds)} rounds of ${String(seconds)} s at ${String(connections)} connections; medians`;
}

/** One measurement as lines. */
export function linesOf({ title, results, notes }: Found): string[] {
  const table =
    results === undefined
      ? []
      : [
          row(
            '',
            COLUMNS.map(([name]) => name),
          ),
          ...[...results].map(([name, shots]) => shotsRow(name, shots)),
        ];
  return ['', title, ...table, ...notes.map((note) => `  ${note}`)];
}

/** The bars as lines; what was not measured says so. */
export function barLines(bars: readonly Bar[]): string[] {
  return BAR_IDS.map((id) => {
    const found = bars.find((bar) => bar.id === id);
    const value = found === undefined ? 'not run' : `${String(found.value)} (${found.bar}) ${found.met ? 'met' : 'MISSED'}`;
    return `${id.padEnd(4)} ${wordsOf(id).padEnd(66)} ${value}`;
  });
}

/** Everything as one object. */
export function asJson(found: readonly Found[], bars: readonly Bar[]): unknown {
  const runs = found.flatMap(({ title, results }) =>
    results === undefined ? [] : [[title, Object.fromEntries([...results].map(([name, shots]) => [name, medians(shots)]))] as const],
  );
  return { runs: Object.fromEntries(runs), bars, failed: bars.filter(({ met }) => !met).map(({ id }) => id) };
}

function medians(shots: readonly Measured[]): Record<string, number> {
  return Object.fromEntries(COLUMNS.map(([, key]) => [key, median(shots.map((shot) => shot[key]))]));
}

const shotsRow = (name: string, shots: readonly Measured[]): string =>
  row(
    name,
    COLUMNS.map(([, key, digits]) => median(shots.map((shot) => shot[key])).toFixed(digits)),
  );

const row = (name: string, cells: readonly string[]): string => `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`;
