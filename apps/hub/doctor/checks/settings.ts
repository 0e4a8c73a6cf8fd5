/** Every app's settings, as the app itself would read them at its start. */
import { readSettings } from '#watch';
import { settingsSchema as gateway } from '../../../gateway/settings.js';
import { settingsSchema as portal } from '../../../portal/settings.js';
import { settingsSchema as worker } from '../../../worker/settings.js';
import { SettingsRefused } from '#watch';
import type { Check, Installation } from '../check.js';

/** The settings of gateway, worker and portal. */
export const settings: Check = {
  name: 'every app has its settings',
  look: (installation) =>
    Promise.resolve([
      ...faultsOf(() => readSettings('gateway', gateway, installation)),
      ...faultsOf(() => readSettings('worker', worker, installation)),
      ...portalFaults(installation),
    ]),
};

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (failure) {
    if (failure instanceof SettingsRefused) return failure.faults;
    throw failure;
  }
}

/** The portal imports no room, so its settings speak for themselves. */
function portalFaults(installation: Installation): string[] {
  const issues = portal.safeParse(installation).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')} of the portal: ${message}`);
}
