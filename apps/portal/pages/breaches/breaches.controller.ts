/** Breaches: what one reported, and for an information-governance lead whom each concerns, what is decided, and the decision. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { BreachNowDocument, BreachesDocument, DecideBreachDocument } from '#documents';
import type { BreachNowQuery, BreachRisk } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { instantAt, momentOf } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, lengthErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';

const RISKS = ['UNLIKELY', 'RISK', 'HIGH_RISK'] as const satisfies readonly BreachRisk[];
const FIELDS = ['risk', 'reason', 'told', 'delayReason', 'people', 'outcome'];

type Breach = NonNullable<BreachNowQuery['breach']>;
type Part = NonNullable<Breach['parts']>[number];

@Controller('breaches')
export class BreachesController {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const ones = (await breachesOf(visit)).map((one) => ({ ...one, ...momentsOf(visit, one) }));
    return { template: 'breaches/breaches.njk', title: 'breaches.title', back: '/', content: { ones } };
  }

  @Get(':breach')
  async show(
    @Param('breach') id: string,
    @Query() { kept, after }: { kept?: unknown; after?: unknown },
    @Visiting() visit: Visit,
  ): Promise<Page> {
    const one = await breachNow(visit, id, typeof after === 'string' ? after : null);
    return page(visit, one, { values: (await visit.kept(kept)) ?? first(openPart(one)) });
  }

  @Post(':breach')
  async decide(@Param('breach') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = errorsOf(values);
    if (errors.length > 0) return page(visit, await breachNow(visit, id), { values, errors });
    const { data } = await visit.ask(DecideBreachDocument, { input: { breach: id, ...decisionOf(values) } });
    const refusal = data.decideBreach?.refusal ?? null;
    if (refusal === null) return new SeeOther(`/breaches/${id}?done=breachDecided`);
    const one = await breachNow(visit, id);
    const line = refusalLine({ ...refusal, field: refusal.field === 'commissionerToldAt' ? 'told' : refusal.field }, FIELDS);
    const again = { requestId: newRequest(), version: String(openPart(one)?.version ?? 0) };
    return page(visit, one, { values: { ...values, ...again }, errors: [line] });
  }
}

/** All the reader may know of, newest first. */
export async function breachesOf(visit: Visit) {
  const { data } = await visit.ask(BreachesDocument, {});
  return data.breaches?.nodes ?? [];
}

async function breachNow(visit: Visit, id: string, after: string | null = null): Promise<Breach> {
  const { data } = await visit.ask(BreachNowDocument, { breach: id, after });
  if (data.breach === null) throw new Refused('NOT_FOUND');
  return data.breach;
}

/** The part the reader decides next: who answers for two partnerships decides one after the other. */
const openPart = ({ parts }: Breach): Part | undefined => parts?.find(({ state }) => state !== 'CLOSED');

function first(part: Part | undefined): Fields {
  const empty = { risk: '', reason: '', delayReason: '', people: '', outcome: '', toldTime: '', ...dayFields('told', null) };
  return { ...empty, requestId: newRequest(), partnership: part?.partnership?.id ?? '', version: String(part?.version ?? 0) };
}

function errorsOf(values: Fields): FieldError[] {
  const told = dayOf(values, 'told');
  const noTime = typeof told === 'string' && instantAt(told, textOf(values, 'toldTime')) === undefined;
  return [
    ...choiceErrors(values, 'risk', RISKS),
    ...textErrors(values, 'reason', 2_000),
    ...dayErrors(values, 'told'),
    ...(noTime ? [{ field: 'toldTime', words: 'missing.toldTime' }] : []),
    ...lengthErrors(values, 'delayReason', 1_000),
    ...lengthErrors(values, 'people', 2_000),
    ...lengthErrors(values, 'outcome', 2_000),
  ];
}

function decisionOf(values: Fields) {
  const told = dayOf(values, 'told');
  const given = ['delayReason', 'people', 'outcome'].filter((name) => textOf(values, name) !== '');
  return {
    requestId: textOf(values, 'requestId'),
    partnership: textOf(values, 'partnership'),
    version: Number(textOf(values, 'version')),
    risk: textOf(values, 'risk') as BreachRisk,
    reason: textOf(values, 'reason'),
    ...(typeof told === 'string' ? { commissionerToldAt: instantAt(told, textOf(values, 'toldTime')) } : {}),
    ...Object.fromEntries(given.map((name) => [name, textOf(values, name)])),
  };
}

function momentsOf({ language }: Visit, { foundAt, commissionerBy }: Pick<Breach, 'foundAt' | 'commissionerBy'>) {
  return {
    found: foundAt === null ? '' : momentOf(foundAt, language),
    by: commissionerBy === null ? '' : momentOf(commissionerBy, language),
  };
}

function page(visit: Visit, one: Breach, { values, errors = [] }: Given): Page {
  const moment = (instant: string | null): string => (instant === null ? '' : momentOf(instant, visit.language));
  const people = (one.people?.nodes ?? []).map(({ person, disclosures }) => ({
    person,
    entries: (disclosures ?? []).map((entry) => ({ ...entry, when: moment(entry.at) })),
  }));
  const parts = (one.parts ?? []).map((part) => ({
    ...part,
    decisions: (part.decisions ?? []).map((made) => ({ ...made, told: moment(made.commissionerToldAt), when: moment(made.decidedAt) })),
  }));
  const { hasNextPage = false, endCursor = null } = one.people?.pageInfo ?? {};
  const next = hasNextPage ? `/breaches/${one.id}?${new URLSearchParams({ after: endCursor ?? '' }).toString()}` : null;
  const span = { from: moment(one.from), until: moment(one.until), reported: moment(one.reportedAt), ...momentsOf(visit, one) };
  const deciding = openPart(one) !== undefined;
  const form = { action: `/breaches/${one.id}`, hidden: ['requestId', 'version', 'partnership'], form: deciding };
  const content = { one, span, parts, people, next, deciding, risks: RISKS, values, ...form };
  return { template: 'breaches/breach.njk', title: 'breaches.oneTitle', back: '/breaches', errors, content };
}
