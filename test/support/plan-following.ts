/** Follows the changes of one young person's plan, for the specs of who is told what. */
import { eventually } from './eventually.js';
import { follow } from './follow.js';
import type { Following } from './follow.js';
import type { Asked } from './hub.js';
import { inDays, perform } from './young-person.js';

/** What is asked of each change. */
export const FOLLOW = `subscription ($id: ID!) { planChanged(person: $id) {
  at changed person { preferredName custody { releaseOn } custodyProgress { text } accommodation { alarms { on } } } } }`;

/** A change as it was told. */
export interface ToldChange {
  readonly changed: readonly string[];
  readonly person: {
    readonly preferredName: string | null;
    readonly custody: { readonly releaseOn: string } | null;
    readonly custodyProgress: readonly { readonly text: string }[] | null;
  };
}

/** A subscription to a plan. */
export interface PlanFollowing extends Following {
  readonly changes: () => ToldChange[];
  /** What kinds of record were told of, one after the other. */
  readonly kinds: () => string[];
  readonly toldOf: (kind: string) => Promise<void>;
  /** Waits until a change shows the release so many days from today. */
  readonly toldOfRelease: (day: number) => Promise<void>;
}

/** Subscribes to one plan, saying nothing of whether anybody listens yet. */
export async function askToFollow(at: Asked, login: string, person: string): Promise<PlanFollowing> {
  const following = follow({ url: at.url, authorization: `Bearer ${await at.token(login)}`, query: FOLLOW, variables: { id: person } });
  const changes = (): ToldChange[] => following.told.flatMap(({ data }) => (data?.['planChanged'] as ToldChange | undefined) ?? []);
  const kinds = (): string[] => changes().flatMap(({ changed }) => changed);
  return Object.assign(following, {
    changes,
    kinds,
    toldOf: (kind: string) => eventually(`told of ${kind}`, () => kinds().includes(kind)),
    toldOfRelease: (day: number) =>
      eventually(`told of a release in ${String(day)} days`, () =>
        changes().some((change) => change.person.custody?.releaseOn === inDays(day)),
      ),
  });
}

/**
 * Subscribes, and returns once the server listens: it is silent until it has something to tell, so it is given release dates, of which every party
 * here may know, until it tells of one.
 */
export async function followPlan(at: Asked, login: string, person: string): Promise<PlanFollowing> {
  const following = await askToFollow(at, login, person);
  for (let day = 41; following.told.length === 0; day += 1) {
    await moveRelease(at, person, day);
    await eventually('told', () => following.told.length > 0, 1_000).catch(() => undefined);
    if (following.ending !== null) throw new Error(`the subscription ended: ${JSON.stringify(following.ending)}`);
  }
  return following;
}

/** Moves the planned release to so many days from today. */
export async function moveRelease(at: Asked, person: string, day: number): Promise<void> {
  await perform(at, { does: 'setReleaseDate', by: 'key.worker@parc', input: { person, releaseOn: inDays(day), reason: 'reviewed' } });
}
