/**
 * A portal over a gateway of the spec's own, and browsers as small as its pages need: they keep cookies, follow redirects and send the form of a page.
 */
import { randomBytes } from 'node:crypto';
import { freePort } from '../../apps/hub/process/ports.js';
import { startPortal } from '../../apps/portal/portal.js';
import { settingsSchema } from '../../apps/portal/settings.js';
import { Log } from '../../apps/portal/web/log.js';
import type { FreshDatabase } from './database.js';
import { identityOrigin } from './server.js';
import { SmallBrowser } from './small-browser.js';

/** A portal that runs. */
export interface Portal {
  readonly origin: string;
  /** What it logged, a line each. */
  readonly lines: readonly string[];
  /** A browser with no cookies. */
  browser(language?: string): SmallBrowser;
  /** A browser in which this demo person has signed in, through their own issuer. */
  signedIn(login: string, issuer?: string): Promise<SmallBrowser>;
  close(): Promise<void>;
}

/** Starts one that asks this gateway. */
export async function startPortalFor(database: FreshDatabase, gatewayUrl: string): Promise<Portal> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const lines: string[] = [];
  const settings = settingsSchema.parse({
    PORTAL_PORT: port,
    PORTAL_ORIGIN: origin,
    PORTAL_SESSION_KEY: randomBytes(32).toString('base64url'),
    PORTAL_CLIENT_ID: 'hub-portal',
    GATEWAY_URL: gatewayUrl,
    HUB_PORTAL_DATABASE_URL: database.url('hub_portal'),
    IDENTITY_ORIGIN: identityOrigin(),
  });
  const portal = await startPortal(settings, new Log((line) => lines.push(line)));
  const browser = (language = 'en'): SmallBrowser => new SmallBrowser(origin, language);
  return {
    origin,
    lines,
    browser,
    signedIn: async (login, issuer = 'council') => {
      const one = browser();
      await one.signIn(login, issuer);
      return one;
    },
    close: () => portal.close(),
  };
}
