/** Sealing a record of one's own agency for named colleagues, and taking it out of its seal: for all others it is as if it had never been. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { SealRecordDocument, SealsOfDocument, UnsealRecordDocument } from '#documents';
import type { SealsOfQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { recipientsOf } from '../emergencies/disclose.controller.js';
import { listOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';
import { sealable } from './sealable.js';

type Person = NonNullable<SealsOfQuery['person']>;

@Controller('people/:person/seals')
export class SealsController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const first = { record: '', openTo: '', reason: '', requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async seal(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...(textOf(values, 'record') === '' ? [{ field: 'record', words: 'seals.missingRecord' }] : []),
      ...textErrors(values, 'reason', 1_000),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      record: textOf(values, 'record'),
      reason: textOf(values, 'reason'),
      openTo: listOf(values, 'openTo'),
    };
    const { data } = await visit.ask(SealRecordDocument, { input });
    const refusal = data.sealRecord?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/seals?done=sealed`);
    const again = { ...values, requestId: newRequest() };
    return await formPage(visit, person, { values: again, errors: [refusalLine(refusal, ['record', 'openTo', 'reason'])] });
  }

  @Get(':seal')
  async unsealForm(@Param() at: { person: string; seal: string }, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await unsealPage(visit, at, { values: (await visit.kept(kept)) ?? { reason: '', requestId: newRequest() } });
  }

  @Post(':seal')
  async unseal(@Param() at: { person: string; seal: string }, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = textErrors(values, 'reason', 1_000);
    if (errors.length > 0) return await unsealPage(visit, at, { values, errors });
    const version = Number(textOf(values, 'version'));
    const input = { requestId: textOf(values, 'requestId'), seal: at.seal, version, reason: textOf(values, 'reason') };
    const { data } = await visit.ask(UnsealRecordDocument, { input });
    const refusal = data.unsealRecord?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${at.person}/seals?done=unsealed`);
    const again = { ...values, version: '', requestId: newRequest() };
    return await unsealPage(visit, at, { values: again, errors: [refusalLine(refusal, ['reason'])] });
  }
}

async function personNow(visit: Visit, person: string): Promise<Person> {
  if (visit.atHome) throw new Refused('NOT_SHARED');
  const { data } = await visit.ask(SealsOfDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  return data.person;
}

async function formPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const agency = visit.session?.agency.id ?? '';
  const [person, colleagues] = await Promise.all([personNow(visit, id), recipientsOf(visit, agency)]);
  const sealed = (person.seals ?? []).filter(({ unsealedOn }) => unsealedOn === null);
  const records = sealable(person, { agency, say: visit.say });
  const named = { person, sealed, records, colleagues, chosen: listOf(values, 'openTo'), values };
  const content = { ...named, action: `/people/${id}/seals`, hidden: ['requestId'], form: true };
  return { template: 'seals/seals.njk', title: 'seals.title', back: `/people/${id}`, errors, content };
}

async function unsealPage(visit: Visit, at: { person: string; seal: string }, { values, errors = [] }: Given): Promise<Page> {
  const person = await personNow(visit, at.person);
  const one = (person.seals ?? []).find(({ id, unsealedOn }) => id === at.seal && unsealedOn === null);
  if (one === undefined) throw new Refused('NOT_FOUND');
  const version = textOf(values, 'version') === '' ? String(one.version ?? 0) : textOf(values, 'version');
  const content = {
    one,
    values: { ...values, version },
    action: `/people/${at.person}/seals/${at.seal}`,
    hidden: ['requestId', 'version'],
    form: true,
  };
  return { template: 'seals/unseal.njk', title: 'seals.unsealTitle', back: `/people/${at.person}/seals`, errors, content };
}
