/**
 * What the portal is told. In production nothing is left to a default, and what would be unsafe there is refused.
 */
import { z } from 'zod';

const http = z.url({ protocol: /^https?$/ });

/** 32 bytes, as base64url without padding. */
const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'is not 32 bytes in base64url: make one with `openssl rand -base64 32 | tr +/ -_ | tr -d =`');

/** The portal's variables. */
export const settingsSchema = z
  .object({
    NODE_ENV: z.string().optional(),
    /** Port of the pages, `/health/live` and `/health/ready`; 0 takes a free one. */
    PORTAL_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** The address to listen on: this machine only, unless it is said otherwise. */
    PORTAL_HOST: z.string().min(1).default('127.0.0.1'),
    /** Where browsers reach it: scheme, host and port. Every issuer knows `<origin>/signed-in` as the portal's address. */
    PORTAL_ORIGIN: http.transform((url) => new URL(url).origin),
    /** Seals sessions and what is kept of forms. */
    PORTAL_SESSION_KEY: key,
    /** What every issuer calls the portal. */
    PORTAL_CLIENT_ID: z.string().min(1),
    /** Path of the private key (PKCS #8, PEM, ES256) by which issuers know it; the demo issuers do without one. */
    PORTAL_CLIENT_KEY: z.string().min(1).optional(),
    /** The gateway's address for GraphQL. */
    GATEWAY_URL: http,
    /** The database as `hub_portal`. */
    HUB_PORTAL_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** Where the demo issuers stand: `${IDENTITY_ORIGIN}` in deploy/agencies. */
    IDENTITY_ORIGIN: http.optional(),
  })
  .superRefine((given, context) => {
    if (given.NODE_ENV !== 'production') return;
    const demand = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (!given.PORTAL_ORIGIN.startsWith('https://'))
      demand('PORTAL_ORIGIN', 'is https in production: the session cookie is sent over nothing else');
    if (given.PORTAL_CLIENT_KEY === undefined) demand('PORTAL_CLIENT_KEY', 'is required in production: issuers know the portal by it');
  });

/** The variables, read. */
export type PortalSettings = z.infer<typeof settingsSchema>;
