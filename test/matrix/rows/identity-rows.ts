/** The records of who a person is, under whose number, in the matrix: after all others of their categories. */
import { SCHEMES, SCHEME_NAMES } from '#plan';
import { DAY, NOBODY } from './row.js';
import type { MatrixRow } from './row.js';

/** The references agencies know them by: each of the category of its scheme. */
const REFERENCES: readonly MatrixRow[] = SCHEME_NAMES.map((scheme) => ({
  name: `reference ${scheme}`,
  category: SCHEMES[scheme].category,
  type: 'PersonReference',
  full: 'value',
  fact: 'recordedOn',
  factless: true,
  listed: 'references',
  tables: [
    {
      noun: 'person_reference',
      categories: [SCHEMES[scheme].category],
      columns: { category: SCHEMES[scheme].category, scheme, value: 'A1234BC', recorded_on: DAY, ended_on: null },
    },
  ],
}));

const samePerson = (name: string, side: 'FIRST' | 'SECOND'): MatrixRow => ({
  name,
  category: 'ESCALATIONS',
  type: 'SamePerson',
  full: 'basis',
  fact: 'proposedOn',
  factless: true,
  listed: 'sameAs',
  tables: [
    {
      noun: 'same_person',
      categories: ['ESCALATIONS'],
      columns: {
        other_record: NOBODY,
        kept: true,
        basis: 'SAID_BY_THEM',
        proposer: NOBODY,
        proposed_on: DAY,
        proposed_by: NOBODY,
        stands: 'PROPOSED',
      },
      side,
    },
  ],
});

export const IDENTITY_ROWS: readonly MatrixRow[] = [
  ...REFERENCES,
  samePerson('same person proposed by', 'FIRST'),
  samePerson('same person of the home team', 'SECOND'),
];
