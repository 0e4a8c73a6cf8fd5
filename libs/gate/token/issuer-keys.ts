/**
 * The public keys of one issuer, read when first needed. Nothing a caller sends decides where keys come from, and no flood of
 * unknown key ids makes the hub ask an issuer more than once in half a minute: jose's remote set counts only answers that came,
 * so it would ask a dead issuer again with every token.
 */
import { createLocalJWKSet, errors } from 'jose';
import type { CryptoKey, FlattenedJWSInput, JWK, JWSHeaderParameters } from 'jose';
import { z } from 'zod';
import type { RegisteredIssuer } from './registry/issuer-registry.js';
import { readJson } from './read-json.js';

/** Keys older than this are read again before use: a key its owner has withdrawn is then gone. */
const FRESH_MS = 10 * 60_000;
/** While the issuer cannot be reached, its last keys hold this long. */
const LAST_MS = 60 * 60_000;
/** The least time between two attempts, whatever came of the first. */
const COOLING_MS = 30_000;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });
const jwk = z.looseObject({ kty: z.string(), kid: z.string().optional() });
const keySet = z.object({ keys: z.array(z.custom<JWK>((key) => jwk.safeParse(key).success)).max(100) });

interface KnownKeys {
  readonly ids: ReadonlySet<string>;
  readonly find: ReturnType<typeof createLocalJWKSet>;
  readonly readAt: number;
}

/** Keys by id, of one issuer only: the same id at another issuer is another key. */
export class IssuerKeys {
  #jwksUri: URL | null = null;
  #known: KnownKeys | null = null;
  #triedAt = -Infinity;
  #reading: Promise<void> | null = null;

  constructor(
    private readonly entry: RegisteredIssuer,
    private readonly clock: () => number,
    private readonly onUnreadable: (why: string) => void,
  ) {}

  /** The key a header names, for jose, whose local set looks at nothing else a header says about keys (jku, jwk, x5u, x5c). */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> {
    if (this.#age() > FRESH_MS || !this.#names(header.kid)) await this.#read();
    if (this.#known === null || this.#age() > LAST_MS) throw new errors.JWKSTimeout('the keys of the issuer could not be read');
    return this.#known.find(header, token);
  }

  /** Whether a token checked earlier may still stand: its key has not been withdrawn. Stale keys are read again behind the answer. */
  stillNames(kid: string): boolean {
    if (this.#age() > FRESH_MS) void this.#read();
    return this.#names(kid);
  }

  #names(kid: string | undefined): boolean {
    return kid !== undefined && this.#known !== null && this.#known.ids.has(kid);
  }

  #age(): number {
    return this.#since(this.#known?.readAt ?? -Infinity);
  }

  /** A clock that was set back counts as time gone by: nothing waits for it to catch up. */
  #since(instant: number): number {
    return Math.abs(this.clock() - instant);
  }

  async #read(): Promise<void> {
    if (this.#reading === null && this.#since(this.#triedAt) >= COOLING_MS) {
      this.#triedAt = this.clock();
      this.#reading = this.#readOnce().finally(() => (this.#reading = null));
    }
    await this.#reading;
  }

  async #readOnce(): Promise<void> {
    try {
      this.#jwksUri ??= await this.#discover();
      const { keys } = keySet.parse(await readJson(this.#jwksUri));
      const ids = new Set(keys.flatMap(({ kid }) => kid ?? []));
      this.#known = { ids, find: createLocalJWKSet({ keys }), readAt: this.clock() };
    } catch (failure) {
      this.#jwksUri = null;
      this.onUnreadable(failure instanceof Error ? failure.message : 'unreadable');
    }
  }

  async #discover(): Promise<URL> {
    const address = new URL(`${this.entry.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const { issuer, jwks_uri } = discoveryDocument.parse(await readJson(address));
    if (issuer !== this.entry.issuer) throw new Error('its discovery document names another issuer');
    const jwksUri = new URL(jwks_uri);
    if (jwksUri.origin !== this.entry.keysOrigin) throw new Error('its keys are at an origin the registry does not name');
    return jwksUri;
  }
}
