/**
 * The bench: puts the stand up, measures, prints, takes it down.
 */
import path from 'node:path';
import type { Bar } from './report/bars.js';
import { readFlags } from './flags.js';
import { PHASES } from './phases/phases.js';
import type { Found } from './phases/found.js';
import { asJson, barLines, conditions, linesOf } from './report/report.js';
import { putUp } from './stand/stand.js';
import type { Stand } from './stand/stand.js';

/** Longer than the longest honest run. */
const BOUND_MS = 45 * 60_000;

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  const say = (line: string): void => (flags.json ? console.error(line) : console.log(line));
  const folder = path.resolve(process.env['BENCH_DIR'] ?? '.hub/bench');
  const seconds = (): string => (performance.now() / 1000).toFixed(0);
  say(conditions(flags));
  const phases = PHASES.filter(({ bars, installs }) => bars.some(flags.wanted) && !(flags.quick && installs === true));
  const stand = await putUp({ ...flags, grown: flags.wanted('G10') ? flags.grown : null, folder, say });
  stopAtSignals(stand);
  const found: Found[] = [];
  try {
    for (const { ready } of phases) await ready?.(stand, flags);
    say(`everything is up after ${seconds()} s`);
    for (const { run } of phases) {
      const seen = await run(stand, flags);
      found.push(seen);
      for (const line of linesOf(seen)) say(line);
    }
  } finally {
    await stand.close();
  }
  say(`\nthe whole took ${seconds()} s`);
  const bars: Bar[] = found.flatMap((seen) => seen.bars).filter(({ id }) => flags.wanted(id));
  for (const line of ['', ...barLines(bars)]) say(line);
  if (flags.json) console.log(JSON.stringify(asJson(found, bars)));
  return flags.quick || bars.every(({ met }) => met) ? 0 : 1;
}

function stopAtSignals(stand: Stand): void {
  const stop = (code: number): void => void stand.close().finally(() => process.exit(code));
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
  setTimeout(() => {
    console.error('The bench has taken longer than it may.');
    stop(1);
  }, BOUND_MS).unref();
}

process.exit(
  await main().catch((failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    return 1;
  }),
);
