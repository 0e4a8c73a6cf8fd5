/** What was agreed: the list of an agency's own or everybody's, and changing one's own. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ActionNowDocument, ActionsDocument, UpdateActionDocument } from '#documents';
import type { ActionNowQuery, ActionStatus } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { daysBetween, today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, lengthErrors, newRequest, refusalLine, textErrors, textOf } from '../form.js';

const STATUSES = ['AGREED', 'UNDER_WAY', 'DONE', 'NOT_DONE'] as const satisfies readonly ActionStatus[];

type Action = Extract<NonNullable<ActionNowQuery['node']>, { readonly __typename: 'AgreedAction' }>;

@Controller('actions')
export class ActionsController {
  @Get()
  async list(@Query() query: Record<string, unknown>, @Visiting() visit: Visit): Promise<Page> {
    const all = query['of'] === 'all';
    const own = visit.session?.agency.id ?? '';
    const after = typeof query['after'] === 'string' ? query['after'] : null;
    const { data } = await visit.ask(ActionsDocument, { owner: all ? null : own, after });
    const day = today();
    const actions = (data.agreedActions?.nodes ?? []).map((action) => ({
      ...action,
      own: action.owner?.id === own,
      late: action.dueOn !== null && daysBetween(day, action.dueOn) < 0,
    }));
    const page = data.agreedActions?.pageInfo;
    const next =
      page?.hasNextPage === true ? `/actions?${new URLSearchParams({ of: all ? 'all' : 'own', after: page.endCursor ?? '' })}` : null;
    return { template: 'actions/actions.njk', title: 'actions.title', content: { actions, all, next } };
  }

  @Get(':action')
  async form(@Param('action') id: string, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const action = await actionNow(visit, id);
    const first = {
      status: action.status ?? '',
      note: '',
      reason: '',
      ...dayFields('dueOn', action.dueOn),
      version: String(action.version ?? 0),
      requestId: newRequest(),
    };
    return formPage(action, { values: (await visit.kept(kept)) ?? first });
  }

  @Post(':action')
  async update(@Param('action') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const values = fieldsOf(body);
    const errors = [
      ...choiceErrors(values, 'status', STATUSES),
      ...dayErrors(values, 'dueOn', true),
      ...lengthErrors(values, 'note', 4_000),
      ...textErrors(values, 'reason', 1_000),
    ];
    if (errors.length > 0) return formPage(await actionNow(visit, id), { values, errors });
    const { data } = await visit.ask(UpdateActionDocument, { input: inputOf(id, values) });
    const refusal = data.updateAction?.refusal ?? null;
    const action = await actionNow(visit, id);
    if (refusal === null) return new SeeOther(`/people/${action.person.id}?done=updated`);
    const again = { ...values, requestId: newRequest() };
    if (refusal.code === 'CONFLICT' && refusal.field !== 'requestId') return conflictPage(action, again);
    return formPage(action, { values: again, errors: [refusalLine(refusal, ['status', 'dueOn', 'note', 'reason'])] });
  }
}

async function actionNow(visit: Visit, id: string): Promise<Action> {
  const { data } = await visit.ask(ActionNowDocument, { action: id });
  if (data.node?.__typename !== 'AgreedAction') throw new Refused('NOT_FOUND');
  if (data.node.owner?.id !== visit.session?.agency.id) throw new Refused('NOT_SHARED');
  return data.node;
}

function inputOf(action: string, values: Fields) {
  const dueOn = dayOf(values, 'dueOn');
  const note = textOf(values, 'note');
  return {
    requestId: textOf(values, 'requestId'),
    action,
    version: Number(textOf(values, 'version')),
    status: textOf(values, 'status') as ActionStatus,
    reason: textOf(values, 'reason'),
    ...(typeof dueOn === 'string' ? { dueOn } : {}),
    ...(note === '' ? {} : { note }),
  };
}

function formPage(action: Action, { values, errors = [] }: { values: Fields; errors?: readonly FieldError[] }): Page {
  const closed = action.status === 'DONE' || action.status === 'NOT_DONE';
  const content = {
    one: action,
    closed,
    values,
    action: `/actions/${action.id}`,
    hidden: ['requestId', 'version'],
    form: !closed,
    statuses: STATUSES,
  };
  return { template: 'actions/update.njk', title: 'actions.updateTitle', back: `/people/${action.person.id}`, errors, content };
}

/** Both versions, side by side; sending one's own again is against what stands now. */
function conflictPage(action: Action, values: Fields): Page {
  const mine = { ...values, version: String(action.version ?? 0) };
  const dueOn = dayOf(values, 'dueOn') ?? null;
  const content = {
    one: action,
    values: mine,
    dueOn,
    action: `/actions/${action.id}`,
    hidden: Object.keys(mine).filter((name) => !['csrf', 'author'].includes(name)),
  };
  return { template: 'actions/conflict.njk', title: 'actions.conflictTitle', status: 409, back: `/people/${action.person.id}`, content };
}
