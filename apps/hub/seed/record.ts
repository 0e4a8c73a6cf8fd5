/**
 * One kind of case row of invented people, as an insert over everybody of a chunk.
 */

/** An insert whose columns are those every case row has, then its own. */
export interface SeededRecord {
  readonly noun: string;
  /** Each row of this is one record; `p` is the person. */
  readonly from: string;
  readonly id: string;
  /** The mask, or an expression of it. */
  readonly categories: number | string;
  readonly owner: string;
  readonly member: string;
  /** Column -> expression. */
  readonly columns: Readonly<Record<string, string>>;
}

/** `w` is the member of the agency (of a kind) that writes; the team writes as its resettlement worker. */
export const BY = `join worker w on w.person_id = p.person_id and (w.party = 'RW' or w.agency_kind <> 'YOUTH_OFFENDING_TEAM') and w.agency_kind =`;

/** The insert of one kind of record. */
export function insertOf({ noun, from, id, categories, owner, member, columns }: SeededRecord): string {
  const names = Object.keys(columns).map((column) => `, "${column}"`);
  const values = Object.values(columns).map((expression) => `, ${expression}`);
  return `
insert into hub.${noun} (person_id, id, mask, owner_agency, version, member_id, at${names.join('')})
  select p.person_id, ${id}, ${String(categories)}, ${owner}, 1, ${member}, p.at${values.join('')}
  from ${from};`;
}
