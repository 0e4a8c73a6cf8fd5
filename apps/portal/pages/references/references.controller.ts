/** The numbers agencies know a young person by: what the reader may see of them, one more of the reader's own agency, and one of its own that is wrong ended. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EndReferenceDocument, RecordReferenceDocument, ReferencesOfDocument } from '#documents';
import type { ReferenceScheme, ReferencesOfQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine, textErrors, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';
import { schemesOf } from './schemes.js';

type Person = NonNullable<ReferencesOfQuery['person']>;

@Controller('people/:person/references')
export class ReferencesController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await listPage(visit, person, { values: (await visit.kept(kept)) ?? { scheme: '', value: '', requestId: newRequest() } });
  }

  @Post()
  async record(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...(textOf(values, 'scheme') === '' ? [{ field: 'scheme', words: 'references.missingScheme' }] : []),
      ...textErrors(values, 'value', 40),
    ];
    if (errors.length > 0) return await listPage(visit, person, { values, errors });
    const scheme = textOf(values, 'scheme') as ReferenceScheme;
    const input = { requestId: textOf(values, 'requestId'), person, scheme, value: textOf(values, 'value') };
    const { data } = await visit.ask(RecordReferenceDocument, { input });
    const refusal = data.recordReference?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/references?done=referenceRecorded`);
    const held = refusal.code === 'CONFLICT' && refusal.field === 'scheme';
    const line = held ? { field: 'scheme', words: 'references.heldAlready' } : refusalLine(refusal, ['scheme', 'value']);
    return await listPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [line] });
  }

  @Get(':reference')
  async endForm(@Param() at: { person: string; reference: string }, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await openReference(visit, at);
    return endPage(at, one, { values: (await visit.kept(kept)) ?? { reason: '', ...wishAbout(one) } });
  }

  @Post(':reference')
  async end(@Param() at: { person: string; reference: string }, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = textErrors(values, 'reason', 1_000);
    if (errors.length > 0) return endPage(at, await openReference(visit, at), { values, errors });
    const wish = { requestId: textOf(values, 'requestId'), version: Number(textOf(values, 'version')) };
    const { data } = await visit.ask(EndReferenceDocument, {
      input: { ...wish, reference: at.reference, reason: textOf(values, 'reason') },
    });
    const refusal = data.endReference?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${at.person}/references?done=referenceEnded`);
    const one = await openReference(visit, at);
    return endPage(at, one, { values: { ...values, ...wishAbout(one) }, errors: [refusalLine(refusal, ['reason'])] });
  }
}

async function personNow(visit: Visit, person: string): Promise<Person> {
  const { data } = await visit.ask(ReferencesOfDocument, { person });
  if (data.person === null) throw new Refused('NOT_FOUND');
  return data.person;
}

/** One the reader's own agency holds and has not ended; any other is not there. */
async function openReference(visit: Visit, at: { person: string; reference: string }) {
  const { references } = await personNow(visit, at.person);
  const one = references?.find(
    ({ id, endedOn, owner }) => id === at.reference && endedOn === null && owner?.id === visit.session?.agency.id,
  );
  if (one === undefined) throw new Refused('NOT_FOUND');
  return one;
}

async function listPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const [person, schemes] = await Promise.all([personNow(visit, id), schemesOf(visit, id)]);
  const agency = visit.session?.agency.id;
  const held = (person.references ?? [])
    .filter(({ endedOn }) => endedOn === null)
    .map((one) => ({ ...one, own: one.owner?.id === agency }));
  const free = schemes.filter((scheme) => !held.some((one) => one.own && one.scheme === scheme));
  const content = { person, held, schemes: free, values, action: `/people/${id}/references`, hidden: ['requestId'], form: free.length > 0 };
  return { template: 'references/references.njk', title: 'references.title', back: `/people/${id}`, errors, content };
}

function endPage(at: { person: string; reference: string }, one: object, { values, errors = [] }: Given): Page {
  const back = `/people/${at.person}/references`;
  const content = { one, values, action: `${back}/${at.reference}`, hidden: ['requestId', 'version'], form: true };
  return { template: 'references/end.njk', title: 'references.endTitle', back, errors, content };
}
