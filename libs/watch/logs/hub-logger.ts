/**
 * Nest's logger over the one-line JSON of Fastify's pino: what the code says is written as it is, and of an error only its words, which quote nobody.
 */
import type { LoggerService } from '@nestjs/common';
import { failureWords } from '#store';

/** What is used of pino. */
export interface JsonLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}

type Level = keyof JsonLog;

export class HubLogger implements LoggerService {
  constructor(private readonly json: JsonLog) {}

  log(message: unknown, ...more: unknown[]): void {
    this.#write('info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.#write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.#write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.#write('error', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.#write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.#write('debug', message, more);
  }

  /** Nest gives the context last; a stack before it is left out, for its first line is the error's text. */
  #write(level: Level, message: unknown, more: readonly unknown[]): void {
    const context = more.at(-1);
    const said = typeof message === 'string' ? message : failureWords(message);
    this.json[level](typeof context === 'string' && !context.includes('\n') ? { context } : {}, said);
  }
}
