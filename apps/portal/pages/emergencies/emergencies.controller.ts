/** Emergency disclosures: what one is told of, and its review by another person. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EmergenciesDocument, EmergencyNowDocument, ReviewEmergencyDisclosureDocument } from '#documents';
import type { EmergencyFinding, EmergencyNowQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { momentOf } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, refusalLine, textErrors, textOf, wishAbout } from '../form.js';

const FINDINGS = ['JUSTIFIED', 'TOO_MUCH', 'NOT_JUSTIFIED'] as const satisfies readonly EmergencyFinding[];

type Disclosure = Extract<NonNullable<EmergencyNowQuery['node']>, { __typename: 'EmergencyDisclosure' }>;

@Controller('emergencies')
export class EmergenciesController {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    return { template: 'emergencies/emergencies.njk', title: 'emergencies.title', content: { ones: await emergenciesOf(visit) } };
  }

  @Get(':disclosure')
  async show(@Param('disclosure') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const one = await disclosureNow(visit, id);
    return page(visit, one, { values: (await visit.kept(kept)) ?? wishAbout(one) });
  }

  @Post(':disclosure')
  async review(@Param('disclosure') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [...choiceErrors(values, 'finding', FINDINGS), ...textErrors(values, 'note', 2_000)];
    if (errors.length > 0) return page(visit, await disclosureNow(visit, id), { values, errors });
    const input = {
      requestId: textOf(values, 'requestId'),
      disclosure: id,
      version: Number(textOf(values, 'version')),
      finding: textOf(values, 'finding') as EmergencyFinding,
      note: textOf(values, 'note'),
      tellPerson: textOf(values, 'tell') === 'yes',
    };
    const { data } = await visit.ask(ReviewEmergencyDisclosureDocument, { input });
    const refusal = data.reviewEmergencyDisclosure?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/emergencies/${id}?done=reviewed`);
    const one = await disclosureNow(visit, id);
    return page(visit, one, { values: { ...values, ...wishAbout(one) }, errors: [refusalLine(refusal, ['finding', 'note'])] });
  }
}

/** All that one is told of, newest first. */
export async function emergenciesOf(visit: Visit) {
  const { data } = await visit.ask(EmergenciesDocument, {});
  return data.emergencyDisclosures?.nodes ?? [];
}

async function disclosureNow(visit: Visit, id: string): Promise<Disclosure> {
  const { data } = await visit.ask(EmergencyNowDocument, { disclosure: id });
  if (data.node?.__typename !== 'EmergencyDisclosure') throw new Refused('NOT_FOUND');
  return data.node;
}

function page(visit: Visit, one: Disclosure, { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] }): Page {
  const closes = one.closesAt === null ? '' : momentOf(one.closesAt, visit.language);
  const action = `/emergencies/${one.id}`;
  const content = { one, closes, values, action, hidden: ['requestId', 'version'], form: one.reviewedOn === null, findings: FINDINGS };
  return { template: 'emergencies/emergency.njk', title: 'emergencies.oneTitle', back: '/emergencies', errors, content };
}
