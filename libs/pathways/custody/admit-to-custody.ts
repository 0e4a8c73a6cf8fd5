/**
 * Opens a custody episode on the same case and plan, and the seat of the establishment that now holds the person. Nothing is reset on a return.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, globalId, parseIdOf } from '#kernel';
import { Writes, checkPast, day, invalid, personOf, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { endSeats, openSeat } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { kindOfPartner } from '#directory';
import { CUSTODY_EPISODE } from './custody-episode.entity.js';
import { checkRelease, seatEnd } from './release.js';

const Input = z.object({
  requestId,
  person: z.string(),
  establishment: z.string(),
  kind: z.string(),
  admittedOn: day,
  releaseOn: day.nullish(),
});
type AdmitToCustody = z.infer<typeof Input>;

@Resolver()
export class AdmitToCustodyVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('admitToCustody')
  async admitToCustody(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'admitToCustody',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: admit,
      answer: (reading) => ({ custody: reading.maybeOne('custody_episode') }),
    });
  }
}

async function admit(tx: WriteTransaction, input: AdmitToCustody): Promise<Outcome> {
  const establishment = parseIdOf('Agency', input.establishment).id;
  if ((await kindOfPartner(tx, establishment)) !== 'SECURE_ESTATE') {
    throw invalid('establishment', 'Choose an establishment of the secure estate that is a partner.');
  }
  const { kind, admittedOn } = input;
  checkPast(tx, 'admittedOn', admittedOn);
  const releaseOn = input.releaseOn ?? null;
  if (releaseOn !== null) checkRelease(tx, { admittedOn, releaseOn });
  const running = await tx.maybeOne(CUSTODY_EPISODE);
  if (running !== null && admittedOn < running.admittedOn) {
    throw invalid('admittedOn', 'An episode that began later is already recorded. Check the date.');
  }
  if (running !== null && running.establishment === establishment && (running.releaseOn === null || running.releaseOn >= admittedOn)) {
    throw new Refusal('CONFLICT', 'An episode at this establishment already runs. Change its release date instead.', {
      field: 'establishment',
      current: globalId({ type: 'CustodyEpisode', person: tx.person, id: running.id }),
    });
  }
  await endSeats(tx, { kind: 'CUSTODY', at: tx.at });
  const episode = await tx.add(CUSTODY_EPISODE, { establishment, kind, admittedOn, releaseOn });
  await openSeat(tx, { agency: establishment, party: 'SE', kind: 'CUSTODY', ref: episode.id, until: await seatEnd(tx, releaseOn) });
  return {};
}
