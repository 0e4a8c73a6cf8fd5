/**
 * The gateway as a process of its own: settings from the environment, and a clean stop when asked.
 */
import { prettifyError } from 'zod';
import { startGateway } from './gateway.js';
import { settingsSchema } from './settings.js';

const { data: settings, error } = settingsSchema.safeParse(process.env);
if (settings === undefined) {
  console.error(`The gateway's settings are not complete:\n${prettifyError(error)}`);
  process.exit(1);
}

const gateway = await startGateway(settings).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await gateway.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
