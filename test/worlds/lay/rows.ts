/** A world as rows of the tables. */
import { randomUUID } from 'node:crypto';
import { agencyId } from '#directory';
import { maskOf } from '#kernel';
import type { Category } from '#kernel';
import { TABLE } from '../../matrix/oracle.js';
import type { Span } from '../../matrix/oracle.js';
import type { Place, Placed } from './place.js';

/** A row, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The person. */
export const headOf = ({ person, story: { home, partnership } }: Place): Row => ({
  person_id: person,
  home_agency: agencyId(home),
  partnership_id: { partnership },
  subject: `\\x${person.replaceAll('-', '').repeat(2)}`,
  opened_at: '2026-01-01',
});

/** Their seats. */
export function seatsOf({ person, story }: Place): Row[] {
  const stated = story.seats.map(({ agency, party, member, kind, ...span }) => ({
    ...seatAt(person, agency),
    ...{ party, member_id: member, kind, role: kind === 'RUNG' ? 'practitioner' : null, ref: kind === 'RUNG' ? randomUUID() : null },
    ...timed(span),
  }));
  // The verbs of custody open such seats and end them by the days the protocol in the database says.
  const held = story.stays.map(({ establishment, recorded, releaseOn }, index) => ({
    ...seatAt(person, establishment),
    ...{ party: 'SE', kind: 'CUSTODY', valid_from: iso(recorded) },
    valid_until: { release: releaseOn, next: story.stays[index + 1] === undefined ? null : iso(story.stays[index + 1]?.recorded ?? 0) },
  }));
  return [...stated, ...held];
}

const seatAt = (person: string, agency: string): Row => ({ person_id: person, id: randomUUID(), agency_id: agencyId(agency) });

/** The number of a category; of null: of them all. */
export const category = (name: string | null): number | null => (name === null ? null : TABLE.indexOf(name) + 1);

/** What was cleared for whom. Where there are two records, what is agreed to and refused on them happens to them later, one after the other. */
export function clearancesOf({ person, story: told, beside }: Place): Row[] {
  const story = beside === null ? told : { ...told, participating: [], consents: [] };
  const row = (kind: string, span: Span, more: Row = {}): Row => ({ person_id: person, id: randomUUID(), kind, ...more, ...timed(span) });
  const named = (one: { agency: string; member: string | null; category: string }): Row => ({
    agency_id: agencyId(one.agency),
    category: category(one.category),
    member_id: one.member,
  });
  return [
    ...story.informed.map((span) => row('INFORMED', span)),
    ...story.participating.map((span) => row('PARTICIPATION', span)),
    ...story.consents.map((one) => row('CONSENT', one, { agency_id: agencyId(one.agency), category: category(one.category) })),
    ...story.disclosures.map((one) => row('SAFEGUARDING', one, named(one))),
    ...story.requests.map((one) => row('SERIOUS_CRIME', one, named(one))),
    ...story.objections.map((one) => row('OBJECTION', one, { agency_id: agencyId(one.agency), category: category(one.category) })),
    ...story.seals.map(({ seal, agency, member, ...span }) =>
      row('SEAL', span, { agency_id: agencyId(agency), member_id: member, ref: seal }),
    ),
  ];
}

/** Nobody who is a caller. */
export const WRITER = '00000000-0000-4000-8000-000000000000';
const WRITTEN = { member_id: WRITER, at: '2026-01-01' };

/** A record: its rows, with the table of each. */
export function rowsOf({ person, id, of, owners, dueOn, status, seal }: Placed): { noun: string; row: Row }[] {
  return of.tables.map(({ noun, categories, columns, side }) => {
    const [first, second] = side === 'SECOND' ? [...owners].reverse() : owners;
    const action = noun === 'agreed_action' ? { due_on: dueOn, status } : {};
    const own = { owner_agency: agencyId(first ?? ''), ...(second === undefined ? {} : { counterpart: agencyId(second) }) };
    return {
      noun,
      row: { ...columns, ...action, ...WRITTEN, person_id: person, id, mask: masked(categories), ...own, seal_id: seal, version: 1 },
    };
  });
}

/** Categories as bits. */
export const masked = (categories: readonly string[]): number => maskOf(...(categories as readonly Category[]));

/** A row of the history: what the record says, by the names of the contract. */
export function versionOf(
  noun: string,
  { person_id, id, mask, owner_agency, seal_id, counterpart = null, version, member_id, at, ...columns }: Row,
): Row {
  const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const body = Object.fromEntries(Object.entries(columns).map(([column, value]) => [camel(column), value]));
  const shared = { person_id, id: randomUUID(), noun, row_id: id, version, mask, owner_agency, seal_id, counterpart };
  return { ...shared, body: { ...body, id, version }, member_id, at, agency_id: owner_agency };
}

/** An instant as Postgres reads it. */
export const iso = (instant: number): string => new Date(instant).toISOString();
/** A span in the two columns every such row has. */
export const timed = ({ from, until }: Span): Row => ({ valid_from: iso(from), valid_until: until === null ? null : iso(until) });
