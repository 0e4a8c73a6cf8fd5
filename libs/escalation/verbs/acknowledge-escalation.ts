/**
 * The target agency says that it has seen an escalation. Seen is not answered: the clock goes on.
 */
import { z } from 'zod';
import { changing, escalationVerb } from './escalation-verb.js';

export const AcknowledgeEscalationVerb = escalationVerb({
  operation: 'acknowledgeEscalation',
  shape: z.object(changing),
  side: 'TARGET',
  from: ['OPEN'],
  tooLate: 'It was acknowledged, answered or closed already. Look at how it stands.',
  changes: () => ({ status: 'ACKNOWLEDGED' }),
});
