/** What a portal is made of, opened once at its start. */
import { Cookies } from './web/request/cookies.js';
import { Desk } from './web/request/desk.js';
import type { Log } from './web/log.js';
import { Renderer } from './web/look/renderer.js';
import { Seal } from './session/seal.js';
import { SealedRows } from './session/sealed-rows.js';
import { Sessions } from './session/sessions.js';
import type { PortalSettings } from './settings.js';
import { loadIssuers } from './sign-in/issuers.js';
import type { Issuer } from './sign-in/issuers.js';
import { OpenId } from './sign-in/open-id.js';
import { SignIn } from './sign-in/sign-in.js';

/** The parts. */
export interface Parts {
  readonly settings: PortalSettings;
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly rows: SealedRows;
  readonly renderer: Renderer;
  readonly desk: Desk;
  readonly signIn: SignIn;
}

/** Opens them. Throws where an issuer's file or the words of a page cannot be used. */
export async function openParts(settings: PortalSettings, log: Log): Promise<Parts> {
  const issuers = await loadIssuers({ IDENTITY_ORIGIN: settings.IDENTITY_ORIGIN });
  const seal = new Seal(settings.PORTAL_SESSION_KEY);
  const rows = new SealedRows(settings.HUB_PORTAL_DATABASE_URL, seal);
  const openId = new OpenId(settings, issuers);
  const sessions = new Sessions(rows, seal, (session) => openId.renew(session));
  const renderer = new Renderer();
  const desk = new Desk({ settings, seal, sessions, renderer, cookies: new Cookies(settings.PORTAL_ORIGIN) });
  const signIn = new SignIn({ issuers, openId, seal, sessions, gatewayUrl: settings.GATEWAY_URL, log });
  return { settings, issuers, rows, renderer, desk, signIn };
}
