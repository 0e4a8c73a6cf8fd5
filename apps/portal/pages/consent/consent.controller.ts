/** What a young person agreed to share and with whom; recording it, and taking it back as easily. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { InformationCategory, RecordConsentDocument, WithdrawConsentDocument } from '#documents';
import type { ConsentDecider, ConsentFormat } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, lengthErrors, listOf, newRequest, refusalLine, textOf } from '../form.js';
import type { Given } from '../form.js';
import { consentNow, consentToWrite } from './now.js';
import { waitingFor } from './waiting.js';

const FORMATS = ['SPOKEN', 'EASY_READ', 'WRITTEN'] as const satisfies readonly ConsentFormat[];
const LANGUAGES = ['ENGLISH', 'CYMRAEG'] as const;
const DECIDERS = ['YOUNG_PERSON', 'PARENTAL_RESPONSIBILITY_HOLDER'] as const satisfies readonly ConsentDecider[];

@Controller('people/:person/consent')
export class ConsentController {
  @Get()
  async show(@Param('person') person: string, @Visiting() visit: Visit): Promise<Page> {
    const now = await consentNow(visit, person);
    return {
      template: 'consent/consent.njk',
      title: 'consent.title',
      back: `/people/${person}`,
      content: { ...now, held: now.withheld[0] ?? null },
    };
  }

  @Get('record')
  async recordForm(
    @Param('person') person: string,
    @Query() query: { agency?: unknown; kept?: unknown },
    @Visiting() visit: Visit,
  ): Promise<Page> {
    const language = visit.language === 'cy' ? 'CYMRAEG' : 'ENGLISH';
    const first = {
      agency: typeof query.agency === 'string' ? query.agency : '',
      categories: '',
      format: '',
      wording: '',
      language,
      decidedBy: 'YOUNG_PERSON',
      holders: '',
      requestId: newRequest(),
    };
    return await recordPage(visit, person, { values: (await visit.kept(query.kept)) ?? first });
  }

  @Post('record')
  async record(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...(categoriesIn(values).length === 0 ? [{ field: 'categories', words: 'missing.categories' }] : []),
      ...lengthErrors(values, 'wording', 4_000),
      ...choiceErrors(values, 'format', FORMATS),
      ...choiceErrors(values, 'language', LANGUAGES),
      ...choiceErrors(values, 'decidedBy', DECIDERS),
    ];
    if (errors.length > 0) return await recordPage(visit, person, { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      agency: textOf(values, 'agency'),
      categories: categoriesIn(values),
      ...(textOf(values, 'wording') === '' ? {} : { wording: textOf(values, 'wording') }),
      decidedBy: textOf(values, 'decidedBy') as ConsentDecider,
      holders: textOf(values, 'decidedBy') === 'YOUNG_PERSON' ? [] : listOf(values, 'holders'),
      format: textOf(values, 'format') as ConsentFormat,
      language: textOf(values, 'language') as (typeof LANGUAGES)[number],
    };
    const { data } = await visit.ask(RecordConsentDocument, { input });
    const refusal = data.recordConsent?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/consent?done=consent`);
    const again = { ...values, requestId: newRequest() };
    return await recordPage(visit, person, {
      values: again,
      errors: [refusalLine(refusal, ['agency', 'categories', 'decidedBy', 'holders', 'wording', 'format'])],
    });
  }

  @Get('withdraw/:agency')
  async withdrawForm(
    @Param() at: { person: string; agency: string },
    @Query('kept') kept: unknown,
    @Visiting() visit: Visit,
  ): Promise<Page> {
    return await withdrawPage(visit, at, { values: (await visit.kept(kept)) ?? { categories: '', reason: '', requestId: newRequest() } });
  }

  @Post('withdraw/:agency')
  async withdraw(
    @Param() at: { person: string; agency: string },
    @Body() body: unknown,
    @Visiting() visit: Visit,
  ): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const categories = categoriesIn(values);
    const errors = [
      ...(categories.length === 0 ? [{ field: 'categories', words: 'missing.withdrawn' }] : []),
      ...lengthErrors(values, 'reason', 1_000),
    ];
    if (errors.length > 0) return await withdrawPage(visit, at, { values, errors });
    const reason = textOf(values, 'reason');
    const input = { requestId: textOf(values, 'requestId'), ...at, categories, ...(reason === '' ? {} : { reason }) };
    const { data } = await visit.ask(WithdrawConsentDocument, { input });
    const refusal = data.withdrawConsent?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${at.person}/consent?done=withdrawn`);
    const again = { ...values, requestId: newRequest() };
    return await withdrawPage(visit, at, { values: again, errors: [refusalLine(refusal, ['categories', 'reason'])] });
  }
}

const categoriesIn = (values: Fields): InformationCategory[] => {
  const chosen = listOf(values, 'categories');
  return Object.values(InformationCategory).filter((category) => chosen.includes(category));
};

async function recordPage(visit: Visit, person: string, { values, errors = [] }: Given): Promise<Page> {
  const [now, waiting] = await Promise.all([consentToWrite(visit, person), waitingFor(visit)]);
  const agency = waiting.find(({ id }) => id === textOf(values, 'agency')) ?? null;
  const content = {
    ...now,
    partners: waiting.map(({ id, name }) => ({ value: id, text: name })),
    agency,
    categories: agency?.categories ?? [],
    chosen: listOf(values, 'categories'),
    formats: FORMATS,
    deciders: DECIDERS,
    chosenHolders: listOf(values, 'holders'),
    holding: (now.person.parentalResponsibility ?? []).map(({ id, holder }) => ({ value: id, text: holder })),
    values,
    action: `/people/${person}/consent/record`,
    hidden: ['requestId', 'agency'],
    form: agency !== null,
  };
  const template = agency === null ? 'consent/agency.njk' : 'consent/record.njk';
  return { template, title: 'consent.recordTitle', back: `/people/${person}/consent`, errors, content };
}

async function withdrawPage(
  visit: Visit,
  { person, agency }: { person: string; agency: string },
  { values, errors = [] }: Given,
): Promise<Page> {
  const now = await consentToWrite(visit, person);
  const found = now.agencies.find(({ id }) => id === agency);
  if (found === undefined) throw new Refused('NOT_FOUND');
  const content = {
    ...now,
    agency: found,
    categories: found.given.flatMap(({ category }) => category ?? []),
    chosen: listOf(values, 'categories'),
    values,
    action: `/people/${person}/consent/withdraw/${agency}`,
    hidden: ['requestId'],
    form: true,
  };
  return { template: 'consent/withdraw.njk', title: 'consent.withdrawTitle', back: `/people/${person}/consent`, errors, content };
}
