/**
 * What a person sees when the hub is up: where it is, and as whom they may sign in.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { HubSettings } from './settings.js';

const PEOPLE = 'schema/reference/demo-people.yaml';

const peopleSchema = z.object({ people: z.array(z.object({ login: z.string(), name: z.string(), words: z.object({ en: z.string() }) })) });

/** Prints the addresses and the demo people. */
export async function greet(settings: HubSettings, { say, tookMs }: { say: (line: string) => void; tookMs: number }): Promise<undefined> {
  const { people } = peopleSchema.parse(parse(await readFile(PEOPLE, 'utf8')));
  const width = Math.max(...people.map(({ login }) => login.length));
  say('');
  say(`Throughgate is ready after ${(tookMs / 1000).toFixed(1)} s.`);
  say(`  portal    http://127.0.0.1:${settings.portalPort}`);
  say(`  gateway   http://127.0.0.1:${settings.gatewayPort}/graphql`);
  say(`  identity  ${settings.identityOrigin}`);
  say('');
  say('Demo people (npm run -s token -- <login> prints a token):');
  for (const { login, name, words } of people) say(`  ${login.padEnd(width)}  ${name}. ${words.en}`);
  say('');
  say('Ctrl-C stops everything; what was entered stays for the next start.');
}
