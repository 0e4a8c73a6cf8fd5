/**
 * What the one-shot preparation of a production database is told: the superuser's address, and the address each role will have.
 */
import { z } from 'zod';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** The variables of `dist/apps/hub/prepare/main.js`; all are required. */
export const settingsSchema = z.object({
  /** Superuser's address of the server. Given to nothing but this step. */
  DATABASE_URL: postgres,
  /** The roles' addresses, as the apps are given them: database name and passwords are taken from here. */
  HUB_OWNER_DATABASE_URL: postgres,
  HUB_APP_DATABASE_URL: postgres,
  HUB_SYSTEM_DATABASE_URL: postgres,
  HUB_QUEUE_DATABASE_URL: postgres,
  HUB_PORTAL_DATABASE_URL: postgres,
  /** Where the demo issuers stand, for the files of deploy/agencies that say so. */
  IDENTITY_ORIGIN: z.url({ protocol: /^https?$/ }),
  /** The first member: who registers the others, as their issuer's tokens name them. */
  HUB_OPERATOR_ISSUER: z.url({ protocol: /^https?$/ }),
  HUB_OPERATOR_SUBJECT: z.string().min(1),
  HUB_OPERATOR_NAME: z.string().min(1),
});

/** The variables, read. */
export type PrepareSettings = z.infer<typeof settingsSchema>;
