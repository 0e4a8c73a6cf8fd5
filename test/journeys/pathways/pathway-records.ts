/**
 * What the pathways hold, a record of each kind: by whom it is written, where a person shows it, and what each party then sees of it. Read off the
 * default matrix by hand.
 */
import { inDays } from '../../support/young-person.js';

const LEAD = 'resettlement.worker@cardiff';
const SUPERVISOR = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const EDUCATION = 'education.officer@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const POLICE = 'police.officer@south-wales';
const HOUSING = 'housing.officer@cardiff';
const CAREERS = 'careers.adviser@wales';
const PARC = 'key.worker@parc';
const YOUTH = 'youth.worker@cardiff';
const CHAIR = 'panel.chair@cardiff';

/** A kind of record. `sees`: who has it in full, who as a fact, who not at all. `wrong`: an input that is INVALID, and the field at fault. */
export interface PathwayRecord {
  readonly does: string;
  readonly by: string;
  readonly category: string;
  readonly answers: string;
  readonly listed: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly full: string;
  readonly fact: string;
  readonly sees: { readonly full: readonly string[]; readonly fact: readonly string[]; readonly nothing: readonly string[] };
  readonly mayNot: readonly string[];
  readonly wrong: readonly [input: Readonly<Record<string, unknown>>, field: string];
}

const LEARNING = {
  by: EDUCATION,
  category: 'EDUCATION_TRAINING_EMPLOYMENT',
  sees: { full: [EDUCATION, CAREERS, PARC, LEAD], fact: [NURSE, YOUTH], nothing: [HOUSING, POLICE] },
  mayNot: [LEAD, HOUSING, NURSE],
};
const PRACTICALITIES = {
  by: NURSE,
  category: 'HEALTH_PRACTICALITIES',
  sees: { full: [NURSE], fact: [LEAD, SUPERVISOR, SOCIAL, CHAIR], nothing: [EDUCATION, HOUSING, POLICE, CAREERS, YOUTH] },
  mayNot: [LEAD, SOCIAL, EDUCATION],
};
const FAMILY = {
  category: 'FAMILY',
  sees: { full: [LEAD, SUPERVISOR, SOCIAL, PARC], fact: [NURSE, CHAIR], nothing: [EDUCATION, HOUSING, POLICE, CAREERS, YOUTH] },
  mayNot: [EDUCATION, NURSE, CHAIR],
};
const CAPACITY = {
  category: 'DECISION_CAPACITY',
  sees: { full: [SUPERVISOR, LEAD, SOCIAL, NURSE, PARC], fact: [EDUCATION, HOUSING, CHAIR], nothing: [POLICE, CAREERS, YOUTH] },
  mayNot: [LEAD, EDUCATION, PARC],
};

