/**
 * The agency that raised an escalation rejects its answer, with a reason: it climbs, and the next rung's clock begins.
 */
import { z } from 'zod';
import { text } from '#gate';
import { plannedRelease } from '#pathways';
import type { Own, WriteTransaction } from '#store';
import { climbed } from '../ladder/ladder.js';
import { ladderOf } from '../ladder/ladder-of.js';
import type { EscalationRecord } from './escalation.entity.js';
import { changing, escalationVerb } from './escalation-verb.js';

export const RejectAnswerVerb = escalationVerb({
  operation: 'rejectAnswer',
  shape: z.object({ ...changing, reason: text(1000) }),
  side: 'RAISER',
  from: ['ANSWERED'],
  tooLate: 'There is no answer to reject. Wait for one, or close the escalation.',
  changes: rejected,
  reason: ({ reason }) => reason,
});

async function rejected(tx: WriteTransaction, row: EscalationRecord): Promise<Partial<Own<EscalationRecord>>> {
  const ladder = await ladderOf((sql, values) => tx.manager.query(sql, [...values]), row.counterpart);
  const releaseOn = row.rule === 'NO_ACCOMMODATION' ? await plannedRelease(tx) : null;
  const standing = ladder === null ? { dueOn: null, ladderEnded: true } : climbed(ladder, row, { today: tx.today, releaseOn });
  return { ...standing, status: 'OPEN', deliveredOn: null };
}
