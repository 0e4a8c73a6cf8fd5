/**
 * Seals a record of the caller's own agency: from the next read it is there for those who are named, and for nobody else.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Refusal, categoriesOf, maskOf, notFound, parseGlobalId } from '#kernel';
import { Records, Writes, invalid, requestId, text } from '#gate';
import type { HubContext, ReadNoun, Result } from '#gate';
import { reseal } from '#store';
import type { CaseRow, Outcome, WriteTransaction } from '#store';
import { openToNamed } from './named.js';
import { RECORD_SEAL } from './record-seal.entity.js';

const Input = z.object({ requestId, record: z.string(), reason: text(1000), openTo: z.array(z.string()).max(20) });
type SealRecord = z.infer<typeof Input>;

/** What the plan, the decision itself or two agencies at once stand on. */
const NEVER_SEALED = maskOf('IDENTITY', 'REFERRAL', 'PARTICIPATION_AND_CONSENT', 'ESCALATIONS', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION');

@Resolver()
export class SealRecordVerb {
  constructor(
    private readonly writes: Writes,
    private readonly records: Records,
  ) {}

  @Mutation('sealRecord')
  async sealRecord(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'sealRecord',
      shape: Input,
      opening: 'begin_disclosure',
      person: ({ record }) => this.placeOf(record).person,
      work: async (tx, given) => await seal(tx, given, this.placeOf(given.record)),
      answer: (reading, { seal: id }) => ({ seal: reading.find(RECORD_SEAL.noun, String(id)) }),
    });
  }

  /** NOT_FOUND for what is no record of a person. */
  private placeOf(record: string): Place {
    const { type, person, id } = parseGlobalId(record);
    const noun = this.records.noun(type);
    if (noun === null || person === null || type === RECORD_SEAL.type) throw notFound();
    return { noun, person, id };
  }
}

interface Place {
  readonly noun: ReadNoun;
  readonly person: string;
  readonly id: string;
}

async function seal(tx: WriteTransaction, { record, reason, openTo }: SealRecord, { noun, id }: Place): Promise<Outcome> {
  const row = await tx.find(noun, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  checkSealable(tx, row, { noun, record });
  const nouns = noun.content === undefined ? [noun.noun] : [noun.noun, noun.content];
  const sealId = uuidv7();
  await openToNamed(tx, sealId, openTo);
  const category = await categoryOf(tx, row, { nouns, id });
  const { type } = noun;
  const columns = { category, type, nouns, rowId: id, reason, sealedOn: tx.today, sealedBy: tx.reader.member, unsealedOn: null };
  await tx.add(RECORD_SEAL, columns, { id: sealId, seal: sealId, category });
  for (const one of nouns) await reseal(tx, { noun: one, id, seal: sealId });
  return { seal: sealId };
}

function checkSealable(tx: WriteTransaction, row: CaseRow, { noun, record }: { noun: ReadNoun; record: string }): void {
  if (row.ownerAgency !== tx.reader.agency || !tx.mayWrite(row.mask)) {
    throw new Refusal('NOT_SHARED', 'A record is sealed by the agency that wrote it. Ask them.');
  }
  if ((row.mask & NEVER_SEALED) !== 0 || noun.type === 'Plan') {
    throw invalid('record', 'This kind of record cannot be sealed: there would be no plan without it. Seal what it leads to.');
  }
  if (row.sealId !== null) {
    const current = { field: 'record', current: record };
    throw new Refusal('CONFLICT', 'This record is sealed already. Name anew for whom it stays, or unseal it first.', current);
  }
}

/** The most particular category of a record: of a headline with content, that of the content. */
async function categoryOf(tx: WriteTransaction, row: CaseRow, { nouns, id }: { nouns: readonly string[]; id: string }) {
  const [, content] = nouns;
  const found =
    content === undefined
      ? []
      : await tx.manager.query<{ mask: number }[]>(`select mask from hub.${content} where person_id = $1 and id = $2`, [tx.person, id]);
  const category = categoriesOf(found[0]?.mask ?? row.mask).at(-1);
  if (category === undefined) throw new Error('a record in no category');
  return category;
}
