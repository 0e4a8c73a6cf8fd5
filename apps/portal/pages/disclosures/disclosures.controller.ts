/** Who has seen what of a young person, when, and under which clause: the ledger, in words. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { DisclosuresDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { momentOf } from '../../web/language/days.js';
import type { Page } from '../../web/request/page.js';
import { Visiting } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';

@Controller('people/:person/seen')
export class DisclosuresController {
  @Get()
  async list(@Param('person') person: string, @Query('after') given: unknown, @Visiting() visit: Visit): Promise<Page> {
    const after = typeof given === 'string' ? given : null;
    const { data } = await visit.ask(DisclosuresDocument, { person, after });
    if (data.person === null || data.disclosures === null) throw new Refused('NOT_FOUND');
    const { nodes, pageInfo } = data.disclosures;
    const entries = nodes.map((entry) => ({ ...entry, when: entry.at === null ? '' : momentOf(entry.at, visit.language) }));
    const next = pageInfo.hasNextPage
      ? `/people/${person}/seen?${new URLSearchParams({ after: pageInfo.endCursor ?? '' }).toString()}`
      : null;
    const content = { person: data.person, entries, next };
    return { template: 'disclosures/disclosures.njk', title: 'disclosures.title', back: `/people/${person}`, content };
  }
}
