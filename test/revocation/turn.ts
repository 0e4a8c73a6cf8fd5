/**
 * One revocation: the reader sees the words by every way at both gateways, it is taken back through one of them, and from the response on no answer and no
 * event has them.
 */
import { randomUUID } from 'node:crypto';
import type { Answer, Asked } from '../support/hub.js';
import { agency, inDays, perform } from '../support/young-person.js';
import type { Deed } from '../support/young-person.js';
import { Hearing } from './hearing.js';
import { written } from './kind.js';
import type { Case, Kind } from './kind.js';
import { instantOf } from './stand.js';
import type { Stand } from './stand.js';
import { FOLLOWING, WAYS } from './ways.js';
import type { Target, Way } from './ways.js';

/** What was looked at: how often the reader saw what they may, how often they were asked what they see no more, and what was wrong. */
export interface Looked {
  readonly controls: number;
  readonly looks: number;
  readonly wrong: readonly string[];
}

/** How a turn is played: which gateway grants and revokes, and the order in which the ways are asked. */
export interface Played {
  readonly through: number;
  readonly ways: readonly number[];
}

const TRIES = 20;

/** A person of a kind, turn after turn. */
export class Turns {
  private readonly hearing: Hearing;
  private readonly of: Case;
  private readonly raised: Target['raised'];
  private turn = 0;
  private moved = 0;

  constructor(
    stand: Stand,
    private readonly kind: Kind,
    person: string,
  ) {
    this.of = { stand, person, record: person, named: { id: '', version: 1 } };
    this.hearing = new Hearing(stand.gateways, { login: kind.reader, person, query: FOLLOWING(kind.matter) });
    const target = agency(kind.reader === 'housing.officer@cardiff' ? 'cardiff-education' : 'cardiff-housing');
    this.raised = { requestId: randomUUID(), person, target, reason: 'Nobody has answered.' };
  }

  /** What a kind needs once for each person. */
  async prepare(): Promise<void> {
    await this.kind.prepare?.(this.of, this.gateway(0));
  }

  /** Plays one. */
  async play(played: Played): Promise<Looked> {
    const { of, kind, hearing } = this;
    const hub = this.gateway(played.through);
    const mark = `Serinus ${of.person.slice(-12)}`;
    const words = `${mark} ${String((this.turn += 1))}`;
    await kind.grant?.(of, hub);
    await this.listen();
    of.record = await written(hub, kind.matter.write(of.person, words));
    const heard = await hearing.told(words);
    await kind.arm?.(of, hub);
    const before = await this.ask(played, (text) => text.includes(words));
    const since = await instantOf(of.stand.admin);
    await kind.revoke(of, this.gateway(played.through + 1));
    const after = await this.ask(played, (text) => !text.includes(mark));
    await this.goOn(`${mark} later ${String(this.turn)}`, since);
    const events = hearing.since(since).filter((told) => told.includes(mark));
    const asked = 2 * (WAYS.length + 1);
    const unseen = [...before, ...(heard ? [] : ['subscription'])].map((way) => `${kind.name}: not seen before, by ${way}`);
    const seen = [...after, ...events.map(() => 'subscription')].map((way) => `${kind.name}: seen after, by ${way}`);
    return { controls: asked - before.length - (heard ? 0 : 2), looks: asked, wrong: [...unseen, ...seen] };
  }

  async close(): Promise<void> {
    await this.hearing.close();
  }

  private gateway(number: number): Asked {
    return this.of.stand.gateways[number % 2] as Asked;
  }

  /** Opens what has ended, and changes the release date, of which every reader here is told, until both subscriptions are awake. */
  private async listen(): Promise<void> {
    await this.hearing.listen();
    for (let tries = 0; tries < TRIES && !(await this.hearing.awake()); tries += 1) await this.moveRelease();
  }

  private async moveRelease(): Promise<string> {
    const releaseOn = inDays(41 + ((this.moved += 1) % 300));
    await perform(this.gateway(this.moved), { does: 'setReleaseDate', input: { person: this.of.person, releaseOn, reason: 'reviewed' } });
    return releaseOn;
  }

  /** Asks by every way at both gateways at once; returns the ways whose answer is not right. */
  private async ask({ ways }: Played, right: (text: string) => boolean): Promise<string[]> {
    const { stand, person, record } = this.of;
    const target = { person, record, raised: this.raised };
    const asked = ways.flatMap((index) => stand.gateways.map((at, which) => ({ at, which, way: WAYS[index] as Way })));
    const answered = await Promise.all(
      asked.map(async ({ at, which, way }) => ({
        name: `${way.name} at gateway ${String(which + 1)}`,
        ...(await this.answer(at, way, target)),
      })),
    );
    return answered.filter(({ text }) => !right(text)).map(({ name, text }) => `${name}: ${text.slice(0, 200)}`);
  }

  private async answer(at: Asked, { query, variables }: Way, target: Target): Promise<Answer> {
    const answer = await at.as(this.kind.reader)(query(this.kind.matter), variables(target));
    const faulty = answer.errors?.find(({ extensions: { code } }) => code === 'INVALID' || code === 'UNAVAILABLE');
    if (faulty !== undefined) throw new Error(`${this.kind.name}: ${answer.text}`);
    return answer;
  }

  /** Life goes on: the words change, and a release date that any reader with a seat is told of. */
  private async goOn(words: string, since: number): Promise<void> {
    const { of, kind } = this;
    const later: Deed = kind.later?.(of, words) ?? kind.matter.write(of.person, words);
    await written(this.gateway(this.turn), later);
    await this.hearing.settled(await this.moveRelease(), since);
  }
}
