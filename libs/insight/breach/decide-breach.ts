/**
 * An information-governance lead decides about the part of a breach that is their partnership's; an outcome closes it. Every decision is kept.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Answers, instant, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { Database, writeDirectory } from '#store';
import type { DirectoryWriter } from '#store';
import { Breaches } from './breaches.js';
import { checkDecision, checkOpen } from './decision.js';

const Input = z.object({
  requestId,
  breach: z.string(),
  partnership: z.string(),
  version: z.int().min(0),
  risk: z.enum(['UNLIKELY', 'RISK', 'HIGH_RISK']),
  reason: text(2000),
  commissionerToldAt: instant.nullish().transform((told) => told ?? null),
  delayReason: text(1000)
    .nullish()
    .transform((typed) => typed ?? null),
  people: text(2000)
    .nullish()
    .transform((typed) => typed ?? null),
  outcome: text(2000)
    .nullish()
    .transform((typed) => typed ?? null),
});
type DecideBreach = z.infer<typeof Input>;

@Resolver()
export class DecideBreachVerb {
  constructor(
    private readonly database: Database,
    private readonly breaches: Breaches,
    private readonly answers: Answers,
  ) {}

  @Mutation('decideBreach')
  async decideBreach(@Args('input') raw: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.answers.of(Input, raw, async (input) => {
      const breach = parseIdOf('BreachReport', input.breach).id;
      const partnership = parseIdOf('Partnership', input.partnership).id;
      const request = { caller: context.caller, operation: 'decideBreach', requestId: input.requestId, input };
      await writeDirectory(this.database, request, async (manager, writer) => {
        await decide(manager, writer, { ...input, breach, partnership });
        return {};
      });
      return { breach: await this.breaches.one(context, breach) };
    });
  }
}

async function decide(manager: EntityManager, writer: DirectoryWriter, input: DecideBreach): Promise<void> {
  const [lead] = await manager.query<{ governs: boolean }[]>('select $3 = any (hub.govern($1, $2)) as governs', [
    writer.member,
    writer.agency,
    input.partnership,
  ]);
  if (lead?.governs !== true)
    throw new Refusal('NOT_SHARED', 'Only an information-governance lead who answers for the partnership decides this.');
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`breach ${input.breach} ${input.partnership}`]);
  const [found] = await manager.query<{ foundAt: Date }[]>(
    'select found_at as "foundAt" from hub.breach where id = $1 and $2 = any (partnerships)',
    [input.breach, input.partnership],
  );
  if (found === undefined) throw notFound();
  const [newest] = await manager.query<{ version: number; outcome: string | null }[]>(
    'select version, outcome from hub.breach_decision where breach_id = $1 and partnership_id = $2 order by version desc limit 1',
    [input.breach, input.partnership],
  );
  checkOpen(newest);
  if (input.version !== (newest?.version ?? 0))
    throw new Refusal('CONFLICT', 'Somebody decided first. Look at the breach as it stands, then decide with its version.', {
      field: 'version',
    });
  checkDecision(input, found.foundAt, new Date(writer.at));
  await keep(manager, writer, input);
}

async function keep(manager: EntityManager, { member, at }: DirectoryWriter, input: DecideBreach): Promise<void> {
  const { breach, partnership, version, risk, reason, commissionerToldAt, delayReason, people, outcome } = input;
  await manager.query(
    `insert into hub.breach_decision (breach_id, partnership_id, version, risk, reason, commissioner_told_at, delay_reason, people, outcome, decided_by,
       decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [breach, partnership, version + 1, risk, reason, commissionerToldAt, delayReason, people, outcome, member, at],
  );
}
