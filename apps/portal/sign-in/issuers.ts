/**
 * The organisations one can sign in through: the issuers of deploy/agencies, the same files the gateway reads.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = 'deploy/agencies';

const words = z.object({ en: z.string(), cy: z.string() });
const entry = z.object({
  issuer: z.url(),
  name: words.optional(),
  agencies: z.record(z.string(), z.object({ kind: z.string(), name: words })),
});

/** One issuer, by the name of its file. */
export interface Issuer {
  readonly slug: string;
  readonly url: string;
  /** What its people call it; null where the file leaves that to its agencies' names. */
  readonly name: Readonly<Record<'en' | 'cy', string>> | null;
  readonly agencies: readonly Readonly<Record<'en' | 'cy', string>>[];
}

/** Reads them all, by slug. `${NAME}` in a file is a variable of the environment; throws naming the file that cannot be used. */
export async function loadIssuers(environment: Readonly<Record<string, string | undefined>>): Promise<ReadonlyMap<string, Issuer>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
  const issuers = await Promise.all(names.map((name) => load(name, environment)));
  return new Map(issuers.map((issuer) => [issuer.slug, issuer]));
}

async function load(file: string, environment: Readonly<Record<string, string | undefined>>): Promise<Issuer> {
  const text = (await readFile(path.join(FOLDER, file), 'utf8')).replace(/\$\{(\w+)\}/g, (_whole, name: string) => {
    const value = environment[name];
    if (value === undefined) throw new Error(`${file}: the environment variable ${name} is not set`);
    return value;
  });
  const { data, error } = entry.safeParse(parse(text));
  if (data === undefined) throw new Error(`${file}: ${z.prettifyError(error)}`);
  // Who runs the hub reaches no person, so the portal has nothing for them.
  const agencies = Object.values(data.agencies).filter(({ kind }) => kind !== 'HUB');
  return { slug: path.basename(file, '.yaml'), url: data.issuer, name: data.name ?? null, agencies: agencies.map(({ name }) => name) };
}
