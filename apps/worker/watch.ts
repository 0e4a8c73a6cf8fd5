/**
 * What the worker stands on, and how far it is behind.
 */
import type { INestApplicationContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { overdueTimers } from '#escalation';
import { EventQueue, LedgerSealer, outboxState } from '#store';
import type { OutboxState } from '#store';
import type { Measure, Part } from '#watch';
import { SYSTEM_POOL } from './shift.js';

/** Sealed every second: after this long something is wrong. */
const LEDGER_LATE_S = 30;

/** The parts of a worker. The outbox keeps what the queue does not take, so that without a queue it goes on, late. */
export function partsOf(app: INestApplicationContext): Part[] {
  const [pool, queue, sealer] = [app.get<Pool>(SYSTEM_POOL), app.get(EventQueue), app.get(LedgerSealer)];
  return [
    { name: 'database', needed: true, check: () => pool.query('select 1') },
    { name: 'queue', needed: false, check: () => queue.waiting() },
    { name: 'ledger', needed: false, check: () => inTime(sealer.lagSeconds) },
  ];
}

function inTime(lag: number | null): Promise<void> {
  return lag === null || lag < LEDGER_LATE_S ? Promise.resolve() : Promise.reject(new Error('the ledger is not being sealed'));
}

/** What is measured of a worker. */
export function measuresOf(app: INestApplicationContext): Measure[] {
  const [pool, queue, sealer] = [app.get<Pool>(SYSTEM_POOL), app.get(EventQueue), app.get(LedgerSealer)];
  const outbox = (what: keyof OutboxState) => async (): Promise<number> => (await outboxState(pool))[what];
  return [
    { name: 'throughgate_outbox_waiting', help: 'Events not yet in the queue.', read: outbox('waiting') },
    { name: 'throughgate_outbox_lag_seconds', help: 'Age of the oldest event not yet in the queue.', read: outbox('lagSeconds') },
    { name: 'throughgate_dead_letters', help: 'Events without their effects after five minutes and every try.', read: outbox('dead') },
    {
      name: 'throughgate_overdue_clocks',
      help: 'Clocks of escalations, alarms and actions that ended and have no event yet.',
      read: async () => (await overdueTimers(pool)).count,
    },
    {
      name: 'throughgate_overdue_clock_seconds',
      help: 'How long the oldest of them has waited.',
      read: async () => (await overdueTimers(pool)).oldestSeconds,
    },
    { name: 'throughgate_queue_waiting', help: 'Events in the queue that wait for a worker.', read: () => queue.waiting() },
    {
      name: 'throughgate_ledger_lag_seconds',
      help: 'Seconds since every row of the ledger was sealed; NaN where another worker seals.',
      read: () => Promise.resolve(sealer.lagSeconds),
    },
  ];
}
