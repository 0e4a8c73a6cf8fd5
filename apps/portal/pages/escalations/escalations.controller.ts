/** What was escalated: to answer, and to see through to an outcome. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EscalationNowDocument, EscalationsDocument } from '#documents';
import type { EscalationRole } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { daysBetween, distance, today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine, textOf, wishAbout } from '../form.js';
import { DEEDS, OUTCOMES, deedsOf } from './deeds.js';
import type { Escalation } from './deeds.js';

@Controller('escalations')
export class EscalationsController {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const [forUs, byUs] = await Promise.all([escalationsOf(visit, 'FOR_US'), escalationsOf(visit, 'RAISED_BY_US')]);
    return { template: 'escalations/escalations.njk', title: 'escalations.title', content: { forUs, byUs } };
  }

  @Get(':escalation')
  async show(@Param('escalation') id: string, @Visiting() visit: Visit): Promise<Page> {
    return showPage(await escalationNow(visit, id), visit, []);
  }

  @Get(':escalation/:deed')
  async form(
    @Param() at: { escalation: string; deed: string },
    @Query('kept') kept: unknown,
    @Visiting() visit: Visit,
  ): Promise<Page | SeeOther> {
    const escalation = await escalationNow(visit, at.escalation);
    if (!isOpen(escalation, at.deed, visit) || DEEDS[at.deed]?.fields.length === 0) return new SeeOther(`/escalations/${at.escalation}`);
    const first = wishAbout(escalation);
    return formPage(escalation, at.deed, { values: (await visit.kept(kept)) ?? first });
  }

  @Post(':escalation/:deed')
  async perform(
    @Param() at: { escalation: string; deed: string },
    @Body() body: unknown,
    @Visiting() visit: Visit,
  ): Promise<Page | SeeOther> {
    const deed = DEEDS[at.deed];
    if (deed === undefined) throw new Refused('NOT_FOUND');
    const values = fieldsOf(body);
    const errors = deed.errors(values);
    if (errors.length > 0) return formPage(await escalationNow(visit, at.escalation), at.deed, { values, errors });
    const said = { requestId: textOf(values, 'requestId'), escalation: at.escalation, version: Number(textOf(values, 'version')) };
    const refusal = await deed.send(visit, said, values);
    if (refusal === null) return new SeeOther(`/escalations/${at.escalation}?done=${at.deed}`);
    // As it stands now is on the page, above what was typed; sent again, it is against that.
    const escalation = await escalationNow(visit, at.escalation);
    const again = { ...values, ...wishAbout(escalation) };
    const line = refusalLine(refusal, deed.fields);
    return deed.fields.length === 0
      ? showPage(escalation, visit, [line])
      : formPage(escalation, at.deed, { values: again, errors: [line] });
  }
}

/** Those that are not closed, by the clock, with how long it still runs. */
export async function escalationsOf(visit: Visit, role: EscalationRole) {
  const { data } = await visit.ask(EscalationsDocument, { role, status: ['OPEN', 'ACKNOWLEDGED', 'ANSWERED', 'ACCEPTED'] });
  const day = today();
  return (data.escalations?.nodes ?? []).map((one) => ({
    ...one,
    late: one.dueOn !== null && daysBetween(day, one.dueOn) < 0,
    distance: one.dueOn === null ? '' : distance(daysBetween(day, one.dueOn), visit.say),
  }));
}

async function escalationNow(visit: Visit, id: string): Promise<Escalation> {
  const { data } = await visit.ask(EscalationNowDocument, { escalation: id });
  if (data.node?.__typename !== 'Escalation') throw new Refused('NOT_FOUND');
  return data.node;
}

function isOpen(escalation: Escalation, deed: string, visit: Visit): boolean {
  return deedsOf(escalation, visit.session?.agency.id ?? '').includes(deed);
}

function showPage(escalation: Escalation, visit: Visit, errors: readonly FieldError[]): Page {
  const deeds = deedsOf(escalation, visit.session?.agency.id ?? '');
  const content = { one: escalation, deeds, requestId: newRequest() };
  const back = visit.atHome ? '/' : '/escalations';
  return { template: 'escalations/escalation.njk', title: 'escalations.oneTitle', back, errors, content };
}

function formPage(escalation: Escalation, deed: string, { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] }): Page {
  const action = `/escalations/${escalation.id}/${deed}`;
  const content = { one: escalation, deed, values, action, hidden: ['requestId', 'version'], form: true, outcomes: OUTCOMES };
  return { template: 'escalations/deed.njk', title: 'escalations.oneTitle', back: `/escalations/${escalation.id}`, errors, content };
}
