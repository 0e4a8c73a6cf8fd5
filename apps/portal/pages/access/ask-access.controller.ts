/** Asking for a copy of what is held about a young person, and everything that was asked for so far (UK GDPR Article 15). */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AccessNowDocument, MyAccessRequestsDocument, RequestAccessDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { lengthErrors, newRequest, refusalLine, textOf } from '../form.js';
import type { Given } from '../form.js';

@Controller('people/:person/access-requests')
export class AskAccessController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? { note: '', requestId: newRequest() } });
  }

  @Post()
  async ask(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = lengthErrors(values, 'note', 500);
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const note = textOf(values, 'note');
    const input = { requestId: textOf(values, 'requestId'), person, ...(note === '' ? {} : { note }) };
    const { data } = await visit.ask(RequestAccessDocument, { input });
    const refusal = data.requestAccess?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}/access-requests?done=accessAsked`);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [lineOf(refusal)] });
  }
}

/** What only this form is refused for is said in words of its own. */
function lineOf(refusal: { readonly code: string; readonly field: string | null }): FieldError {
  if (refusal.code === 'CONFLICT' && refusal.field !== 'requestId') return { field: 'note', words: 'access.isOpen' };
  return refusalLine(refusal, ['note']);
}

async function formPage(visit: Visit, id: string, { values, errors = [] }: Given): Promise<Page> {
  const agency = visit.session?.agency;
  const own = visit.atHome;
  const [{ data }, mine] = await Promise.all([
    visit.ask(AccessNowDocument, { person: id }),
    own ? visit.ask(MyAccessRequestsDocument, {}) : null,
  ]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  const { accessRequests, accessReviews } = data.person;
  const requests = new Map([...(accessRequests ?? []), ...(mine?.data.myAccessRequests ?? [])].map((one) => [one.id, one]));
  const open = (mine?.data.myAccessRequests ?? []).some(({ state }) => state === 'ASKED');
  const named = { person: data.person, requests: [...requests.values()], reviews: accessReviews ?? [], agency: agency?.id ?? '', own };
  const content = {
    ...named,
    values,
    action: `/people/${id}/access-requests`,
    hidden: ['requestId'],
    form: own && (!open || errors.length > 0),
  };
  return { template: 'access/requests.njk', title: 'access.title', back: `/people/${id}`, errors, content };
}
