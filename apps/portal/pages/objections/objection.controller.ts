/** One objection: where it stands, and for the agency that is objected to the answer: it stops, or goes on with compelling grounds. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AnswerObjectionDocument, MyObjectionsDocument, ObjectionNowDocument } from '#documents';
import type { ObjectionAnswer, ObjectionFactsFragment } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, lengthErrors, refusalLine, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';

const ANSWERS = ['STOPPED', 'GROUNDS'] as const satisfies readonly ObjectionAnswer[];

@Controller('objections/:objection')
export class ObjectionController {
  @Get()
  async show(@Param('objection') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await objectionNow(visit, id);
    return page(visit, one, { values: (await visit.kept(kept)) ?? { reply: '', grounds: '', ...wishAbout(one) } });
  }

  @Post()
  async answer(@Param('objection') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = errorsIn(values);
    if (errors.length > 0) return page(visit, await objectionNow(visit, id), { values, errors });
    const answer = textOf(values, 'reply') as ObjectionAnswer;
    const input = {
      requestId: textOf(values, 'requestId'),
      objection: id,
      version: Number(textOf(values, 'version')),
      answer,
      ...(answer === 'GROUNDS' ? { grounds: textOf(values, 'grounds') } : {}),
    };
    const { data } = await visit.ask(AnswerObjectionDocument, { input });
    const refusal = data.answerObjection?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/objections/${id}?done=objectionAnswered`);
    const one = await objectionNow(visit, id);
    return page(visit, one, { values: { ...values, ...wishAbout(one) }, errors: [refusalLine(refusal, ['reply'])] });
  }
}

function errorsIn(values: Fields): FieldError[] {
  const answer = textOf(values, 'reply');
  const grounds = textOf(values, 'grounds');
  return [
    ...choiceErrors(values, 'reply', ANSWERS).map((error) => ({ ...error, words: 'objections.missingReply' })),
    ...(answer === 'GROUNDS' && grounds === '' ? [{ field: 'grounds', words: 'objections.missingGrounds' }] : []),
    ...(answer === 'STOPPED' && grounds !== '' ? [{ field: 'grounds', words: 'objections.needlessGrounds' }] : []),
    ...lengthErrors(values, 'grounds', 2_000),
  ];
}

/** The objection as this reader may see it. Throws Refused NOT_FOUND for any other id. */
async function objectionNow(visit: Visit, id: string): Promise<ObjectionFactsFragment> {
  const own = visit.atHome ? await visit.ask(MyObjectionsDocument, {}) : null;
  const mine = own?.data.myObjections?.find((one) => one.id === id);
  if (mine !== undefined) return mine;
  const { data } = await visit.ask(ObjectionNowDocument, { objection: id });
  if (data.node?.__typename !== 'SharingObjection') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: ObjectionFactsFragment, { values, errors = [] }: Given): Page {
  const back = one.person === null ? '/' : `/people/${one.person.id}/objections`;
  const form = one.state === 'OPEN' && one.to?.id === visit.session?.agency.id;
  const content = { one, answers: ANSWERS, values, action: `/objections/${one.id}`, hidden: ['requestId', 'version'], form };
  return {
    template: 'objections/objection.njk',
    title: 'objections.oneTitle',
    back,
    errors,
    content,
  };
}
