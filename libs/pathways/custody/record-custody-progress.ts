/**
 * Adds an entry on how custody is going: the secure estate's own slice, and nothing else (J1).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Writes, day, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { CUSTODY_EPISODE } from './custody-episode.entity.js';
import { CUSTODY_PROGRESS } from './custody-progress.entity.js';

const Input = z.object({ requestId, person: z.string(), on: day.nullish(), kind: z.string(), text: text(4000) });
type RecordCustodyProgress = z.infer<typeof Input>;

@Resolver()
export class RecordCustodyProgressVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('recordCustodyProgress')
  async recordCustodyProgress(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'recordCustodyProgress',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: record,
      answer: (reading, { progress }) => ({ progress: reading.find('custody_progress', String(progress)) }),
    });
  }
}

async function record(tx: WriteTransaction, { on, kind, text: words }: RecordCustodyProgress): Promise<Outcome> {
  const day = on ?? tx.today;
  if (day > tx.today) throw invalid('on', 'An entry is about today or an earlier day.');
  const episode = await tx.maybeOne(CUSTODY_EPISODE);
  if (episode === null || day < episode.admittedOn) throw invalid('on', 'The day lies before the admission. Check the date.');
  const { id } = await tx.add(CUSTODY_PROGRESS, { on: day, kind, text: words });
  return { progress: id };
}
