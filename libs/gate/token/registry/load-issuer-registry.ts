/** Reads deploy/agencies when the gateway starts; a file that is wrong stops the start and says where, since half a registry is a wrong one. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { issuerEntry } from './issuer-entry.js';
import { registeredIssuer } from './issuer-registry.js';
import type { IssuerRegistry, RegisteredIssuer } from './issuer-registry.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The registry of a folder, one YAML file per issuer. `${NAME}` in a value is filled in from the environment.
 * Throws an Error of one line per fault: an unset variable, a wrong field, an issuer in two files, http in production, no file at all.
 */
export async function loadIssuerRegistry(folder: string, environment: Environment): Promise<IssuerRegistry> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const registry = new Map<string, RegisteredIssuer>();
  for (const name of names) {
    const file = path.join(folder, name);
    const issuer = readEntry(file, await readFile(file, 'utf8'), environment);
    if (registry.has(issuer.issuer)) throw new Error(`${file}: issuer ${issuer.issuer} is already in another file`);
    registry.set(issuer.issuer, issuer);
  }
  if (registry.size === 0) throw new Error(`${folder}: no issuer is registered, so nobody could sign in`);
  return registry;
}

function readEntry(file: string, text: string, environment: Environment): RegisteredIssuer {
  const content: unknown = parse(text, (_name, value: unknown) => (typeof value === 'string' ? fillIn(file, value, environment) : value));
  const { success, data, error } = issuerEntry.safeParse(content);
  if (!success) throw new Error(`${file}: is not an issuer's entry\n${z.prettifyError(error)}`);
  const isPlain = [data.issuer, data.keysOrigin ?? data.issuer].some((url) => new URL(url).protocol !== 'https:');
  if (isPlain && environment['NODE_ENV'] === 'production') throw new Error(`${file}: an issuer is reached over https in production`);
  return registeredIssuer(data);
}

function fillIn(file: string, value: string, environment: Environment): string {
  return value.replace(/\$\{(\w+)\}/g, (_written, name: string) => {
    const found = environment[name];
    if (!found) throw new Error(`${file}: the environment variable ${name} is not set`);
    return found;
  });
}
