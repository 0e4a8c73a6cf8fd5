/**
 * The tables of health: practicalities and clinical content, each with a category of its own.
 */
import type { CaseTable } from '#store';

export const HEALTH_TABLES: readonly CaseTable[] = [
  {
    noun: 'health_appointment',
    columns: { on: 'date not null', status: 'text not null', kind: 'text not null', venue: 'text not null', note: 'text' },
    fact: ['on', 'status'],
  },
  {
    noun: 'medicine',
    columns: { taken_daily: 'boolean not null', name: 'text not null', dose: 'text not null', days_supplied: 'int', note: 'text' },
    fact: ['taken_daily'],
  },
  { noun: 'clinical_note', columns: { on: 'date not null', kind: 'text not null', text: 'text not null' }, fact: ['on'], entries: true },
];
