/**
 * The published heads: one signed statement a line, in a file that is kept outside the database and trusted before it.
 */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { canonical } from '../ledger-row.js';
import { LedgerAlarm } from './ledger-alarm.js';
import { maybeStatement } from './statement.js';
import type { Statement } from './statement.js';

/** How much of the end is searched for the last line: a statement of a hundred thousand heads is 14 MB. */
const TAIL = 1 << 25;
const NEWLINE = 10;

/** Adds statements at the end; they are on the disk when it resolves. */
export async function publish(file: string, statements: readonly Statement[]): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(statements.map((statement) => `${canonical(statement).toString()}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The last statement, null of an empty file or none; makes the file fit to be added to, taking off a line that a crash cut short.
 * Raises LedgerAlarm where the last line is no statement.
 */
export async function lastPublished(file: string): Promise<Statement | null> {
  const handle = await open(file, 'a+');
  try {
    const { lines, length } = await wholeLines(handle);
    await handle.truncate(length);
    if (length === 0) return null;
    const statement = maybeStatement(lines.subarray(lines.lastIndexOf(NEWLINE, -2) + 1).toString());
    if (statement === null) throw new LedgerAlarm(`the last line of ${file} is not a statement of the hub`);
    return statement;
  } finally {
    await handle.close();
  }
}

/** Every line in order, null for one that is no statement; none of no file. A last line without its end was never published. */
export async function* published(file: string): AsyncGenerator<Statement | null> {
  const handle = await maybeOpen(file);
  if (handle === null) return;
  try {
    const { length } = await wholeLines(handle);
    if (length === 0) return;
    for await (const line of handle.readLines({ start: 0, end: length - 1, autoClose: false })) yield maybeStatement(line);
  } finally {
    await handle.close();
  }
}

async function maybeOpen(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** The last whole lines, and where they end in the file. */
async function wholeLines(handle: FileHandle): Promise<{ lines: Buffer; length: number }> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - TAIL);
  const { buffer } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
  const lines = buffer.subarray(0, buffer.lastIndexOf(NEWLINE) + 1);
  return { lines, length: lines.length === 0 ? 0 : start + lines.length };
}
