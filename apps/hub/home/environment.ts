/**
 * The variables each app would be given in production, made from what this start was told and what the hub remembers.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseRole } from '#store';
import type { HubSettings } from '../settings.js';
import { ledgerKey } from './secrets.js';

/** The apps' variables by name. */
export type Environment = Readonly<Record<string, string>>;

/** The variables for all apps: each reads its own. */
export function environmentFor(settings: HubSettings, urls: Readonly<Record<DatabaseRole, string>>): Environment {
  const { hubDir } = settings;
  return {
    HUB_DIR: hubDir,
    HUB_OWNER_DATABASE_URL: urls.hub_owner,
    HUB_APP_DATABASE_URL: urls.hub_app,
    HUB_SYSTEM_DATABASE_URL: urls.hub_system,
    HUB_QUEUE_DATABASE_URL: urls.hub_queue,
    GATEWAY_PORT: String(settings.gatewayPort),
    IDENTITY_PORT: String(settings.identityPort),
    IDENTITY_ORIGIN: settings.identityOrigin,
    LEDGER_KEY: ledgerKey(hubDir),
    LEDGER_HEADS: path.join(hubDir, 'ledger-heads.log'),
    ...(settings.redisUrl === undefined ? {} : { REDIS_URL: settings.redisUrl }),
  };
}

/** Leaves the variables in `<HUB_DIR>/environment`, for commands beside a running hub: `node --env-file=.hub/environment ...`. */
export function writeEnvironment(hubDir: string, environment: Environment): void {
  const file = path.join(hubDir, 'environment');
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}\n`);
  rmSync(file, { force: true });
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}
