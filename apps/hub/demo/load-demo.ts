/**
 * Loads the demo world through the verbs every client uses, over HTTP and with real tokens: what is loaded here, an agency could have entered.
 */
import { londonDay } from '#kernel';
import { readDemoPeople } from '../../identity/issuer/demo-people.js';
import type { DemoWorld } from '../../identity/issuer/demo-people.js';
import { DemoClient } from './demo-client.js';
import { each } from './each.js';
import { nameSignatories, registerEverybody, signProtocols } from './found-partnership.js';
import { readStories } from './stories.js';
import type { Story } from './stories.js';
import { demoPerson, tellStory } from './tell-story.js';

/** Stories told at once: more would only wait for the database. */
const AT_ONCE = 8;

/** What the loader is told. */
export interface DemoPlace {
  readonly GATEWAY_PORT?: string;
  readonly IDENTITY_ORIGIN?: string;
}

/**
 * Loads what is not there yet; every request has a fixed id, so that a load which was broken off is finished by the next. A world that is whole is
 * left alone after one query. Throws CannotStart with one line where something is refused.
 */
export async function loadDemo({ GATEWAY_PORT = '', IDENTITY_ORIGIN = '' }: DemoPlace): Promise<void> {
  const client = new DemoClient(`http://127.0.0.1:${GATEWAY_PORT}/graphql`, IDENTITY_ORIGIN);
  const [world, stories] = await Promise.all([readDemoPeople(), readStories()]);
  const last = stories.at(-1);
  if (last === undefined || (await isThere(client, last, world))) return;
  await registerEverybody(client, world, IDENTITY_ORIGIN);
  if (await isThere(client, last, world)) return;
  await nameSignatories(client);
  await signProtocols(client);
  const today = londonDay(new Date());
  await each(stories.slice(0, -1), AT_ONCE, (story) => tellStory(client, story, { world, today }));
  await tellStory(client, last, { world, today });
}

/** Whether the last person is there, and with them everybody. */
async function isThere(client: DemoClient, last: Story, world: DemoWorld): Promise<boolean> {
  const answer = await client.ask(last.lead, 'query ($id: ID!) { person(id: $id) { id } }', { id: demoPerson(last, world) });
  return answer !== null;
}
