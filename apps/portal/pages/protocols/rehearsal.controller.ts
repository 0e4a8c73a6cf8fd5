/** A rehearsal of a version before anybody signs it: a few cases read again as everybody around them, and what would appear or vanish for whom. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CasesToRehearseDocument, RehearseDocument } from '#documents';
import type { InformationCategory, RehearseQuery } from '#documents';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { versionFor } from './version.js';

/** The gateway takes no more cases at once. */
const MOST = 5;
/** Pages of a hundred: who answers for more people chooses among the first. */
const MOST_PAGES = 5;

type Case = NonNullable<RehearseQuery['rehearseProtocol']>['cases'][number];
type Change = NonNullable<Case['changes']>[number];

/** What changes for one party of one agency. */
interface Group {
  readonly party: string;
  readonly agency: Change['agency'];
  readonly lines: {
    readonly effect: string;
    readonly categories: readonly InformationCategory[];
    readonly byRight: boolean;
    readonly fields: string;
  }[];
}

@Controller('protocols/:protocol/rehearsal')
export class RehearsalController {
  @Get()
  async rehearse(@Param('protocol') protocol: string, @Query('person') asked: unknown, @Visiting() visit: Visit): Promise<Page> {
    const [{ version }, people] = await Promise.all([versionFor(visit, protocol), everybody(visit)]);
    const chosen = (Array.isArray(asked) ? asked : [asked]).filter((one): one is string => typeof one === 'string');
    const errors: FieldError[] = chosen.length > MOST ? [{ field: 'person', words: 'protocols.tooMany' }] : [];
    const read = chosen.length === 0 || errors.length > 0 ? [] : await casesOf(visit, { protocol, people: chosen });
    const cases = read.map(({ id, groups }) => ({ name: people.find(({ value }) => value === id)?.text ?? null, groups }));
    const content = { version, people, chosen, cases, action: `/protocols/${protocol}/rehearsal` };
    return { template: 'protocols/rehearsal.njk', title: 'protocols.rehearsalTitle', back: `/protocols/${protocol}`, errors, content };
  }
}

async function casesOf(visit: Visit, input: { protocol: string; people: string[] }) {
  const { data } = await visit.ask(RehearseDocument, input);
  return (data.rehearseProtocol?.cases ?? []).map(({ person, changes }) => ({
    id: person?.id ?? null,
    groups: grouped(changes ?? []),
  }));
}

/** By party and agency, and there a line for each kind of information that comes or goes. */
function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { party, agency, field, categories, effect, byRight } of changes) {
    const key = `${party ?? ''} ${agency?.en ?? ''}`;
    const group = groups.get(key) ?? { party: party ?? '', agency, lines: [] };
    groups.set(key, group);
    const same = group.lines.findIndex((line) => line.effect === effect && String(line.categories) === String(categories));
    const before = group.lines[same];
    const line = { effect: effect ?? '', categories: categories ?? [], byRight: byRight === true };
    if (before === undefined) group.lines.push({ ...line, fields: field ?? '' });
    else group.lines[same] = { ...before, fields: `${before.fields}, ${field ?? ''}` };
  }
  return [...groups.values()];
}

/** The lead knows nobody's name: a case is its number in their list, and what they do see of it. */
async function everybody(visit: Visit): Promise<{ value: string; text: string }[]> {
  const found: { value: string; text: string }[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data }: Awaited<ReturnType<typeof pageOf>> = await pageOf(visit, after);
    for (const { id, participation, sharingConsents } of data.caseload?.nodes ?? []) {
      const given = (sharingConsents ?? []).filter(({ state }) => state === 'GIVEN').length;
      const answer = visit.say(participation === null ? 'consent.noAnswer' : `participation.${participation.answer ?? ''}`);
      found.push({ value: id, text: visit.say('protocols.case', { number: found.length + 1, answer, count: given }) });
    }
    if (data.caseload?.pageInfo.hasNextPage !== true) break;
    after = data.caseload.pageInfo.endCursor;
  }
  return found;
}

const pageOf = (visit: Visit, after: string | null) => visit.ask(CasesToRehearseDocument, { after });
