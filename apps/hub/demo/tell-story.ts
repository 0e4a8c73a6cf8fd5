/**
 * Tells the story of one young person to the hub: the referral, then each thing that was done, by whoever may do it.
 */
import { z } from 'zod';
import { HOUSEHOLD } from '#directory';
import { personId } from '#kernel';
import { personOfRequest } from '#plan';
import type { DemoWorld } from '../../identity/issuer/demo-people.js';
import { demoRequest } from './demo-client.js';
import type { DemoClient } from './demo-client.js';
import { fillIn } from './fill-in.js';
import type { Step, Story } from './stories.js';

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
  for (const { does, by = lead, the, who, ...input } of story.then) {
    const nth = (told.get(does) ?? 0) + 1;
    told.set(does, nth);
    const found = await lookUp(client, { does, the, who, ...input }, { by, person, world });
    await client.perform({ about: slug, by, does, input: { ...fillIn(input, today), ...found }, nth });
  }
}

interface Told {
  readonly by: string;
  readonly person: string;
  readonly world: DemoWorld;
}

/** What a story says in words and the hub knows by ids: whom or what it is about, who signs in where, and the person's own household. */
async function lookUp(
  client: DemoClient,
  { does, the, who, agency }: Pick<Step, 'does' | 'the' | 'who'> & { agency?: unknown },
  { by, person, world }: Told,
): Promise<Record<string, string>> {
  return {
    ...(the === undefined ? { person } : await called(client, { by, person, does, headline: the })),
    ...(who === undefined ? {} : signInOf(client, world, who)),
    ...(agency === HOUSEHOLD ? { agency: await household(client, by, person) } : {}),
  };
}

function signInOf({ identityOrigin }: DemoClient, world: DemoWorld, who: string): { issuer: string; subject: string } {
  const known = world.people.find(({ login }) => login === who);
  if (known === undefined) throw new Error(`${who} is not a demo person`);
  return { issuer: `${identityOrigin}/${known.issuer}`, subject: who };
}

/** A household has an id of its own, made when its first member joins. */
async function household(client: DemoClient, by: string, person: string): Promise<string> {
  const answer = await client.ask(by, 'query ($id: ID!) { person(id: $id) { household { household { id } } } }', { id: person });
  return householdsOf.parse(answer).person.household[0]?.household.id ?? '';
}

const householdsOf = z.object({ person: z.object({ household: z.array(z.object({ household: z.object({ id: z.string() }) })) }) });

/** What a verb that takes no person is about: the field of its input, and the path from the person to the list it is found in. */
const ABOUT: Readonly<Record<string, readonly [field: string, list: string]>> = {
  updateAction: ['action', 'plan.actions'],
  updateNeed: ['need', 'plan.needs'],
  updateGoal: ['goal', 'plan.goals'],
  recordPanelDecision: ['paper', 'panelPapers'],
};

/** An id is made when the record is, so a story names an action, a need, a goal or a panel paper by its headline. */
async function called(
  client: DemoClient,
  { by, person, does, headline }: { by: string; person: string; does: string; headline: string },
): Promise<Record<string, string>> {
  const [field, list] = ABOUT[does] ?? [];
  if (field === undefined || list === undefined) throw new Error(`${does} is about nothing that a headline names`);
  const steps = list.split('.');
  const selection = steps.reduceRight((inner, step) => `${step} { ${inner} }`, 'id headline');
  const answer = await client.ask(by, `query ($id: ID!) { person(id: $id) { ${selection} } }`, { id: person });
  const found = steps.reduce((from: unknown, step) => recordOf.parse(from)[step], answer?.['person']);
  return { [field]: headlinesOf.parse(found).find((one) => one.headline === headline)?.id ?? '' };
}

const recordOf = z.record(z.string(), z.unknown());
const headlinesOf = z.array(z.object({ id: z.string(), headline: z.string().nullable() }));
