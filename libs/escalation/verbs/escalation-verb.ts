/**
 * What the verbs on an escalation that is there have in common: which side may do it, the version the caller saw, what changes; answered with the
 * escalation as it then stands, to whoever reaches it by a seat or by a rung.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { z } from 'zod';
import { Refusal, covers, maskOf, notFound, parseIdOf } from '#kernel';
import { Writes, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Own, WriteTransaction } from '#store';
import { ESCALATION } from './escalation.entity.js';
import type { EscalationRecord, EscalationStatus } from './escalation.entity.js';

/** The inputs every such verb has beside its own. */
export const changing = { requestId, escalation: z.string(), version: z.int() };

type Changing = z.output<z.ZodObject<typeof changing>>;

/** TARGET: the agency it is raised against. RAISER: the one that raised it, or the chair of the panel. */
export type Side = 'TARGET' | 'RAISER';

/** A verb on an escalation: from which standings it may be done, and what it changes. */
export interface EscalationVerb<Input extends Changing> {
  readonly operation: string;
  readonly shape: z.ZodType<Input>;
  readonly side: Side;
  readonly from: readonly EscalationStatus[];
  /** The sentence of the refusal TOO_LATE: what to do instead. */
  readonly tooLate: string;
  readonly changes: (tx: WriteTransaction, row: EscalationRecord, input: Input) => Changes | Promise<Changes>;
  /** Kept with the version. */
  readonly reason?: (input: Input) => string;
  /** What else happens, once it is changed. */
  readonly then?: (tx: WriteTransaction, row: EscalationRecord) => Promise<void>;
}

type Changes = Partial<Own<EscalationRecord>>;

/** The verb, as a provider for the room's module. */
export function escalationVerb<Input extends Changing>(verb: EscalationVerb<Input>): Type {
  const { operation, shape } = verb;

  @Resolver()
  class ChangeEscalation {
    constructor(private readonly writes: Writes) {}

    @Mutation(operation)
    async change(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
      return await this.writes.run(context, input, {
        operation,
        shape,
        person: ({ escalation }) => placeOf(escalation).person,
        place: ({ escalation }) => placeOf(escalation),
        work: async (tx, given) => await change(tx, verb, given),
        answer: (reading, { escalation }) => ({ escalation: reading.find(ESCALATION.noun, String(escalation)) }),
      });
    }
  }
  return ChangeEscalation;
}

/** Where an escalation is, by its global id. NOT_FOUND where the id is no escalation's. */
function placeOf(escalation: string): { person: string; nouns: string[]; id: string } {
  const { person, id } = parseIdOf(ESCALATION.type, escalation);
  if (person === null) throw notFound();
  return { person, nouns: [ESCALATION.noun], id };
}

async function change<Input extends Changing>(
  tx: WriteTransaction,
  verb: EscalationVerb<Input>,
  input: Input,
): Promise<{ escalation: string }> {
  const { id } = placeOf(input.escalation);
  const row = await tx.find(ESCALATION, id);
  if (row === null) throw notFound();
  if (!standsOn(verb.side, tx, row)) throw otherSide(verb.side);
  // Of an older version the standing says nothing: that one is a conflict.
  if (input.version === row.version && !verb.from.includes(row.status)) {
    throw new Refusal('TOO_LATE', verb.tooLate, { field: 'escalation' });
  }
  const changes = await verb.changes(tx, row, input);
  const next = await tx.revise(ESCALATION, { row, changes, reason: verb.reason?.(input) ?? null, seen: input.version });
  await verb.then?.(tx, next);
  return { escalation: id };
}

/** The home team may write every escalation of its people; where it is the target, its own overdue action among them, the chair alone judges. */
function standsOn(side: Side, { reader, vector }: WriteTransaction, row: EscalationRecord): boolean {
  if (side === 'TARGET') return row.counterpart === reader.agency;
  if (reader.party === 'CH') return true;
  return row.counterpart !== reader.agency && (row.ownerAgency === reader.agency || covers(vector.writeEvery, maskOf('ESCALATIONS')));
}

function otherSide(side: Side): Refusal {
  const sentence =
    side === 'TARGET'
      ? 'Only the agency it is raised against does this. Wait for its answer, or close the escalation.'
      : 'Only the agency that raised it, or the chair, does this. Answer it instead.';
  return new Refusal('NOT_SHARED', sentence);
}
