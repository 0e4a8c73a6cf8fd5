/**
 * Confirms where a young person will live (J2): housing under the Housing (Wales) Act 2014, social services only under s.76 of the Social Services
 * and Well-being (Wales) Act 2014.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, covers, globalId, maskOf } from '#kernel';
import { Writes, checkAhead, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { plannedRelease } from '../custody/release.js';
import { ACCOMMODATION_CONFIRMATION } from './accommodation-confirmation.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  kind: z.string(),
  address: text(300),
  from: day.nullish(),
  suitability: z.string(),
  power: z.string().nullish(),
  version: z.int().nullish(),
});
type ConfirmAccommodation = z.infer<typeof Input>;

@Resolver()
export class ConfirmAccommodationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('confirmAccommodation')
  async confirmAccommodation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'confirmAccommodation',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: confirm,
      keepsRights: true,
      answer: (reading, { confirmation }) => ({ confirmation: reading.find('accommodation_confirmation', String(confirmation)) }),
    });
  }
}

async function confirm(tx: WriteTransaction, input: ConfirmAccommodation): Promise<Outcome> {
  if (!covers(tx.vector.writeEvery, maskOf('ACCOMMODATION_CONFIRMATION'))) {
    throw new Refusal(
      'NOT_SHARED',
      'Only the housing authority, or social services under s.76, confirms accommodation. Propose the place instead.',
    );
  }
  const power = powerOf(tx, input.power ?? null);
  const [release, standing] = await Promise.all([plannedRelease(tx), tx.maybeOne(ACCOMMODATION_CONFIRMATION)]);
  const from = firstNight(tx, { asked: input.from ?? null, release });
  const { kind, address, suitability } = input;
  const columns = { confirmed: true, from, kind, address, suitability, power };
  if (standing !== null && standing.ownerAgency === tx.reader.agency) {
    const revision = { row: standing, changes: columns, reason: 'confirmed anew', seen: input.version ?? null };
    const { id } = await tx.revise(ACCOMMODATION_CONFIRMATION, revision);
    return { confirmation: id };
  }
  if (standing !== null && input.version !== null && input.version !== undefined && input.version !== standing.version) {
    throw new Refusal('CONFLICT', 'Another agency confirmed a place first. Look at it, then confirm again with its version.', {
      field: 'version',
      current: globalId({ type: 'AccommodationConfirmation', person: tx.person, id: standing.id }),
    });
  }
  const { id } = await tx.add(ACCOMMODATION_CONFIRMATION, columns);
  return { confirmation: id };
}

/** The Act each confirms under: housing its own; social services must name s.76. */
function powerOf(tx: WriteTransaction, power: string | null): string {
  const own = tx.reader.party === 'SS' ? 'SSWBA_S76' : 'HOUSING_WALES_ACT_2014';
  if (power === null && tx.reader.party === 'SS') {
    throw invalid('power', 'Social services confirm accommodation only under s.76: name the power SSWBA_S76, or ask housing to confirm.');
  }
  if (power !== null && power !== own) throw invalid('power', `Your agency confirms under ${own}. Name that power, or leave it out.`);
  return own;
}

/** The first night: the day asked for, else the planned release. Never in the past, never after the release. */
function firstNight(tx: WriteTransaction, { asked, release }: { asked: string | null; release: string | null }): string {
  const from = asked ?? release;
  if (from === null) throw invalid('from', 'No release date is known to you: say from which night the place is theirs.');
  if (from < tx.today) throw invalid('from', 'The first night lies in the past. Choose today or a later day.');
  checkAhead(tx, 'from', from);
  if (release !== null && release >= tx.today && from > release) {
    throw invalid('from', 'They are released before this place is theirs. Confirm where they sleep on the night of release.');
  }
  return from;
}
