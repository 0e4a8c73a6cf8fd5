/**
 * What a process says of an error nobody caught: its words, which quote nobody, where Node would print its text and stack.
 */
import { failureWords } from '#store';
import { systemClock } from '#kernel';

/** From now on an uncaught error is one line of JSON on stderr, and the end of the process with code 1. */
export function lastWords(app: string): void {
  const end = (failure: unknown): void => {
    const time = new Date(systemClock()).toISOString();
    process.stderr.write(`${JSON.stringify({ level: 'fatal', time, app, msg: failureWords(failure) })}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
