/**
 * What the gateway is told. Everything is required but where it listens.
 */
import { z } from 'zod';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** The gateway's variables. */
export const settingsSchema = z.object({
  /** Port of `POST /graphql`, `/health/live` and `/health/ready`; 0 takes a free one. */
  GATEWAY_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The address to listen on: this machine only, unless it is said otherwise. */
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  /** The database as `hub_app`. */
  HUB_APP_DATABASE_URL: postgres,
  /** Where the demo issuers stand: `${IDENTITY_ORIGIN}` in deploy/agencies. */
  IDENTITY_ORIGIN: z.url({ protocol: /^https?$/ }),
});

export type GatewaySettings = z.infer<typeof settingsSchema>;
