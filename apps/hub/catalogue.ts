/**
 * The walls of a database as it stands, read back from its own catalogue: roles, grants, row security, policies, functions. The listing is
 * committed, so that whatever opens one of them is a line in a review. It is written as SQL to be read, not to be run.
 */
import type { ClientBase } from 'pg';

const NAMESPACES = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const GRANTEE = `case grantee when 0 then 'public' else grantee::regrole::text end`;
/** What the rights on a thing say of everyone but its owner, one row per grantee. */
const granted = (rights: string, owner: string): string => `
  select ${GRANTEE} as grantee, string_agg(lower(privilege_type) || case when is_grantable then ' (to pass on)' else '' end, ', '
    order by privilege_type) as privileges
  from aclexplode(${rights}) where grantee <> ${owner} group by 1`;
const inOneLine = (text: string): string => `regexp_replace(${text}, '\\s+', ' ', 'g')`;

const ROLES = `
select format('create role %I %s %s %s;', rolname, case when rolcanlogin then 'login' else 'nologin' end,
    case when rolsuper then 'superuser' else 'nosuperuser' end, case when rolbypassrls then 'bypassrls' else 'nobypassrls' end)
  || coalesce((select string_agg(format(E'\\ngrant %s to %s;', m.roleid::regrole, m.member::regrole), '' order by m.roleid::regrole::text)
    from pg_auth_members m where m.member = r.oid), '') as line
from pg_roles r where rolname like 'hub\\_%' and oid <> 10 order by rolname collate "C"`;

const SCHEMAS = `
select format('grant %s on schema %I to %s;', g.privileges, n.nspname, g.grantee) as line
from pg_namespace n, lateral (${granted('n.nspacl', 'n.nspowner')}) g
where ${NAMESPACES} order by n.nspname collate "C", g.grantee collate "C"`;

const ROW_SECURITY = `
select case when c.relrowsecurity then format('alter table %s enable row level security', c.oid::regclass)
    else format('-- none: %s', c.oid::regclass) end
  || case when c.relrowsecurity and c.relforcerowsecurity then ', force row level security;'
    when c.relrowsecurity then '; -- not forced: its owner sees every row' else '' end as line
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and ${NAMESPACES} order by c.oid::regclass::text collate "C"`;

const POLICIES = `
select format('create policy %I on %s as %s for %s to %s', polname, polrelid::regclass,
    case when polpermissive then 'permissive' else 'restrictive' end,
    case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    (select string_agg(${GRANTEE}, ', ' order by ${GRANTEE}) from unnest(polroles) grantee))
  || coalesce(E'\\n  using (' || ${inOneLine('pg_get_expr(polqual, polrelid)')} || ')', '')
  || coalesce(E'\\n  with check (' || ${inOneLine('pg_get_expr(polwithcheck, polrelid)')} || ')', '') || ';' as line
from pg_policy order by polrelid::regclass::text collate "C", polname collate "C"`;

const TABLES = `
select line from (
select c.oid::regclass::text as name, g.grantee, format('grant %s on %s to %s;%s', g.privileges, c.oid::regclass, g.grantee,
    case when c.relkind = 'v' then format(' -- view, %s', coalesce(array_to_string(c.reloptions, ', '), 'with the rights of its owner')) end) as line
from pg_class c join pg_namespace n on n.oid = c.relnamespace, lateral (${granted('c.relacl', 'c.relowner')}) g
where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${NAMESPACES}
union all
select c.oid::regclass::text, g.grantee, format('grant %s (%I) on %s to %s;', g.privileges, a.attname, c.oid::regclass, g.grantee)
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
  lateral (${granted('a.attacl', 'c.relowner')}) g
where ${NAMESPACES}) every_grant order by name collate "C", grantee collate "C", line collate "C"`;

const FUNCTIONS = `
select format(E'alter function %s owner to %s;\\nalter function %s security %s%s;', p.oid::regprocedure, p.proowner::regrole, p.oid::regprocedure,
    case when p.prosecdef then 'definer' else 'invoker' end,
    coalesce((select string_agg(' set ' || replace(setting, '=', ' = '), '' order by setting) from unnest(p.proconfig) setting), ''))
  || coalesce((select format(E'\\ngrant execute on function %s to ', p.oid::regprocedure) || string_agg(g.grantee, ', ' order by g.grantee) || ';'
    from (${granted(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')}) g), '') as line
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where ${NAMESPACES} and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.oid::regprocedure::text collate "C"`;

const SECTIONS: readonly (readonly [title: string, query: string])[] = [
  ['Roles', ROLES],
  ['Schemas: what each role may use', SCHEMAS],
  ['Row security of every table', ROW_SECURITY],
  ['Policies', POLICIES],
  ['Tables, views and sequences: what each role may do', TABLES],
  ['Functions: owner, security mode and settings, who may execute', FUNCTIONS],
];

/** The listing of the database the client is connected to. Any role may read it; equal databases give equal text. */
export async function readCatalogue(client: ClientBase): Promise<string> {
  const sections: string[] = [];
  await client.query('begin read only');
  try {
    // Names are written in full when nothing but the system's own is on the path.
    await client.query('set local search_path = pg_catalog');
    for (const [title, query] of SECTIONS) {
      const { rows } = await client.query<{ line: string }>(query);
      sections.push([`-- ${title}`, ...rows.map(({ line }) => line)].join('\n'));
    }
  } finally {
    await client.query('rollback');
  }
  return `${sections.join('\n\n')}\n`;
}
