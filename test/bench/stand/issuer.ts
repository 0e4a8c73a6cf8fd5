/**
 * The identity provider of the bench: plays the issuers of deploy/agencies as far as the gateway asks them, publishes one key for each, and signs
 * the callers' tokens beforehand, so that no sign-in is measured.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { loadIssuerRegistry } from '#gate';

/** Whose token: as the register of members has them. */
export interface TokenSubject {
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
}

/** The running issuer. */
export interface BenchIssuer {
  readonly origin: string;
  /** A token good for a day. */
  token(subject: TokenSubject): Promise<string>;
  close(): Promise<void>;
}

interface IssuerKey {
  readonly alg: string;
  readonly audience: string;
  readonly type: string;
  readonly client: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

const KID = 'bench';

/** Starts it on a port of this machine. */
export async function startIssuer(port: number): Promise<BenchIssuer> {
  const keys = new Map<string, IssuerKey>();
  const server = createServer((request, response) => {
    const [, path = '', what = ''] = /^\/([\w-]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const issuer = `${origin}/${path}`;
    const key = keys.get(issuer);
    const document = what === 'jwks' ? { keys: [key?.published] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.writeHead(key === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  for (const [issuer, key] of await issuerKeys(origin)) keys.set(issuer, key);
  return {
    origin,
    token: async ({ issuer, subject, agency, role }) => {
      const key = keys.get(issuer);
      if (key === undefined) throw new Error(`the bench has no key for ${issuer}`);
      return await new SignJWT({ agency, role, client_id: key.client })
        .setProtectedHeader({ alg: key.alg, typ: key.type, kid: KID })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(key.audience)
        .setIssuedAt()
        .setExpirationTime('24h')
        .sign(key.privateKey);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function issuerKeys(origin: string): Promise<Map<string, IssuerKey>> {
  const registry = await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: origin });
  const made = [...registry.values()].map(async ({ issuer, algorithms, audience, tokenType: type, clients }) => {
    const alg = algorithms[0] ?? 'RS256';
    const { privateKey, publicKey } = await generateKeyPair(alg);
    const published = { ...(await exportJWK(publicKey)), kid: KID, alg, use: 'sig' };
    return [issuer, { alg, audience, type, client: clients.allow[0] ?? '', privateKey, published }] as const;
  });
  return new Map(await Promise.all(made));
}
