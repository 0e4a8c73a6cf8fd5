/**
 * The table of leisure and mentoring.
 */
import type { CaseTable } from '#store';

export const LEISURE_TABLES: readonly CaseTable[] = [
  {
    noun: 'leisure_session',
    columns: { on: 'date not null', kind: 'text not null', attendance: 'text not null', activity: 'text not null', note: 'text' },
    fact: ['on', 'kind'],
    entries: true,
  },
];
