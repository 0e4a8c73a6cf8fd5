/**
 * Signs a demo person in the way a browser does, over HTTP: authorization code with PKCE through their own agency's issuer, choosing
 * them on its page; a machine signs in with its own secret. There is no shorter way in, so what works here works for an agency.
 */
import {
  ClientSecretBasic,
  None,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clientCredentialsGrant,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Configuration } from 'openid-client';
import { readDemoPeople } from '../issuer/demo-people.js';
import type { DemoMachine, DemoPerson } from '../issuer/demo-people.js';
import { browse } from './browse.js';
import { CLI_CLIENT } from './cli-client.js';

/** An access token for the demo person or machine with this login. Throws an Error of one line saying what to do. */
export async function tokenFor(login: string, origin: string): Promise<string> {
  const world = await readDemoPeople();
  const holder = [...world.people, ...world.machines].find((one) => one.login === login);
  if (holder === undefined) {
    const known = [...world.people, ...world.machines].map((one) => one.login).join(', ');
    throw new Error(`${login || 'nobody'} is not a demo person; these are: ${known}`);
  }
  return 'secret' in holder ? machineToken(holder, origin) : personToken(holder, origin);
}

async function machineToken({ issuer, login, secret }: DemoMachine, origin: string): Promise<string> {
  const provider = await discover(`${origin}/${issuer}`, login, secret);
  const { access_token } = await clientCredentialsGrant(provider, { scope: 'hub' });
  return access_token;
}

async function personToken({ issuer, login }: DemoPerson, origin: string): Promise<string> {
  const provider = await discover(`${origin}/${issuer}`, CLI_CLIENT.id);
  const checks = { pkceCodeVerifier: randomPKCECodeVerifier(), expectedState: randomState(), expectedNonce: randomNonce() };
  const start = buildAuthorizationUrl(provider, {
    redirect_uri: CLI_CLIENT.redirectUri,
    scope: 'openid hub',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const callback = await browse(start, { until: CLI_CLIENT.redirectUri, form: { person: login } });
  const { access_token } = await authorizationCodeGrant(provider, callback, checks);
  return access_token;
}

async function discover(issuer: string, clientId: string, secret?: string): Promise<Configuration> {
  const address = new URL(issuer);
  const insecure = address.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {};
  const authentication = secret === undefined ? None() : ClientSecretBasic(secret);
  return discovery(address, clientId, undefined, authentication, insecure).catch((failure: unknown) => {
    throw new Error(`the demo identity provider does not answer at ${issuer}: start it with npm start`, { cause: failure });
  });
}
