/**
 * Records that a rule writes: as the worker, in the transaction of an effect, with the person locked, as nobody; with history, event, slices and notice
 * as a write of a person's has.
 */
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { NOBODY, maskOf } from '#kernel';
import type { Category } from '#kernel';
import type { CaseNoun, CaseRow, Own } from './case-row.js';
import { changeOf } from './changes.js';

/** The record to add: about whom, whose it is, what it says. */
export interface RuledRecord<Row extends CaseRow> {
  readonly person: string;
  readonly owner: string;
  readonly columns: Own<Row>;
  /** The category the row itself carries besides those of its noun. */
  readonly category?: Category;
}

/** A record to change: what, the columns of the table that a rule may change, and why. */
export interface RuledChange<Row extends CaseRow> {
  readonly row: Row;
  readonly changes: Partial<Own<Row>>;
  readonly columns: readonly string[];
  readonly reason: string;
}

/** Adds one; returns its id. The role's grants say into which tables. */
export async function addByRule<Row extends CaseRow>(client: PoolClient, noun: CaseNoun<Row>, ruled: RuledRecord<Row>): Promise<string> {
  const mask = maskOf(...noun.categories, ...(ruled.category === undefined ? [] : [ruled.category]));
  const shared = { personId: ruled.person, id: uuidv7(), mask, ownerAgency: ruled.owner, version: 1 };
  const row = Object.assign(new noun.entity(), ruled.columns, { ...shared, memberId: NOBODY, at: await now(client) });
  await client.query(`insert into hub.${noun.noun} select * from jsonb_populate_record(null::hub.${noun.noun}, $1)`, [asColumns(row)]);
  await finish(client, noun, { row, reason: null });
  return row.id;
}

/** Supersedes one; the version before is kept, with the reason. */
export async function changeByRule<Row extends CaseRow>(client: PoolClient, noun: CaseNoun<Row>, change: RuledChange<Row>): Promise<void> {
  const { row, changes, columns, reason } = change;
  const next = Object.assign(new noun.entity(), row, changes, { version: row.version + 1, memberId: NOBODY, at: await now(client) });
  const set = ['version', 'member_id', 'at', ...columns].map((column) => `${column} = c.${column}`).join(', ');
  await client.query(
    `update hub.${noun.noun} e set ${set} from jsonb_populate_record(null::hub.${noun.noun}, $1) c where e.person_id = c.person_id and e.id = c.id`,
    [asColumns(next)],
  );
  await finish(client, noun, { row: next, reason });
}

/** A row of the database as its entity. */
export function rowOf<Row extends CaseRow>(noun: CaseNoun<Row>, row: Readonly<Record<string, unknown>>): Row {
  return Object.assign(new noun.entity(), Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value])));
}

async function finish(client: PoolClient, noun: CaseNoun, { row, reason }: { row: CaseRow; reason: string | null }): Promise<void> {
  const change = { ...changeOf(noun, row, reason), member_id: NOBODY };
  await client.query(`select hub.finish_rule($1, $2), derive.render_${noun.noun}($1)`, [row.personId, JSON.stringify([change])]);
}

async function now(client: PoolClient): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>('select hub.instant() as at');
  return rows[0]?.at ?? new Date(Number.NaN);
}

const asColumns = (row: CaseRow): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([column, value]) => [snake(column), value as unknown])));

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (column: string): string => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
