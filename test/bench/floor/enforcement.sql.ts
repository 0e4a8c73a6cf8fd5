/**
 * The floor's enforcement: who calls, what they may see, and each row and column weighed in the statement itself. The decision is the hub's own
 * function; everything after it is what a careful engineer writes by hand where there is nothing else to protect the rows.
 */

/** `caller` and `v`: the vector of each seated person; people is an expression of uuid[]. Parameters $1..$4: issuer, subject, agency, role. */
export const entered = (people: string): string => `
with caller as materialized (
  select m.id, m.agency_id, m.party, hub.instant() as at from hub.member m join hub.agency a on a.id = m.agency_id
  where m.issuer = $1 and m.subject = $2 and a.slug = $3 and m.role = $4 and m.valid_from <= hub.instant()
    and (m.valid_until is null or hub.instant() < m.valid_until)
), v as materialized (
  select x.person_id, x.fact, x.own | x.every as own, x.every, x.write_own, x.write_every, c.agency_id as agency, c.id as member
  from caller c cross join lateral hub.vectors(c.id, c.agency_id, c.party, ${people}, c.at) x where x.seated
)`;

/** A row in full; a row as a fact. `mask` and `owner_agency` are the row's. */
const FULL = '(mask & ~case when owner_agency = v.agency then v.own else v.every end) = 0';
const FACT = '(mask & ~v.fact) = 0';

/** The visible rows of a table as `r`, with `seen` true where they are seen in full. */
export const rowsOf = (table: string): string =>
  `(select *, ${FULL} as seen from hub.${table} where person_id = v.person_id and (${FULL} or ${FACT}))`;

/** The visible rows of a table that has no fact face. */
export const contentOf = (table: string): string => `(select * from hub.${table} where person_id = v.person_id and ${FULL})`;

/** Whether a list of a category (numbered from 1) is there at all. */
export const listed = (category: number): string => `((v.own | v.fact) & ${String(1 << (category - 1))}) <> 0`;

/** A column shown only in full. */
export const full = (column: string): string => `case when r.seen then r.${column} end`;

/** The member of staff behind a row seen in full, for a reader who may know the work contacts of staff (category 29). */
export const staff = (column: string, fields: string): string =>
  `case when r.seen and (v.own & ${String(1 << 28)}) <> 0 then
     (select json_build_object(${fields}) from hub.member m where m.id = r.${column}) end`;

/** The agency behind an id. */
export const slug = (id: string): string => `(select json_build_object('slug', a.slug) from hub.agency a where a.id = ${id})`;
