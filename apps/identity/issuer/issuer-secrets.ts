/** The signing key and cookie keys of one demo issuer, made on the first start and kept, so that a restart signs nobody out of step. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import type { DemoIssuer } from './demo-people.js';

const issuerSecrets = z.strictObject({
  jwks: z.strictObject({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() })).min(1) }),
  cookieKeys: z.array(z.string()).min(1),
});

/** What one issuer signs with; no two issuers share any of it. */
export type IssuerSecrets = z.infer<typeof issuerSecrets>;

/** The secrets of an issuer, kept in `folder`. Throws an Error when the file there is damaged or holds another algorithm. */
export async function keptSecrets(folder: string, issuer: DemoIssuer): Promise<IssuerSecrets> {
  const file = path.join(folder, `${issuer.path}.json`);
  const text = await readFile(file, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return null;
    throw failure;
  });
  if (text === null) return makeSecrets(file, issuer);
  const { success, data } = issuerSecrets.safeParse(asJson(text));
  if (!success || data.jwks.keys.every(({ alg }) => alg !== issuer.algorithm)) {
    throw new Error(`${file} does not hold the keys of ${issuer.path}: remove it and a new one is made`);
  }
  return data;
}

async function makeSecrets(file: string, issuer: DemoIssuer): Promise<IssuerSecrets> {
  const { privateKey } = await generateKeyPair(issuer.algorithm, { extractable: true });
  const random = () => randomBytes(24).toString('base64url');
  const key = { ...(await exportJWK(privateKey)), alg: issuer.algorithm, use: 'sig', kid: `${issuer.path}-${random()}` };
  const secrets = issuerSecrets.parse({ jwks: { keys: [key] }, cookieKeys: [random()] });
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
