/** Reporting a breach: what went wrong, when it was found, and whose disclosures it was. */
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ReportBreachDocument } from '#documents';
import { daysLater, instantAt, today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { agenciesOf } from '../consent/now.js';
import { dayErrors, dayFields, dayOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';

const FIELDS = ['what', 'agency', 'begun', 'ended', 'found'];
/** Fields of the gateway's input -> those of the form. */
const FIELD_OF: Readonly<Record<string, string>> = { foundAt: 'found', from: 'begun', until: 'ended' };
/** What is younger than this may not be on the ledger yet. */
const SETTLED_MS = 120_000;

@Controller('breaches/report')
export class ReportBreachController {
  @Get()
  async form(@Query() query: { person?: unknown; kept?: unknown }, @Visiting() visit: Visit): Promise<Page> {
    const person = typeof query.person === 'string' ? query.person : '';
    const days = { ...dayFields('found', null), ...dayFields('begun', null), ...dayFields('ended', null) };
    const first = { what: '', agency: '', foundTime: '', person, requestId: newRequest(), ...days };
    return await formPage(visit, (await visit.kept(query.kept)) ?? first);
  }

  @Post()
  async report(@Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = errorsOf(values);
    if (errors.length > 0) return await formPage(visit, values, errors);
    const [agency, person] = [textOf(values, 'agency'), textOf(values, 'person')];
    const input = {
      requestId: textOf(values, 'requestId'),
      what: textOf(values, 'what'),
      ...spanOf(values),
      ...(agency === '' ? {} : { agency }),
      ...(person === '' ? {} : { person }),
    };
    const { data } = await visit.ask(ReportBreachDocument, { input });
    const { breach, refusal } = data.reportBreach ?? { breach: null, refusal: null };
    if (refusal === null) return new SeeOther(breach === null ? '/breaches?done=breach' : `/breaches/${breach.id}?done=breach`);
    const field = FIELD_OF[refusal.field ?? ''] ?? refusal.field;
    const line = refusalLine({ ...refusal, field }, FIELDS);
    return await formPage(visit, { ...values, requestId: newRequest() }, [line]);
  }
}

function errorsOf(values: Fields): FieldError[] {
  const found = dayOf(values, 'found');
  const noTime = instantAt(typeof found === 'string' ? found : today(), textOf(values, 'foundTime')) === undefined;
  const nobody = textOf(values, 'agency') === '' && textOf(values, 'person') === '';
  return [
    ...textErrors(values, 'what', 2_000),
    ...dayErrors(values, 'found', true),
    ...(noTime ? [{ field: 'foundTime', words: 'missing.foundTime' }] : []),
    ...(nobody ? [{ field: 'agency', words: 'missing.agency' }] : []),
    ...dayErrors(values, 'begun', true),
    ...dayErrors(values, 'ended', true),
  ];
}

/** From the beginning of the first day to the end of the last, or as far as the ledger is written. */
function spanOf(values: Fields): { foundAt: string; from: string; until: string } {
  const [found, from, until] = ['found', 'begun', 'ended'].map((name) => dayOf(values, name) ?? '');
  const end = instantAt(daysLater(until ?? '', 1), '00:00') ?? '';
  const settled = new Date(Date.now() - SETTLED_MS).toISOString();
  return {
    foundAt: instantAt(found ?? '', textOf(values, 'foundTime')) ?? '',
    from: instantAt(from ?? '', '00:00') ?? '',
    until: end < settled ? end : settled,
  };
}

async function formPage(visit: Visit, values: Fields, errors: readonly FieldError[] = []): Promise<Page> {
  const agencies = (await agenciesOf(visit)).map(({ id, ...name }) => ({ value: id, text: name[visit.language] }));
  const person = textOf(values, 'person');
  const back = person === '' ? '/breaches' : `/people/${person}`;
  const content = { values, agencies, action: '/breaches/report', hidden: ['requestId', 'person'], form: true };
  return { template: 'breaches/report.njk', title: 'breaches.reportTitle', back, errors, content };
}
