/** Disclosing in an emergency: first to whose agency, then to whom, what and why. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { DiscloseInEmergencyDocument, DiscloseNowDocument, InformationCategory, RecipientsOfDocument } from '#documents';
import type { EmergencyBasis } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { agenciesOf } from '../consent/now.js';
import { choiceErrors, listOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';

const BASES = ['SAFEGUARDING_WITHOUT_CONSENT', 'VITAL_INTERESTS', 'DUTY_TO_REPORT'] as const satisfies readonly EmergencyBasis[];
const FIELDS = ['recipient', 'categories', 'concern', 'reason'];
/** Opened by nobody so, or about nobody. */
const NEVER: readonly InformationCategory[] = ['SENSITIVE_FLAGS', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'];
const OFFERED = Object.values(InformationCategory).filter((category) => !NEVER.includes(category));

@Controller('people/:person/emergency')
export class DiscloseController {
  @Get()
  async form(
    @Param('person') person: string,
    @Query() query: { agency?: unknown; kept?: unknown },
    @Visiting() visit: Visit,
  ): Promise<Page> {
    const agency = typeof query.agency === 'string' ? query.agency : '';
    const first = { agency, recipient: '', categories: '', concern: '', reason: '', ground: '', kept: '', requestId: newRequest() };
    const errors = query.agency === '' ? [{ field: 'agency', words: 'missing.agency' }] : [];
    return await formPage(visit, person, { values: (await visit.kept(query.kept)) ?? first, errors });
  }

  @Post()
  async disclose(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const categories = OFFERED.filter((category) => listOf(values, 'categories').includes(category));
    const errors = [
      ...(textOf(values, 'recipient') === '' ? [{ field: 'recipient', words: 'missing.recipient' }] : []),
      ...(categories.length === 0 ? [{ field: 'categories', words: 'missing.categories' }] : []),
      ...textErrors(values, 'concern', 4_000),
      ...textErrors(values, 'reason', 1_000),
      ...choiceErrors(values, 'ground', BASES),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      person,
      recipient: textOf(values, 'recipient'),
      categories,
      concern: textOf(values, 'concern'),
      reason: textOf(values, 'reason'),
      basis: textOf(values, 'ground') as EmergencyBasis,
      tellingEndangers: textOf(values, 'endangers') === 'yes',
    };
    const { data } = await visit.ask(DiscloseInEmergencyDocument, { input });
    const refusal = data.discloseInEmergency?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=disclosed`);
    return await formPage(visit, person, { values: { ...values, requestId: newRequest() }, errors: [refusalLine(refusal, FIELDS)] });
  }
}

async function formPage(visit: Visit, person: string, { values, errors = [] }: Given): Promise<Page> {
  const agency = textOf(values, 'agency');
  const [{ data }, agencies, recipients] = await Promise.all([
    visit.ask(DiscloseNowDocument, { person }),
    agenciesOf(visit),
    agency === '' ? [] : recipientsOf(visit, agency),
  ]);
  if (data.person === null) throw new Refused('NOT_FOUND');
  const partners = agencies.map(({ id, ...name }) => ({ value: id, text: name[visit.language] }));
  const chosen = listOf(values, 'categories');
  const action = `/people/${person}/emergency`;
  const named = { person: data.person, partners, recipients, chosen, categories: OFFERED, bases: BASES };
  const content = { ...named, values, action, hidden: ['requestId', 'agency'], form: agency !== '' };
  const template = agency === '' ? 'emergencies/agency.njk' : 'emergencies/disclose.njk';
  return { template, title: 'emergencies.discloseTitle', back: `/people/${person}`, errors, content };
}

/** More staff than that are in no agency. */
const MOST_PAGES = 10;

/** The members of an agency who are in it now, as choices. */
export async function recipientsOf(visit: Visit, agency: string): Promise<{ value: string; text: string }[]> {
  const found: { value: string; text: string }[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data }: Awaited<ReturnType<typeof pageOf>> = await pageOf(visit, { agency, after });
    for (const { name, member, leftOn } of data.staff?.nodes ?? []) {
      if (member !== null && name !== null && leftOn === null) found.push({ value: member, text: name });
    }
    if (data.staff?.pageInfo.hasNextPage !== true) break;
    after = data.staff.pageInfo.endCursor;
  }
  return found;
}

const pageOf = (visit: Visit, variables: { agency: string; after: string | null }) => visit.ask(RecipientsOfDocument, variables);
