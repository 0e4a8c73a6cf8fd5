/**
 * A thousand escalations raised and climbing under load while the processes around them are killed: none may be lost, none may have an effect twice,
 * none may be later than a minute after recovery.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseIdOf } from '#kernel';
import { NOUNS } from '../../../apps/worker/handlers.js';
import { eventually } from '../../support/eventually.js';
import type { Verdict } from '../../prove/proof.js';
import { allEnded, wrongEffects } from './effects.js';
import { Lateness } from './lateness.js';
import { raiseMany } from './raising.js';
import { openStand } from './stand.js';
import type { LaunchRedis, Stand } from './stand.js';

/** What the command line asks. */
export interface AskedRun {
  /** A tenth of everything. */
  readonly quick: boolean;
  readonly launchRedis: LaunchRedis;
  readonly say: (line: string) => void;
}

export type FaultRun = (asked: AskedRun) => Promise<Verdict>;

type Backend = 'Redis' | 'Postgres';
type Fault = readonly [name: string, happens: () => Promise<void>];

const ESCALATIONS = 1_000;
const EACH_FAULT = 10;
const PEOPLE = 40;
/** Between two faults: long enough for work to be in hand again. */
const BREATH_MS = 3_000;
/** Longer than any ladder: its clocks end, whatever the weekday. */
const DAYS_TO_END = 30;
const END_WITHIN_MS = 180_000;

/** One run on one backend. */
export async function faultRun({ quick, launchRedis, say, backend }: AskedRun & { backend: Backend }): Promise<Verdict> {
  const [count, each] = quick ? [ESCALATIONS / 10, EACH_FAULT / 10] : [ESCALATIONS, EACH_FAULT];
  const stand = await openStand({ launchRedis: backend === 'Redis' ? launchRedis : null, people: quick ? PEOPLE / 4 : PEOPLE });
  const lateness = new Lateness(stand.admin, NOUNS);
  try {
    lateness.start();
    const told = new Set<string>();
    const raising = raiseMany(stand.hub, stand.people, { count, atOnce: 3, raised: (id) => told.add(parseIdOf('Escalation', id).id) });
    const days = await breakThings(stand, { lateness, each, say });
    await raising;
    say(`${String(told.size)} escalations raised; the clock goes on to the end of every ladder`);
    await climbToTheEnd(stand, { days, count });
    await lateness.close();
    say(`the longest wait after a recovery was ${(lateness.longest / 1000).toFixed(1)} s`);
    const wrong = [...(await wrongEffects(stand.admin, told)), ...[...lateness.late].map((what) => `${what} was late`)];
    return { checked: count, wrong };
  } finally {
    await lateness.close();
    await stand.close();
  }
}

/** Every fault so many times, in turns, one day further each time; returns the days the clock is ahead. */
async function breakThings(
  stand: Stand,
  { lateness, each, say }: { lateness: Lateness; each: number; say: AskedRun['say'] },
): Promise<number> {
  const faults = faultsOf(stand);
  let days = 0;
  for (let turn = 0; turn < each; turn += 1) {
    for (const [name, happens] of faults) {
      await pause(BREATH_MS);
      days += 1;
      await setAhead(stand, days);
      await lateness.during(happens);
      say(`${name} (${String(turn + 1)} of ${String(each)})`);
    }
  }
  return days;
}

function faultsOf({ worker, gateway, redis, admin }: Stand): Fault[] {
  const processes: Fault[] = [
    ['the worker was killed', () => worker.killAndRestart()],
    ['the gateway was killed', () => gateway.killAndRestart()],
  ];
  if (redis !== null) {
    return [...processes, ['Redis was killed', () => redis.kill()], ['Redis was killed and wiped', () => redis.killAndWipe()]];
  }
  const ofRoles = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename in ('hub_app', 'hub_system', 'hub_queue')`;
  return [
    ...processes,
    ['every connection was cut', async () => void (await admin.query(ofRoles))],
    ['the queue’s tables were emptied', async () => void (await admin.query(EMPTY_QUEUE))],
  ];
}

/** All the queue holds, but for what it knows of its own version. */
const EMPTY_QUEUE = `
do $$ declare v_table text; begin
  for v_table in select tablename from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%' loop
    execute format('delete from bullmq.%I', v_table);
  end loop;
end $$`;

async function climbToTheEnd(stand: Stand, { days, count }: { days: number; count: number }): Promise<void> {
  for (let ahead = days; ahead <= days + DAYS_TO_END; ahead += 1) {
    await setAhead(stand, ahead);
    await pause(500);
  }
  await eventually('every escalation reaches the end of its ladder', () => allEnded(stand.admin, count), END_WITHIN_MS).catch(
    () => undefined,
  );
  await eventually(
    'nothing waits',
    async () => (await wrongEffects(stand.admin, new Set())).every((line) => !line.includes('never had')),
    60_000,
  ).catch(() => undefined);
}

async function setAhead({ admin }: Stand, days: number): Promise<void> {
  await admin.query('update hub.test_clock set ahead = make_interval(days => $1)', [days]);
}
