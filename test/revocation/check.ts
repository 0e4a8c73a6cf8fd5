/** Plays so many revocations of a seed, of every kind, some people at a time. */
import fc from 'fast-check';
import { inDays, perform, youngPerson } from '../support/young-person.js';
import type { Kind } from './kind.js';
import { KINDS } from './kinds.js';
import { openStand } from './stand.js';
import type { Stand } from './stand.js';
import { Turns } from './turn.js';
import type { Looked, Played } from './turn.js';
import { WAYS } from './ways.js';

/** What was found, and of which kinds. */
export interface Checked extends Looked {
  readonly revocations: number;
}

/** How many revocations, drawn from which seed, of which kinds: all where nothing is said. */
export interface Checking {
  readonly revocations: number;
  readonly seed: number;
  readonly kinds?: readonly Kind[];
  /** Done to the database before anything else: a spec breaks a guard. */
  readonly broken?: (stand: Stand) => Promise<void>;
}

const OF_ALL = 2_000;
/** Turns of one person: lists show people, and people show entries, by the page. */
const OF_A_PERSON = 50;
const AT_ONCE = 4;

interface Share {
  readonly kind: Kind;
  readonly turns: readonly Played[];
}

/** Plays them over a stand of their own; tells what came of each kind. */
export async function checkRevocations(asked: Checking, progress: (words: string) => void): Promise<Checked> {
  const stand = await openStand();
  try {
    await asked.broken?.(stand);
    const shares = sharesOf(asked);
    const found = new Map<Kind, Looked>();
    for (const kind of new Set(shares.map((share) => share.kind))) await kind.found?.(stand);
    await together(
      shares.filter(({ kind }) => kind.alone !== true),
      async (share) => keep(found, share, await play(stand, share)),
    );
    for (const share of shares.filter(({ kind }) => kind.alone === true)) keep(found, share, await play(stand, share));
    for (const [{ name }, { controls, looks, wrong }] of found)
      progress(
        `${name.padEnd(36)} seen ${String(controls)} times before, looked for ${String(looks)} times after, ${String(wrong.length)} wrong`,
      );
    const all = [...found.values()];
    const sum = (count: 'controls' | 'looks'): number => all.reduce((total, one) => total + one[count], 0);
    const revocations = shares.reduce((total, { turns }) => total + turns.length, 0);
    return { revocations, controls: sum('controls'), looks: sum('looks'), wrong: all.flatMap(({ wrong }) => wrong) };
  } finally {
    await stand.close();
  }
}

/** The turns of each kind by its share of the whole, cut into those of one person. */
function sharesOf({ revocations, seed, kinds = KINDS }: Checking): Share[] {
  const ways = WAYS.map((_, index) => index);
  const turn = fc.record({ through: fc.constantFrom(0, 1), ways: fc.shuffledSubarray(ways, { minLength: ways.length }) });
  const whole = kinds.reduce((total, { share }) => total + share, 0);
  return kinds.flatMap((kind, index) => {
    const count = Math.max(1, Math.round((revocations * kind.share) / (kinds === KINDS ? OF_ALL : whole)));
    const turns = fc.sample(turn, { seed: seed + index, numRuns: count });
    const each = kind.whole === true ? count : OF_A_PERSON;
    return Array.from({ length: Math.ceil(count / each) }, (_, part) => ({ kind, turns: turns.slice(part * each, (part + 1) * each) }));
  });
}

/** The longest first, some at a time. */
async function together(shares: readonly Share[], work: (share: Share) => Promise<void>): Promise<void> {
  const waiting = [...shares].sort((a, b) => b.turns.length - a.turns.length);
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

function keep(found: Map<Kind, Looked>, { kind }: Share, one: Looked): void {
  const known = found.get(kind) ?? { controls: 0, looks: 0, wrong: [] };
  found.set(kind, { controls: known.controls + one.controls, looks: known.looks + one.looks, wrong: [...known.wrong, ...one.wrong] });
}

async function play(stand: Stand, { kind, turns }: Share): Promise<Looked> {
  const [hub] = stand.gateways;
  const person = await youngPerson(hub);
  const action = { pathway: 'CASE_MANAGEMENT_TRANSITIONS', category: 'STATUTORY_CONTACT', headline: 'x', text: 'x', dueOn: inDays(5) };
  await perform(hub, { does: 'agreeAction', by: 'supervising.officer@cardiff', input: { person, ...action } });
  const player = new Turns(stand, kind, person);
  const played: Looked[] = [];
  try {
    await player.prepare();
    for (const turn of turns) played.push(await player.play(turn));
  } catch (failure) {
    played.push({ controls: 0, looks: 0, wrong: [`${kind.name}: ${String(failure)}`] });
  } finally {
    await player.close();
  }
  const sum = (count: 'controls' | 'looks'): number => played.reduce((total, one) => total + one[count], 0);
  return { controls: sum('controls'), looks: sum('looks'), wrong: played.flatMap(({ wrong }) => wrong) };
}
