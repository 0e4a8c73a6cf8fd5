/**
 * How an app's log looks: one line of JSON for each entry, with the app, the instant in UTC and the level in words. No request is logged by its address,
 * which may hold what somebody typed.
 */
import { systemClock } from '#kernel';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is used of pino to have a silent one. */
interface Parental {
  child(bindings: object, options: { readonly level: 'silent' }): unknown;
}

/** Fastify's settings for it. */
export interface JsonLines {
  /** What a request would write with: nothing. */
  readonly childLoggerFactory: <Log extends Parental>(log: Log) => Log;
  readonly logger: {
    readonly level: LogLevel;
    readonly base: { readonly app: string };
    readonly timestamp: () => string;
    readonly formatters: { readonly level: (label: string) => { readonly level: string } };
  };
}

/** Quiet on a developer's terminal, and in production every start, stop and refusal of a token. */
export function usualLevel(environment: NodeJS.ProcessEnv): LogLevel {
  return environment['NODE_ENV'] === 'production' ? 'info' : 'warn';
}

/** The settings for an app. */
export function jsonLines(app: string, level: LogLevel): JsonLines {
  return {
    childLoggerFactory: silent(),
    logger: {
      level,
      base: { app },
      timestamp: () => `,"time":"${new Date(systemClock()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
  };
}

/** One for all requests. */
function silent(): JsonLines['childLoggerFactory'] {
  let one: unknown;
  return <Log extends Parental>(log: Log): Log => (one ??= log.child({}, { level: 'silent' })) as Log;
}
