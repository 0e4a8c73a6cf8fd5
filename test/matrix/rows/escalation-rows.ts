/** The record two agencies own in the matrix: as one that an agency raised, and as one that was raised against it. */
import { DAY, NOBODY } from './row.js';
import type { MatrixRow } from './row.js';

const COLUMNS = {
  raised_by: NOBODY,
  rule: 'RAISED_BY_A_PERSON',
  reason: 'a reason',
  raised_on: DAY,
  status: 'OPEN',
  rung: 1,
  rung_role: 'practitioner',
  rung_since: DAY,
  due_on: DAY,
  ladder_ended: false,
};

const escalation = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ESCALATIONS',
  type: 'Escalation',
  full: 'reason',
  fact: 'raisedOn',
  listed: 'escalations',
  tables: [{ noun: 'escalation', categories: ['ESCALATIONS'], columns: COLUMNS, side }],
});

export const ESCALATION_ROWS: readonly MatrixRow[] = [
  escalation('escalation raised by', 'FIRST'),
  escalation('escalation raised against', 'SECOND'),
];
