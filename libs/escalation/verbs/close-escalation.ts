/**
 * Closes an escalation with an outcome: none ends without one. Its rungs end with it, from this instant.
 */
import { z } from 'zod';
import { text } from '#gate';
import { endSeats } from '#store';
import { changing, escalationVerb } from './escalation-verb.js';

const OUTCOMES = ['DELIVERED', 'AGREED_OTHERWISE', 'NOT_DELIVERED', 'WITHDRAWN'] as const;

export const CloseEscalationVerb = escalationVerb({
  operation: 'closeEscalation',
  shape: z.object({ ...changing, outcome: z.enum(OUTCOMES), note: text(2000) }),
  side: 'RAISER',
  from: ['OPEN', 'ACKNOWLEDGED', 'ANSWERED', 'ACCEPTED'],
  tooLate: 'It was closed already. Raise a new one if it is not settled.',
  changes: ({ today }, _row, { outcome, note }) => ({ status: 'CLOSED', outcome, outcomeNote: note, closedOn: today, dueOn: null }),
  then: async (tx, { id }) => {
    await endSeats(tx, { kind: 'RUNG', ref: id, at: tx.at });
  },
});
