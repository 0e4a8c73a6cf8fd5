/** Objecting to an agency using a kind of information about a young person, and every objection made so far (UK GDPR Article 21). */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { InformationCategory, MyObjectionsDocument, ObjectToSharingDocument, ObjectionsOfDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';
import { agenciesAround } from './agencies.js';

const FIELDS = ['agency', 'category', 'reason'];
/** About the young person, and the agencies' to have: the others are figures, or the record of who saw what. */
const OFFERED = Object.values(InformationCategory).filter((one) => !['AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'].includes(one));

@Controller('people/:person/objections')
export class ObjectController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const first = { agency: '', category: '', reason: '', requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async object(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...(textOf(values, 'agency') === '' ? [{ field: 'agency', words: 'missing.agency' }] : []),
      ...choiceErrors(values, 'category', OFFERED),
      ...textErrors(values, 'reason', 1_000),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      agency: textOf(values, 'agency'),
      category: textOf(values, 'category') as InformationCategory,
      reason: textOf(values, 'reason'),
    };
    const { data } = await visit.ask(ObjectToSharingDocument, { input });
    const refusal = data.objectToSharing?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/objections?done=objected`);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [lineOf(refusal)] });
  }
}

/** What only this form is refused for is said in words of its own. */
function lineOf(refusal: { readonly code: string; readonly field: string | null }): FieldError {
  if (refusal.code === 'CONFLICT' && refusal.field === 'category') return { field: 'category', words: 'objections.isOpen' };
  if (refusal.code === 'INVALID' && refusal.field === 'category') return { field: 'category', words: 'objections.hasNot' };
  return refusalLine(refusal, FIELDS);
}

async function formPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const form = visit.atHome;
  const [{ data }, mine, partners] = await Promise.all([
    visit.ask(ObjectionsOfDocument, { person: id }),
    form ? visit.ask(MyObjectionsDocument, {}) : null,
    form ? agenciesAround(visit, id) : [],
  ]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  const own = (mine?.data.myObjections ?? []).filter(({ person }) => person?.id === id);
  const objections = new Map([...(data.person.objections ?? []), ...own].map((one) => [one.id, one]));
  const named = { person: data.person, objections: [...objections.values()], partners, categories: OFFERED };
  const content = { ...named, values, action: `/people/${id}/objections`, hidden: ['requestId'], form };
  return { template: 'objections/objections.njk', title: 'objections.title', back: `/people/${id}`, errors, content };
}
