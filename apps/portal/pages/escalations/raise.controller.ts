/** Raising an escalation: against whom, and why. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { RaiseEscalationDocument, RaiseNowDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { agenciesOf } from '../consent/now.js';
import { newRequest, refusalLine, textErrors, textOf } from '../form.js';

@Controller('people/:person/escalations/raise')
export class RaiseController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? { target: '', reason: '', requestId: newRequest() } });
  }

  @Post()
  async raise(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const target = textOf(values, 'target');
    const errors = [...(target === '' ? [{ field: 'target', words: 'missing.target' }] : []), ...textErrors(values, 'reason', 2_000)];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = { requestId: textOf(values, 'requestId'), person, target, reason: textOf(values, 'reason') };
    const { data } = await visit.ask(RaiseEscalationDocument, { input });
    const refusal = data.raiseEscalation?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=raised`);
    const again = { ...values, requestId: newRequest() };
    return await formPage(visit, person, { values: again, errors: [refusalLine(refusal, ['target', 'reason'])] });
  }
}

async function formPage(visit: Visit, person: string, given: { values: Fields; errors?: readonly FieldError[] }): Promise<Page> {
  const [{ data }, agencies] = await Promise.all([visit.ask(RaiseNowDocument, { person }), agenciesOf(visit)]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  if ((data.escalations?.write ?? 'NONE') === 'NONE') throw new Refused('NOT_SHARED');
  const partners = agencies
    .filter(({ id }) => id !== visit.session?.agency.id)
    .map(({ id, ...name }) => ({ value: id, text: name[visit.language] }));
  const action = `/people/${person}/escalations/raise`;
  const content = { person: data.person, partners, values: given.values, action, hidden: ['requestId'], form: true };
  return {
    template: 'escalations/raise.njk',
    title: 'escalations.raiseTitle',
    back: `/people/${person}`,
    errors: given.errors ?? [],
    content,
  };
}
