/** Whether a young person has another record: looking for it among those the reader may see, and proposing that both are of one person. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ProposeSamePersonDocument, SamePersonBasis } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf, typed } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given, Refusal } from '../form.js';
import { schemesOf } from '../references/schemes.js';
import { BY_BIRTH, joiningOf, othersOf, standingOf } from './records.js';

const BASES = Object.values(SamePersonBasis);

@Controller('people/:person/same-person')
export class FindRecordController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await findPage(visit, person, { values: (await visit.kept(kept)) ?? { how: '', value: '' } });
  }

  @Post()
  async find(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = typed(fieldsOf(body));
    const how = textOf(values, 'how');
    const errors = how === '' ? [{ field: 'how', words: 'joining.missingHow' }] : how === BY_BIRTH ? [] : textErrors(values, 'value', 40);
    if (errors.length > 0) return await findPage(visit, person, { values, errors });
    const first = { other: '', basis: how === BY_BIRTH ? 'SAME_NAME_AND_BIRTH' : 'SAME_REFERENCE', requestId: newRequest() };
    return new SeeOther(await visit.keep(`/people/${person}/same-person/found`, { ...values, ...first }));
  }

  @Get('found')
  async found(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = await visit.kept(kept);
    return values === null ? new SeeOther(`/people/${person}/same-person`) : await foundPage(visit, person, { values });
  }

  @Post('found')
  async propose(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const other = textOf(values, 'other');
    const basis = BASES.find((one) => one === textOf(values, 'basis'));
    const errors = [
      ...(other === '' ? [{ field: 'other', words: 'joining.missingOther' }] : []),
      ...(basis === undefined ? [{ field: 'basis', words: 'joining.missingBasis' }] : []),
    ];
    if (errors.length > 0 || basis === undefined) return await foundPage(visit, person, { values, errors });
    const { data } = await visit.ask(ProposeSamePersonDocument, {
      input: { requestId: textOf(values, 'requestId'), person, other, basis },
    });
    const refusal = data.proposeSamePerson?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/same-person?done=samePersonProposed`);
    return await foundPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [lineOf(refusal)] });
  }
}

async function findPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const [person, schemes] = await Promise.all([joiningOf(visit, id), schemesOf(visit, id)]);
  const form = standingOf(person.sameAs)?.stands !== 'JOINED';
  const content = { person, sides: person.sameAs ?? [], schemes, byBirth: BY_BIRTH, values, action: `/people/${id}/same-person`, form };
  return { template: 'joining/find.njk', title: 'joining.title', back: `/people/${id}`, errors, content };
}

/** What was found, chosen among; where it is nothing, how it was looked for. */
async function foundPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const person = await joiningOf(visit, id);
  const others = await othersOf(visit, person, { how: textOf(values, 'how'), value: textOf(values, 'value') }).catch(invalid);
  if (others === null || others.length === 0) return await findPage(visit, id, { values, errors: [missed(values, others)] });
  const back = `/people/${id}/same-person`;
  const content = { person, others, bases: BASES, values, action: `${back}/found`, hidden: ['requestId', 'how', 'value'], form: true };
  return { template: 'joining/found.njk', title: 'joining.foundTitle', back, errors, content };
}

function invalid(failure: unknown): null {
  if (failure instanceof Refused && failure.code === 'INVALID') return null;
  throw failure;
}

const missed = (values: Fields, others: readonly unknown[] | null): FieldError =>
  others === null
    ? { field: 'value', words: 'invalid.value' }
    : { field: textOf(values, 'how') === BY_BIRTH ? 'how' : 'value', words: 'joining.noneFound' };

function lineOf(refusal: Refusal): FieldError {
  if (refusal.code === 'CONFLICT' && refusal.field === 'other') return { field: 'other', words: 'joining.proposedAlready' };
  return refusal.code === 'NOT_SHARED' ? { field: 'other', words: 'joining.notThere' } : refusalLine(refusal, ['other', 'basis']);
}
