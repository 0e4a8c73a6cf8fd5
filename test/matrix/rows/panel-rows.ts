/** The records of the panel room in the matrix. */
import { DAY, single } from './row.js';
import type { MatrixRow } from './row.js';

export const PANEL_ROWS: readonly MatrixRow[] = [
  single('panel_paper', {
    category: 'PANEL_PAPERS',
    type: 'PanelPaper',
    full: 'headline',
    fact: 'meetingOn',
    listed: 'panelPapers',
    columns: { headline: 'a headline', meeting_on: DAY, decision: 'RATIFIED', attended: [] },
  }),
];
