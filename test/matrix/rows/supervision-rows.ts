/** The records of the supervision room in the matrix. */
import { DAY, single } from './row.js';
import type { MatrixRow } from './row.js';

export const SUPERVISION_ROWS: readonly MatrixRow[] = [
  single('court_order', {
    category: 'OFFENCE_AND_ORDER',
    type: 'CourtOrder',
    full: 'offence',
    fact: 'placementConditions',
    listed: 'orders',
    columns: {
      kind: 'REMAND',
      made_on: DAY,
      ends_on: null,
      court: 'a court',
      offence: 'an offence',
      conditions: null,
      placement_conditions: 'a curfew',
    },
  }),
  single('risk_assessment', {
    category: 'RISK',
    type: 'RiskAssessment',
    full: 'summary',
    fact: 'safeWorking',
    listed: 'riskAssessments',
    columns: { assessed_on: DAY, level: 'LOW', mappa: 'NOT_MANAGED', summary: 'a risk', safe_working: 'in pairs', review_on: DAY },
  }),
  single('intelligence', {
    category: 'POLICE_INTELLIGENCE',
    type: 'Intelligence',
    full: 'text',
    fact: 'ask',
    listed: 'intelligence',
    columns: { received_on: DAY, ask: 'an office', text: 'a sighting' },
  }),
  single('exclusion_zone', {
    category: 'VICTIM_AND_ZONES',
    type: 'ExclusionZone',
    full: 'basis',
    fact: 'area',
    listed: 'exclusionZones',
    columns: { area: 'a street', from: DAY, until: null, basis: 'a condition' },
  }),
  single('safeguarding', {
    category: 'SAFEGUARDING',
    type: 'Safeguarding',
    full: 'text',
    fact: 'ask',
    listed: 'safeguarding',
    columns: { kind: 'OTHER', since: DAY, until: null, ask: 'an office', text: 'a concern' },
  }),
  single('statutory_contact', {
    category: 'STATUTORY_CONTACT',
    type: 'StatutoryContact',
    full: 'attendance',
    fact: 'on',
    listed: 'statutoryContacts',
    columns: { on: DAY, kind: 'OFFICE_MEETING', attendance: 'MISSED', note: null },
  }),
  single('enforcement', {
    category: 'STATUTORY_CONTACT',
    type: 'Enforcement',
    full: 'condition',
    fact: 'on',
    listed: 'enforcements',
    columns: { on: DAY, kind: 'WARNING', contact: null, condition: 'a condition', note: null },
  }),
  single('sensitive_flag', {
    category: 'SENSITIVE_FLAGS',
    type: 'SensitiveFlag',
    full: 'kind',
    fact: 'recordedOn',
    listed: 'sensitiveFlags',
    columns: { kind: 'DOMESTIC_VIOLENCE', recorded_on: DAY, note: null },
  }),
];
