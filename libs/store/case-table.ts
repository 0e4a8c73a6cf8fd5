/**
 * The stamp every case table comes from: columns, row security, fact rows and slices in one declaration, so that no table about a person can be
 * created without its walls.
 */
import {
  AGENCY,
  MAY_READ,
  MAY_READ_EITHER,
  MAY_READ_FACT,
  MAY_WRITE,
  MAY_WRITE_EITHER,
  ON_RUNG,
  ON_RUNG_WRITE,
  PERSON,
  forceRowSecurity,
  onlyInSight,
} from './migrations/context.js';

export interface CaseTable {
  /** Table name: the noun in snake case. */
  readonly noun: string;
  /** Column name (snake case) -> Postgres type with its constraints. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of the @fact fields. Empty: no fact rows at all (content that has no fact face). */
  readonly fact: readonly string[];
  /** Entries pile up: a slice carries the newest only. Of current records it carries all. */
  readonly entries?: true;
  /** Two agencies own each row: the one that wrote it first, and its `counterpart`, which never changes either. */
  readonly counterpart?: true;
  /** Rows for which this holds keep the case from being erased: a condition, and the columns it reads. */
  readonly holds?: { readonly while: string; readonly of: readonly string[] };
}

/** What every case row carries: whose it is, its categories as bits, who owns it, its version, and who wrote it when. */
const SHARED: Readonly<Record<string, string>> = {
  person_id: 'uuid not null',
  id: 'uuid not null',
  mask: 'int not null',
  owner_agency: 'uuid not null',
  seal_id: 'uuid',
  version: 'int not null',
  member_id: 'uuid not null',
  at: 'timestamptz not null',
};

/** The SQL that creates the table, its fact table, its policies and the function that renders its slices. Run as hub_owner. */
export function createCaseTable(table: CaseTable): string {
  return [tables(table), policies(table), recordView(table), renderer(table), hold(table)].join('\n');
}

/** So many entries of each face and owner a slice carries. */
const NEWEST = 20;

function tables({ noun, columns, fact, counterpart }: CaseTable): string {
  const define = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([column, type]) => `  "${column}" ${type},`)
      .join('\n');
  const factColumns = Object.fromEntries(fact.map((column) => [column, baseType(columns[column])]));
  const factTable = `
create table hub.${noun}_fact (
  person_id uuid not null, id uuid not null, mask int not null, owner_agency uuid not null, seal_id uuid,
${define(factColumns)}
  primary key (person_id, id)
);
grant select on hub.${noun}_fact to hub_app;
grant select, insert, delete on hub.${noun}_fact to hub_derive;`;
  return `
create table hub.${noun} (
${define({ ...SHARED, ...(counterpart === true ? { counterpart: 'uuid not null' } : {}), ...columns })}
  primary key (person_id, id)
);
grant select, insert, update (version, member_id, at, seal_id${list(Object.keys(columns))}) on hub.${noun} to hub_app;
grant select, update (seal_id) on hub.${noun} to hub_derive;
${fact.length === 0 ? '' : factTable}`;
}

function policies({ noun, fact, counterpart }: CaseTable): string {
  const facts = `
${forceRowSecurity(`${noun}_fact`)}
create policy ${noun}_fact_read on hub.${noun}_fact for select to hub_app using (${MAY_READ_FACT});
create policy ${noun}_fact_render on hub.${noun}_fact for all to hub_derive using (person_id = ${PERSON});`;
  return `
${forceRowSecurity(noun)}
${onlyInSight(noun)}
${counterpart === true ? ofTwo(noun) : ofOne(noun)}create policy ${noun}_render on hub.${noun} for select to hub_derive using (person_id = ${PERSON});
create policy ${noun}_seal on hub.${noun} for update to hub_derive using (person_id = ${PERSON});
${fact.length === 0 ? '' : facts}`;
}

const ofOne = (noun: string): string => `create policy ${noun}_read on hub.${noun} for select to hub_app using (${MAY_READ});
create policy ${noun}_write on hub.${noun} for all to hub_app using (${MAY_WRITE});
`;

/** Either owner reads and changes; a new row has the writer's own agency, or one they write for, as its first owner. */
const ofTwo = (noun: string): string => `create policy ${noun}_read on hub.${noun} for select to hub_app using (${MAY_READ_EITHER});
create policy ${noun}_write on hub.${noun} for all to hub_app using (${MAY_WRITE_EITHER});
create policy ${noun}_begin on hub.${noun} as restrictive for insert to hub_app with check (${MAY_WRITE});
create policy ${noun}_rung on hub.${noun} for select to hub_app using (${ON_RUNG('id')});
create policy ${noun}_rung_write on hub.${noun} for update to hub_app using (${ON_RUNG_WRITE('id')});
`;

