/** One joining as one record's side of it shows: the answer of that record's home team, and parting two records that were joined by mistake. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AnswerSamePersonDocument, PartRecordsDocument, SamePersonAnswer } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, refusalLine, textErrors, textOf, wishAbout } from '../form.js';
import type { Given, Refusal } from '../form.js';
import { joiningOf } from './records.js';
import type { JoiningPerson, Side } from './records.js';

const ANSWERS = Object.values(SamePersonAnswer);

interface At {
  readonly person: string;
  readonly side: string;
}

@Controller('people/:person/same-person/:side')
export class SettleRecordsController {
  @Get()
  async show(@Param() at: At, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await page(visit, at, { values: (await visit.kept(kept)) ?? { reply: '', reason: '' } });
  }

  @Post()
  async settle(@Param() at: At, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const parts = textOf(values, 'deed') === 'part';
    const errors = parts
      ? textErrors(values, 'reason', 1_000)
      : choiceErrors(values, 'reply', ANSWERS).map((error) => ({ ...error, words: 'joining.missingReply' }));
    if (errors.length > 0) return await page(visit, at, { values, errors });
    const refusal = await (parts ? part(visit, at, values) : answer(visit, at, values));
    // Once parted, the reader may know one of the two records only: the first page is there for all.
    if (refusal === null) return new SeeOther(parts ? '/?done=recordsParted' : `${pathOf(at)}?done=samePersonAnswered`);
    return await page(visit, at, { values: { ...values, version: '' }, errors: [lineOf(refusal, parts ? 'reason' : 'reply')] });
  }
}

async function answer(visit: Visit, { side }: At, values: Fields): Promise<Refusal | null> {
  const input = { ...wishIn(values), samePerson: side, answer: textOf(values, 'reply') as SamePersonAnswer };
  const { data } = await visit.ask(AnswerSamePersonDocument, { input });
  return data.answerSamePerson?.refusal ?? null;
}

async function part(visit: Visit, { side }: At, values: Fields): Promise<Refusal | null> {
  const { data } = await visit.ask(PartRecordsDocument, {
    input: { ...wishIn(values), samePerson: side, reason: textOf(values, 'reason') },
  });
  return data.partRecords?.refusal ?? null;
}

async function page(visit: Visit, at: At, { values, errors = [] }: Given): Promise<Page> {
  const person = await joiningOf(visit, at.person);
  const one = person.sameAs?.find(({ id }) => id === at.side);
  if (one === undefined) throw new Refused('NOT_FOUND');
  const agency = visit.session?.agency.id;
  const deed = deedOf(one, agency);
  const given = { ...(textOf(values, 'version') === '' ? { ...values, ...wishAbout(one) } : values), deed };
  const named = { person, one, answers: ANSWERS, other: otherOf(person, one), own: one.owner?.id === agency };
  const content = { ...named, values: given, action: pathOf(at), hidden: ['requestId', 'version', 'deed'], form: deed !== '' };
  return { template: 'joining/side.njk', title: 'joining.oneTitle', back: `/people/${at.person}/same-person`, errors, content };
}

/** What the reader's agency may do with it now. */
function deedOf({ stands, home, owner, agreedOn }: Side, agency: string | undefined): 'answer' | 'decline' | 'part' | '' {
  if (stands === 'JOINED') return home?.id === agency || owner?.id === agency ? 'part' : '';
  if (stands !== 'PROPOSED' || home?.id !== agency) return '';
  return agreedOn === null ? 'answer' : 'decline';
}

/** The other record, while it is another one. */
const otherOf = (person: JoiningPerson, { other }: Side) => (other === null || other.id === person.id ? null : other);

const wishIn = (values: Fields) => ({ requestId: textOf(values, 'requestId'), version: Number(textOf(values, 'version')) });
const pathOf = ({ person, side }: At): string => `/people/${person}/same-person/${side}`;

function lineOf(refusal: Refusal, field: 'reply' | 'reason'): FieldError {
  if (refusal.code === 'TOO_LATE') return { field: 'main-content', words: 'joining.settledAlready' };
  return refusal.code === 'NOT_SHARED' && field === 'reply' ? { field, words: 'joining.anotherPerson' } : refusalLine(refusal, [field]);
}