export const PATHWAY_RECORDS: readonly PathwayRecord[] = [
  {
    ...LEARNING,
    does: 'recordEducationPlace',
    answers: 'place',
    listed: 'educationPlaces',
    input: { kind: 'COLLEGE', provider: 'Coleg Glan Taf', course: 'Bricklaying', status: 'CONFIRMED', startsOn: inDays(44) },
    full: 'provider',
    fact: 'status',
    wrong: [{ startsOn: null }, 'startsOn'],
  },
  {
    ...LEARNING,
    does: 'recordLearning',
    answers: 'learning',
    listed: 'learning',
    input: { attainment: 'Reads like a ten-year-old', learningNeeds: 'Dyslexia', developmentPlan: 'ASKED_FOR' },
    full: 'attainment',
    fact: 'recordedOn',
    wrong: [{ attainment: ' ' }, 'attainment'],
  },
  {
    ...PRACTICALITIES,
    does: 'recordHealthAppointment',
    answers: 'appointment',
    listed: 'healthAppointments',
    input: { on: inDays(41), kind: 'DENTIST', venue: 'Lockgate dental clinic' },
    full: 'venue',
    fact: 'on',
    wrong: [{ status: 'ATTENDED' }, 'status'],
  },
  {
    ...PRACTICALITIES,
    does: 'recordMedicine',
    answers: 'medicine',
    listed: 'medicines',
    input: { takenDaily: true, name: 'An inhaler', dose: 'two puffs', daysSupplied: 14 },
    full: 'name',
    fact: 'takenDaily',
    wrong: [{ daysSupplied: 0 }, 'daysSupplied'],
  },
  {
    does: 'recordClinicalNote',
    by: NURSE,
    category: 'MENTAL_HEALTH_CLINICAL',
    answers: 'note',
    listed: 'clinicalNotes',
    input: { kind: 'SESSION', text: 'Sleeps better' },
    full: 'text',
    fact: 'on',
    sees: { full: [NURSE], fact: [LEAD, SUPERVISOR], nothing: [SOCIAL, EDUCATION, HOUSING, POLICE, PARC, YOUTH, CHAIR] },
    mayNot: [LEAD, SOCIAL, PARC],
    wrong: [{ on: inDays(1) }, 'on'],
  },
  {
    does: 'recordSubstanceTreatment',
    by: NURSE,
    category: 'SUBSTANCE_MISUSE_TREATMENT',
    answers: 'treatment',
    listed: 'substanceTreatments',
    input: { status: 'IN_TREATMENT', startedOn: inDays(-30), kind: 'PSYCHOSOCIAL', text: 'Weekly' },
    full: 'text',
    fact: 'status',
    sees: { full: [NURSE], fact: [CHAIR], nothing: [LEAD, SUPERVISOR, SOCIAL, EDUCATION, POLICE, PARC, YOUTH] },
    mayNot: [LEAD, SOCIAL, CHAIR],
    wrong: [{ startedOn: null }, 'startedOn'],
  },
  {
    ...FAMILY,
    by: LEAD,
    does: 'recordFamilyMember',
    answers: 'member',
    listed: 'familyMembers',
    input: { name: 'Nan', relationship: 'GRANDPARENT', contact: 'YES' },
    full: 'name',
    fact: 'recordedOn',
    wrong: [{ name: 'x'.repeat(201) }, 'name'],
  },
  {
    ...FAMILY,
    by: PARC,
    does: 'recordFamilyVisit',
    answers: 'visit',
    listed: 'familyVisits',
    input: { on: inDays(-1), status: 'MADE', visitor: 'Nan', assisted: true },
    full: 'visitor',
    fact: 'on',
    wrong: [{ on: inDays(3) }, 'status'],
  },
  {
    does: 'recordFinanceMatter',
    by: LEAD,
    category: 'FINANCE',
    answers: 'matter',
    listed: 'financeMatters',
    input: { kind: 'DEBT', amountInPence: 14_000, text: 'A phone company' },
    full: 'text',
    fact: 'status',
    sees: { full: [LEAD, SUPERVISOR], fact: [CHAIR], nothing: [SOCIAL, HOUSING, CAREERS, EDUCATION, NURSE, POLICE, YOUTH] },
    mayNot: [SOCIAL, HOUSING, CHAIR],
    wrong: [{ amountInPence: -1 }, 'amountInPence'],
  },
  {
    does: 'recordLeisureSession',
    by: YOUTH,
    category: 'LEISURE_AND_MENTORING',
    answers: 'session',
    listed: 'leisureSessions',
    input: { on: inDays(-2), kind: 'LEISURE', activity: 'Boxing gym' },
    full: 'activity',
    fact: 'kind',
    sees: { full: [YOUTH, LEAD, SUPERVISOR], fact: [SOCIAL, EDUCATION, NURSE, CAREERS, CHAIR], nothing: [HOUSING, POLICE] },
    mayNot: [SOCIAL, EDUCATION, HOUSING],
    wrong: [{ on: inDays(2) }, 'attendance'],
  },
  {
    does: 'recordOwnWords',
    by: LEAD,
    category: 'OWN_WORDS',
    answers: 'words',
    listed: 'ownWords',
    input: { kind: 'STATEMENT', language: 'CYMRAEG', text: 'Rwyf i eisiau drws â chlo.' },
    full: 'text',
    fact: 'recordedOn',
    sees: { full: [LEAD, SUPERVISOR, SOCIAL, PARC, CHAIR], fact: [], nothing: [EDUCATION, HOUSING, NURSE, POLICE, CAREERS, YOUTH] },
    mayNot: [SOCIAL, PARC, CHAIR],
    wrong: [{ text: 'x'.repeat(2001) }, 'text'],
  },
  {
    ...CAPACITY,
    by: SUPERVISOR,
    does: 'recordDecisionCapacity',
    answers: 'capacity',
    listed: 'decisionCapacity',
    input: {
      law: 'GILLICK',
      matter: 'Sharing his health appointments with his college',
      assessor: 'A nurse',
      understanding: 'Says who would know what, and how to stop it',
      outcome: 'DECIDES',
      parentsInvolvement: 'His grandmother knows; he asks that his mother is not told',
    },
    full: 'matter',
    fact: 'on',
    wrong: [{ outcome: 'DOES_NOT_DECIDE' }, 'childsView'],
  },
  {
    ...CAPACITY,
    by: SOCIAL,
    does: 'recordParentalResponsibility',
    answers: 'responsibility',
    listed: 'parentalResponsibility',
    input: { kind: 'PARENT', holder: 'His mother', basis: 'BIRTH', from: inDays(-17 * 365) },
    full: 'holder',
    fact: 'from',
    wrong: [{ kind: 'LOCAL_AUTHORITY' }, 'agency'],
  },
];
