/**
 * What the hub must remember and tell nobody: made at the first start, kept in files that only their owner reads.
 */
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the file whose presence tells a hub's folder from any other. */
export const SECRET_FILE = 'secret';

/** The hub's secret; the passwords of the database roles are derived from it. */
export function hubSecret(hubDir: string): string {
  const file = path.join(hubDir, SECRET_FILE);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Each database role's password: an HMAC of its name, so that one tells nothing about another and none has to be kept. */
export function rolePasswords(secret: string): (role: string) => string {
  return (role) => createHmac('sha256', secret).update(role).digest('base64url');
}

/** The key the portal seals its sessions with: 32 bytes, base64url. */
export function portalSessionKey(secret: string): string {
  return createHmac('sha256', secret).update('portal sessions').digest('base64url');
}

/** Path of the private key that seals the ledger (Ed25519, PEM); its public half is beside it as `ledger-key.pub.pem`. */
export function ledgerKey(hubDir: string): string {
  const file = path.join(hubDir, 'ledger-key.pem');
  if (!existsSync(file)) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(path.join(hubDir, 'ledger-key.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return file;
}
