/** The answer to the offer of voluntary support: who asked, how it was told apart from the order, what was said. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { RecordParticipationDocument } from '#documents';
import type { ConsentFormat, Language, ParticipationAnswer } from '#documents';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, lengthErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import { consentToWrite } from './now.js';

const ANSWERS = ['AGREED', 'REFUSED'] as const satisfies readonly ParticipationAnswer[];
const FORMATS = ['SPOKEN', 'EASY_READ', 'WRITTEN'] as const satisfies readonly ConsentFormat[];
const LANGUAGES = ['ENGLISH', 'CYMRAEG'] as const satisfies readonly Language[];

@Controller('people/:person/support')
export class SupportController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const language = visit.language === 'cy' ? 'CYMRAEG' : 'ENGLISH';
    const first = { reply: '', how: '', askedBy: '', format: '', language, rightsExplained: '', requestId: newRequest() };
    return await supportPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async record(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...choiceErrors(values, 'reply', ANSWERS),
      ...textErrors(values, 'how', 1_000),
      ...lengthErrors(values, 'askedBy', 200),
      ...choiceErrors(values, 'format', FORMATS),
      ...choiceErrors(values, 'language', LANGUAGES),
    ];
    if (errors.length > 0) return await supportPage(visit, person, { values, errors });
    const askedBy = textOf(values, 'askedBy');
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      answer: textOf(values, 'reply') as ParticipationAnswer,
      how: textOf(values, 'how'),
      format: textOf(values, 'format') as ConsentFormat,
      language: textOf(values, 'language') as Language,
      rightsExplained: textOf(values, 'rightsExplained') !== '',
      ...(askedBy === '' ? {} : { askedBy }),
    };
    const { data } = await visit.ask(RecordParticipationDocument, { input });
    const refusal = data.recordParticipation?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/consent?done=support`);
    const again = { ...values, requestId: newRequest() };
    return await supportPage(visit, person, { values: again, errors: [refusalLine(refusal, ['how', 'format'])] });
  }
}

async function supportPage(
  visit: Visit,
  person: string,
  { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] },
): Promise<Page> {
  const now = await consentToWrite(visit, person);
  const form = { action: `/people/${person}/support`, hidden: ['requestId'], form: true };
  const content = { ...now, formats: FORMATS, values, ...form };
  return { template: 'consent/support.njk', title: 'consent.supportTitle', back: `/people/${person}/consent`, errors, content };
}
