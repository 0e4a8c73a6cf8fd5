/** Proposing a place. It confirms nothing: that is housing's. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ProposeAccommodationDocument } from '#documents';
import type { AccommodationKind } from '#documents';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, lengthErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import { KINDS } from './confirmation.js';
import { accommodationNow, pathOf } from './now.js';

@Controller('people/:person/accommodation/propose')
export class ProposeController {
  @Get()
  async form(@Param('person') person: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const first = { address: '', kind: '', note: '', ...dayFields('availableFrom', null), requestId: newRequest() };
    return await formPage(visit, person, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async propose(@Param('person') person: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...textErrors(values, 'address', 300),
      ...choiceErrors(values, 'kind', KINDS),
      ...dayErrors(values, 'availableFrom'),
      ...lengthErrors(values, 'note', 2_000),
    ];
    if (errors.length > 0) return await formPage(visit, person, { values, errors });
    const { data } = await visit.ask(ProposeAccommodationDocument, { input: inputOf(person, values) });
    const refusal = data.proposeAccommodation?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/people/${person}?done=proposed`);
    const again = { ...values, requestId: newRequest() };
    return await formPage(visit, person, { values: again, errors: [refusalLine(refusal, ['address', 'kind', 'availableFrom', 'note'])] });
  }
}

function inputOf(person: string, values: Fields) {
  const availableFrom = dayOf(values, 'availableFrom');
  const note = textOf(values, 'note');
  return {
    requestId: textOf(values, 'requestId'),
    person,
    address: textOf(values, 'address'),
    kind: textOf(values, 'kind') as AccommodationKind,
    ...(typeof availableFrom === 'string' ? { availableFrom } : {}),
    ...(note === '' ? {} : { note }),
  };
}

async function formPage(visit: Visit, person: string, given: { values: Fields; errors?: readonly FieldError[] }): Promise<Page> {
  const now = await accommodationNow(visit, person, 'propose');
  const content = { now, values: given.values, action: pathOf(person, 'propose'), hidden: ['requestId'], form: true, kinds: KINDS };
  const errors = given.errors ?? [];
  return { template: 'accommodation/propose.njk', title: 'accommodation.proposeTitle', back: `/people/${person}`, errors, content };
}
