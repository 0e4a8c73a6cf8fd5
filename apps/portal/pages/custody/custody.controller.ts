/** Recording how custody is going (J1): the establishment's own entries, and nothing else. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CustodyNowDocument, RecordCustodyProgressDocument } from '#documents';
import type { CustodyProgressKind } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';

const KINDS = ['EDUCATION', 'BEHAVIOUR', 'COURSE', 'WORK', 'OTHER'] as const satisfies readonly CustodyProgressKind[];

@Controller('people/:person/custody-progress')
export class CustodyController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const first = { kind: '', text: '', ...dayFields('on', today()), requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async record(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [...choiceErrors(values, 'kind', KINDS), ...textErrors(values, 'text', 4_000), ...dayErrors(values, 'on')];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const on = dayOf(values, 'on');
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      kind: textOf(values, 'kind') as CustodyProgressKind,
      text: textOf(values, 'text'),
      ...(typeof on === 'string' ? { on } : {}),
    };
    const { data } = await visit.ask(RecordCustodyProgressDocument, { input });
    const refusal = data.recordCustodyProgress?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=progress`);
    const again = { ...values, requestId: newRequest() };
    return await formPage(visit, person, { values: again, errors: [refusalLine(refusal, ['kind', 'text', 'on'])] });
  }
}

async function formPage(visit: Visit, person: string, given: { values: Fields; errors?: readonly FieldError[] }): Promise<Page> {
  const { data } = await visit.ask(CustodyNowDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  if ((data.progress?.write ?? 'NONE') === 'NONE') throw new Refused('NOT_SHARED');
  const action = `/people/${person}/custody-progress`;
  const content = { person: data.person, values: given.values, action, hidden: ['requestId'], form: true, kinds: KINDS };
  return { template: 'custody/progress.njk', title: 'custody.title', back: `/people/${person}`, errors: given.errors ?? [], content };
}
