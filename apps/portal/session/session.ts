/**
 * Who is signed in, and with which tokens: what one sealed row of the portal's table says.
 */
import { z } from 'zod';

const bothLanguages = z.object({ en: z.string(), cy: z.string() });

/** The tokens of a sign-in, as its issuer gave them. */
export const tokensSchema = z.object({
  accessToken: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  refreshToken: z.string().optional(),
  idToken: z.string().optional(),
});

export const sessionSchema = z.object({
  /** The file of deploy/agencies that names the issuer. */
  issuer: z.string(),
  subject: z.string(),
  name: z.string(),
  agency: z.object({ id: z.string(), kind: z.string(), ...bothLanguages.shape }),
  tokens: tokensSchema,
});

export type Tokens = z.infer<typeof tokensSchema>;
export type Session = z.infer<typeof sessionSchema>;

/** What was typed into a form and is kept for whoever typed it. */
export const keptSchema = z.object({ author: z.string(), path: z.string(), fields: z.record(z.string(), z.string()) });

export type Kept = z.infer<typeof keptSchema>;
