/**
 * An agency reviews what it holds in one category before it is released: what goes out, what is held back and under which exemption, which words about
 * others are taken out.
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Refusal, notFound, parseIdOf } from '#kernel';
import { Writes, invalid, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import type { Outcome, WriteTransaction } from '#store';
import { ACCESS_REVIEW } from './access-review.entity.js';
import type { AccessReview } from './access-review.entity.js';
import { EXEMPTIONS } from './load-exemptions.js';
import { without } from './without.js';

const Input = z.object({
  requestId,
  review: z.string(),
  version: z.int(),
  release: z.array(z.string()).max(10_000),
  exemption: z.enum(EXEMPTIONS).nullish(),
  remove: z.array(text(100).pipe(z.string().min(2, 'must be words of at least two characters'))).max(50, 'must be at most 50 words'),
});
type Reviewing = z.infer<typeof Input>;

@Resolver()
export class ReviewAccessVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('reviewAccess')
  async reviewAccess(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'reviewAccess',
      shape: Input,
      opening: 'begin_review',
      person: ({ review }) => parseIdOf(ACCESS_REVIEW.type, review).person ?? '',
      work: review,
      answer: (reading, outcome) => ({ review: reading.find(ACCESS_REVIEW.noun, String(outcome['review'])) }),
    });
  }
}

async function review(tx: WriteTransaction, input: Reviewing): Promise<Outcome> {
  const { id } = parseIdOf(ACCESS_REVIEW.type, input.review);
  const row = await tx.find(ACCESS_REVIEW, id);
  if (row === null || !tx.mayRead(row)) throw notFound();
  if (row.ownerAgency !== tx.reader.agency) throw new Refusal('NOT_SHARED', 'Only the agency that holds it reviews it.');
  if (row.state !== 'TO_REVIEW') throw new Refusal('TOO_LATE', 'This was reviewed already.', { field: 'review' });
  const released = new Set(input.release.map((item) => parseIdOf('AccessItem', item).id));
  const exemption = checkedExemption(input, row.held - released.size);
  const found = await release(tx, row, { released, remove: input.remove });
  if (found !== released.size) throw invalid('release', 'Name items of this review that you may read in full. Look at it again.');
  const done = { state: 'REVIEWED', exemption, released: found, reviewedOn: tx.today, reviewedBy: tx.reader.member } as const;
  await tx.revise(ACCESS_REVIEW, { row, changes: done, reason: null, seen: input.version });
  return { review: id };
}

/** What is held back is held back under a provision of the law, and nothing else is. */
function checkedExemption({ exemption = null }: Reviewing, heldBack: number): string | null {
  if (heldBack > 0 === (exemption !== null)) return exemption;
  throw invalid('exemption', 'Name the exemption for what is held back, and none where everything is released.');
}

/** Marks what is released, without the words; row security reaches the agency's own alone. Returns how many there were. */
async function release(
  tx: WriteTransaction,
  { request, category }: AccessReview,
  { released, remove }: { released: ReadonlySet<string>; remove: readonly string[] },
): Promise<number> {
  const items = await tx.manager.query<{ id: string; body: Readonly<Record<string, unknown>> }[]>(
    `select id, body from hub.access_item where person_id = $1 and request = $2 and category = $3 and owner_agency = $4 and id = any ($5)`,
    [tx.person, request, category, tx.reader.agency, [...released]],
  );
  const changed = items.map(({ id, body }) => ({ id, body: without(body, remove) }));
  await tx.manager.query(
    `update hub.access_item i set released = true, body = c.body from jsonb_to_recordset($2) as c (id uuid, body jsonb)
     where i.person_id = $1 and i.id = c.id`,
    [tx.person, JSON.stringify(changed)],
  );
  return items.length;
}
