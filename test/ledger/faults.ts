/** What may go wrong between a read and its answer (trust, P1), each made and mended again. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LedgerStand } from './stand.js';

/** A fault, and how often of a full run it happens. */
export interface Fault {
  readonly name: string;
  readonly times: number;
  /** How the clients take their answers meanwhile. */
  readonly manner?: 'hangs up' | 'slow';
  readonly happens: (stand: LedgerStand) => Promise<void>;
}

const LASTS_MS = 1_200;
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'hub_app'`;

/** Does, lets it last, and undoes; the gateway's connections are made anew before and after. */
const altered =
  (how: string, back: string): Fault['happens'] =>
  async ({ admin }) => {
    await admin.query(`${how}; ${CUT}`);
    await pause(LASTS_MS);
    await admin.query(`${back}; ${CUT}`);
  };

/** Nobody may write the ledger while this is done. */
async function locked({ admin }: LedgerStand, work: () => Promise<void>): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query('begin; lock table hub.ledger in access exclusive mode');
    await work();
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const killedWaiting: Fault['happens'] = async (stand) => {
  let restarted = Promise.resolve();
  await locked(stand, async () => {
    await pause(250);
    restarted = stand.gateway.killAndRestart();
    await pause(250);
  });
  await restarted;
};

const lockTimeout: Fault['happens'] = async (stand) => {
  await stand.admin.query(`alter role hub_app set lock_timeout = '20ms'; ${CUT}`);
  for (let turn = 0; turn < 8; turn += 1) {
    await locked(stand, () => pause(80));
    await pause(80);
  }
  await stand.admin.query(`alter role hub_app reset lock_timeout; ${CUT}`);
};

const linkDies: Fault['happens'] = async ({ link }) => {
  link.dead = true;
  await pause(3_500);
  link.cut();
  link.dead = false;
};

const clockJumps: Fault['happens'] = async ({ admin }) => {
  for (const ahead of ['1 hour', '-1 hour', '3 days', '0']) {
    await admin.query('update hub.test_clock set ahead = $1::interval', [ahead]);
    await pause(300);
  }
};

const DISK_FULL = `
create or replace function public.disk_full() returns trigger language plpgsql as $$ begin
  if random() < 0.5 then raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end if;
  return null;
end $$;
create trigger disk_full before insert on hub.ledger for each statement execute function public.disk_full()`;

/** All of them: of a full run fifty kills of the gateway and fifty ends of Postgres. */
export const FAULTS: readonly Fault[] = [
  { name: 'gateway killed', times: 25, happens: ({ gateway }) => gateway.killAndRestart() },
  { name: 'gateway killed between read and answer', times: 25, happens: killedWaiting },
  { name: 'Postgres killed', times: 25, happens: ({ postgres }) => postgres.kill() },
  { name: 'Postgres restarted', times: 25, happens: ({ postgres }) => postgres.restart() },
  { name: 'sealer killed', times: 10, happens: ({ worker }) => worker.killAndRestart() },
  {
    ...{ name: 'connections cut', times: 5 },
    happens: async ({ admin }) => {
      for (let turn = 0; turn < 10; turn += 1) await Promise.all([admin.query(CUT), pause(100)]);
    },
  },
  { name: 'link goes dead', times: 5, happens: linkDies },
  { name: 'statement timeout', times: 5, happens: (stand) => locked(stand, () => pause(3_600)) },
  { name: 'lock timeout', times: 5, happens: lockTimeout },
  {
    ...{ name: 'connections used up', times: 5 },
    happens: altered('alter role hub_app connection limit 3', 'alter role hub_app connection limit -1'),
  },
  {
    ...{ name: 'ledger may not be written', times: 5 },
    happens: altered('revoke insert on hub.ledger from hub_app', 'grant insert on hub.ledger to hub_app'),
  },
  {
    ...{ name: 'database is read-only', times: 5 },
    happens: altered('alter role hub_app set default_transaction_read_only = on', 'alter role hub_app reset default_transaction_read_only'),
  },
  { name: 'disk full, half the time', times: 5, happens: altered(DISK_FULL, 'drop trigger disk_full on hub.ledger') },
  { name: 'clock jumps', times: 5, happens: clockJumps },
  { name: 'clients hang up', times: 5, manner: 'hangs up', happens: () => pause(LASTS_MS) },
  { name: 'clients are slow', times: 5, manner: 'slow', happens: () => pause(LASTS_MS) },
];
