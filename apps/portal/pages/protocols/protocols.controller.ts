/** What a partnership agreed to share: its versions, what a draft would change for the reader's own agency, and the table that is printed and signed. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ReferenceTableDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import type { Page } from '../../web/request/page.js';
import { Visiting } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { changesOf, versionFor, versionsFor } from './version.js';

@Controller('protocols')
export class ProtocolsController {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    return { template: 'protocols/protocols.njk', title: 'protocols.title', content: { ...(await versionsFor(visit)) } };
  }

  @Get(':protocol')
  async show(@Param('protocol') id: string, @Visiting() visit: Visit): Promise<Page> {
    const found = await versionFor(visit, id);
    const content = { ...found, changes: await changesOf(visit, found), maySign: found.signatory !== null };
    return { template: 'protocols/version.njk', title: 'protocols.oneTitle', back: '/protocols', content };
  }

  @Get(':protocol/table')
  async table(@Param('protocol') id: string, @Query('of') of: unknown, @Visiting() visit: Visit): Promise<Page> {
    const { version } = await versionFor(visit, id);
    const language = visit.language === 'cy' ? 'CYMRAEG' : 'ENGLISH';
    const { data } = await visit.ask(ReferenceTableDocument, { protocol: id, language });
    if (data.node?.__typename !== 'Protocol' || data.node.lines === null) throw new Refused('NOT_FOUND');
    const ours = of === 'us';
    const kind = visit.session?.agency.kind ?? '';
    const lines = data.node.lines.map((line) => ({
      ...line,
      cells: ours ? line.cells.filter(({ agencyKinds }) => agencyKinds.some((one) => one === kind)) : line.cells,
    }));
    const content = { version, ours, lines, agency: visit.session?.agency, path: `/protocols/${id}/table` };
    return { template: 'protocols/table.njk', title: 'protocols.tableTitle', back: `/protocols/${id}`, content };
  }
}
