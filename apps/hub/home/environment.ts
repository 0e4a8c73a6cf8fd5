/**
 * The variables each app would be given in production, made from what this start was told and what the hub remembers.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseRole } from '#store';
import type { HubSettings } from '../settings.js';
import { hubSecret, ledgerKey, portalSessionKey } from './secrets.js';

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
    HUB_PORTAL_DATABASE_URL: urls.hub_portal,
    GATEWAY_PORT: String(settings.gatewayPort),
    IDENTITY_PORT: String(settings.identityPort),
    PORTAL_PORT: String(settings.portalPort),
    PORTAL_ORIGIN: `http://127.0.0.1:${settings.portalPort}`,
    PORTAL_SESSION_KEY: portalSessionKey(hubSecret(hubDir)),
    PORTAL_CLIENT_ID: 'hub-portal',
    GATEWAY_URL: `http://127.0.0.1:${settings.gatewayPort}/graphql`,
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
