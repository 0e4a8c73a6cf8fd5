/**
 * What the pathways hold, a record of each kind: by whom it is written, where a person shows it, and what each party then sees of it. Read off the
 * default matrix by hand.
 */
import { inDays } from '../../support/young-person.js';
import * as who from './who-sees.js';

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

export const PATHWAY_RECORDS: readonly PathwayRecord[] = [
  {
    ...who.LEARNING,
    does: 'recordEducationPlace',
    answers: 'place',
    listed: 'educationPlaces',
    input: { kind: 'COLLEGE', provider: 'Coleg Glan Taf', course: 'Bricklaying', status: 'CONFIRMED', startsOn: inDays(44) },
    full: 'provider',
    fact: 'status',
    wrong: [{ startsOn: null }, 'startsOn'],
  },
  {
    ...who.LEARNING,
    does: 'recordLearning',
    answers: 'learning',
    listed: 'learning',
    input: { attainment: 'Reads like a ten-year-old', learningNeeds: 'Dyslexia', developmentPlan: 'ASKED_FOR' },
    full: 'attainment',
    fact: 'recordedOn',
    wrong: [{ attainment: ' ' }, 'attainment'],
  },
  {
    ...who.PRACTICALITIES,
    does: 'recordHealthAppointment',
    answers: 'appointment',
    listed: 'healthAppointments',
    input: { on: inDays(41), kind: 'DENTIST', venue: 'Lockgate dental clinic' },
    full: 'venue',
    fact: 'on',
    wrong: [{ status: 'ATTENDED' }, 'status'],
  },
  {
    ...who.PRACTICALITIES,
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
    by: who.NURSE,
    category: 'MENTAL_HEALTH_CLINICAL',
    answers: 'note',
    listed: 'clinicalNotes',
    input: { kind: 'SESSION', text: 'Sleeps better' },
    full: 'text',
    fact: 'on',
    sees: {
      full: [who.NURSE],
      fact: [who.LEAD, who.SUPERVISOR],
      nothing: [who.SOCIAL, who.EDUCATION, who.HOUSING, who.POLICE, who.PARC, who.YOUTH, who.CHAIR],
    },
    mayNot: [who.LEAD, who.SOCIAL, who.PARC],
    wrong: [{ on: inDays(1) }, 'on'],
  },
  {
    does: 'recordSubstanceTreatment',
    by: who.NURSE,
    category: 'SUBSTANCE_MISUSE_TREATMENT',
    answers: 'treatment',
    listed: 'substanceTreatments',
    input: { status: 'IN_TREATMENT', startedOn: inDays(-30), kind: 'PSYCHOSOCIAL', text: 'Weekly' },
    full: 'text',
    fact: 'status',
    sees: {
      full: [who.NURSE],
      fact: [who.CHAIR],
      nothing: [who.LEAD, who.SUPERVISOR, who.SOCIAL, who.EDUCATION, who.POLICE, who.PARC, who.YOUTH],
    },
    mayNot: [who.LEAD, who.SOCIAL, who.CHAIR],
    wrong: [{ startedOn: null }, 'startedOn'],
  },
  {
    ...who.FAMILY,
    by: who.LEAD,
    does: 'recordFamilyMember',
    answers: 'member',
    listed: 'familyMembers',
    input: { name: 'Nan', relationship: 'GRANDPARENT', contact: 'YES' },
    full: 'name',
    fact: 'recordedOn',
    wrong: [{ name: 'x'.repeat(201) }, 'name'],
  },
  {
    ...who.FAMILY,
    by: who.PARC,
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
    by: who.LEAD,
    category: 'FINANCE',
    answers: 'matter',
    listed: 'financeMatters',
    input: { kind: 'DEBT', amountInPence: 14_000, text: 'A phone company' },
    full: 'text',
    fact: 'status',
    sees: {
      full: [who.LEAD, who.SUPERVISOR],
      fact: [who.CHAIR],
      nothing: [who.SOCIAL, who.HOUSING, who.CAREERS, who.EDUCATION, who.NURSE, who.POLICE, who.YOUTH],
    },
    mayNot: [who.SOCIAL, who.HOUSING, who.CHAIR],
    wrong: [{ amountInPence: -1 }, 'amountInPence'],
  },
  {
    does: 'recordLeisureSession',
    by: who.YOUTH,
    category: 'LEISURE_AND_MENTORING',
    answers: 'session',
    listed: 'leisureSessions',
    input: { on: inDays(-2), kind: 'LEISURE', activity: 'Boxing gym' },
    full: 'activity',
    fact: 'kind',
    sees: {
      full: [who.YOUTH, who.LEAD, who.SUPERVISOR],
      fact: [who.SOCIAL, who.EDUCATION, who.NURSE, who.CAREERS, who.CHAIR],
      nothing: [who.HOUSING, who.POLICE],
    },
    mayNot: [who.SOCIAL, who.EDUCATION, who.HOUSING],
    wrong: [{ on: inDays(2) }, 'attendance'],
  },
  {
    does: 'recordOwnWords',
    by: who.LEAD,
    category: 'OWN_WORDS',
    answers: 'words',
    listed: 'ownWords',
    input: { kind: 'STATEMENT', language: 'CYMRAEG', text: 'Rwyf i eisiau drws â chlo.' },
    full: 'text',
    fact: 'recordedOn',
    sees: {
      full: [who.LEAD, who.SUPERVISOR, who.SOCIAL, who.PARC, who.CHAIR],
      fact: [],
      nothing: [who.EDUCATION, who.HOUSING, who.NURSE, who.POLICE, who.CAREERS, who.YOUTH],
    },
    mayNot: [who.SOCIAL, who.PARC, who.CHAIR],
    wrong: [{ text: 'x'.repeat(2001) }, 'text'],
  },
  {
    ...who.CAPACITY,
    by: who.SUPERVISOR,
    does: 'recordDecisionCapacity',
    answers: 'capacity',
    listed: 'decisionCapacity',
    input: {
      law: 'MENTAL_CAPACITY_ACT_2005',
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
    ...who.CAPACITY,
    by: who.SOCIAL,
    does: 'recordParentalResponsibility',
    answers: 'responsibility',
    listed: 'parentalResponsibility',
    input: { kind: 'PARENT', holder: 'His mother', basis: 'BIRTH', from: inDays(-17 * 365) },
    full: 'holder',
    fact: 'from',
    wrong: [{ kind: 'LOCAL_AUTHORITY' }, 'agency'],
  },
];
