/** Proposing that a young person's home moves to another team's area: where to, and why. Nothing moves before that team accepts. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ProposeTransferDocument, ProposeTransferNowDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine, textErrors, textOf } from '../form.js';

@Controller('people/:person/transfer')
export class ProposeTransferController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? { area: '', reason: '', requestId: newRequest() } });
  }

  @Post()
  async propose(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const [to = '', authority = ''] = textOf(values, 'area').split(' ');
    const errors = [
      ...(authority === '' ? [{ field: 'area', words: 'transfers.missingArea' }] : []),
      ...textErrors(values, 'reason', 2_000),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = { requestId: textOf(values, 'requestId'), person, to, authority, reason: textOf(values, 'reason') };
    const { data } = await visit.ask(ProposeTransferDocument, { input });
    const refusal = data.proposeTransfer?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=transferProposed`);
    const line =
      refusal.code === 'CONFLICT' && refusal.field !== 'requestId'
        ? { field: 'area', words: 'transfers.openAlready' }
        : refusal.code === 'INVALID' && refusal.field !== 'reason'
          ? { field: 'area', words: 'transfers.badArea' }
          : refusalLine(refusal, ['area', 'reason']);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [line] });
  }
}

async function formPage(visit: Visit, person: string, given: { values: Fields; errors?: readonly FieldError[] }): Promise<Page> {
  const { data } = await visit.ask(ProposeTransferNowDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  if ((data.referral?.write ?? 'NONE') === 'NONE' || visit.session?.agency.kind !== 'YOUTH_OFFENDING_TEAM') throw new Refused('NOT_SHARED');
  const areas = (data.partnerships ?? [])
    .flatMap(({ authorities }) => authorities)
    .filter(({ team }) => team.id !== visit.session?.agency.id)
    .map(({ slug, team, ...name }) => ({ value: `${team.id} ${slug}`, text: `${name[visit.language]} (${team[visit.language]})` }));
  const action = `/people/${person}/transfer`;
  const content = { person: data.person, areas, values: given.values, action, hidden: ['requestId'], form: true };
  const errors = given.errors ?? [];
  return { template: 'transfers/propose.njk', title: 'transfers.proposeTitle', back: `/people/${person}`, errors, content };
}
