/**
 * The guards of the directory room: households and brokers, and whose staff and allocations an administrator keeps.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const HOUSEHOLD = { spec: 'test/journeys/household.db.spec.ts' };
const BROKER = { spec: 'test/journeys/broker.db.spec.ts' };
const ADMIN = { spec: 'test/journeys/agency-admin.db.spec.ts' };
const BOTH = { spec: 'test/journeys/both-partnerships.db.spec.ts' };
const CONTACTS = { spec: 'test/matrix/staff-and-allocation.db.spec.ts' };

/** In the order of the room's folders. */
export const DIRECTORY_GUARDS: readonly Guard[] = [
  ...guarding('libs/store/migrations/vectors.ts', BOTH, [
    { name: 'closed: nobody signs in for it', find: `\n      and (a.closed_on is null or v_at < a.closed_on)`, replace: '' },
  ]),
  ...guarding('libs/directory/agency/partners.ts', BOTH, [
    {
      name: 'closed: nobody is admitted to it',
      find: `\n       and (a.closed_on is null or a.closed_on > $3)`,
      replace: ' and $3::date is not null',
    },
    { name: 'panel: of the local authority', find: 'and (authority is null or authority = $2)', replace: 'and ($2::text is null or true)' },
  ]),
  ...guarding('libs/directory/household/ask-broker.ts', BROKER, [
    { name: 'broker: asked by the young person alone', find: `tx.reader.party !== 'YP'`, replace: `tx.reader.party === 'PC'` },
  ]),
  ...guarding('libs/directory/household/withdraw-broker-request.ts', BROKER, [
    { name: 'broker: end of the seat', find: `await endSeats(tx, { kind: 'REQUEST', ref: id, at: tx.at });`, replace: '' },
  ]),
  ...guarding('libs/directory/household/leave-household.ts', HOUSEHOLD, [
    {
      name: 'household: end of the membership',
      find: `await tx.manager.query('update hub.member set valid_until = $2 where id = $1', [id, tx.at]);`,
      replace: '',
    },
  ]),
  ...guarding('libs/directory/household/join-household.ts', HOUSEHOLD, [
    {
      name: 'household: issuers that may speak for it',
      find: 'agencies.has(HOUSEHOLD) !== true',
      replace: 'agencies.has(HOUSEHOLD) === undefined',
    },
  ]),
  ...guarding('libs/directory/agency/directory.ts', HOUSEHOLD, [
    { name: 'household: in no directory', find: ` where kind <> 'HOUSEHOLD' order by slug`, replace: ' order by slug' },
  ]),
  ...guarding('libs/directory/member/membership.ts', ADMIN, [
    { name: 'staff: administrators alone', find: `if (!administers(writer))`, replace: 'if (writer.role === null)' },
    {
      name: 'staff: of the own agency',
      find: `(writer.role !== 'operator' && found.agency !== writer.agency)`,
      replace: 'found.agency === null',
    },
    {
      name: 'staff: end of a membership',
      find: `update hub.member set valid_until = $2 where id = $1`,
      replace: 'select $1::uuid, $2::timestamptz',
    },
  ]),
  ...guarding('libs/directory/member/list-staff.sql.ts', CONTACTS, [
    { name: 'contacts: signed by the own agency', find: 's.agency_id = list_staff.agency_id and s.sha256', replace: 's.sha256' },
    { name: 'contacts: people alone', find: `m.role <> 'system' and`, replace: '' },
    {
      name: 'contacts: a place among those reached',
      find: 'from reached x where x.place = p_after',
      replace: 'from hub.member x where md5(x.id::text)::uuid = p_after',
    },
    { name: 'contacts: the cell of the party', find: 'k.party = list_staff.party', replace: `k.party = 'SO'` },
  ]),
  ...guarding('libs/directory/allocation/allocate-staff.ts', { spec: 'test/journeys/key-worker.db.spec.ts' }, [
    { name: 'allocation: of nobody at an establishment', find: `if (staff.party === 'SE')`, replace: `if (staff.id === '')` },
  ]),
  ...guarding('libs/directory/allocation/running-allocation.ts', ADMIN, [
    { name: 'allocation: that still runs', find: 'row.until !== null && row.until <= tx.today', replace: 'row.version === 0' },
  ]),
  ...guarding('libs/directory/allocation/end-allocation.ts', ADMIN, [
    { name: 'allocation: end of the seats', find: `await endSeats(tx, { kind: 'ALLOCATION', ref: row.id, at: tx.at });`, replace: '' },
  ]),
  ...guarding('libs/directory/allocation/cover-staff.ts', ADMIN, [
    { name: 'cover: a colleague', find: `agency_id = $3 and role = 'practitioner' and`, replace: '$3::uuid is not null and' },
    { name: 'cover: until a day', find: 'until: ends,', replace: 'until: null,' },
  ]),
  ...guarding('libs/directory/allocation/list-allocations.sql.ts', CONTACTS, [
    {
      name: 'allocations: facts of others to an administrator',
      find: `case when party = 'AA' then 0 else (v.value ->> 'fact')::int end`,
      replace: `(v.value ->> 'fact')::int`,
    },
  ]),
];