/** Rendering is hub_derive's: it reads rows the writer may not, returns nothing, and reaches only the person of the context. */
function renderer(table: CaseTable): string {
  const { noun, fact } = table;
  const { full, facts } = bodies(table);
  const factRows = `
  delete from hub.${noun}_fact where person_id = p_person;
  insert into hub.${noun}_fact (person_id, id, mask, owner_agency, seal_id${list(fact)})
    select person_id, id, mask, owner_agency, seal_id${list(fact)} from hub.${noun} where person_id = p_person;
  ${slice(table, 'FACT', facts)}`;
  return `
set local role hub_derive;
create function derive.render_${noun}(p_person uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from hub.plan_slice where person_id = p_person and noun = '${noun}';
  ${slice(table, 'FULL', full)}
  ${fact.length === 0 ? '' : factRows}
end $$;
revoke all on function derive.render_${noun} from public;
grant execute on function derive.render_${noun} to hub_app, hub_system;
reset role;`;
}

/** The worker asks no more of such a row than whether it is there. */
function hold({ noun, holds }: CaseTable): string {
  if (holds === undefined) return '';
  return `
insert into hub.retention_hold (noun, held) values ('${noun}', $held$${holds.while}$held$);
grant select (person_id${list(holds.of)}) on hub.${noun} to hub_system;
create policy ${noun}_held on hub.${noun} for select to hub_system using (person_id = ${PERSON});`;
}

/** The bodies of a record by face, as arguments of jsonb_build_object. */
function bodies({ columns, fact, counterpart }: CaseTable): { full: string; facts: string } {
  const fields = (names: readonly string[]): string[] => names.map((column) => `'${camel(column)}', "${column}"`);
  const second = counterpart === true ? [`'counterpart', counterpart`] : [];
  return {
    full: [`'id', id, 'version', version, 'member', member_id`, ...second, ...fields(Object.keys(columns))].join(', '),
    facts: [`'id', id`, ...fields(fact)].join(', '),
  };
}

/** The records as a read of one of them returns them: case rows in full, and the fact rows. */
function recordView(table: CaseTable): string {
  const { full, facts } = bodies(table);
  // Whoever is one of two owners reads the row as its owner.
  const owner =
    table.counterpart === true
      ? `case when counterpart = ${AGENCY} then counterpart else owner_agency end as owner_agency`
      : 'owner_agency';
  const row = (face: 'FULL' | 'FACT', body: string, from: string): string =>
    `select person_id, id, mask, '${face}' as face, ${face === 'FULL' ? owner : 'owner_agency'}, jsonb_build_object(${body}) as body from hub.${from}`;
  return `
create view hub.${table.noun}_record with (security_invoker = true) as
${row('FULL', full, table.noun)}${table.fact.length === 0 ? '' : `\nunion all ${row('FACT', facts, `${table.noun}_fact`)}`};
grant select on hub.${table.noun}_record to hub_app;`;
}

const list = (columns: readonly string[]): string => columns.map((column) => `, "${column}"`).join('');

const slice = (table: CaseTable, face: 'FACT' | 'FULL', body: string): string => `
  insert into hub.plan_slice (person_id, noun, mask, face, owner_agency, seal_id, body)
    select person_id, '${table.noun}', mask, '${face}', owner_agency, seal_id, jsonb_agg(jsonb_build_object(${body}) order by id desc)::text::json
    from (select *, row_number() over (partition by mask, owner_agency, seal_id order by id desc) as place
      from ${face === 'FULL' && table.counterpart === true ? underBoth(table) : `hub.${table.noun}`} where person_id = p_person) newest
    ${table.entries === true ? `where place <= ${String(NEWEST)} ` : ''}group by person_id, mask, owner_agency, seal_id;`;

/** A row of two owners once under each of them. */
function underBoth({ noun, columns }: CaseTable): string {
  const own = Object.keys(columns).map((column) => `"${column}"`);
  const shared = Object.keys(SHARED).filter((column) => column !== 'owner_agency');
  return `(select ${[...shared, 'counterpart', ...own].join(', ')}, owner as owner_agency
      from hub.${noun} record cross join lateral (select distinct unnest(array[record.owner_agency, record.counterpart]) as owner) owners) both_sides`;
}

/** A fact row holds the value without the constraints of the case row. */
function baseType(type: string | undefined): string {
  if (type === undefined) throw new Error('a fact column must be a column of its table');
  return type.split(' ')[0] ?? type;
}

/** snake_case -> camelCase: the column of a case table and the field of the contract are one name. */
export function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
