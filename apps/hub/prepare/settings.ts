/**
 * What the one-shot preparation of a production database is told: the superuser's address, and the address each role will have.
 */
import { z } from 'zod';

const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** The variables of `dist/apps/hub/prepare/main.js`; all are required. Database name and passwords are taken from the roles' addresses. */
export const settingsSchema = z.object({
  DATABASE_URL: postgres.describe('the server, as its superuser; given to nothing but this step'),
  HUB_OWNER_DATABASE_URL: postgres.describe('the address hub_owner will have'),
  HUB_APP_DATABASE_URL: postgres.describe('the address hub_app will have'),
  HUB_SYSTEM_DATABASE_URL: postgres.describe('the address hub_system will have'),
  HUB_QUEUE_DATABASE_URL: postgres.describe('the address hub_queue will have'),
  HUB_PORTAL_DATABASE_URL: postgres.describe('the address hub_portal will have'),
  IDENTITY_ORIGIN: z.url({ protocol: /^https?$/ }).describe('what stands for ${IDENTITY_ORIGIN} in deploy/agencies'),
  HUB_OPERATOR_ISSUER: z.url({ protocol: /^https?$/ }).describe('the issuer of the first member, who registers the others'),
  HUB_OPERATOR_SUBJECT: z.string().min(1).describe('the first member, as the tokens of their issuer name them'),
  HUB_OPERATOR_NAME: z.string().min(1).describe('the first member, as others are shown them'),
});

/** The variables, read. */
export type PrepareSettings = z.infer<typeof settingsSchema>;
