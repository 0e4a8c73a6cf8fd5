/**
 * Tells the story of one young person to the hub: the referral, then each thing that was done, by whoever may do it.
 */
import { z } from 'zod';
import { personId } from '#kernel';
import { personOfRequest } from '#plan';
import type { DemoWorld } from '../../identity/issuer/demo-people.js';
import { demoRequest } from './demo-client.js';
import type { DemoClient } from './demo-client.js';
import { fillIn } from './fill-in.js';
import type { Story } from './stories.js';

/** The global id of a demo person: the same in every installation, and in every example. */
export function demoPerson({ slug, lead }: Story, world: DemoWorld): string {
  const team = world.people.find(({ login }) => login === lead)?.agency;
  if (team === undefined) throw new Error(`${lead}, who leads the case of ${slug}, is not a demo person`);
  return personId(personOfRequest(team, demoRequest({ about: slug, does: 'referPerson', nth: 1 })));
}

/** Does what the story says, as of this day. What was done before stays as it was. */
export async function tellStory(client: DemoClient, story: Story, { world, today }: { world: DemoWorld; today: string }): Promise<void> {
  const { slug, lead } = story;
  const referral = fillIn({ ...story.refer, leadProfessional: lead }, today);
  await client.perform({ about: slug, by: lead, does: 'referPerson', input: referral, nth: 1 });
  const person = demoPerson(story, world);
  const told = new Map<string, number>();
  for (const { does, by = lead, the, ...input } of story.then) {
    const nth = (told.get(does) ?? 0) + 1;
    told.set(does, nth);
    const which = the === undefined ? { person } : await called(client, { by, person, does, headline: the });
    await client.perform({ about: slug, by, does, input: { ...fillIn(input, today), ...which }, nth });
  }
}

/** What a verb that takes no person is about: the field of its input, and the list of the plan it is found in. */
const ABOUT: Readonly<Record<string, readonly [field: string, list: string]>> = {
  updateAction: ['action', 'actions'],
  updateNeed: ['need', 'needs'],
  updateGoal: ['goal', 'goals'],
};

/** An id is made when the record is, so a story names an action, a need or a goal by its headline. */
async function called(
  client: DemoClient,
  { by, person, does, headline }: { by: string; person: string; does: string; headline: string },
): Promise<Record<string, string>> {
  const [field, list] = ABOUT[does] ?? [];
  if (field === undefined || list === undefined) throw new Error(`${does} is about nothing that a headline names`);
  const answer = await client.ask(by, `query ($id: ID!) { person(id: $id) { plan { ${list} { id headline } } } }`, { id: person });
  const found = planOf.parse(answer).person.plan[list] ?? [];
  return { [field]: found.find((one) => one.headline === headline)?.id ?? '' };
}

const planOf = z.object({
  person: z.object({ plan: z.record(z.string(), z.array(z.object({ id: z.string(), headline: z.string().nullable() }))) }),
});
