/** Runs the demo identity provider as a process of its own. */
import process from 'node:process';
import { z } from 'zod';
import { startIdentity } from './identity.js';
import { settingsSchema } from './settings.js';

try {
  const { IDENTITY_PORT: port, IDENTITY_HOST: host, IDENTITY_ORIGIN, HUB_DIR: hubDir } = settingsSchema.parse(process.env);
  const origin = new URL(IDENTITY_ORIGIN ?? `http://127.0.0.1:${String(port)}`).origin;
  const identity = await startIdentity({ port, host, origin, hubDir });
  process.stdout.write(`DEMONSTRATION ONLY: anybody may sign in as anybody at ${origin}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void identity.close());
} catch (failure) {
  console.error(failure instanceof z.ZodError ? z.prettifyError(failure) : failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
