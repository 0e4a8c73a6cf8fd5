/**
 * What the Information Reference Table of WASPI says of a category besides its cells: why it is shared, by what law, who is the controller of a record and
 * how long the hub keeps its copy. Derived from the protocol, so that no second text can differ from it.
 */
import { PARTIES, PARTY_NAMES } from '#kernel';
import type { CategoryTerms, Protocol } from '../document/protocol.js';
import { basisInWords } from './basis-words.js';

export interface ReferenceLine {
  /** The clause: number, title and text. */
  readonly why: string;
  /** The same in Welsh. */
  readonly whyCy: string;
  readonly basis: string;
  readonly controller: string;
  readonly retention: string;
}

/** The line of a category. */
export function lineOf({ matrix, retention }: Protocol, { category, basis, clause }: CategoryTerms): ReferenceLine {
  const writers = PARTIES.filter((party) => (matrix.cell(party, category)?.write ?? 'NONE') !== 'NONE');
  const kept = `the hub deletes its copy ${String(retention.monthsAfterClose)} months after the case is closed (clause ${retention.clause.number})`;
  return {
    why: `${clause.number} ${clause.title}. ${clause.text.trim()}`,
    whyCy: `${clause.number} ${clause.titleCy}. ${clause.textCy.trim()}`,
    basis: basisInWords(basis),
    controller:
      writers.length === 0
        ? 'nobody writes it: the hub makes it of what the parties did'
        : `the agency that wrote the record, being ${writers.map((party) => PARTY_NAMES[party]).join(', ')}`,
    retention:
      category === 'ACCESS_RECORD' ? `${String(retention.ledgerYears)} years, without content (clause ${retention.clause.number})` : kept,
  };
}
