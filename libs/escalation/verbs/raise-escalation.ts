/**
 * Raises an escalation against an agency, with a reason (row 64 of the seeds: an undelivered agreed action can be escalated, with level, deadline and
 * required reply).
 */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Not } from 'typeorm';
import { z } from 'zod';
import { Refusal, globalId, maskOf, parseIdOf } from '#kernel';
import { hasSeat, kindOfPartner } from '#directory';
import { Writes, invalid, personOf, requestId, text } from '#gate';
import type { HubContext, Result } from '#gate';
import { AGREED_ACTION } from '#plan';
import type { Outcome, WriteTransaction } from '#store';
import { standOn } from '../ladder/ladder.js';
import type { Standing } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import { ESCALATION } from './escalation.entity.js';
import { freshEscalation } from './fresh-escalation.js';

const Input = z.object({ requestId, person: z.string(), target: z.string(), action: z.string().nullish(), reason: text(2000) });
type RaiseEscalation = z.infer<typeof Input>;

@Resolver()
export class RaiseEscalationVerb {
  constructor(private readonly writes: Writes) {}

  @Mutation('raiseEscalation')
  async raiseEscalation(@Args('input') input: unknown, @Context() context: HubContext): Promise<Result> {
    return await this.writes.run(context, input, {
      operation: 'raiseEscalation',
      shape: Input,
      person: ({ person }) => personOf(person),
      work: raise,
      answer: (reading, { escalation }) => ({ escalation: reading.find(ESCALATION.noun, String(escalation)) }),
    });
  }
}

async function raise(tx: WriteTransaction, { target: targetId, action, reason }: RaiseEscalation): Promise<Outcome> {
  const target = parseIdOf('Agency', targetId).id;
  const standing = await firstRung(tx, target);
  const about = action === null || action === undefined ? null : await actionOf(tx, action, target);
  const raisedBy = tx.reader.agency;
  const row = freshEscalation({
    raisedBy,
    counterpart: target,
    rule: 'RAISED_BY_A_PERSON',
    about,
    reason,
    raisedOn: tx.today,
    ...standing,
  });
  const { id } = await tx.add(ESCALATION, row);
  return { escalation: id };
}

async function firstRung(tx: WriteTransaction, target: string): Promise<Standing> {
  if (!(await concerns(tx, target))) throw invalid('target', 'Choose the home team, a partner of the panel, or the establishment.');
  const ladder = await ladderOf((sql, values) => tx.manager.query(sql, [...values]), target);
  const standing = ladder === null ? null : standOn(ladder, 1, { today: tx.today });
  if (standing === null) throw invalid('target', 'Nobody at that agency is registered to answer. Tell the chair of the panel.');
  return standing;
}

/** The home team, the partners of its panel, an establishment of the partnership, or whoever is known to hold a seat. */
async function concerns(tx: WriteTransaction, target: string): Promise<boolean> {
  const found = await tx.manager.query<unknown[]>(
    `select 1 from hub.person_head h where h.person_id = $1 and (h.home_agency = $2
       or exists (select from hub.panel_partner p where p.home_agency = h.home_agency and p.agency_id = $2))`,
    [tx.person, target],
  );
  return found.length > 0 || (await kindOfPartner(tx, target)) === 'SECURE_ESTATE' || (await hasSeat(tx, target));
}

/** The action it is about: the target's own, and none whose existence is sensitive, since both agencies' managers will read the escalation. */
async function actionOf(tx: WriteTransaction, action: string, target: string): Promise<string> {
  const { id, person } = parseIdOf('AgreedAction', action);
  const row = person === tx.person ? await tx.find(AGREED_ACTION, id) : null;
  if (row?.ownerAgency !== target || row.mask !== maskOf('PLAN_SUMMARY')) {
    throw invalid('action', 'Name an action this agency owes, or leave the action out and say in the reason what is missing.');
  }
  const open = await tx.maybeOne(ESCALATION, { about: id, status: Not('CLOSED') });
  if (open !== null) {
    throw new Refusal('CONFLICT', 'An escalation about this action is open already. Look at how it stands.', {
      field: 'action',
      current: globalId({ type: ESCALATION.type, person: tx.person, id: open.id }),
    });
  }
  return id;
}
