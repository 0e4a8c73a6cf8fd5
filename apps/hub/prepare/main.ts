/**
 * Prepares a production database and ends: the step a deployment runs before its apps.
 */
import type { DatabaseRole } from '#store';
import { SettingsRefused, readSettings } from '#watch';
import { prepare } from './prepare.js';
import { settingsSchema } from './settings.js';
import type { PrepareSettings } from './settings.js';

const settings = settingsOrEnd();

await prepare({
  adminUrl: settings.DATABASE_URL,
  database: new URL(settings.HUB_OWNER_DATABASE_URL).pathname.slice(1),
  passwords: passwordsIn(settings),
  test: false,
  environment: process.env,
  operator: { issuer: settings.HUB_OPERATOR_ISSUER, subject: settings.HUB_OPERATOR_SUBJECT, name: settings.HUB_OPERATOR_NAME },
}).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
console.log('The database is ready.');

function settingsOrEnd(): PrepareSettings {
  try {
    return readSettings('preparation', settingsSchema, process.env);
  } catch (failure) {
    if (!(failure instanceof SettingsRefused)) throw failure;
    console.error(failure.message);
    process.exit(1);
  }
}

function passwordsIn(given: PrepareSettings): (role: DatabaseRole) => string {
  const urls: Partial<Record<DatabaseRole, string>> = {
    hub_owner: given.HUB_OWNER_DATABASE_URL,
    hub_app: given.HUB_APP_DATABASE_URL,
    hub_system: given.HUB_SYSTEM_DATABASE_URL,
    hub_queue: given.HUB_QUEUE_DATABASE_URL,
    hub_portal: given.HUB_PORTAL_DATABASE_URL,
  };
  return (role) => decodeURIComponent(new URL(urls[role] ?? 'postgres://nobody').password);
}
