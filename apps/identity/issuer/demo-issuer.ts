/**
 * One demo issuer: what oidc-provider is told so that it behaves like an agency's own identity provider, with keys, cookies and
 * people of its own. Authorization code with PKCE for people, client credentials for machines, JWT access tokens (RFC 9068).
 */
import Provider, { errors, interactionPolicy } from 'oidc-provider';
import type { ClientMetadata, Configuration, Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoIssuer, DemoWorld } from './demo-people.js';
import type { IssuerSecrets } from './issuer-secrets.js';
import type { IssuerPages } from '../pages/issuer-pages.js';
import { CLI_CLIENT } from '../sign-in/cli-client.js';
import { PORTAL_CLIENT } from '../sign-in/portal-client.js';
import { recordsOfOneIssuer } from './records.js';

/** The audience of every access token, and the address clients may name it by. */
export const AUDIENCE = 'throughgate';
const RESOURCE = 'urn:throughgate';

const MINUTE = 60;
const TTL = {
  AccessToken: 30 * MINUTE,
  AuthorizationCode: MINUTE,
  ClientCredentials: 30 * MINUTE,
  Grant: 8 * 60 * MINUTE,
  IdToken: 30 * MINUTE,
  Interaction: 30 * MINUTE,
  RefreshToken: 8 * 60 * MINUTE,
  Session: 8 * 60 * MINUTE,
};

/** What an issuer is made of. */
export interface DemoIssuerParts {
  readonly origin: string;
  readonly issuer: DemoIssuer;
  readonly world: DemoWorld;
  readonly secrets: IssuerSecrets;
  readonly pages: IssuerPages;
}

/** The provider that answers below `/<path>` of the origin. */
export function demoIssuer(parts: DemoIssuerParts): Provider {
  const { origin, issuer } = parts;
  const provider = new Provider(`${origin}/${issuer.path}`, { ...protocolOf(parts), ...accountsOf(parts), ...pagesOf(parts) });
  provider.on('server_error', (_context, failure) => console.error(failure));
  return provider;
}

function protocolOf({ issuer, secrets, world, pages }: DemoIssuerParts): Configuration {
  const name = (kind: string) => `${issuer.path}_${kind}`;
  const sign = { alg: issuer.algorithm } as const;
  return {
    adapter: recordsOfOneIssuer(),
    jwks: secrets.jwks,
    cookies: {
      keys: secrets.cookieKeys,
      names: { session: name('session'), interaction: name('interaction'), resume: name('resume') },
      long: { path: `/${issuer.path}`, signed: true },
      short: { signed: true },
    },
    clients: clientsOf(issuer, world),
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    ttl: TTL,
    issueRefreshToken: (_context, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    discovery: { ui_locales_supported: ['en', 'cy'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: signOutOf(pages),
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          return { scope: 'hub', audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign } };
        },
      },
    },
  };
}

function clientsOf(issuer: DemoIssuer, world: DemoWorld): ClientMetadata[] {
  const signed = { id_token_signed_response_alg: issuer.algorithm };
  const cli: ClientMetadata = {
    ...signed,
    client_id: CLI_CLIENT.id,
    application_type: 'native',
    redirect_uris: [CLI_CLIENT.redirectUri],
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
  };
  const portal: ClientMetadata = {
    ...signed,
    client_id: PORTAL_CLIENT.id,
    application_type: 'native',
    redirect_uris: [PORTAL_CLIENT.redirectUri],
    post_logout_redirect_uris: [PORTAL_CLIENT.postLogoutRedirectUri],
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  };
  const machines = world.machines.filter((machine) => machine.issuer === issuer.path);
  return [
    cli,
    portal,
    ...machines.map(({ login, secret }) => ({
      ...signed,
      client_id: login,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [] as [],
    })),
  ];
}

function accountsOf({ issuer, world }: DemoIssuerParts): Configuration {
  const holders = [...world.people, ...world.machines].filter((one) => one.issuer === issuer.path);
  const people = world.people.filter((one) => one.issuer === issuer.path);
  return {
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, login) => {
      const person = people.find((one) => one.login === login);
      return person && { accountId: login, claims: () => ({ sub: login, name: person.name }) };
    },
    extraTokenClaims: (_context, token) => {
      const login = token.kind === 'AccessToken' ? token.accountId : token.clientId;
      const holder = holders.find((one) => one.login === login);
      return holder && { agency: holder.agency, role: holder.role };
    },
    loadExistingGrant: grantOfTheHub,
  };
}

/** The demo asks nobody to agree to their own agency's use of the hub: an agency that signed the protocol has agreed for its staff. */
async function grantOfTheHub({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, provider } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const found = kept === undefined ? undefined : await provider.Grant.find(kept);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(RESOURCE, 'hub');
  await grant.save();
  return grant;
}

function signOutOf(pages: IssuerPages): NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']> {
  return {
    enabled: true,
    logoutSource: (context, form) => {
      context.body = pages.signOut(pages.languageOf(context.query), form);
    },
    postLogoutSuccessSource: (context) => {
      context.body = pages.signedOut(pages.languageOf(context.query));
    },
  };
}

function pagesOf({ issuer, pages }: DemoIssuerParts): Configuration {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return {
    interactions: { policy, url: (_context, { uid }) => `/${issuer.path}/interaction/${uid}` },
    renderError: (context, { error, error_description }) => {
      context.type = 'html';
      context.body = pages.failure(pages.languageOf(context.query), error_description ?? error);
    },
  };
}
