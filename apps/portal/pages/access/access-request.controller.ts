/** One access request: where it stands, what was released by it to whoever asked, and for the home team the extension of its clock. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AccessBundleDocument, AccessRequestNowDocument, ExtendAccessRequestDocument, MyAccessRequestsDocument } from '#documents';
import type { AccessBundleQuery, AccessRequestFactsFragment } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { refusalLine, textErrors, textOf, wishAbout } from '../form.js';
import type { Given } from '../form.js';
import { sections } from './held.js';

interface Seen {
  readonly one: AccessRequestFactsFragment;
  /** Whether it is the reader's own. */
  readonly mine: boolean;
  readonly items: NonNullable<AccessBundleQuery['accessBundle']>;
}

@Controller('access-requests/:request')
export class AccessRequestController {
  @Get()
  async show(@Param('request') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const seen = await requestNow(visit, id);
    return page(visit, seen, { values: (await visit.kept(kept)) ?? { reason: '', ...wishAbout(seen.one) } });
  }

  @Post()
  async extend(@Param('request') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = textErrors(values, 'reason', 1_000);
    if (errors.length > 0) return page(visit, await requestNow(visit, id), { values, errors });
    const version = Number(textOf(values, 'version'));
    const input = { requestId: textOf(values, 'requestId'), request: id, version, reason: textOf(values, 'reason') };
    const { data } = await visit.ask(ExtendAccessRequestDocument, { input });
    const refusal = data.extendAccessRequest?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/access-requests/${id}?done=accessExtended`);
    const seen = await requestNow(visit, id);
    return page(visit, seen, { values: { ...values, ...wishAbout(seen.one) }, errors: [refusalLine(refusal, ['reason'])] });
  }
}

/** The request as this reader may see it, with its bundle for whoever asked. Throws Refused NOT_FOUND for any other id. */
async function requestNow(visit: Visit, id: string): Promise<Seen> {
  const own = visit.atHome ? await visit.ask(MyAccessRequestsDocument, {}) : null;
  const mine = own?.data.myAccessRequests?.find((one) => one.id === id);
  if (mine !== undefined) {
    const bundle = mine.state === 'RELEASED' ? await visit.ask(AccessBundleDocument, { request: id }) : null;
    return { one: mine, mine: true, items: bundle?.data.accessBundle ?? [] };
  }
  const { data } = await visit.ask(AccessRequestNowDocument, { request: id });
  if (data.node?.__typename !== 'AccessRequest') throw new Refused('NOT_FOUND');
  return { one: data.node, mine: false, items: [] };
}

function page(visit: Visit, { one, mine, items }: Seen, { values, errors = [] }: Given): Page {
  const running = one.state === 'ASKED' && one.extendedOn === null && one.dueOn !== null && one.dueOn >= today();
  const form = (visit.session?.agency.kind === 'YOUTH_OFFENDING_TEAM' && running) || errors.length > 0;
  const named = { one, mine, sections: sections(items), values };
  const content = { ...named, action: `/access-requests/${one.id}`, hidden: ['requestId', 'version'], form };
  return { template: 'access/request.njk', title: 'access.oneTitle', back: '/', errors, content };
}
