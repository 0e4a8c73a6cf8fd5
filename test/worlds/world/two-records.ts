/**
 * Draws the second record of a person: what its own home team knows, with consents to the same agencies and categories as the first, agreed and refused at
 * hours of its own, and what has come of the joining.
 */
import fc from 'fast-check';
import { PAPERS } from '../../matrix/oracle.js';
import type { Caller } from './callers.js';
import { LAST, category, mostly, whose } from './spans.js';
import type { Beside, Hours, Known, World } from './world.js';

type Consent = Pick<Known['consents'][number], 'agency' | 'category'>;

/** What the party's cells wait for. */
const waitingOf = (party: string | null): string[] =>
  Object.entries(PAPERS['south-wales']?.categories ?? {}).flatMap(([name, { cells }]) =>
    (cells[party ?? '']?.needs ?? 'NONE').startsWith('CONSENT') ? [name] : [],
  );

const keysOf = ({ party }: Caller): fc.Arbitrary<Consent[]> =>
  fc.uniqueArray(fc.record({ agency: whose, category: fc.oneof(category, fc.constantFrom(...waitingOf(party), 'FAMILY')) }), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => `${one.agency} ${one.category}`,
  });

/** Said and taken back on a record: one answer after the other, so that no two stand at once. */
const answers = mostly(2).map(inTurn);

function inTurn(hours: readonly Hours[]): Hours[] {
  return [...hours]
    .sort((one, other) => one.from - other.from)
    .reduce<Hours[]>((all, next) => {
      const last = all.at(-1);
      if (last === undefined || (last.until !== null && last.until < next.from)) return [...all, next];
      const until = last.until === null || next.until === null ? null : Math.max(last.until, next.until);
      return [...all.slice(0, -1), { from: last.from, until }];
    }, []);
}

/** Nothing is joined or parted on the hour, when something may be agreed or refused. */
const joining = fc.record({
  proposer: whose,
  keepsFirst: fc.boolean(),
  stands: fc.constantFrom<Beside['stands'][]>('JOINED', 'JOINED', 'JOINED', 'PROPOSED', 'DECLINED'),
  since: fc.integer({ min: -3, max: LAST - 4 }).map((hour) => hour + 0.5),
  stood: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 2 }),
});
type Joining = typeof joining extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const MOST_KEYS = 4;
const refused = fc.array(fc.integer({ min: -2, max: LAST }), { maxLength: 1 });

interface Drawn {
  readonly world: World;
  readonly known: Known;
  readonly keys: readonly Consent[];
  readonly said: readonly (readonly [Hours[], Hours[]])[];
  readonly support: readonly [Hours[], Hours[]];
  readonly refused: readonly [number[], number[]];
  readonly joined: Joining;
}

/** Worlds of two records: the first is drawn as any, the second as `known`. */
export function ofTwoRecords(world: fc.Arbitrary<World>, caller: Caller, known: fc.Arbitrary<Known>): fc.Arbitrary<World> {
  const said = fc.array(fc.tuple(answers, answers), { minLength: MOST_KEYS, maxLength: MOST_KEYS });
  return fc
    .record({
      ...{ world, known, said },
      keys: keysOf(caller),
      support: fc.tuple(answers, answers),
      refused: fc.tuple(refused, refused),
      joined: joining,
    })
    .map(besideEachOther);
}

function besideEachOther({ world, known, keys, said, support, refused: no, joined: { stood, ...joined } }: Drawn): World {
  const consents = (side: 0 | 1): Known['consents'] =>
    keys.flatMap((key, place) => (said[place]?.[side] ?? []).map((hours) => ({ ...key, ...hours })));
  const idle = (side: 0 | 1): number[] =>
    no[side].filter((hour) => !support[side].some(({ from, until }) => from <= hour && (until === null || hour < until)));
  return {
    ...world,
    ...{ consents: consents(0), participating: support[0], records: withUsual(world.records) },
    beside: {
      ...joined,
      known: { ...known, consents: consents(1), participating: support[1], records: withUsual(known.records) },
      parted: stood === null || joined.stands !== 'JOINED' ? null : joined.since + stood,
      refused: [idle(0), idle(1)],
    },
  };
}

/** Of each there is a name and something agreed: what is one of the two's, and what is a list of both. */
function withUsual(records: Known['records']): Known['records'] {
  const usual = ['identity', 'agreed_action'].filter((kind) => !records.some((one) => one.kind === kind));
  return [...usual.map((kind, due) => ({ kind, owner: 'another', due, status: 'AGREED', sealed: false }) as const), ...records];
}
