/** Saying that a fact about a young person is wrong, and everything that was said so far (UK GDPR Article 16). */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AskCorrectionDocument, CorrectableDocument, CorrectionsOfDocument, MyCorrectionsDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';
import { inWords } from '../access/held.js';
import { correctable, placeOf } from './correctable.js';

@Controller('people/:person/corrections')
export class AskCorrectionController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? { wrong: '', says: '', requestId: newRequest() } });
  }

  @Post()
  async ask(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...(textOf(values, 'wrong') === '' ? [{ field: 'wrong', words: 'corrections.missingWrong' }] : []),
      ...textErrors(values, 'says', 2_000).map((error) =>
        textOf(values, 'says') === '' ? { ...error, words: 'corrections.missingSays' } : error,
      ),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = { requestId: textOf(values, 'requestId'), ...placeOf(textOf(values, 'wrong')), says: textOf(values, 'says') };
    const { data } = await visit.ask(AskCorrectionDocument, { input });
    const refusal = data.askCorrection?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/corrections?done=correctionAsked`);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [lineOf(refusal)] });
  }
}

/** What only this form is refused for is said in words of its own. */
function lineOf(refusal: { readonly code: string; readonly field: string | null }): FieldError {
  if (refusal.code === 'CONFLICT' && refusal.field === 'field') return { field: 'wrong', words: 'corrections.isOpen' };
  return refusalLine(refusal, ['wrong', 'says']);
}

async function formPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const agency = visit.session?.agency;
  const form = visit.atHome;
  const [{ data }, mine, records] = await Promise.all([
    visit.ask(CorrectionsOfDocument, { person: id }),
    form ? visit.ask(MyCorrectionsDocument, {}) : null,
    form ? visit.ask(CorrectableDocument, { person: id }) : null,
  ]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  const own = (mine?.data.myCorrections ?? []).filter(({ person }) => person?.id === id);
  const corrections = new Map([...(data.person.corrections ?? []), ...own].map((one) => [one.id, one]));
  const choosable = records?.data.person
    ? correctable(records.data.person, { own: agency?.id ?? '', say: visit.say, language: visit.language })
    : [];
  const notices = (data.person.correctionNotices ?? []).map((one) => ({ ...one, kind: inWords(one.kind), field: inWords(one.field) }));
  const named = { person: data.person, corrections: [...corrections.values()], notices, choosable };
  const content = { ...named, values, action: `/people/${id}/corrections`, hidden: ['requestId'], form };
  return { template: 'corrections/corrections.njk', title: 'corrections.title', back: `/people/${id}`, errors, content };
}
