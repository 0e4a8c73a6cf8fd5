/**
 * Sets or moves the planned release date. What hangs on it (alarms, the end of the establishment's seat) follows.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal } from '#kernel';
import { Writes, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { CUSTODY_EPISODE } from './custody-episode.entity.js';
import { checkRelease, seatEnd } from './release.js';

const Input = z.object({ requestId, person: z.string(), releaseOn: day, version: z.int().nullish(), reason: text(1000) });
type SetReleaseDate = z.infer<typeof Input>;

@Resolver()
export class SetReleaseDateVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('setReleaseDate')
  async setReleaseDate(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'setReleaseDate',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: setRelease,
      answer: (reading) => ({ custody: reading.maybeOne('custody_episode') }),
    });
  }
}

async function setRelease(tx: WriteTransaction, { releaseOn, version, reason }: SetReleaseDate): Promise<Outcome> {
  const row = await tx.maybeOne(CUSTODY_EPISODE);
  if (row === null) throw invalid('person', 'This person is not in custody. Record the admission first.');
  if (row.releaseOn !== null && row.releaseOn < tx.today) {
    throw new Refusal('TOO_LATE', 'They were already released. Record a new admission if they returned.', { field: 'releaseOn' });
  }
  if (releaseOn < tx.today) throw invalid('releaseOn', 'The planned release lies in the past. Choose today or a later day.');
  checkRelease(tx, { admittedOn: row.admittedOn, releaseOn });
  await tx.revise(CUSTODY_EPISODE, { row, changes: { releaseOn }, reason, seen: version ?? null });
  await endSeats(tx, { kind: 'CUSTODY', ref: row.id, at: await seatEnd(tx, releaseOn) });
  return {};
}
