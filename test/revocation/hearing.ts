/** A reader's open subscriptions, one at each gateway: what they were told, and of which instant. */
import { eventually } from '../support/eventually.js';
import { follow } from '../support/follow.js';
import type { Following, Told } from '../support/follow.js';
import type { Asked } from '../support/hub.js';

/** Who follows whom, asking what. */
export interface Ear {
  readonly login: string;
  readonly person: string;
  readonly query: string;
}

interface Change {
  readonly at: string;
  readonly person: { readonly custody: { readonly releaseOn: string } | null };
}

const changeOf = ({ data }: Told): Change | null => (data?.['planChanged'] as Change | null | undefined) ?? null;

export class Hearing {
  private following: readonly Following[] = [];

  constructor(
    private readonly gateways: readonly Asked[],
    private readonly ear: Ear,
  ) {}

  /** Follows, wherever nobody does: a subscription ends with the last seat. */
  async listen(): Promise<void> {
    const { login, person, query } = this.ear;
    this.following = await Promise.all(
      this.gateways.map(async (at, index) => {
        const known = this.following[index];
        if (known !== undefined && known.ending === null) return known;
        await known?.stop();
        return follow({ url: at.url, authorization: `Bearer ${await at.token(login)}`, query, variables: { id: person } });
      }),
    );
  }

  /** Whether every subscription that is open has told anything yet, or does within a moment: until then it may only be opening. */
  async awake(): Promise<boolean> {
    return await comes(() => this.following.every(({ told }) => told.length > 0), 300);
  }

  /** Whether every subscription tells these words. */
  async told(words: string): Promise<boolean> {
    return await comes(() => this.following.every(({ told }) => told.some((one) => JSON.stringify(one).includes(words))), 10_000);
  }

  /** Waits until every subscription has ended, or told of a release on this day: nothing else is to come. */
  async settled(releaseOn: string, since: number): Promise<void> {
    const fenced = ({ told }: Following): boolean =>
      told.some((one) => isSince(one, since) && changeOf(one)?.person.custody?.releaseOn === releaseOn);
    await eventually(`told of the release on ${releaseOn}`, () => this.following.every((one) => one.ending !== null || fenced(one)));
  }

  /** What each was told of changes since that instant. */
  since(instant: number): string[] {
    return this.following.map(({ told }) => JSON.stringify(told.filter((one) => isSince(one, instant))));
  }

  async close(): Promise<void> {
    await Promise.all(this.following.map((one) => one.stop()));
  }
}

const comes = (holds: () => boolean, withinMs: number): Promise<boolean> =>
  eventually('told', holds, withinMs).then(
    () => true,
    () => false,
  );

/** What was told without an instant is of any. */
const isSince = (told: Told, instant: number): boolean => {
  const at = changeOf(told)?.at;
  return at === undefined || Date.parse(at) >= instant;
};
