/**
 * How every verb that changes something about a person runs: input checked, door passed, one transaction, then read again under the rights of now.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Refusal, covers, notFound, parseIdOf } from '#kernel';
import { Database, writePerson } from '#store';
import type { Locking, Opening, Outcome, Reading, RecordPlace, WriteTransaction, Written } from '#store';
import { mayPass } from '../ability/door-ability.js';
import type { Declarations } from '../contract/declarations.js';
import type { HubContext } from './hub-context.js';
import { isBusiness, refusalResult } from './answers.js';
import { checked } from '../edge/input.js';
import { Records } from './records.js';

export const DECLARATIONS = Symbol('declarations of the contract');

interface Asked {
  readonly requestId: string;
}

/** A verb: its root field, the shape of its input, what it does and what it answers. */
export interface Verb<Input extends Asked> {
  readonly operation: string;
  readonly shape: z.ZodType<Input>;
  /** The person's id, from the input; for a referral the id the person will have. */
  readonly person: (input: Input) => string;
  /** Does it, and returns the ids the answer is read by. */
  readonly work: (tx: WriteTransaction, input: Input, partnership: string | null) => Promise<Outcome>;
  /** Reads the answer again: the first time and for every repeat. */
  readonly answer: (reading: Reading, outcome: Outcome) => Record<string, unknown>;
  readonly opening?: Opening;
  /** The one record it changes, where its answer is that record: read by whoever reaches it, by a rung too. Absent: the person is read. */
  readonly place?: (input: Input) => RecordPlace;
  /** It touches neither seat nor clearance nor signature: the rights of its answer are those it was let in by, and the write reads it. */
  readonly keepsRights?: true;
  /** The statement that locks every person the verb writes about, in the order of their ids, where it writes about two. */
  readonly locking?: (input: Input) => Locking;
}

/** A result of the contract: the verb's own fields, or a business refusal. */
export type Result = Record<string, unknown>;

@Injectable()
export class Writes {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    @Inject(DECLARATIONS) private readonly declarations: Declarations,
  ) {}

  /** Runs a verb. Security refusals are thrown; INVALID, CONFLICT and TOO_LATE are `refusal` of the result. */
  async run<Input extends Asked>(context: HubContext, raw: unknown, verb: Verb<Input>): Promise<Result> {
    context.doors.add(verb.operation);
    let person: string | null = null;
    let read = (_all?: null): Promise<Reading> => Promise.reject(notFound());
    try {
      const input = checked(verb.shape, raw);
      context.requestIds.add(input.requestId);
      const whose = (person = verb.person(input));
      const place = verb.place?.(input);
      read = (all) => (place === undefined ? context.readings.fresh(whose, all) : context.readings.record(place));
      const { outcome, reading } = await this.write(context, { verb, input, person });
      return verb.answer(reading === null ? await read() : await context.readings.take(reading), outcome);
    } catch (error) {
      if (!isBusiness(error)) throw error;
      if (person === null) return refusalResult(error, null);
      // What stands in the way may be a record of any noun.
      const reading = await read(null);
      this.tellRefusal(reading, verb.operation, error);
      return refusalResult(error, error.detail.current === undefined ? null : this.records.find(reading, error.detail.current));
    }
  }

  private async write<Input extends Asked>(context: HubContext, { verb, input, person }: Running<Input>): Promise<Written> {
    const { operation, opening, keepsRights, locking, place } = verb;
    const reads = keepsRights === true ? context.readings.nouns : undefined;
    const request = {
      caller: context.caller,
      person,
      operation,
      requestId: input.requestId,
      input,
      opening,
      reads,
      locking: locking?.(input),
    };
    return await writePerson(this.database, request, async (tx, partnership) => {
      this.passDoor(tx, operation, place?.(input).id ?? '');
      return await verb.work(tx, input, partnership);
    });
  }

  /** Of a verb that changes one record, which: else none. */
  private passDoor(tx: WriteTransaction, operation: string, record: string): void {
    // A rung is a reason to know its one record: to whom it lets in, the person is nobody, and no other record is there.
    if (tx.vector.rungs?.includes(record) === false) throw notFound();
    if (mayPass(this.declarations, tx.vector.writeOwn, { kind: operation, person: tx.person })) return;
    if (!tx.vector.seated) throw notFound();
    const needed = this.declarations.doors.get(operation)?.mask ?? 0;
    if (covers(tx.vector.writeOwn | tx.vector.writeConsent, needed)) {
      throw new Refusal('CONSENT_NEEDED', 'The young person has not agreed to this. Ask their resettlement worker.');
    }
    throw new Refusal('NOT_SHARED', 'The protocol does not let your party write this. Ask the agency that owns it.');
  }

  /** A refusal tells how things stand (that they are released, that a place is confirmed): it goes on the ledger as a fact of the door. */
  private tellRefusal({ disclosed }: Reading, operation: string, { detail }: Refusal): void {
    disclosed.fact |= (this.declarations.doors.get(operation)?.mask ?? 0) | (detail.tells ?? 0);
  }
}

interface Running<Input extends Asked> {
  readonly verb: Verb<Input>;
  readonly input: Input;
  readonly person: string;
}

/** The person a global id names. NOT_FOUND when it is not a person's. */
export function personOf(id: string): string {
  return parseIdOf('Person', id).id;
}
