/**
 * Records a review of the version in force (domain rule 11; WASPI: every protocol is reviewed yearly), and by when the next is due.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, addDays, londonDay, parseIdOf } from '#kernel';
import { Answers, day, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Protocols } from '../protocols.js';
import { governedVersion } from './governed-version.js';
import type { GovernedVersion } from './governed-version.js';

/** Calendar days: a leap year's. */
const YEAR = 366;

const Input = z.object({
  requestId,
  protocol: z.string(),
  outcome: z.enum(['CONTINUES', 'CHANGES_NEEDED']),
  note: text(2000),
  nextDue: day,
});
type ReviewProtocol = z.infer<typeof Input>;

@Resolver()
export class ReviewProtocolVerb {
  constructor(
    private readonly database: Database,
    private readonly protocols: Protocols,
    private readonly answers: Answers,
  ) {}

  @Mutation('reviewProtocol')
  async reviewProtocol(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const { id } = parseIdOf('Protocol', input.protocol);
      const request = { caller: context.caller, operation: 'reviewProtocol', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await review(manager, writer, { ...input, version: await governedVersion(manager, writer, id) });
        return {};
      });
      return { protocol: await this.protocols.maybeOne(id) };
    });
  }
}

async function review(
  manager: EntityManager,
  { at }: DirectoryWriter,
  { version, outcome, note, nextDue }: ReviewProtocol & { readonly version: GovernedVersion },
): Promise<void> {
  const now = new Date(at);
  if (version.from === null || now < version.from || version.until <= now)
    throw new Refusal('TOO_LATE', 'Only a version that is in force is reviewed.', { field: 'protocol' });
  const today = londonDay(now);
  if (nextDue <= today) throw invalid('nextDue', 'The next review lies ahead. Choose a later day.');
  if (nextDue > addDays(today, YEAR)) throw invalid('nextDue', 'A protocol is reviewed at least once a year.');
  if (new Date(`${nextDue}T00:00:00Z`) >= version.until) throw invalid('nextDue', 'The version has ended by then.');
  await manager.query('select derive.review_protocol($1, $2, $3, $4, $5)', [uuidv7(), version.id, outcome, note, nextDue]);
}
