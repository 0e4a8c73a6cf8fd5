/** One person's plan as this reader may see it: what is held back is shown as held back, with the way to find out why. */
import { Controller, Get, Param } from '@nestjs/common';
import { FreshDocument, InformationCategory, MayWriteDocument, PersonPlanDocument, WhyDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { momentOf, today } from '../../web/language/days.js';
import type { Page } from '../../web/request/page.js';
import { Visiting } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { freshOf } from './fresh.js';
import { mayWrite, planOf } from './plan.js';
import type { MayWrite } from './plan.js';

@Controller('people')
export class PersonController {
  @Get(':person')
  async plan(@Param('person') person: string, @Visiting() visit: Visit): Promise<Page> {
    const [answer, may, fresh] = await Promise.all([
      visit.ask(PersonPlanDocument, { person }),
      visit.ask(MayWriteDocument, { person }),
      visit.ask(FreshDocument, { person }),
    ]);
    const agency = visit.session?.agency.id ?? '';
    const content = {
      ...planOf(answer, { today: today(), say: visit.say, agency }),
      ...freshOf(fresh.data, visit),
      may: { ...mayWrite(may.data), ...deedsOf(visit, mayWrite(may.data)) },
    };
    return { template: 'person/person.njk', title: 'person.title', ...(visit.atHome ? {} : { back: '/' }), content };
  }

  @Get(':person/why/:category')
  async why(@Param('person') person: string, @Param('category') category: string, @Visiting() visit: Visit): Promise<Page> {
    if (!isCategory(category)) throw new Refused('NOT_FOUND');
    const { data } = await visit.ask(WhyDocument, { person, category });
    if (data.explainAccess === null) throw new Refused('NOT_FOUND');
    const ends = (instant: string | null): string => (instant === null ? '' : momentOf(instant, visit.language));
    const { seatUntil, clearanceUntil } = data.explainAccess;
    const explained = { ...data.explainAccess, seatUntil: ends(seatUntil), clearanceUntil: ends(clearanceUntil) };
    const content = { explained, category };
    return { template: 'person/why.njk', title: 'why.title', back: `/people/${person}`, content };
  }
}

/** What only some kinds of agency do; the gateway refuses all others. */
const deedsOf = ({ atHome, session }: Visit, { refer }: MayWrite) => ({
  ask: atHome,
  disclose: !atHome,
  seal: !atHome,
  report: !atHome,
  askPolice: session?.agency.kind === 'POLICE',
  move: session?.agency.kind === 'YOUTH_OFFENDING_TEAM' && refer,
});

const isCategory = (text: string): text is InformationCategory => Object.values(InformationCategory).some((category) => category === text);
