/** What the readers of the proof see, each of another category, written by another agency than theirs. */
import { LEAD, inDays, progress } from '../support/young-person.js';
import type { Matter } from './kind.js';

const OFFICER = 'supervising.officer@cardiff';

/** CUSTODY_PROGRESS, of Parc. */
export const PROGRESS: Matter = { type: 'CustodyProgress', path: 'custodyProgress', field: 'text', write: progress };

/** FINANCE. */
export const FINANCE: Matter = {
  type: 'FinanceMatter',
  path: 'financeMatters',
  field: 'text',
  write: (person, text) => ({ does: 'recordFinanceMatter', by: LEAD, input: { person, kind: 'DEBT', text }, answer: 'matter { id }' }),
};

/** LEISURE_AND_MENTORING. */
export const LEISURE: Matter = {
  type: 'LeisureSession',
  path: 'leisureSessions',
  field: 'activity',
  write: (person, activity) => ({
    ...{ does: 'recordLeisureSession', by: LEAD, answer: 'session { id }' },
    input: { person, kind: 'LEISURE', activity },
  }),
};

/** PANEL_PAPERS. */
export const PAPERS: Matter = {
  type: 'PanelPaper',
  path: 'panelPapers',
  field: 'headline',
  write: (person, headline) => ({
    ...{ does: 'tablePanelPaper', by: 'panel.chair@cardiff', answer: 'paper { id }' },
    input: { person, meetingOn: inDays(7), headline, text: headline },
  }),
};

/** EDUCATION_TRAINING_EMPLOYMENT. */
export const LEARNING: Matter = {
  type: 'Learning',
  path: 'learning',
  field: 'attainment',
  write: (person, attainment) => ({
    ...{ does: 'recordLearning', by: 'education.officer@cardiff', answer: 'learning { id }' },
    input: { person, attainment },
  }),
};

/** STATUTORY_CONTACT. */
export const CONTACTS: Matter = {
  type: 'StatutoryContact',
  path: 'statutoryContacts',
  field: 'note',
  write: (person, note) => ({
    ...{ does: 'recordStatutoryContact', by: OFFICER, answer: 'contact { id }' },
    input: { person, on: inDays(3), kind: 'OFFICE_MEETING', note },
  }),
};

/** SAFEGUARDING. */
export const SAFEGUARDING: Matter = {
  type: 'Safeguarding',
  path: 'safeguarding',
  field: 'text',
  write: (person, text) => ({
    ...{ does: 'recordSafeguarding', by: OFFICER, answer: 'safeguarding { id }' },
    input: { person, kind: 'OTHER', since: inDays(-3), ask: 'The desk', text },
  }),
};
