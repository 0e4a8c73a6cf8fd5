/**
 * A police officer asks, case by case, for what another agency owns (domain rule 8): nothing is opened by asking.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, covers, maskOf, parseIdOf } from '#kernel';
import { kindOfPartner } from '#directory';
import { Writes, category, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { keptFromPerson, toldAtOnce } from '../told-at-once.js';
import { policeLine } from './police-line.js';
import { POLICE_REQUEST } from './police-request.entity.js';

const Input = z.object({
  requestId,
  person: z.string(),
  agency: z.string(),
  categories: z.array(category).min(1, 'must name at least one category').max(29),
  offence: text(300),
  reason: text(1000),
  tellingPrejudices: z.boolean(),
});
type Asking = z.infer<typeof Input>;

@Resolver()
export class RequestForSeriousCrimeVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('requestForSeriousCrime')
  async requestForSeriousCrime(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'requestForSeriousCrime',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ person }) => personOf(person),
      work: ask,
      answer: (reading, { request }) => ({ request: reading.find(POLICE_REQUEST.noun, String(request)) }),
    });
  }
}

async function ask(tx: WriteTransaction, input: Asking): Promise<Outcome> {
  if (tx.reader.party !== 'PO') throw new Refusal('NOT_SHARED', 'Only police ask so. Disclose in an emergency, or ask for consent.');
  const asked = parseIdOf('Agency', input.agency).id;
  const kind = await kindOfPartner(tx, asked);
  if (kind === null || kind === 'HOUSEHOLD' || asked === tx.reader.agency) {
    throw invalid('agency', 'Ask another agency of the partnership that owns what you need.');
  }
  const categories = [...new Set(input.categories)];
  const line = await policeLine(tx);
  const beyond = categories.filter((one) => !covers(line.mask, maskOf(one)));
  if (beyond.length > 0) throw invalid('categories', `The protocol never opens ${beyond.join(', ')} to a police request. Leave it out.`);
  const { agencies } = await toldAtOnce(tx);
  const seal = input.tellingPrejudices ? await keptFromPerson(tx, [...agencies, tx.reader.agency, asked]) : undefined;
  const { offence, reason } = input;
  const open = { opened: null, closesAt: null, decidedOn: null, decidedBy: null, note: null };
  const row = {
    force: tx.reader.agency,
    officer: tx.reader.member,
    counterpart: asked,
    offence,
    reason,
    categories,
    askedOn: tx.today,
    state: 'ASKED',
    ...open,
  } as const;
  const { id } = await tx.add(POLICE_REQUEST, row, seal === undefined ? {} : { seal });
  return { request: id };
}
