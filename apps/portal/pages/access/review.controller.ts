/** An agency reviews what it holds in one category before it is released: what goes out, what is held back and why, which words are taken out. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AccessReviewNowDocument, ReviewAccessDocument } from '#documents';
import type { AccessExemption, AccessReviewNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { listOf, refusalLine, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';
import { recordOf } from './held.js';

const EXEMPTIONS = [
  'CRIME',
  'THIRD_PARTY',
  'PRIVILEGE',
  'SERIOUS_HARM',
  'CHILD_ABUSE',
  'EXPECTATION',
] as const satisfies readonly AccessExemption[];
/** What the form says where nothing is held back. */
const NONE = 'NONE';
const MOST_WORDS = 50;

type Review = Extract<NonNullable<AccessReviewNowQuery['node']>, { __typename: 'AccessReview' }>;

@Controller('access-reviews/:review')
export class ReviewAccessController {
  @Get()
  async show(@Param('review') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await reviewNow(visit, id);
    const release = one.exemption === null ? (one.items ?? []).map((item) => item.id).join(',') : '';
    const start = { release, exemption: one.exemption ?? NONE, remove: '', ...wishAbout(one) };
    return page(visit, one, { values: (await visit.kept(kept)) ?? start });
  }

  @Post()
  async review(@Param('review') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const one = await reviewNow(visit, id);
    const errors = errorsIn(values, one);
    if (errors.length > 0) return page(visit, one, { values, errors });
    const exemption = exemptionIn(values);
    const input = {
      requestId: textOf(values, 'requestId'),
      review: id,
      version: Number(textOf(values, 'version')),
      release: listOf(values, 'release'),
      remove: wordsIn(values),
      ...(exemption === null ? {} : { exemption }),
    };
    const { data } = await visit.ask(ReviewAccessDocument, { input });
    const refusal = data.reviewAccess?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/access-reviews/${id}?done=accessReviewed`);
    const now = await reviewNow(visit, id);
    return page(visit, now, {
      values: { ...values, ...wishAbout(now) },
      errors: [refusalLine(refusal, ['release', 'exemption', 'remove'])],
    });
  }
}

const exemptionIn = (values: Fields): AccessExemption | null => EXEMPTIONS.find((one) => one === textOf(values, 'exemption')) ?? null;

/** A line of the field is one word or phrase. */
const wordsIn = (values: Fields): string[] =>
  textOf(values, 'remove')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function errorsIn(values: Fields, { held, items }: Review): FieldError[] {
  const heldBack = (held ?? items?.length ?? 0) > listOf(values, 'release').length;
  const words = wordsIn(values);
  return [
    ...(heldBack && exemptionIn(values) === null ? [{ field: 'exemption', words: 'access.missingExemption' }] : []),
    ...(!heldBack && exemptionIn(values) !== null ? [{ field: 'exemption', words: 'access.needlessExemption' }] : []),
    ...(words.length > MOST_WORDS || words.some(({ length }) => length < 2 || length > 100)
      ? [{ field: 'remove', words: 'access.badWords' }]
      : []),
  ];
}

async function reviewNow(visit: Visit, id: string): Promise<Review> {
  const { data } = await visit.ask(AccessReviewNowDocument, { review: id });
  if (data.node?.__typename !== 'AccessReview') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: Review, { values, errors = [] }: Given): Page {
  const form = one.state === 'TO_REVIEW' && one.owner?.id === visit.session?.agency.id;
  const records = (one.items ?? []).map(recordOf);
  const named = { one, records, chosen: listOf(values, 'release'), exemptions: [...EXEMPTIONS, NONE], values };
  const content = { ...named, action: `/access-reviews/${one.id}`, hidden: ['requestId', 'version'], form };
  return { template: 'access/review.njk', title: 'access.reviewTitle', back: '/', errors, content };
}
