/**
 * Proposes that two records are of one young person: by whoever has a seat for both, and may write the identity in both.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, covers, globalId, maskOf, notFound } from '#kernel';
import { Writes, invalid, personOf, requestId } from '#gate';
import type { HubContext, Result } from '#gate';
import { vectorOf } from '#store';
import type { Outcome, Vector, VectorRow, WriteTransaction } from '#store';
import { SAME_PERSON } from './same-person.entity.js';

const Input = z.object({ requestId, person: z.string(), other: z.string(), basis: z.string() });
type Proposing = z.infer<typeof Input>;

/** What its door asks of the first record is asked of the other too. */
const WRITTEN = maskOf('IDENTITY', 'ESCALATIONS');

@Resolver()
export class ProposeSamePersonVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('proposeSamePerson')
  async proposeSamePerson(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'proposeSamePerson',
      shape: Input,
      person: ({ person }) => personOf(person),
      locking: ({ person, other }) => ({ text: 'select derive.lock_records($1, $2)', values: [personOf(person), personOf(other)] }),
      work: propose,
      answer: (reading, { samePerson }) => ({ samePerson: reading.find(SAME_PERSON.noun, String(samePerson)) }),
    });
  }
}

async function propose(tx: WriteTransaction, input: Proposing): Promise<Outcome> {
  const other = personOf(input.other);
  if (other === tx.person) throw invalid('other', 'Both are the same record. Choose the other one.');
  const there = await vectorThere(tx, other);
  if (!there.seated) throw notFound();
  if (!covers(there.writeOwn, WRITTEN))
    throw new Refusal('NOT_SHARED', 'The protocol does not let your party write the identity in that record.');
  if (tx.vector.joined !== undefined || there.joined !== undefined) {
    throw new Refusal('CONFLICT', 'One of these records is joined with another already. Part those first.', { field: 'other' });
  }
  const open = await tx.maybeOne(SAME_PERSON, { otherRecord: other, stands: 'PROPOSED' });
  if (open !== null) {
    const current = globalId({ type: SAME_PERSON.type, person: tx.person, id: open.id });
    throw new Refusal('CONFLICT', 'This is proposed already. Wait for the home teams.', { field: 'other', current });
  }
  const { id } = await tx.add(SAME_PERSON, { ...(await sideOf(tx)), otherRecord: other, basis: input.basis });
  await tx.manager.query('select derive.mirror_proposal($1, $2, $3)', [tx.person, id, [uuidv7(), uuidv7()]]);
  return { samePerson: id };
}

/** What the caller may do in the other record now; the context is that of the first again. */
async function vectorThere(tx: WriteTransaction, other: string): Promise<Vector> {
  const { member, agency, party } = tx.reader;
  const open = async (person: string): Promise<VectorRow | null> => {
    const [row] = await tx.manager.query<{ vector: VectorRow | null }[]>('select to_jsonb(hub.open_person($1, $2, $3, $4, $5)) as vector', [
      ...[member, agency, party, person, tx.at],
    ]);
    return row?.vector ?? null;
  };
  const there = vectorOf(await open(other));
  await open(tx.person);
  return there;
}

/** The first record's side: agreed already where its own home team proposes. */
async function sideOf(tx: WriteTransaction) {
  const [head] = await tx.manager.query<{ home: string }[]>('select home_agency as home from hub.person_head where person_id = $1', [
    tx.person,
  ]);
  if (head === undefined) throw notFound();
  const { member, agency } = tx.reader;
  const agreed = head.home === agency ? { agreedOn: tx.today, agreedBy: member } : { agreedOn: null, agreedBy: null };
  const unsettled = { stands: 'PROPOSED', settledOn: null, settledBy: null } as const;
  return { counterpart: head.home, kept: true, proposer: agency, proposedOn: tx.today, proposedBy: member, ...agreed, ...unsettled };
}
