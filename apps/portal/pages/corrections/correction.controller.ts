/** One correction: where it stands, and for the agency that owns the record the answer: corrected, or not and why. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AnswerCorrectionDocument, CorrectionNowDocument, MyCorrectionsDocument } from '#documents';
import type { CorrectionAnswer, CorrectionFactsFragment } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { inWords } from '../access/held.js';
import { choiceErrors, refusalLine, textErrors, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';

const ANSWERS = ['CORRECTED', 'DECLINED'] as const satisfies readonly CorrectionAnswer[];

@Controller('corrections/:correction')
export class CorrectionController {
  @Get()
  async show(@Param('correction') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await correctionNow(visit, id);
    return page(visit, one, { values: (await visit.kept(kept)) ?? { reply: '', reason: '', ...wishAbout(one) } });
  }

  @Post()
  async answer(@Param('correction') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...choiceErrors(values, 'reply', ANSWERS).map((error) => ({ ...error, words: 'corrections.missingReply' })),
      ...textErrors(values, 'reason', 2_000),
    ];
    if (errors.length > 0) return page(visit, await correctionNow(visit, id), { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      correction: id,
      version: Number(textOf(values, 'version')),
      answer: textOf(values, 'reply') as CorrectionAnswer,
      reason: textOf(values, 'reason'),
    };
    const { data } = await visit.ask(AnswerCorrectionDocument, { input });
    const refusal = data.answerCorrection?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/corrections/${id}?done=correctionAnswered`);
    const one = await correctionNow(visit, id);
    const line = refusal.code === 'INVALID' && refusal.field === 'answer' ? { field: 'reply', words: 'corrections.correctFirst' } : null;
    return page(visit, one, { values: { ...values, ...wishAbout(one) }, errors: [line ?? refusalLine(refusal, ['reply', 'reason'])] });
  }
}

/** The correction as this reader may see it. Throws Refused NOT_FOUND for any other id. */
async function correctionNow(visit: Visit, id: string): Promise<CorrectionFactsFragment> {
  const own = visit.atHome ? await visit.ask(MyCorrectionsDocument, {}) : null;
  const mine = own?.data.myCorrections?.find((one) => one.id === id);
  if (mine !== undefined) return mine;
  const { data } = await visit.ask(CorrectionNowDocument, { correction: id });
  if (data.node?.__typename !== 'CorrectionRequest') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: CorrectionFactsFragment, { values, errors = [] }: Given): Page {
  const back = one.person === null ? '/' : `/people/${one.person.id}/corrections`;
  const form = one.state === 'ASKED' && one.to?.id === visit.session?.agency.id;
  const named = { one, kind: inWords(one.kind), field: inWords(one.field), answers: ANSWERS, values };
  const content = { ...named, action: `/corrections/${one.id}`, hidden: ['requestId', 'version'], form };
  return {
    template: 'corrections/correction.njk',
    title: 'corrections.oneTitle',
    back,
    errors,
    content,
  };
}
