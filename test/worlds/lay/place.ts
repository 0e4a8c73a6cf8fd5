/** Where a world lies: its person, or the two records of them, with what is recorded of each. */
import { randomUUID } from 'node:crypto';
import { agencyId } from '#directory';
import { HOUR, heldTo } from '../../matrix/oracle.js';
import type { Span } from '../../matrix/oracle.js';
import type { Caller } from '../world/callers.js';
import { isShared, kindOf } from '../world/kinds.js';
import type { Kind } from '../world/kinds.js';
import { ANOTHER, dayOf, storyOf, worldBeside } from '../world/world.js';
import type { Batch, Beside, SealedStory, World, WorldRecord } from '../world/world.js';

/** A record where it lies. */
export interface Placed extends Omit<WorldRecord, 'sealed'> {
  readonly person: string;
  readonly id: string;
  readonly of: Kind;
  /** The agencies that own it. */
  readonly owners: readonly string[];
  readonly dueOn: string;
  readonly seal: string | null;
}

/** A world where it lies. */
export interface Place {
  readonly world: World;
  readonly story: SealedStory;
  readonly person: string;
  readonly records: readonly Placed[];
  /** Null: the person has no other record. */
  readonly beside: PlacedBeside | null;
}

/** The other record of the same person, from this one's side. */
export interface PlacedBeside {
  readonly place: Place;
  /** What was agreed on this record, whatever is said of it on the other. */
  readonly said: SealedStory;
  /** Whether both are known by the id of this one, to whoever knows it. */
  readonly kept: boolean;
  readonly stands: Beside['stands'];
  /** From when on it was joined or declined; until when it stayed joined. */
  readonly settled: Span;
  /** This record's side of what was proposed. */
  readonly side: Placed;
}

/** While the two are joined. */
export const joinedOf = ({ stands, settled }: PlacedBeside): readonly Span[] => (stands === 'JOINED' ? [settled] : []);

/** The other owner of records that have two. */
const PARTNER = 'newport-youth-service';

interface Placing {
  readonly batch: Batch;
  readonly callers: readonly Caller[];
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

/** The place of a world, with that of its second record beside it. */
export function placeOf(world: World, placing: Placing): Place {
  const first: Mutable<Place> = alone(world, placing);
  const { beside } = world;
  if (beside === null) return first;
  const second: Mutable<Place> = alone(worldBeside(world, beside), placing);
  const at = (hours: number): number => placing.batch.base + hours * HOUR;
  const joining = {
    ...{ stands: beside.stands, settled: { from: at(beside.since), until: beside.parted === null ? null : at(beside.parted) } },
    ...{ id: randomUUID(), proposer: beside.proposer === 'mine' ? first.story.caller.agency : ANOTHER },
  };
  const ofFirst = { ...first.story, refused: beside.refused[0].map(at) };
  const ofSecond = { ...second.story, refused: beside.refused[1].map(at) };
  stand(first, { other: second, said: ofFirst, theirs: ofSecond, kept: beside.keepsFirst, joining });
  stand(second, { other: first, said: ofSecond, theirs: ofFirst, kept: !beside.keepsFirst, joining });
  return first;
}

/** Both records of all of them. */
export const recordsOf = (places: readonly Place[]): Place[] =>
  places.flatMap((place) => (place.beside === null ? [place] : [place, place.beside.place]));

function alone(world: World, { batch, callers }: Placing): Place {
  const story = storyOf(world, batch, { callers, seal: randomUUID() });
  const person = randomUUID();
  return { world, story, person, records: world.records.map((record) => placed(record, { story, person, batch })), beside: null };
}

function placed(
  record: WorldRecord,
  { story: { caller, seal }, person, batch }: { story: SealedStory; person: string; batch: Batch },
): Placed {
  const of = kindOf(record.kind);
  const owner = record.owner === 'mine' ? caller.agency : ANOTHER;
  return {
    ...{ ...record, person, of },
    id: randomUUID(),
    owners: isShared(of) ? [owner, PARTNER] : [owner],
    seal: record.sealed ? seal : null,
    dueOn: dayOf(batch.base + (record.due + 30) * 24 * HOUR),
  };
}

interface Standing {
  readonly other: Place;
  readonly said: SealedStory;
  readonly theirs: SealedStory;
  readonly kept: boolean;
  readonly joining: Pick<PlacedBeside, 'stands' | 'settled'> & { readonly id: string; readonly proposer: string };
}

/** Puts a record beside the other: what both bound of each other, and its side of the joining among what is recorded. */
function stand(place: Mutable<Place>, { other, said, theirs, kept, joining: { id, proposer, ...joining } }: Standing): void {
  const side = sideOf(place, { other, kept, id, proposer, waits: joining.stands === 'PROPOSED' });
  place.beside = { ...joining, place: other, said, kept, side };
  place.records = [...place.records, side];
  place.story = { ...(joining.stands === 'JOINED' ? heldTo(said, theirs, joining.settled) : said), seal: said.seal };
}

const KIND = kindOf('same person proposed by');

/** Nobody who is a caller: those who agreed for the one record, and for the other. */
const AGREED_BY = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

function sideOf(
  { person, story }: Place,
  { other, kept, id, proposer, waits }: { other: Place; kept: boolean; id: string; proposer: string; waits: boolean },
): Placed {
  const agreed = waits ? {} : { agreed_on: '2026-01-01', agreed_by: AGREED_BY[kept ? 0 : 1] };
  const columns = { other_record: other.person, kept, proposer: agencyId(proposer), ...agreed };
  const tables = KIND.tables.map((table) => ({ ...table, columns: { ...table.columns, ...columns } }));
  const record = { kind: 'same person', owner: 'another', due: 0, status: 'AGREED', dueOn: '', seal: null } as const;
  return { ...record, person, id, of: { ...KIND, tables }, owners: [proposer, story.home] };
}
