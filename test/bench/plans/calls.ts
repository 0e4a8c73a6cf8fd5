/**
 * The calls of the read path: every function of the hub that a caller reads by, found in the catalogue and called with arguments by their names, as
 * one member of every party, with nothing asked for beyond what must be, and with everything.
 */
import type { Client } from 'pg';

/** One call of a read function. */
export interface ReadCall {
  /** Without its schema. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface ReadFunction {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly types: readonly string[];
}

interface Caller {
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
  readonly person: string;
  readonly action: string;
}

/** A caller comes first in all of them; what opens a write is none. */
const FUNCTIONS = `
select proname as name, proargnames[1:pronargs] as arguments, array(select format_type(t, null) from unnest(proargtypes) t) as types
from pg_proc where pronamespace = 'hub'::regnamespace and proargnames[1:5] = '{p_issuer,p_subject,p_agency,p_role,p_behalf}'
  and has_function_privilege('hub_app', oid, 'execute') and proname !~ '^(open|begin|write)' order by proname`;

/** One of each party, of the agency with the fewest people: a list over most of a table is rightly read from end to end. */
const CALLERS = `
with reach as (
  select distinct on (party) agency_id, party, member_id, min(person_id::text)::uuid as person, count(distinct person_id) as people
  from hub.seat group by agency_id, party, member_id having count(distinct person_id) between 5 and 60
  order by party, people, agency_id, member_id)
select distinct on (m.party) m.issuer, m.subject, a.slug as agency, m.role, r.person, c.id as action
from reach r join hub.member m on m.agency_id = r.agency_id and m.party = r.party and (r.member_id is null or m.id = r.member_id)
join hub.agency a on a.id = m.agency_id join hub.agreed_action c on c.person_id = r.person
where m.subject like 'seeded.%' order by m.party, m.id, c.id`;

/** Whom to ask about, in place of somebody whom each caller reaches. */
export type Whose = Pick<Caller, 'person' | 'action'>;

/** The calls, in the order of their names. */
export async function readCalls(admin: Client, whose?: Whose): Promise<ReadCall[]> {
  const { rows: functions } = await admin.query<ReadFunction>(FUNCTIONS);
  const { rows: callers } = await admin.query<Caller>(CALLERS);
  const { rows: partnerships } = await admin.query<{ id: string }>('select id from hub.partnership order by slug limit 1');
  const partnership = partnerships[0]?.id ?? null;
  return functions.flatMap((read) =>
    callers.flatMap((found) => {
      const caller = { ...found, ...whose };
      const all = { ...always(caller), ...filters(caller), p_person: caller.person, p_partnership: partnership };
      return [callOf(read, { ...all, ...left(read) }), callOf(read, all)];
    }),
  );
}

/** What may be left out: a list is of everybody then, a plan read of all nouns; one record is always of somebody and of some nouns. */
function left({ name, arguments: names }: ReadFunction): Arguments {
  const kept = ['p_limit', 'p_id', 'p_category', 'p_partnership', ...CALLER, ...(name.startsWith('list_') ? [] : ['p_person'])];
  const filters = names.filter((argument) => !kept.includes(argument) && !(argument === 'p_nouns' && names.includes('p_id')));
  return Object.fromEntries([...filters, 'p_category text'].map((argument) => [argument, argument === 'p_for_us' ? true : null]));
}

/** Argument -> its value; with its type where one name has two. One that is not there is null. */
type Arguments = Readonly<Record<string, unknown>>;

const CALLER = ['p_issuer', 'p_subject', 'p_agency', 'p_role', 'p_behalf'];
const NIL = '00000000-0000-0000-0000-000000000000';

const always = ({ issuer, subject, agency, role, action }: Caller): Arguments => ({
  ...{ p_issuer: issuer, p_subject: subject, p_agency: agency, p_role: role },
  ...{ p_limit: 50, p_id: action, 'p_category integer': 5 },
});

const filters = ({ person }: Caller): Arguments => ({
  ...{ p_people: [person], p_nouns: ['agreed_action', 'agreed_action_content', 'need'], p_status: ['AGREED', 'RAISED'] },
  ...{ p_due_before: '2100-01-01', p_after_due: '2000-01-01', p_after_id: NIL, p_after: NIL, p_after_name: '' },
  ...{ p_before: NIL.replaceAll('0', 'f'), p_at: '2100-01-01', 'p_category text': 'PLAN_SUMMARY', p_for_us: false },
});

function callOf({ name, arguments: names, types }: ReadFunction, given: Arguments): ReadCall {
  const values = names.map((argument, place) => given[`${argument} ${types[place] ?? ''}`] ?? given[argument] ?? null);
  const parameters = types.map((type, place) => `$${String(place + 1)}::${type}`);
  return { name, text: `select * from hub.${name}(${parameters.join(', ')})`, values };
}
