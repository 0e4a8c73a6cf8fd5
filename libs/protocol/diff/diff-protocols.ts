/**
 * What one version of a protocol changes against another, cell by cell: which party gains and which loses, in what category, and on what other grounds. Made
 * from the cells the hub decides by, so that what is said of a draft is what it would do.
 */
import { CATEGORIES, PARTIES } from '#kernel';
import type { Category, Party } from '#kernel';
import { changedPlaces } from '../document/faults/changes.js';
import type { Cell, Protocol } from '../document/protocol.js';

/** GROUNDS: nobody may see or do more or less, on another basis or clause. GAINS_AND_LOSES: more in one respect and less in another. */
export type ChangeEffect = 'GAINS' | 'LOSES' | 'GAINS_AND_LOSES' | 'GROUNDS';

/** One cell that is not as it was; null: the party has nothing there. */
export interface CellChange {
  readonly party: Party;
  readonly category: Category;
  readonly before: Cell | null;
  readonly after: Cell | null;
  readonly effect: ChangeEffect;
}

export interface ProtocolDiff {
  /** In the order of the matrix: by category, then by party. */
  readonly changes: readonly CellChange[];
  /** Every other place of the document that changed, as a fault names it: dates, texts, the emergency line, who a party is. */
  readonly places: readonly string[];
}

/** What `to` changes against `from`. */
export function diffProtocols(from: Protocol, to: Protocol): ProtocolDiff {
  const changes = CATEGORIES.flatMap((category) =>
    PARTIES.flatMap((party) =>
      changeOf({ party, category, before: from.matrix.cell(party, category), after: to.matrix.cell(party, category) }),
    ),
  );
  const places = changedPlaces(from.document, to.document).filter((place) => !place.startsWith('matrix.'));
  return { changes, places };
}

function changeOf(place: Omit<CellChange, 'effect'>): CellChange[] {
  const { before, after } = place;
  if (sameCell(before, after)) return [];
  const steps = [...PARTS].map((part) => part(before, after));
  const gains = steps.some((step) => step > 0);
  const loses = steps.some((step) => step < 0);
  const effect = gains && loses ? 'GAINS_AND_LOSES' : gains ? 'GAINS' : loses ? 'LOSES' : 'GROUNDS';
  return [{ ...place, effect }];
}

/** From the least open to the most. */
const READS = ['NONE', 'FACT', 'OWN', 'ALL'] as const;
const WRITES = ['NONE', 'OWN', 'ALL'] as const;
const NEEDS = ['SAFEGUARDING', 'CONSENT', 'CONSENT_OR_CONTRACT', 'NONE'] as const;
const SCOPES = ['ALLOCATED', 'AGENCY'] as const;

type Part = (before: Cell | null, after: Cell | null) => number;

/** How far each respect of a cell opens (above nought) or closes. What a party needs, and whom it reaches, is compared where it has a cell before and after. */
const PARTS: readonly Part[] = [
  (before, after) => READS.indexOf(after?.read ?? 'NONE') - READS.indexOf(before?.read ?? 'NONE'),
  (before, after) => WRITES.indexOf(after?.write ?? 'NONE') - WRITES.indexOf(before?.write ?? 'NONE'),
  (before, after) => (before === null || after === null ? 0 : NEEDS.indexOf(after.needs) - NEEDS.indexOf(before.needs)),
  (before, after) => (before === null || after === null ? 0 : SCOPES.indexOf(after.scope) - SCOPES.indexOf(before.scope)),
];

function sameCell(one: Cell | null, other: Cell | null): boolean {
  return changedPlaces(one, other).length === 0;
}
