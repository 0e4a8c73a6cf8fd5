/**
 * Processor time and memory of a server and of its Postgres backends, from /proc: steadier than the clock on a machine that does other things.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Client } from 'pg';

/** Milliseconds of processor time so far. */
export interface ProcessorTime {
  readonly server: number;
  readonly postgres: number;
}

/** Reads the time of a process and of the backends of its database role. */
export async function processorTime(admin: Client, pid: number, role: string): Promise<ProcessorTime> {
  const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity where usename = $1', [role]);
  return { server: timeOf(pid), postgres: rows.reduce((sum, row) => sum + timeOf(row.pid), 0) };
}

/** Resident memory in megabytes. */
export function residentMegabytes(pid: number): number {
  const [, pages] = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ');
  return (Number(pages) * 4096) / 1e6;
}

/** All threads of a process, to the nanosecond as the scheduler counts; a process that is gone counts nothing. */
function timeOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${String(pid)}/task`);
    return threads.reduce((sum, thread) => sum + threadTime(pid, thread), 0);
  } catch {
    return 0;
  }
}

function threadTime(pid: number, thread: string): number {
  const [nanoseconds] = readFileSync(`/proc/${String(pid)}/task/${thread}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
