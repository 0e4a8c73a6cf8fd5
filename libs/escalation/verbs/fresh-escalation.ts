/**
 * An escalation as it begins: raised, standing on a rung, nothing answered yet.
 */
import type { Own } from '#store';
import type { Standing } from '../ladder/ladder.js';
import type { EscalationRecord } from './escalation.entity.js';

type Raised = Pick<EscalationRecord, 'raisedBy' | 'counterpart' | 'rule' | 'about' | 'raisedOn'> &
  Standing &
  Partial<Pick<EscalationRecord, 'reason' | 'daysBeforeRelease'>>;

/** Its columns. */
export function freshEscalation(raised: Raised): Own<EscalationRecord> {
  return {
    daysBeforeRelease: null,
    reason: null,
    ...raised,
    status: 'OPEN',
    answer: null,
    deliveredOn: null,
    outcome: null,
    outcomeNote: null,
    closedOn: null,
  };
}
