/** The records of custody and of the pathways in the matrix. */
import { DAY, NOBODY, single } from './row.js';
import type { MatrixRow } from './row.js';

export const PATHWAYS_ROWS: readonly MatrixRow[] = [
  single('custody_episode', {
    category: 'CUSTODY_DATES',
    type: 'CustodyEpisode',
    full: 'admittedOn',
    fact: 'releaseOn',
    columns: { establishment: NOBODY, kind: 'REMAND', admitted_on: DAY, release_on: DAY },
  }),
  single('custody_progress', {
    category: 'CUSTODY_PROGRESS',
    type: 'CustodyProgress',
    full: 'text',
    fact: 'on',
    listed: 'custodyProgress',
    columns: { on: DAY, kind: 'COURSE', text: 'a course' },
  }),
  single('accommodation_need', {
    category: 'ACCOMMODATION_NEED',
    type: 'AccommodationNeed',
    full: 'text',
    fact: 'recordedOn',
    listed: 'accommodation.needs',
    columns: { recorded_on: DAY, homeless_on_release: true, text: 'a home' },
  }),
  single('accommodation_confirmation', {
    category: 'ACCOMMODATION_CONFIRMATION',
    type: 'AccommodationConfirmation',
    full: 'address',
    fact: 'from',
    columns: {
      confirmed: true,
      from: DAY,
      kind: 'OWN_TENANCY',
      address: 'an address',
      suitability: 'SUITABLE',
      power: 'HOUSING_WALES_ACT_2014',
    },
  }),
  single('education_place', {
    category: 'EDUCATION_TRAINING_EMPLOYMENT',
    type: 'EducationPlace',
    full: 'provider',
    fact: 'status',
    listed: 'educationPlaces',
    columns: { kind: 'COLLEGE', provider: 'a college', course: null, hours_a_week: 16, status: 'OFFERED', starts_on: DAY },
  }),
  single('learning', {
    category: 'EDUCATION_TRAINING_EMPLOYMENT',
    type: 'Learning',
    full: 'attainment',
    fact: 'recordedOn',
    listed: 'learning',
    columns: { recorded_on: DAY, attainment: 'level 1', learning_needs: null, development_plan: 'ASKED_FOR' },
  }),
];
