/**
 * Fact rows, slices and history of a whole chunk at once, for every case table there is: what `derive.render_*` and the write transaction leave one
 * person at a time. A spec holds the two equal, row for row.
 */
import type { Client } from 'pg';

/** A case table as the catalogue has it. */
interface CaseTableColumns {
  readonly noun: string;
  /** Its own columns, without those every case row has. */
  readonly own: readonly string[];
  /** The columns of its fact table; null where it has none. */
  readonly facts: readonly string[] | null;
  /** How many entries its renderer puts into a slice; null where it puts all. */
  readonly newest: number | null;
}

const SHARED = ['person_id', 'id', 'mask', 'owner_agency', 'seal_id', 'version', 'member_id', 'at'];

/** Every case table: each has a renderer. */
export async function caseTables(client: Client): Promise<CaseTableColumns[]> {
  const { rows } = await client.query<CaseTableColumns>(
    `select r.noun, r.newest, columns_of(r.noun) as own, columns_of(r.noun || '_fact') as facts from (
       select substr(proname, 8) as noun, substring(prosrc from 'place <= (\\d+)')::int as newest from pg_proc where pronamespace = 'derive'::regnamespace and proname like 'render\\_%') r
     order by noun`.replaceAll(/columns_of\(([^)]+)\)/g, (_, table: string) => columnsOf(table)),
    [SHARED],
  );
  return rows;
}

const columnsOf = (table: string): string =>
  `(select array_agg(column_name::text order by ordinal_position) filter (where column_name <> all ($1))
    from information_schema.columns where table_schema = 'hub' and table_name = ${table} having count(*) > 0)`;

/** What is derived from the rows of the people in `seeded`. */
export function deriveSql(tables: readonly CaseTableColumns[]): string {
  return tables.flatMap((table) => [...sliceSql(table), historySql(table)]).join('\n');
}

function sliceSql({ noun, own, facts, newest }: CaseTableColumns): string[] {
  const full = slice(['FULL', newest], noun, [`'id', id, 'version', version, 'member', member_id`, ...pairs(own)]);
  if (facts === null) return [full];
  const names = facts.map((column) => `, "${column}"`).join('');
  return [
    full,
    `insert into hub.${noun}_fact (person_id, id, mask, owner_agency${names})
       select person_id, id, mask, owner_agency${names} from hub.${noun} where person_id in (select person_id from seeded);`,
    slice(['FACT', newest], noun, [`'id', id`, ...pairs(facts)]),
  ];
}

const slice = ([face, limit]: readonly ['FULL' | 'FACT', number | null], noun: string, body: readonly string[]): string => `
insert into hub.plan_slice (person_id, noun, mask, face, owner_agency, body)
  select person_id, '${noun}', mask, '${face}', owner_agency, jsonb_agg(jsonb_build_object(${body.join(', ')}) order by id desc)::text::json
  from (select *, row_number() over (partition by person_id, mask, owner_agency order by id desc) as place
    from hub.${noun} where person_id in (select person_id from seeded)) newest
  ${limit === null ? '' : `where place <= ${limit} `}group by person_id, mask, owner_agency;`;

/** The first version of each row, by the member who wrote it. The worker's rows have no history: they are worked out of others. */
const historySql = ({ noun, own }: CaseTableColumns): string => `
insert into hub.history (person_id, id, noun, row_id, version, mask, owner_agency, body, agency_id, member_id, at)
  select person_id, pg_temp.row_id(at, 'history ${noun} ' || id), '${noun}', id, version, mask, owner_agency,
    jsonb_build_object('id', id, 'version', version, 'member', member_id, ${pairs(own).join(', ')}), owner_agency, member_id, at
  from hub.${noun} where person_id in (select person_id from seeded) and exists (select from hub.member m where m.id = member_id);`;

const pairs = (columns: readonly string[]): string[] => columns.map((column) => `'${camel(column)}', "${column}"`);

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
