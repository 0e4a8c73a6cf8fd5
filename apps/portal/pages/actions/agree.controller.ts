/** Agreeing what one's own agency will do, and by when. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AgreeActionDocument, AgreeNowDocument } from '#documents';
import type { AgreeNowQuery, InformationCategory, Pathway } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';

/** What an action can be about, and the pathway it is on. */
const ABOUT = {
  ACCOMMODATION_NEED: 'ACCOMMODATION',
  EDUCATION_TRAINING_EMPLOYMENT: 'EDUCATION_TRAINING_EMPLOYMENT',
  HEALTH_PRACTICALITIES: 'HEALTH',
  MENTAL_HEALTH_CLINICAL: 'HEALTH',
  SUBSTANCE_MISUSE_TREATMENT: 'SUBSTANCE_MISUSE',
  FAMILY: 'FAMILIES',
  FINANCE: 'FINANCE_BENEFITS_DEBT',
  CUSTODY_PROGRESS: 'CASE_MANAGEMENT_TRANSITIONS',
  LEISURE_AND_MENTORING: 'CASE_MANAGEMENT_TRANSITIONS',
  STATUTORY_CONTACT: 'CASE_MANAGEMENT_TRANSITIONS',
  PLAN_SUMMARY: 'CASE_MANAGEMENT_TRANSITIONS',
} as const satisfies Partial<Record<InformationCategory, Pathway>>;

type About = keyof typeof ABOUT;
const ABOUTS = Object.keys(ABOUT) as About[];

@Controller('people/:person/actions/agree')
export class AgreeController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const first = { category: '', headline: '', text: '', ...dayFields('dueOn', null), requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async agree(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...choiceErrors(values, 'category', ABOUTS),
      ...textErrors(values, 'headline', 200),
      ...textErrors(values, 'text', 4_000),
      ...dayErrors(values, 'dueOn', true),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const { data } = await visit.ask(AgreeActionDocument, { input: inputOf(person, values) });
    const refusal = data.agreeAction?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=agreed`);
    const again = { ...values, requestId: newRequest() };
    return await formPage(visit, person, { values: again, errors: [refusalLine(refusal, ['category', 'headline', 'text', 'dueOn'])] });
  }
}

function inputOf(person: string, values: Fields) {
  const category = textOf(values, 'category') as About;
  return {
    requestId: textOf(values, 'requestId'),
    person,
    category,
    pathway: ABOUT[category],
    headline: textOf(values, 'headline'),
    text: textOf(values, 'text'),
    dueOn: dayOf(values, 'dueOn') ?? '',
  };
}

async function formPage(visit: Visit, person: string, given: { values: Fields; errors?: readonly FieldError[] }): Promise<Page> {
  const { data } = await visit.ask(AgreeNowDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  if ((data.plan?.write ?? 'NONE') === 'NONE') throw new Refused('NOT_SHARED');
  const abouts = ABOUTS.filter((about) => mayWrite(data, about));
  const content = {
    person: data.person,
    abouts,
    values: given.values,
    action: `/people/${person}/actions/agree`,
    hidden: ['requestId'],
    form: true,
  };
  return { template: 'actions/agree.njk', title: 'actions.agreeTitle', back: `/people/${person}`, errors: given.errors ?? [], content };
}

/** The gateway's own word on each, so that nobody is offered what they would be refused. */
function mayWrite(data: AgreeNowQuery, about: About): boolean {
  const explained = about === 'PLAN_SUMMARY' ? data.plan : data[about];
  return (explained?.write ?? 'NONE') !== 'NONE';
}
