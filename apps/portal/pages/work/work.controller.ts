/**
 * My work: whoever is released soonest with nowhere confirmed, everybody by release date, and what one's own agency has agreed to do. Who lives with a
 * plan has no work here: a young person, or a carer of one, begins at the plan itself.
 */
import { Controller, Get } from '@nestjs/common';
import { HouseholdPlanDocument, MayConfirmDocument, WorkActionsDocument, WorkPeopleDocument } from '#documents';
import { daysLater, momentOf, today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { Page } from '../../web/request/page.js';
import { Visiting } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { breachesOf } from '../breaches/breaches.controller.js';
import { emergenciesOf } from '../emergencies/emergencies.controller.js';
import { escalationsOf } from '../escalations/escalations.controller.js';
import { transfersFor } from '../transfers/transfers.controller.js';
import { versionsFor } from '../protocols/version.js';
import { actionsDue, consentDue, joiningsDue, peopleByRelease, policeDue, rightsDue } from './work.js';
import type { CaseloadPerson } from './work.js';

/** Pages of a hundred: more people than that are found through their own plans. */
const MOST_PAGES = 5;
/** How far ahead an action is due work. */
const DUE_WITHIN_DAYS = 14;

@Controller()
export class WorkController {
  @Get()
  work(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return visit.atHome ? planOf(visit) : workOf(visit);
  }
}

async function workOf(visit: Visit): Promise<Page> {
  const day = today();
  const [people, escalations, emergencies, breaches, { versions, signatory }, transfers, actions] = await Promise.all([
    everybody(visit),
    escalationsOf(visit, 'FOR_US'),
    emergenciesOf(visit),
    breachesOf(visit),
    versionsFor(visit),
    transfersFor(visit),
    visit.ask(WorkActionsDocument, { owner: visit.session?.agency.id ?? '', dueBefore: daysLater(day, DUE_WITHIN_DAYS + 1) }),
  ]);
  const byRelease = peopleByRelease(people, { today: day, say: visit.say });
  const mayConfirm = byRelease.first === null ? false : await may(visit, byRelease.first.id);
  const toAnswer = escalations.filter(({ status }) => status === 'OPEN' || status === 'ACKNOWLEDGED');
  const consents = consentDue(people, visit.session?.agency.id ?? '', { today: day, say: visit.say });
  const toReview = emergencies.filter(({ reviewedOn, reviewDue }) => reviewedOn === null && reviewDue !== null);
  const toSign = signatory === null ? [] : versions.filter((version) => version.toSign);
  const toDecide = breaches
    .filter(({ state }) => state === 'REPORTED' || state === 'DECIDED')
    .map((one) => ({ ...one, by: one.commissionerBy === null ? '' : momentOf(one.commissionerBy, visit.language) }));
  const police = policeDue(people, visit.session?.agency.id ?? '');
  const due = {
    toAnswer,
    toReview,
    toDecide,
    toSign,
    transfers,
    police,
    joinings: joiningsDue(people, visit.session?.agency.id ?? ''),
    ...rightsDue(people, visit.session?.agency.id ?? '', { today: day, say: visit.say }),
    actions: actionsDue(actions.data, { today: day, say: visit.say }),
  };
  const content = { ...byRelease, ...consents, mayConfirm, ...due };
  return { template: 'work/work.njk', title: 'work.title', content };
}

/** The one plan a household has: its young person's. */
async function planOf(visit: Visit): Promise<Page | SeeOther> {
  const { data } = await visit.ask(HouseholdPlanDocument, {});
  const [person] = data.caseload?.nodes ?? [];
  return person === undefined ? { template: 'work/no-plan.njk', title: 'page.plan', content: {} } : new SeeOther(`/people/${person.id}`);
}

async function everybody(visit: Visit): Promise<CaseloadPerson[]> {
  const people: CaseloadPerson[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, withheld }: Awaited<ReturnType<typeof pageOfPeople>> = await pageOfPeople(visit, after);
    const hidden = new Set(withheld.filter(({ category }) => category === 'ACCOMMODATION_CONFIRMATION').map(({ person }) => person));
    people.push(...(data.caseload?.nodes ?? []).map((person) => ({ ...person, addressWithheld: hidden.has(person.id) })));
    if (data.caseload?.pageInfo.hasNextPage !== true) break;
    after = data.caseload.pageInfo.endCursor;
  }
  return people;
}

const pageOfPeople = (visit: Visit, after: string | null) => visit.ask(WorkPeopleDocument, { after });

async function may(visit: Visit, person: string): Promise<boolean> {
  const { data } = await visit.ask(MayConfirmDocument, { person });
  return data.explainAccess?.write === 'ALL' || data.explainAccess?.write === 'OWN';
}
