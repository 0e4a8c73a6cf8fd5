/**
 * Discloses the least categories to one named member of staff because somebody may come to harm (domain rule 7; DPA 2018 Sch 1 para 18): read-only,
 * without consent, closing by itself. Who must know is told at once, and another person reviews it.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, maskOf } from '#kernel';
import type { Category } from '#kernel';
import { Writes, category, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { openToMember } from '#store';
import type { Outcome, WriteTransaction } from '#store';
import { recipientOf } from '../recipient.js';
import type { Recipient } from '../recipient.js';
import { keptFromPerson, toldAtOnce } from '../told-at-once.js';
import { nextWorkingDay } from '../next-working-day.js';
import { EMERGENCY_CONCERN } from './emergency-concern.entity.js';
import { EMERGENCY_DISCLOSURE } from './emergency-disclosure.entity.js';
import { emergencyLine, openable } from './emergency-line.js';

const Input = z.object({
  requestId,
  person: z.string(),
  recipient: z.string(),
  categories: z.array(category).min(1, 'must name at least one category').max(29),
  concern: text(4000),
  reason: text(1000),
  basis: z.string(),
  tellingEndangers: z.boolean(),
});
type DiscloseInEmergency = z.infer<typeof Input>;

@Resolver()
export class DiscloseInEmergencyVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('discloseInEmergency')
  async discloseInEmergency(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'discloseInEmergency',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ person }) => personOf(person),
      work: disclose,
      answer: (reading, { disclosure }) => {
        const record = reading.find(EMERGENCY_DISCLOSURE.noun, String(disclosure));
        return { disclosure: record === null ? null : reading.join(record, EMERGENCY_CONCERN.noun) };
      },
    });
  }
}

async function disclose(tx: WriteTransaction, input: DiscloseInEmergency): Promise<Outcome> {
  const categories = [...new Set(input.categories)];
  const line = await emergencyLine(tx);
  const recipient = await recipientOf(tx, input.recipient);
  await openable(tx, line, { recipient, categories });
  checkHeld(tx, categories);
  const { agencies, social } = await toldAtOnce(tx);
  const id = uuidv7();
  const parties = [...agencies, tx.reader.agency, recipient.agency];
  const seal = input.tellingEndangers ? await keptFromPerson(tx, parties) : undefined;
  const closesAt = new Date(tx.at.getTime() + line.hours * 3_600_000);
  const placing = { id, ...(seal === undefined ? {} : { seal }) };
  await tx.add(
    EMERGENCY_DISCLOSURE,
    {
      ...columns(tx, { input, categories, recipient }),
      counterpart: social,
      told: agencies,
      closesAt,
      reviewDue: await nextWorkingDay(tx),
    },
    placing,
  );
  await tx.add(EMERGENCY_CONCERN, { counterpart: social, concern: input.concern }, placing);
  for (const opened of categories) {
    const { clause } = line;
    await openToMember(tx, {
      kind: 'SAFEGUARDING',
      ...recipient,
      category: opened,
      ref: id,
      clause,
      purpose: input.reason,
      until: closesAt,
      ...placing,
    });
  }
  return { disclosure: id };
}

interface Disclosing {
  readonly input: DiscloseInEmergency;
  readonly categories: Category[];
  readonly recipient: Recipient;
}

function columns(tx: WriteTransaction, { input, categories, recipient }: Disclosing) {
  return {
    disclosedBy: tx.reader.member,
    recipient: recipient.member,
    recipientAgency: recipient.agency,
    categories,
    openedOn: tx.today,
    reason: input.reason,
    basis: input.basis,
    personTold: !input.tellingEndangers,
    reviewedOn: null,
    reviewedBy: null,
    finding: null,
    findingNote: null,
  };
}

/** Nobody opens to another what they may not see themselves; police intelligence is opened by its owner alone. */
function checkHeld({ vector }: WriteTransaction, categories: readonly Category[]): void {
  const beyond = maskOf(...categories) & ~(vector.disclosable ?? 0);
  if (beyond !== 0) {
    throw new Refusal(
      'NOT_SHARED',
      'You can disclose only what you may read in full yourself. Ask the agency that owns the rest to disclose it.',
    );
  }
}
