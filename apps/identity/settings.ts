/**
 * What the demo identity provider is told. Nothing is required: it never runs where anything matters.
 */
import { z } from 'zod';

/** The identity provider's variables. */
export const settingsSchema = z.object({
  IDENTITY_PORT: z.coerce.number().int().positive().default(4100),
  IDENTITY_HOST: z.string().default('127.0.0.1'),
  /** The origin its issuers' names begin with; by default this machine's. */
  IDENTITY_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Where its keys are kept. */
  HUB_DIR: z.string().default('.hub'),
});
