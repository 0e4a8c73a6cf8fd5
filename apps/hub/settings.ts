/**
 * What `npm start` can be told, by variables and by its one flag.
 */
import path from 'node:path';
import { z } from 'zod';
import { CannotStart } from './process/cannot-start.js';

const port = z.coerce.number().int().min(1).max(65_535);

/** The variables of `npm start`; every one has a default. */
export const settingsSchema = z.object({
  /** Where secrets, keys and the embedded database are kept. */
  HUB_DIR: z.string().min(1).default('.hub'),
  GATEWAY_PORT: port.default(4000),
  IDENTITY_PORT: port.default(4100),
  PORTAL_PORT: port.default(3000),
  /** Superuser's address of a Postgres of your own; the embedded one is not started then. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The queue lives in Postgres where this is unset. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
});

/** What this start was told. */
export interface HubSettings {
  readonly hubDir: string;
  readonly gatewayPort: number;
  readonly identityPort: number;
  readonly portalPort: number;
  readonly identityOrigin: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  /** Begin again: everything in HUB_DIR is thrown away first. */
  readonly reset: boolean;
}

/** Reads variables and flags; throws CannotStart naming the first that is wrong. An empty variable counts as unset. */
export function readSettings(environment: NodeJS.ProcessEnv, flags: readonly string[]): HubSettings {
  const unknown = flags.find((flag) => flag !== '--reset');
  if (unknown !== undefined) throw new CannotStart(`${unknown}: npm start knows one flag, --reset.`);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = settingsSchema.safeParse(given);
  if (error !== undefined) throw new CannotStart(error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  return {
    hubDir: path.resolve(data.HUB_DIR),
    gatewayPort: data.GATEWAY_PORT,
    identityPort: data.IDENTITY_PORT,
    portalPort: data.PORTAL_PORT,
    identityOrigin: `http://127.0.0.1:${data.IDENTITY_PORT}`,
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    reset: flags.includes('--reset'),
  };
}
