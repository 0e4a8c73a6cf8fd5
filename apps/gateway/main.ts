/**
 * The gateway as a process of its own: settings from the environment, and a clean stop when asked.
 */
import { lastWords, readSettings } from '#watch';
import { startGateway } from './gateway.js';
import { settingsSchema } from './settings.js';

try {
  const gateway = await startGateway(readSettings('gateway', settingsSchema, process.env));
  lastWords('gateway');
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await gateway.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
}
