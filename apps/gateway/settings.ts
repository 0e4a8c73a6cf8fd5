/**
 * What the gateway is told. In production every variable has to be given; in development where it listens, and how, has defaults.
 */
import { z } from 'zod';
import { LOG_LEVELS } from '#watch';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });
const port = z.coerce.number().int().min(0).max(65_535);

/** The gateway's variables. */
export const settingsSchema = z.object({
  GATEWAY_PORT: port.default(4000).describe('the port of POST /graphql, /health/live and /health/ready; 0 takes a free one'),
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1').describe('the address to listen on'),
  METRICS_PORT: z
    .literal('same')
    .or(port)
    .default('same')
    .describe('the port of /metrics, which partners need not reach; "same" puts it on the port of /graphql'),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional().describe('the least that is logged: debug, info, warn or error'),
  HUB_APP_DATABASE_URL: postgres.describe('the database, as hub_app'),
  IDENTITY_ORIGIN: z.url({ protocol: /^https?$/ }).describe('what stands for ${IDENTITY_ORIGIN} in deploy/agencies'),
});

type Settings = z.output<typeof settingsSchema>;

/** The settings of one gateway; where nothing is said of metrics and logs, they are as in development. */
export type GatewaySettings = Omit<Settings, 'METRICS_PORT' | 'LOG_LEVEL'> & Partial<Pick<Settings, 'METRICS_PORT' | 'LOG_LEVEL'>>;
