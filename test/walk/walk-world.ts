/**
 * The world of the walk: a person of whom everything is recorded, and callers who have no reason to know them. Of every noun of the rooms there is a
 * record for each of two owners, made from the table's own columns; every text in it is a canary.
 */
import { randomUUID } from 'node:crypto';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type { Client } from 'pg';
import { agencyId } from '#directory';
import { loadContract } from '#gate';
import { globalId, maskOf, personId } from '#kernel';
import type { CaseNoun } from '#store';
import { CASE_NOUNS_OF_ROOMS } from '../../apps/gateway/nouns.js';
import { ANOTHER, fillMatrixWorld } from '../matrix/matrix-world.js';
import type { WalkIds } from './documents.js';

/** The contract the world is made for. */
export const CONTRACT = loadContract('schema');

/** Begins every text of a record of the world. */
export const CANARY = 'canary-of-';

/** Who walks, and why there must be nothing for them. */
export const CALLERS = {
  /** The control: may see most of it. */
  seated: 'supervising.officer@cardiff',
  'no seat': 'education.officer@cardiff',
  'wrong agency': 'housing.officer@newport',
  'ended seat': 'social.worker@cardiff',
  'no member': 'careers.adviser@wales',
} as const;

/** The world, filled. */
export interface WalkWorld {
  readonly ids: WalkIds;
  /** Nouns of which no record could be made: whatever is said of them would be unproven. */
  readonly unfilled: readonly string[];
}

/** Fills a migrated database. */
export async function fillWalkWorld(client: Client, origin: string): Promise<WalkWorld> {
  const { people } = await fillMatrixWorld(client, { origin, parties: ['SO', 'ED', 'SS'] });
  const person = people.consents;
  await client.query(`delete from hub.seat where agency_id = $1`, [agencyId('cardiff-education')]);
  await client.query(`update hub.seat set valid_until = hub.instant() - interval '1 second' where agency_id = $1`, [
    agencyId('cardiff-social-services'),
  ]);
  await client.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     values ($1, $2, $3, $4, 'practitioner', 'HO', 'Nobody''s neighbour', hub.instant())`,
    [randomUUID(), `${origin}/council`, CALLERS['wrong agency'], agencyId('newport-housing')],
  );
  const byType = new Map<string, string[]>([['Person', [personId(person)]]]);
  const unfilled: string[] = [];
  await client.query(`select set_config('hub.person', $1, false)`, [person]);
  for (const owner of [ANOTHER, 'cardiff-social-services']) {
    const idOf = new Map<string, string>();
    for (const noun of CASE_NOUNS_OF_ROOMS) {
      const id = idOf.get(noun.type) ?? randomUUID();
      const made = await record(client, { noun, person, id, owner }).catch((failure: unknown) =>
        unfilled.push(`${noun.noun}: ${String(failure)}`),
      );
      if (made !== undefined) continue;
      idOf.set(noun.type, id);
      const known = byType.get(noun.type) ?? [];
      if (noun.type !== 'Person') byType.set(noun.type, [...new Set([...known, globalId({ type: noun.type, person, id })])]);
    }
  }
  for (const { noun } of CASE_NOUNS_OF_ROOMS) await client.query(`select derive.render_${noun}($1)`, [person]);
  await client.query(`select set_config('hub.person', '', false)`);
  return { ids: { person: personId(person), agency: globalId({ type: 'Agency', person: null, id: agencyId(ANOTHER) }), byType }, unfilled };
}

interface Recorded {
  readonly noun: CaseNoun;
  readonly person: string;
  readonly id: string;
  readonly owner: string;
}

const SHARED = ['person_id', 'id', 'mask', 'owner_agency', 'seal_id', 'version', 'member_id', 'at'];

/** One row with its version in the history. */
async function record(client: Client, { noun: declared, person, id, owner }: Recorded): Promise<void> {
  const { noun, categories } = declared;
  const { rows } = await client.query<{ name: string; type: string }>(COLUMNS, [noun, SHARED]);
  const own = Object.fromEntries(rows.map((column) => [column.name, valueOf(declared, column)]));
  const carried = typeof own['category'] === 'string' ? [own['category'] as (typeof categories)[number]] : [];
  const whose = { person_id: person, id, mask: maskOf(...categories, ...carried), owner_agency: agencyId(owner), version: 1 };
  const body = Object.fromEntries(Object.entries(own).map(([name, value]) => [camel(name), value]));
  const version = { person_id: person, id: randomUUID(), noun, row_id: id, version: 1, mask: whose.mask, owner_agency: whose.owner_agency };
  await client.query(
    `insert into hub.${noun} select (jsonb_populate_record(null::hub.${noun}, $1 || w)).*
     from (select jsonb_build_object('member_id', id, 'at', hub.instant()) as w from hub.member limit 1) writer`,
    [JSON.stringify({ ...own, ...whose })],
  );
  await client.query(
    `insert into hub.history select (jsonb_populate_record(null::hub.history, $1 || w)).*
     from (select jsonb_build_object('member_id', id, 'agency_id', agency_id, 'at', hub.instant()) as w from hub.member limit 1) writer`,
    [JSON.stringify({ ...version, body: { ...body, id, version: 1 }, reason: `${CANARY}reason` })],
  );
}

const COLUMNS = `
select column_name as name, data_type as type from information_schema.columns
where table_schema = 'hub' and table_name = $1 and column_name <> all ($2)`;

const VALUES: Readonly<Record<string, unknown>> = {
  boolean: true,
  integer: 1,
  smallint: 1,
  bigint: 1,
  numeric: 1,
  date: '2026-05-03',
  'timestamp with time zone': '2026-05-03T09:00:00Z',
  uuid: '00000000-0000-0000-0000-000000000000',
  jsonb: {},
};

/** A field of an enum is given its first value, for no other is in the contract. */
function valueOf({ noun, type }: CaseNoun, column: { readonly name: string; readonly type: string }): unknown {
  const record = CONTRACT.getType(type);
  const field = isObjectType(record) ? record.getFields()[camel(column.name)] : undefined;
  const named = field === undefined ? undefined : getNamedType(field.type);
  const first = isEnumType(named) ? named.getValues()[0]?.name : undefined;
  if (column.type === 'ARRAY') return first === undefined ? [] : [first];
  if (first !== undefined) return first;
  return VALUES[column.type] ?? `${CANARY}${noun}-${column.name}`;
}

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
