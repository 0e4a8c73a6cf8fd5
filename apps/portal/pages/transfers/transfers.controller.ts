/** A transfer that is proposed to the reader's team: what may be read of it before it is answered, the answer, and a look at the answer before it counts. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AnswerTransferDocument, TransferNowDocument, TransfersToAnswerDocument } from '#documents';
import type { TransferAnswer, TransferNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf, typed } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';

const ANSWERS = ['ACCEPTED', 'DECLINED'] as const satisfies readonly TransferAnswer[];
/** Calendar days the old area keeps, as the gateway proposes. */
const HANDOVER = '28';

type Transfer = Extract<NonNullable<TransferNowQuery['node']>, { __typename: 'AreaTransfer' }>;

@Controller('transfers/:transfer')
export class TransfersController {
  @Get()
  async show(@Param('transfer') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await transferNow(visit, id);
    const first = { reply: '', note: '', days: HANDOVER, version: String(one.version ?? 0) };
    return page(visit, one, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async answer(@Param('transfer') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = typed(fieldsOf(body));
    const days = Number(textOf(values, 'days'));
    const errors = [
      ...choiceErrors(values, 'reply', ANSWERS).map((error) => ({ ...error, words: 'transfers.missingReply' })),
      ...textErrors(values, 'note', 2_000),
      ...(Number.isInteger(days) && days >= 0 && textOf(values, 'days') !== '' ? [] : [{ field: 'days', words: 'transfers.badDays' }]),
    ];
    if (errors.length > 0) return page(visit, await transferNow(visit, id), { values, errors });
    const kept = await visit.keep(`/transfers/${id}`, { ...values, requestId: newRequest() });
    return new SeeOther(kept.replace('?', '/check?'));
  }

  @Get('check')
  async check(@Param('transfer') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = await visit.kept(kept, `/transfers/${id}`);
    if (values === null) return new SeeOther(`/transfers/${id}`);
    const change = `/transfers/${id}${new URL(visit.url, 'http://portal').search}`;
    const content = { one: await transferNow(visit, id), values: typed(values), action: visit.url, change };
    return { template: 'transfers/check.njk', title: 'transfers.checkTitle', back: change, content };
  }

  @Post('check')
  async send(@Param('transfer') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = await visit.kept(kept, `/transfers/${id}`);
    if (values === null) return new SeeOther(`/transfers/${id}`);
    const input = {
      requestId: textOf(values, 'requestId'),
      transfer: id,
      version: Number(textOf(values, 'version')),
      answer: textOf(values, 'reply') as TransferAnswer,
      note: textOf(values, 'note'),
      handoverDays: Number(textOf(values, 'days')),
    };
    const { data } = await visit.ask(AnswerTransferDocument, { input });
    const refusal = data.answerTransfer?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/transfers/${id}?done=transferAnswered`);
    const one = await transferNow(visit, id);
    const line =
      refusal.field === 'handoverDays' ? { field: 'days', words: 'transfers.badDays' } : refusalLine(refusal, ['reply', 'note', 'days']);
    return page(visit, one, { values: { ...values, version: String(one.version ?? 0) }, errors: [line] });
  }
}

/** The proposals that wait for the reader's team. */
export async function transfersFor(visit: Visit) {
  const { data } = await visit.ask(TransfersToAnswerDocument, {});
  return data.transfersToAnswer ?? [];
}

async function transferNow(visit: Visit, id: string): Promise<Transfer> {
  const { data } = await visit.ask(TransferNowDocument, { transfer: id });
  if (data.node?.__typename !== 'AreaTransfer') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: Transfer, { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] }): Page {
  const form = one.state === 'PROPOSED' && one.to?.id === visit.session?.agency.id;
  const content = { one, values, action: `/transfers/${one.id}`, hidden: ['version'], form, answers: ANSWERS };
  return { template: 'transfers/transfer.njk', title: 'transfers.title', back: '/', errors, content };
}
