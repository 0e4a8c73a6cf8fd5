/** A consent was withdrawn after this agency had received what it covered: what it did with it. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AcknowledgeWithdrawalDocument, NoticeNowDocument } from '#documents';
import type { HolderDeed, NoticeNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, lengthErrors, refusalLine, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';

const DEEDS = ['DELETED', 'NOTHING_HELD', 'KEPT'] as const satisfies readonly HolderDeed[];

@Controller('notices/:notice')
export class NoticesController {
  @Get()
  async show(@Param('notice') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const notice = await noticeNow(visit, id);
    const first = { deed: '', basis: '', note: '', ...wishAbout(notice) };
    return noticePage(visit, notice, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async acknowledge(@Param('notice') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const notice = await noticeNow(visit, id);
    const errors = errorsOf(values);
    if (errors.length > 0) return noticePage(visit, notice, { values, errors });
    const [basis, note] = [textOf(values, 'basis'), textOf(values, 'note')];
    const input = {
      requestId: textOf(values, 'requestId'),
      notice: id,
      version: Number(textOf(values, 'version')),
      deed: textOf(values, 'deed') as HolderDeed,
      ...(basis === '' ? {} : { basis }),
      ...(note === '' ? {} : { note }),
    };
    const { data } = await visit.ask(AcknowledgeWithdrawalDocument, { input });
    const refusal = data.acknowledgeWithdrawal?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/notices/${id}?done=noticed`);
    const again = { ...values, ...wishAbout(notice) };
    return noticePage(visit, notice, { values: again, errors: [refusalLine(refusal, ['deed', 'basis', 'note'])] });
  }
}

function errorsOf(values: Fields): FieldError[] {
  const unnamed = textOf(values, 'deed') === 'KEPT' && textOf(values, 'basis') === '';
  return [
    ...choiceErrors(values, 'deed', DEEDS),
    ...(unnamed ? [{ field: 'basis', words: 'missing.basis' }] : lengthErrors(values, 'basis', 500)),
    ...lengthErrors(values, 'note', 1_000),
  ];
}

type Notice = Extract<NonNullable<NoticeNowQuery['node']>, { readonly __typename: 'WithdrawalNotice' }>;

/** The notice as this reader may see it. Throws Refused NOT_FOUND for any other id. */
async function noticeNow(visit: Visit, id: string): Promise<Notice> {
  const { data } = await visit.ask(NoticeNowDocument, { id });
  if (data.node?.__typename !== 'WithdrawalNotice') throw new Refused('NOT_FOUND');
  return data.node;
}

function noticePage(visit: Visit, notice: Notice, { values, errors = [] }: Given): Page {
  const ours = notice.holder?.id === visit.session?.agency.id && notice.acknowledgedOn === null;
  const form = { action: `/notices/${notice.id}`, hidden: ['requestId', 'version'], form: ours };
  return {
    template: 'notices/notice.njk',
    title: 'notices.title',
    back: '/',
    errors,
    content: { notice, ours, deeds: DEEDS, values, ...form },
  };
}
