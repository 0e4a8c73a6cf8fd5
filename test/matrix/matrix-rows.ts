/**
 * One kind of record for each category that has a type. A room adds its own in `rows/`: how it is written, and how it is read.
 */
import { CONSENT_ROWS } from './rows/consent-rows.js';
import { PANEL_ROWS } from './rows/panel-rows.js';
import { DIRECTORY_ROWS } from './rows/directory-rows.js';
import { ESCALATION_ROWS } from './rows/escalation-rows.js';
import { INSIGHT_ROWS } from './rows/insight-rows.js';
import { PATHWAYS_ROWS } from './rows/pathways-rows.js';
import { PLAN_ROWS } from './rows/plan-rows.js';
import { SUPERVISION_ROWS } from './rows/supervision-rows.js';
import type { MatrixRow } from './rows/row.js';

export type { MatrixRow } from './rows/row.js';

/** Every kind of record of the matrix test. */
export const ROWS: readonly MatrixRow[] = [
  ...PLAN_ROWS,
  ...CONSENT_ROWS,
  ...DIRECTORY_ROWS,
  ...PATHWAYS_ROWS,
  ...PANEL_ROWS,
  ...SUPERVISION_ROWS,
  ...ESCALATION_ROWS,
  ...INSIGHT_ROWS,
];
