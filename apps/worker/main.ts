/**
 * The worker as a process of its own: settings from the environment, and a clean stop when asked.
 */
import { lastWords, readSettings } from '#watch';
import { settingsSchema } from './settings.js';
import { startWorker } from './worker.js';

try {
  const worker = await startWorker(readSettings('worker', settingsSchema, process.env));
  lastWords('worker');
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await worker.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
}
