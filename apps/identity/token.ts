/** `npm run token -- <login>`: prints an access token of a demo person as the last line of stdout, for curl and GraphQL clients. */
import process from 'node:process';
import { tokenFor } from './sign-in/token-for.js';

const [login = ''] = process.argv.slice(2);
const origin = process.env['IDENTITY_ORIGIN'] ?? `http://127.0.0.1:${process.env['IDENTITY_PORT'] ?? '4100'}`;

try {
  process.stdout.write(`${await tokenFor(login, origin)}\n`);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
