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
  /** Whom its good tokens are about. */
  readonly bearer: Bearer;
  readonly asked: { discovery: number; keys: number };
  discovery: Answer;
  keys: Answer;
  /** Its entry in a registry, with fields changed. */
  registered(changed?: Partial<RegisteredIssuer>): RegisteredIssuer;
  /** The claims of a good token, with claims changed. */
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

/** Whom an issuer's good tokens are about, and the second agency it may speak for. */
export interface Bearer {
  readonly sub: string;
  readonly agency: string;
  readonly role: string;
  readonly client_id: string;
  readonly secondAgency: string;
}

/** One issuer of a place: the path of its address, its key, and the bearer and the time (in milliseconds) of its good tokens. */
export interface Played {
  readonly path: string;
  readonly key: OwnedKey;
  readonly bearer?: Bearer;
  readonly clock?: () => number;
}

const OFFICER: Bearer = {
  sub: 'housing.officer@cardiff',
  agency: 'cardiff-housing',
  role: 'practitioner',
  client_id: 'portal',
  secondAgency: 'cardiff-education',
};

/** Starts one on a free port of this machine. */
export async function startForgingIssuer(path = '/council', key?: OwnedKey): Promise<ForgingIssuer> {
  const { issuers } = await startForgingPlace([{ path, key: key ?? (await ownedKey('council-1')) }]);
  const [issuer] = issuers;
  if (issuer === undefined) throw new Error('one issuer was asked for');
  return issuer;
}

/** Starts several at one origin, as the demo identity provider is. */
export async function startForgingPlace(played: readonly Played[]): Promise<{ issuers: ForgingIssuer[]; close: () => Promise<void> }> {
  const byPath = new Map<string, ForgingIssuer>();
  const server = createServer((request, response) => {
    const issuer = byPath.get(`/${request.url?.split('/')[1] ?? ''}`);
    if (issuer === undefined) return void response.writeHead(404).end();
    const kind = request.url?.endsWith('/.well-known/openid-configuration') ? 'discovery' : 'keys';
    issuer.asked[kind] += 1;
    issuer[kind](request, response);
  });
  // A connection that is closed between two requests of a busy machine would be a failed reading, not a forged one.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  const issuers = played.map((one) => ({ ...forgingIssuer(origin, one), close }));
  for (const issuer of issuers) byPath.set(new URL(issuer.url).pathname, issuer);
  return { issuers, close };
}

function forgingIssuer(origin: string, { path, key, bearer = OFFICER, clock = () => NOW }: Played): Omit<ForgingIssuer, 'close'> {
  const url = `${origin}${path}`;
  const alg = key.published.alg ?? 'RS256';
  const claims = (changed?: Changed): JWTPayload => claimsOf(url, bearer, { now: Math.floor(clock() / 1000), changed });
  return {
    url,
    key,
    bearer,
    asked: { discovery: 0, keys: 0 },
    discovery: sends({ issuer: url, jwks_uri: `${url}/jwks` }),
    keys: sends({ keys: [key.published] }),
    registered: (changed) => ({ ...entryOf(url, bearer), ...changed }),
    claims,
    token: ({ claims: changed, header, key: other } = {}) =>
      new SignJWT(claims(changed)).setProtectedHeader({ alg, typ: 'at+jwt', kid: key.kid, ...header }).sign(other ?? key.privateKey),
    signedText: async (header, text) => {
      const signed = `${encoded(header)}.${encoded(text)}`;
      const how = { name: key.privateKey.algorithm.name, hash: 'SHA-256' };
      const signature = await crypto.subtle.sign(how, key.privateKey, Buffer.from(signed));
      return `${signed}.${Buffer.from(signature).toString('base64url')}`;
    },
  };
}

function entryOf(url: string, bearer: Bearer): RegisteredIssuer {
  const agencies = [bearer.agency, bearer.secondAgency];
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

function claimsOf(url: string, bearer: Bearer, { now, changed }: { now: number; changed: Changed | undefined }): JWTPayload {
  const { sub, agency, role, client_id } = bearer;
  return { iss: url, sub, aud: 'throughgate', iat: now, exp: now + 600, client_id, agency, role, ...changed };
}

const TERMS = {
  kind: 'HOUSING' as const,
  name: { en: 'Agency', cy: 'Asiantaeth' },
  partnerships: [],
  panels: [],
  governs: [],
  authorities: {},
};
