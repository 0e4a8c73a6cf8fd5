/**
 * One line of JSON for each thing an operator needs to see: which page by its route, never by its address; never who, never what was typed.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from './request/fastify.js';
import { Refused } from './gateway/refused.js';

/** How much a line matters. */
export type Level = 'info' | 'warn' | 'error';

const LEVELS: readonly Level[] = ['info', 'warn', 'error'];

/** Where lines go. */
export type Write = (line: string) => void;

export class Log {
  constructor(
    private readonly write: Write = (line) => process.stdout.write(`${line}\n`),
    private readonly least: Level = 'info',
  ) {}

  /** What happened, with words and numbers that are about nobody. */
  line(level: Level, what: string, more: Readonly<Record<string, string | number>> = {}): void {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(this.least)) return;
    this.write(JSON.stringify({ time: new Date().toISOString(), level, app: 'portal', what, ...more }));
  }

  /** Something that was not foreseen, or a gateway that does not answer. An error's own words may hold a value, so only its kind is told. */
  failure(failure: unknown, request: FastifyRequest): void {
    const code = typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : 'none';
    const correlation = (failure instanceof Refused ? failure.correlation : null) ?? randomUUID();
    const kind = failure instanceof Error ? failure.name : typeof failure;
    this.line('error', 'a page could not be shown', {
      route: routeOf(request),
      kind,
      code: code.slice(0, 60),
      correlation,
      at: placeOf(failure),
    });
  }
}

/** The route's pattern: an address has a person's id in it. */
export function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
}

/** The first line of code an error passed, without its words. */
function placeOf(failure: unknown): string {
  const frame = failure instanceof Error ? /\n\s+at .*?([\w.-]+\.[jt]s:\d+)/.exec(failure.stack ?? '') : null;
  return frame?.[1] ?? 'unknown';
}
