/**
 * Prepares a production database and ends: the step a deployment runs before its apps.
 */
import type { DatabaseRole } from '#store';
import { prettifyError } from 'zod';
import { prepare } from './prepare.js';
import { settingsSchema } from './settings.js';
import type { PrepareSettings } from './settings.js';

const { data: settings, error } = settingsSchema.safeParse(process.env);
if (settings === undefined) {
  console.error(`The settings are not complete:\n${prettifyError(error)}`);
  process.exit(1);
}

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
