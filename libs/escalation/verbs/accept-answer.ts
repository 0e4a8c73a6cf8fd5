/**
 * The agency that raised an escalation accepts its answer: what is left is to close it, with an outcome.
 */
import { z } from 'zod';
import { changing, escalationVerb } from './escalation-verb.js';

export const AcceptAnswerVerb = escalationVerb({
  operation: 'acceptAnswer',
  shape: z.object(changing),
  side: 'RAISER',
  from: ['ANSWERED'],
  tooLate: 'There is no answer to accept. Wait for one, or close the escalation.',
  changes: () => ({ status: 'ACCEPTED' }),
});
