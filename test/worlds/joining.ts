/**
 * What a caller tries of the joining of two records: to propose it, to answer for a home team, to part them. The paper says who may (who writes the identity
 * in both; the home team of the record; either, or who proposed it), and as what it is refused to all others.
 */
import { personId } from '#kernel';
import { mayAdd } from '../matrix/oracle.js';
import { passes } from './deeds.js';
import type { Attempt } from './deeds.js';
import type { PlacedBeside } from './lay/place.js';
import type { Look } from './looks/look.js';
import { idOf } from './questions.js';

const WRITTEN = ['IDENTITY', 'ESCALATIONS'];

/** One of the three, by the world's own number. Nothing where there is one record. */
export function joiningAttempts(look: Look): Attempt[] {
  const { beside, world } = look.place;
  if (beside === null || look.beside === null) return [];
  const now = standsNow(beside, look.at);
  const what = (does: string): string => `${does} of what stands ${now.stands}`;
  const side = { samePerson: idOf(beside.side), version: now.version };
  const every = [
    {
      ...{
        does: 'proposeSamePerson',
        expected: proposed(look, look.beside, { side: beside.side, stands: now.stands }),
        what: what('a proposal'),
      },
      input: { person: personId(look.place.person), other: personId(look.beside.place.person), basis: 'SAID_BY_THEM' },
    },
    ...(['AGREED', 'DECLINED'] as const).map((answer) => ({
      ...{
        does: 'answerSamePerson',
        expected: answered(look, beside, { answer, stands: now.stands }),
        what: what(`an answer (${answer})`),
      },
      input: { ...side, answer },
    })),
    { does: 'partRecords', expected: parted(look, beside, now.stands), what: what('a parting'), input: { ...side, reason: 'x' } },
  ];
  return every.filter((_, place) => place === world.turn % every.length);
}

type Stands = PlacedBeside['stands'] | 'PARTED';

/** How it stands by an instant, and how often that has changed. */
function standsNow({ stands, settled: { from, until } }: PlacedBeside, at: number): { stands: Stands; version: number } {
  if (stands === 'PROPOSED' || at < from) return { stands: 'PROPOSED', version: 1 };
  return until !== null && at >= until ? { stands: 'PARTED', version: 3 } : { stands, version: 2 };
}

/** A proposal that is not theirs to see is in nobody's way: that it waits would be told by its refusal. */
function proposed(look: Look, other: Look, { side, stands }: { side: PlacedBeside['side']; stands: Stands }): string {
  const refused = passes(look, WRITTEN);
  if (refused !== null) return refused;
  if (!other.reason) return 'NOT_FOUND';
  if (!mayAdd(other.answers, WRITTEN)) return 'NOT_SHARED';
  return stands === 'JOINED' || (stands === 'PROPOSED' && look.visible(side)) ? 'CONFLICT' : 'DONE';
}

/** Both home teams have agreed to what was settled; to what waits neither has. */
function answered(look: Look, { side, stands: drawn }: PlacedBeside, { answer, stands }: { answer: string; stands: Stands }): string {
  const refused = toSide(look, side);
  if (refused !== null) return refused;
  if (stands !== 'PROPOSED') return 'TOO_LATE';
  if (side.owners[1] !== look.place.story.caller.agency) return 'NOT_SHARED';
  return answer === 'DECLINED' || drawn === 'PROPOSED' ? 'DONE' : 'TOO_LATE';
}

function parted(look: Look, { side }: PlacedBeside, stands: Stands): string {
  const refused = toSide(look, side);
  if (refused !== null) return refused;
  if (stands !== 'JOINED') return 'TOO_LATE';
  return side.owners.includes(look.place.story.caller.agency) ? 'DONE' : 'NOT_SHARED';
}

const toSide = (look: Look, side: PlacedBeside['side']): string | null =>
  passes(look, WRITTEN) ?? (look.visible(side) ? null : 'NOT_FOUND');
