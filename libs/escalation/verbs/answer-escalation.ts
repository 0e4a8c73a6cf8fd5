/**
 * The target agency answers: the clock stops, and the agency that raised it accepts or rejects.
 */
import { z } from 'zod';
import { text } from '#gate';
import { changing, escalationVerb } from './escalation-verb.js';

export const AnswerEscalationVerb = escalationVerb({
  operation: 'answerEscalation',
  shape: z.object({ ...changing, answer: text(4000) }),
  side: 'TARGET',
  from: ['OPEN', 'ACKNOWLEDGED'],
  tooLate: 'It was answered or closed already. Look at how it stands.',
  changes: (_tx, _row, { answer }) => ({ status: 'ANSWERED', answer, dueOn: null }),
});
