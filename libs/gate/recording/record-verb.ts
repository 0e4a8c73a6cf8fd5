/**
 * One declaration for a verb that records something about a person: input of the contract -> row, added or, where the input names the record it
 * corrects, superseding. Door, transaction, history, requestId and the answer under the rights of now are the same for all of them.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { z } from 'zod';
import { notFound, parseIdOf } from '#kernel';
import type { CaseNoun, CaseRow, Own, Outcome, WriteTransaction } from '#store';
import type { HubContext } from '../request/hub-context.js';
import { requestId } from '../edge/input.js';
import { Writes, personOf } from '../request/writes.js';
import type { Result } from '../request/writes.js';
import { superseded, supersede } from './supersede.js';
import type { CorrectedBy } from './supersede.js';

/** The inputs every record verb has beside the record's own. */
export const recorded = { requestId, person: z.string(), supersedes: superseded.nullish() };

type Recorded = z.output<z.ZodObject<typeof recorded>>;

/** What is recorded: by which root field, under which field of its result, into which noun. */
export interface RecordDeclaration<Row extends CaseRow, Input extends Recorded> {
  readonly operation: string;
  readonly answers: string;
  readonly noun: CaseNoun<Row>;
  readonly shape: z.ZodType<Input>;
  /** The columns of the row from checked input; refuses what contradicts. */
  readonly columns: (tx: WriteTransaction, input: Input) => Own<Row> | Promise<Own<Row>>;
  /** Default: whoever may write the record. */
  readonly correctedBy?: CorrectedBy;
}

/** The verb, as a provider for the room's module. Who may write is the door's to say (`@does` in the contract). */
export function recordVerb<Row extends CaseRow, Input extends Recorded>(declared: RecordDeclaration<Row, Input>): Type {
  const { operation, answers, noun, shape } = declared;

  @Resolver()
  class RecordVerb {
    constructor(private readonly writes: Writes) {}

    @Mutation(operation)
    async record(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
      return await this.writes.run(context, input, {
        operation,
        shape,
        person: (given) => recordOf(noun, given),
        work: async (tx, given) => await keep(tx, declared, given),
        answer: (reading, { id }) => ({ [answers]: reading.find(noun.noun, String(id)) }),
      });
    }
  }
  return RecordVerb;
}

/** Which record of the person is written: that of what is corrected, where they have two. */
function recordOf({ type }: CaseNoun, { person, supersedes }: Recorded): string {
  if (supersedes === null || supersedes === undefined) return personOf(person);
  const { person: whose } = parseIdOf(type, supersedes.record);
  if (whose === null) throw notFound();
  return whose;
}

async function keep<Row extends CaseRow, Input extends Recorded>(
  tx: WriteTransaction,
  { noun, columns: columnsOf, correctedBy: by }: RecordDeclaration<Row, Input>,
  input: Input,
): Promise<Outcome> {
  const named = personOf(input.person);
  if (named !== tx.person && named !== tx.vector.joined?.with) throw notFound();
  const columns = await columnsOf(tx, input);
  const { supersedes } = input;
  const { id } =
    supersedes === null || supersedes === undefined ? await tx.add(noun, columns) : await supersede(tx, noun, { supersedes, columns, by });
  return { id };
}
