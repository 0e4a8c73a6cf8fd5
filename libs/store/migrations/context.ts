/**
 * The caller's context as SQL expressions: transaction-local settings that one function call sets and the end of its transaction forgets.
 * Plain expressions, no subquery: index-friendly, and acceptable to a distributed Postgres. A missing context is null, and null shows nothing.
 */
import { CATEGORIES } from '#kernel';

const setting = (name: string, type: string): string => `nullif(current_setting('hub.${name}', true), '')::${type}`;

/** The agency whose hat the caller wears. */
export const AGENCY = setting('agency', 'uuid');
export const MEMBER = setting('member', 'uuid');
/** The one person of a plan read or a write. */
export const PERSON = setting('person', 'uuid');
/**
 * Whom the masks of the context are for: the people of a page who are seen alike, or else the one person. Alone beside `and`, never under `or`: so it
 * is the condition of an index, worked out once a scan; for each row it would be parsed anew.
 */
export const IN_SIGHT = `person_id = any (coalesce(nullif(current_setting('hub.page', true), ''), '{' || current_setting('hub.person', true) || '}')::uuid[])`;
/** Masks of whoever is in sight: read as fact, own entries, every entry; write own, every. */
export const FACT = setting('fact', 'int');
export const OWN = setting('own', 'int');
export const EVERY = setting('every', 'int');
export const WRITE_OWN = setting('write_own', 'int');
export const WRITE_EVERY = setting('write_every', 'int');

/** The names of the categories, each at its number. */
export const CATEGORY_NAMES = `array[${CATEGORIES.map((name) => `'${name}'`).join(', ')}]`;

/** Whether a mask expression holds the bit of a category (numbered from 1). */
export const bit = (mask: string, category: number): string => `(${mask} & ${String(1 << (category - 1))}) <> 0`;

/** The rows that the caller's rungs are on, and those of them that this write may change: set where the caller has no other seat. */
export const RUNGS = setting('rungs', 'uuid[]');
export const RUNG_WRITES = setting('rung_writes', 'uuid[]');

const ofOwner = (own: string, every: string): string => `(mask & ~(case when owner_agency = ${AGENCY} then ${own} else ${every} end)) = 0`;
/** Of a record that two agencies own: either is its owner. */
const ofEither = (own: string, every: string): string =>
  `(mask & ~(case when owner_agency = ${AGENCY} or counterpart = ${AGENCY} then ${own} else ${every} end)) = 0`;

/** The seals that are open to the caller, as text: ids are 36 characters, so that none is found across two. */
export const SEALS = `current_setting('hub.seals', true)`;
/** A row without a seal, or with one that is open to the caller by name. */
export const UNSEALED = `(seal_id is null or strpos(${SEALS}, seal_id::text) > 0)`;

/** Of somebody in sight, a row of a case table that the caller may read in full. */
export const MAY_READ = `${ofOwner(OWN, EVERY)} and ${UNSEALED}`;

/** The same of a record that may have two owners (`counterpart` is null where it has one). */
export const MAY_READ_EITHER = `${ofEither(OWN, EVERY)} and ${UNSEALED}`;

/** Of somebody in sight, a row, by the column of its id, that a rung of the caller's is on: that one, raised for their agency, and no other. */
export const ON_RUNG = (id: string): string => `counterpart = ${AGENCY} and ${id} = any (${RUNGS}) and ${UNSEALED}`;
export const ON_RUNG_WRITE = (id: string): string => `person_id = ${PERSON} and counterpart = ${AGENCY} and ${id} = any (${RUNG_WRITES})`;

/** Of their own agency's record the facts are open by what is open in full too: one category of it may be theirs, and of another they know a fact. */
const FACTS = `(${FACT} | case when owner_agency = ${AGENCY} then ${OWN} else 0 end)`;

/** A slice the caller may read. */
export const MAY_READ_SLICE = `${IN_SIGHT} and (mask & ~(case when face = 'FACT' then ${FACTS} when owner_agency = ${AGENCY} then ${OWN} else ${EVERY} end)) = 0 and ${UNSEALED}`;

/** A fact row the caller may read. */
export const MAY_READ_FACT = `${IN_SIGHT} and (mask & ~${FACTS}) = 0 and ${UNSEALED}`;

/** A row of a case table that the caller may write: only inside a write, which alone sets the write masks. */
export const MAY_WRITE = `person_id = ${PERSON} and ${ofOwner(WRITE_OWN, WRITE_EVERY)} and ${UNSEALED}`;

export const MAY_WRITE_EITHER = `person_id = ${PERSON} and ${ofEither(WRITE_OWN, WRITE_EVERY)} and ${UNSEALED}`;
/** The event of a change: nobody reads it but the worker, and it says nothing. */
export const MAY_TELL = `person_id = ${PERSON} and ${ofEither(WRITE_OWN, WRITE_EVERY)}`;

/** What a disclosure may open now: set where the write was opened as one, and nowhere else. */
export const DISCLOSABLE = setting('disclosable', 'int');

/** Row security that holds for the owner too. */
export const forceRowSecurity = (table: string): string =>
  `alter table hub.${table} enable row level security; alter table hub.${table} force row level security;`;

/** Whatever else lets a row through: only of somebody in sight. */
export const onlyInSight = (table: string): string =>
  `create policy ${table}_in_sight on hub.${table} as restrictive for select to hub_app using (${IN_SIGHT});`;

/** Of a function whose statements have one plan each, whoever calls: planned for each caller anew they would cost more than they read. */
export const ONE_PLAN = 'set search_path = pg_catalog set plan_cache_mode = force_generic_plan';

/** Of a function that looks a few rows up for one person: by index, however small a table is today, and without a bitmap of them first. */
export const BY_INDEX = 'set enable_seqscan = off set enable_bitmapscan = off';
