/** An identity provider that signs whatever a test wants, honest or forged, and counts how often its keys are asked for. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK, JWTHeaderParameters, JWTPayload } from 'jose';
import type { RegisteredIssuer } from '../../libs/gate/token/registry/issuer-registry.js';

/** Claims to put in the place of the good ones; undefined takes one out. */
export type Changed = Readonly<Record<string, unknown>>;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A key as its owner has it: the private half signs, the public half is published. */
export interface OwnedKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

/** The running issuer. `discovery` and `keys` may be replaced to misbehave. */
export interface ForgingIssuer {
  readonly url: string;
  readonly key: OwnedKey;
  readonly asked: { discovery: number; keys: number };
  discovery: Answer;
  keys: Answer;
  /** Its entry in a registry, with fields changed. */
  registered(changed?: Partial<RegisteredIssuer>): RegisteredIssuer;
  /** The claims of a good token of a housing officer, with claims changed. */
  claims(changed?: Changed): JWTPayload;
  /** A good token, with claims, header or signing key changed. */
  token(changed?: { claims?: Changed; header?: Partial<JWTHeaderParameters>; key?: CryptoKey }): Promise<string>;
  /** A token of hand-written header and claims, rightly signed. */
  signedText(header: string, claims: string): Promise<string>;
  close(): Promise<void>;
}

/** The time, in milliseconds, that the tests of tokens take for now. */
export const NOW = Date.UTC(2026, 2, 2, 9, 0, 0);

/** A key pair with its public half in the form it is published in. */
export async function ownedKey(kid: string, alg = 'RS256'): Promise<OwnedKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** A part of a token: text as it is, anything else as JSON. */
export function encoded(part: unknown): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

/** Answers with JSON. */
export function sends(content: unknown): Answer {
  return (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

/** Starts one on a free port of this machine. */
export async function startForgingIssuer(path = '/council', key?: OwnedKey): Promise<ForgingIssuer> {
  const owned = key ?? (await ownedKey('council-1'));
  const asked = { discovery: 0, keys: 0 };
  const server = createServer((request, response) => {
    const kind = request.url?.endsWith('/.well-known/openid-configuration') ? 'discovery' : 'keys';
    asked[kind] += 1;
    issuer[kind](request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`;
  const issuer: ForgingIssuer = {
    url,
    key: owned,
    asked,
    discovery: sends({ issuer: url, jwks_uri: `${url}/jwks` }),
    keys: sends({ keys: [owned.published] }),
    registered: (changed) => ({ ...entryOf(url), ...changed }),
    claims: (changed) => claimsOf(url, changed),
    token: ({ claims, header, key: other } = {}) =>
      new SignJWT(claimsOf(url, claims))
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: owned.kid, ...header })
        .sign(other ?? owned.privateKey),
    signedText: async (header, claims) => {
      const text = `${encoded(header)}.${encoded(claims)}`;
      const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', owned.privateKey, Buffer.from(text));
      return `${text}.${Buffer.from(signature).toString('base64url')}`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return issuer;
}

function entryOf(url: string): RegisteredIssuer {
  const agencies = ['cardiff-housing', 'cardiff-education'];
  return {
    issuer: url,
    audience: 'throughgate',
    algorithms: ['RS256'],
    tokenType: 'at+jwt',
    clients: { claim: 'client_id', allow: ['portal'] },
    keysOrigin: new URL(url).origin,
    agencies: new Map(agencies.map((agency) => [agency, TERMS])),
    agency: { path: ['agency'], values: new Map(agencies.map((agency) => [agency, agency])), ignoresOthers: false },
    role: { path: ['role'], values: new Map([['practitioner', 'practitioner']]), ignoresOthers: false },
  };
}

function claimsOf(url: string, changed: Changed = {}): JWTPayload {
  const now = NOW / 1000;
  const good = { iss: url, sub: 'housing.officer@cardiff', aud: 'throughgate', iat: now, exp: now + 600, client_id: 'portal' };
  return { ...good, agency: 'cardiff-housing', role: 'practitioner', ...changed };
}

const TERMS = {
  kind: 'HOUSING' as const,
  name: { en: 'Agency', cy: 'Asiantaeth' },
  partnerships: [],
  panels: [],
  governs: [],
  authorities: {},
};
