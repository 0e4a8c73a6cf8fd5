/** Confirming where somebody will live, with a look at it before it counts; a page that shows both when somebody else was first. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ConfirmAccommodationDocument } from '#documents';
import { today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf, typed } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { newRequest, refusalLine } from '../form.js';
import { KINDS, confirmationErrors, confirmationFields, confirmationInput, firstFields } from './confirmation.js';
import { accommodationNow, pathOf } from './now.js';
import type { AccommodationNow } from './now.js';

@Controller('people/:person/accommodation')
export class AccommodationController {
  @Get('confirm')
  async form(@Param('person') person: string, @Query() query: Record<string, unknown>, @Visiting() visit: Visit): Promise<Page> {
    const now = await accommodationNow(visit, person, 'confirm');
    const values = (await visit.kept(query['kept'])) ?? firstFields(now, { proposal: query['proposal'], today: today() });
    return formPage(now, values, []);
  }

  @Post('confirm')
  async answer(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = confirmationFields(fieldsOf(body));
    const errors = confirmationErrors(values);
    if (errors.length > 0) return formPage(await accommodationNow(visit, person, 'confirm'), values, errors);
    // Each look before it counts is one wish, however often its button is pressed.
    const kept = await visit.keep(pathOf(person, 'confirm'), { ...values, requestId: newRequest() });
    return new SeeOther(kept.replace('/confirm?', '/confirm/check?'));
  }

  @Get('confirm/check')
  async check(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = await visit.kept(kept, pathOf(person, 'confirm'));
    if (values === null) return new SeeOther(pathOf(person, 'confirm'));
    return checkPage(await accommodationNow(visit, person, 'confirm'), values, visit);
  }

  @Post('confirm/check')
  async confirm(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = await visit.kept(kept, pathOf(person, 'confirm'));
    if (values === null) return new SeeOther(pathOf(person, 'confirm'));
    const { data } = await visit.ask(ConfirmAccommodationDocument, { input: confirmationInput(person, values, visit) });
    const refusal = data.confirmAccommodation?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=confirmed`);
    const now = await accommodationNow(visit, person, 'confirm');
    if (refusal.code === 'CONFLICT') return conflictPage(now, values);
    return formPage(now, values, [refusalLine(refusal, ['address', 'kind', 'suitability', 'from'])]);
  }
}

function formPage(now: AccommodationNow, values: Fields, errors: readonly FieldError[]): Page {
  const path = pathOf(now.id, 'confirm');
  const content = { now, values, action: path, hidden: ['version'], form: true, kinds: KINDS };
  return { template: 'accommodation/confirm.njk', title: 'accommodation.confirmTitle', back: `/people/${now.id}`, errors, content };
}

function checkPage(now: AccommodationNow, values: Fields, visit: Visit): Page {
  const change = `${pathOf(now.id, 'confirm')}${new URL(visit.url, 'http://portal').search}`;
  const { power, from } = confirmationInput(now.id, values, visit);
  const content = { now, values: typed(values), power, from: from ?? now.releaseOn, action: visit.url, change };
  return { template: 'accommodation/check.njk', title: 'accommodation.checkTitle', back: change, content };
}

/** Both versions, side by side. Choosing one's own goes through the same look, against what stands now. */
function conflictPage(now: AccommodationNow, values: Fields): Page {
  const content = { now, values: { ...values, version: String(now.confirmation?.version ?? 0) }, action: pathOf(now.id, 'confirm') };
  return { template: 'accommodation/conflict.njk', title: 'accommodation.conflictTitle', status: 409, back: `/people/${now.id}`, content };
}
