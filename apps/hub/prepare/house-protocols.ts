/** The protocols of the house, read from the files of a checkout or an image. */
import path from 'node:path';
import { loadIssuerRegistry } from '#gate';
import { loadProtocols } from '#protocol';
import type { Protocols } from '#protocol';

/** Every protocol below the root. The addresses of the issuers are the installation's: here only the slugs of their agencies are asked for. */
export async function houseProtocols(root: string): Promise<Protocols> {
  const registry = await loadIssuerRegistry(path.join(root, 'deploy/agencies'), { IDENTITY_ORIGIN: 'https://identity.example' });
  const agencies = [...registry.values()].flatMap((issuer) => [...issuer.agencies.keys()]);
  return loadProtocols(path.join(root, 'schema/protocols'), new Set(agencies));
}
