/** A police request about a serious crime: first of which agency, then what, the offence and why. Nothing is opened by asking. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { InformationCategory, PoliceRequestsOfDocument, RequestForSeriousCrimeDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { agenciesOf } from '../consent/now.js';
import { listOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';

/** About nobody: there is nothing to ask for. What else the protocol's police line never opens, the gateway says. */
const NEVER: readonly InformationCategory[] = ['AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'];
const OFFERED = Object.values(InformationCategory).filter((category) => !NEVER.includes(category));

@Controller('people/:person/police-requests')
export class AskPoliceController {
  @Get()
  async form(
    @Param('person') person: string,
    @Query() query: { agency?: unknown; kept?: unknown },
    @Visiting() visit: Visit,
  ): Promise<Page> {
    const agency = typeof query.agency === 'string' ? query.agency : '';
    const first = { agency, categories: '', offence: '', reason: '', prejudices: '', requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(query.kept)) ?? first });
  }

  @Post()
  async ask(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const categories = OFFERED.filter((category) => listOf(values, 'categories').includes(category));
    const errors = [
      ...(categories.length === 0 ? [{ field: 'categories', words: 'police.missingWhat' }] : []),
      ...textErrors(values, 'offence', 300),
      ...textErrors(values, 'reason', 1_000),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      agency: textOf(values, 'agency'),
      categories,
      offence: textOf(values, 'offence'),
      reason: textOf(values, 'reason'),
      tellingPrejudices: textOf(values, 'prejudices') === 'yes',
    };
    const { data } = await visit.ask(RequestForSeriousCrimeDocument, { input });
    const refusal = data.requestForSeriousCrime?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=policeAsked`);
    const line =
      refusal.code === 'INVALID' && refusal.field !== 'reason' && refusal.field !== 'offence'
        ? { field: 'categories', words: 'police.neverOpened' }
        : refusalLine(refusal, ['categories', 'offence', 'reason']);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [line] });
  }
}

async function formPage(visit: Visit, person: string, { values, errors = [] }: Given): Promise<Page> {
  if (visit.session?.agency.kind !== 'POLICE') throw new Refused('NOT_SHARED');
  const [{ data }, agencies] = await Promise.all([visit.ask(PoliceRequestsOfDocument, { person }), agenciesOf(visit)]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  const partners = agencies
    .filter(({ id }) => id !== visit.session?.agency.id)
    .map(({ id, ...name }) => ({ value: id, text: name[visit.language] }));
  const agency = textOf(values, 'agency');
  const asked = partners.find(({ value }) => value === agency) ?? null;
  const named = { person: data.person, requests: data.person.policeRequests ?? [], partners, asked };
  const action = `/people/${person}/police-requests`;
  const content = { ...named, chosen: listOf(values, 'categories'), categories: OFFERED, values, action, hidden: ['requestId', 'agency'] };
  const template = asked === null ? 'police/agency.njk' : 'police/ask.njk';
  return { template, title: 'police.askTitle', back: `/people/${person}`, errors, content: { ...content, form: asked !== null } };
}
