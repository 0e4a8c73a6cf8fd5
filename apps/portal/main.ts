/**
 * The portal as a process of its own: settings from the environment, and a clean stop when asked.
 */
import { startPortal } from './portal.js';
import { settingsSchema } from './settings.js';

const { data: settings, error } = settingsSchema.safeParse(process.env);
if (settings === undefined) {
  for (const { path, message } of error.issues) console.error(`${path.join('.')}: ${message}`);
  process.exit(1);
}

const portal = await startPortal(settings).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await portal.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
