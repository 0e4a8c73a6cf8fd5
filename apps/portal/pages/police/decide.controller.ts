/** A police request as it stands; for the agency that was asked the decision, case by case: the least, for some hours, or nothing. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { DecidePoliceRequestDocument, InformationCategory, PoliceRequestNowDocument } from '#documents';
import type { PoliceDecision, PoliceRequestNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { momentOf } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, listOf, refusalLine, textErrors, textOf, wishAbout } from '../form.js';

const DECISIONS = ['APPROVED', 'REFUSED'] as const satisfies readonly PoliceDecision[];
/** Hours, as the gateway proposes. */
const HOURS = '24';

type Request = Extract<NonNullable<PoliceRequestNowQuery['node']>, { __typename: 'PoliceRequest' }>;

@Controller('police-requests/:request')
export class DecidePoliceController {
  @Get()
  async show(@Param('request') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await requestNow(visit, id);
    return page(visit, one, { values: (await visit.kept(kept)) ?? { ...wishAbout(one), hours: HOURS } });
  }

  @Post()
  async decide(@Param('request') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = errorsIn(values);
    if (errors.length > 0) return page(visit, await requestNow(visit, id), { values, errors });
    const approved = textOf(values, 'reply') === 'APPROVED';
    const input = {
      requestId: textOf(values, 'requestId'),
      request: id,
      version: Number(textOf(values, 'version')),
      decision: textOf(values, 'reply') as PoliceDecision,
      categories: approved ? categoriesIn(values) : [],
      ...(approved ? { hours: Number(textOf(values, 'hours')) } : {}),
      note: textOf(values, 'note'),
      tellPerson: textOf(values, 'tell') === 'yes',
    };
    const { data } = await visit.ask(DecidePoliceRequestDocument, { input });
    const refusal = data.decidePoliceRequest?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/police-requests/${id}?done=policeDecided`);
    const one = await requestNow(visit, id);
    const line = refusal.code === 'INVALID' && refusal.field === 'hours' ? { field: 'hours', words: 'police.badHours' } : null;
    const errorsNow = [line ?? refusalLine(refusal, ['reply', 'categories', 'hours', 'note'])];
    return page(visit, one, { values: { ...values, ...wishAbout(one) }, errors: errorsNow });
  }
}

function errorsIn(values: Fields): FieldError[] {
  const approved = textOf(values, 'reply') === 'APPROVED';
  return [
    ...choiceErrors(values, 'reply', DECISIONS).map((error) => ({ ...error, words: 'police.missingReply' })),
    ...(approved && categoriesIn(values).length === 0 ? [{ field: 'categories', words: 'police.missingOpened' }] : []),
    ...(approved && !/^[1-9]\d{0,3}$/.test(textOf(values, 'hours')) ? [{ field: 'hours', words: 'police.badHours' }] : []),
    ...textErrors(values, 'note', 2_000),
  ];
}

const categoriesIn = (values: Fields): InformationCategory[] => {
  const chosen = listOf(values, 'categories');
  return Object.values(InformationCategory).filter((category) => chosen.includes(category));
};

async function requestNow(visit: Visit, id: string): Promise<Request> {
  const { data } = await visit.ask(PoliceRequestNowDocument, { request: id });
  if (data.node?.__typename !== 'PoliceRequest') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: Request, { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] }): Page {
  const form = one.state === 'ASKED' && one.asked?.id === visit.session?.agency.id;
  const closes = one.closesAt === null ? '' : momentOf(one.closesAt, visit.language);
  const named = { one, closes, decisions: DECISIONS, chosen: listOf(values, 'categories'), values };
  const content = { ...named, action: `/police-requests/${one.id}`, hidden: ['requestId', 'version'], form };
  return { template: 'police/request.njk', title: 'police.oneTitle', back: '/', errors, content };
}
