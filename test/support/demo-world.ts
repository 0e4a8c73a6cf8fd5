/** The demo world as the journeys know it: its people by name, and the example operations. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readStories } from '../../apps/hub/demo/stories.js';
import { demoPerson } from '../../apps/hub/demo/tell-story.js';
import { readDemoPeople } from '../../apps/identity/issuer/demo-people.js';

const EXAMPLES = 'schema/examples';

/** An example operation of schema/examples. */
export interface Example {
  readonly name: string;
  /** Who asks, as its first line says. */
  readonly login: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Global ids of the young people of the demo world, by slug. */
export async function demoPersonIds(): Promise<(slug: string) => string> {
  const [stories, world] = await Promise.all([readStories(), readDemoPeople()]);
  const ids = new Map(stories.map((story) => [story.slug, demoPerson(story, world)]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`${slug} is not in the demo world`);
    return id;
  };
}

/** The names of all examples. */
export async function exampleNames(): Promise<string[]> {
  const names = await readdir(EXAMPLES);
  return names.filter((name) => name.endsWith('.graphql')).map((name) => path.basename(name, '.graphql'));
}

/** One example. Throws where it does not say who asks. */
export async function readExample(name: string): Promise<Example> {
  const query = await readFile(path.join(EXAMPLES, `${name}.graphql`), 'utf8');
  const login = /^# as (\S+)\n/.exec(query)?.[1];
  if (login === undefined) throw new Error(`${name}.graphql does not begin with "# as <login>"`);
  const variables = JSON.parse(await readFile(path.join(EXAMPLES, `${name}.variables.json`), 'utf8')) as Example['variables'];
  return { name, login, query, variables };
}
