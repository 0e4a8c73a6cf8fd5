/**
 * Reviews an emergency disclosure: somebody who was told of it, and neither disclosed nor received it, says whether it was right.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { closeOpened, reseal } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { EMERGENCY_CONCERN } from './emergency-concern.entity.js';
import { EMERGENCY_DISCLOSURE } from './emergency-disclosure.entity.js';
import type { EmergencyDisclosure } from './emergency-disclosure.entity.js';

const Input = z.object({
  requestId,
  disclosure: z.string(),
  version: z.int(),
  finding: z.string(),
  note: text(2000),
  tellPerson: z.boolean(),
});
type Review = z.infer<typeof Input>;

@Resolver()
export class ReviewEmergencyDisclosureVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('reviewEmergencyDisclosure')
  async reviewEmergencyDisclosure(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'reviewEmergencyDisclosure',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ disclosure }) => parseIdOf(EMERGENCY_DISCLOSURE.type, disclosure).person ?? '',
      work: review,
      answer: (reading, { disclosure }) => {
        const record = reading.find(EMERGENCY_DISCLOSURE.noun, String(disclosure));
        return { disclosure: record === null ? null : reading.join(record, EMERGENCY_CONCERN.noun) };
      },
    });
  }
}

async function review(tx: WriteTransaction, { disclosure, version, finding, note, tellPerson }: Review): Promise<Outcome> {
  const { id } = parseIdOf(EMERGENCY_DISCLOSURE.type, disclosure);
  const row = await tx.find(EMERGENCY_DISCLOSURE, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  checkReviewer(tx, row);
  if (row.reviewedOn !== null)
    throw new Refusal('TOO_LATE', 'This disclosure was reviewed already. Look at what was found.', { field: 'disclosure' });
  const closes = finding === 'NOT_JUSTIFIED' && row.closesAt > tx.at;
  const changes = {
    reviewedOn: tx.today,
    reviewedBy: tx.reader.member,
    finding,
    findingNote: note,
    personTold: row.personTold || tellPerson,
    ...(closes ? { closesAt: tx.at } : {}),
  };
  await tx.revise(EMERGENCY_DISCLOSURE, { row, changes, reason: note, seen: version });
  if (closes) await closeOpened(tx, id);
  if (tellPerson && row.sealId !== null) {
    for (const { noun } of [EMERGENCY_DISCLOSURE, EMERGENCY_CONCERN]) await reseal(tx, { noun, id, seal: null });
  }
  return { disclosure: id };
}

/** Independent: told of it, and neither side of it. */
function checkReviewer({ reader }: WriteTransaction, { disclosedBy, recipient }: EmergencyDisclosure): void {
  const told = reader.party === 'SO' || reader.party === 'SS' || reader.party === 'IG';
  if (told && reader.member !== disclosedBy && reader.member !== recipient) return;
  throw new Refusal(
    'NOT_SHARED',
    'Another person reviews it: a supervising officer, social services or the information-governance lead, who neither disclosed nor received it.',
  );
}
