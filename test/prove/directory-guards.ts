/**
 * The guards of the directory room: households and brokers, and whose staff and allocations an administrator keeps.
 */
import { guarding } from './guard.js';
import type { Guard } from './guard.js';

const HOUSEHOLD = { spec: 'test/journeys/household.db.spec.ts' };
const BROKER = { spec: 'test/journeys/broker.db.spec.ts' };
const ADMIN = { spec: 'test/journeys/agency-admin.db.spec.ts' };
const BOTH = { spec: 'test/journeys/both-partnerships.db.spec.ts' };
const SIGNING = { spec: 'test/journeys/protocol/signing.db.spec.ts' };
const LIFE = { spec: 'test/journeys/protocol/life.db.spec.ts' };
const REHEARSAL = { spec: 'test/journeys/protocol/rehearsal.db.spec.ts' };
const TABLE = { spec: 'test/journeys/protocol/reference-table.db.spec.ts' };
const CONTACTS = { spec: 'test/matrix/staff-and-allocation.db.spec.ts' };

/** In the order of the room's folders. */
export const DIRECTORY_GUARDS: readonly Guard[] = [
  ...guarding('libs/directory/protocol/rehearsing/rehearse-protocol.ts', REHEARSAL, [
    { name: 'rehearsal: by who answers for the partnership', find: 'if (!lead.governs)', replace: 'if (lead.governs === null)' },
  ]),
  ...guarding('libs/directory/protocol/life/rehearsal.sql.ts', REHEARSAL, [
    {
      name: 'rehearsal: never committed',
      find: `  raise exception 'a rehearsal is never committed' using errcode = 'invalid_transaction_state';`,
      replace: '  return null;',
    },
    {
      name: 'rehearsal: people of the lead alone',
      find: `  if found then raise exception 'no seat for one of these people' using errcode = 'insufficient_privilege'; end if;`,
      replace: '',
    },
  ]),
  ...guarding('libs/directory/protocol/rehearsing/replay.ts', REHEARSAL, [
    { name: 'rehearsal: existence is not told', find: 'leaf.sensitive ? rights(', replace: 'leaf.type === leaf.path ? rights(' },
  ]),
  ...guarding('libs/directory/protocol/reading/reference-table.resolver.ts', TABLE, [
    {
      name: 'reference table: of one’s own partnership',
      find: 'if (!this.directory.isIn(caller.agency, version.partnershipId)) return null;',
      replace: '',
    },
  ]),
  ...guarding('libs/directory/protocol/reading/diff.resolver.ts', TABLE, [
    {
      name: 'diff: of one’s own partnership',
      find: ' || !this.directory.isIn(caller.agency, entry.partnershipId)) throw',
      replace: ') throw',
    },
  ]),
  ...guarding('libs/directory/protocol/signing/signatories.ts', SIGNING, [
    {
      name: 'signing: by whoever enters a signatory’s signature',
      find: 's.member_id = $1 and s.agency_id = $2',
      replace: '$1::uuid is not null and s.agency_id = $2',
    },
    {
      name: 'signing: while the authority stands',
      find: ` and ${'${'}STANDS('$3::timestamptz')} for share`,
      replace: ' and $3::timestamptz is not null for share',
    },
  ]),
  ...guarding('libs/directory/protocol/signing/name-signatory.ts', SIGNING, [
    { name: 'signing: named by the own administrator', find: ` || (writer.role !== 'operator' && agency !== writer.agency)`, replace: '' },
  ]),
  ...guarding('libs/directory/protocol/signing/end-signatory.ts', SIGNING, [
    {
      name: 'signing: ended by the own administrator',
      find: ` || (writer.role !== 'operator' && found.agency !== writer.agency)`,
      replace: '',
    },
  ]),
  ...guarding('libs/directory/protocol/signing/withdraw-signature.ts', SIGNING, [
    { name: 'signing: withdrawn by those who may sign', find: '  await signatoryOf(manager, writer);\n', replace: '' },
    {
      name: 'signing: no withdrawal is back-dated',
      find: 'if (from !== null && from < londonDay(new Date(writer.at)))',
      replace: 'if (londonDay(new Date(0)) === from)',
    },
  ]),
  ...guarding('libs/store/migrations/foundations.ts', SIGNING, [
    {
      name: 'signing: no signature of another agency',
      find: 'with check (agency_id = ${AGENCY} and signed_by = ${MEMBER})',
      replace: 'with check (${MEMBER} is not null or ${AGENCY} is null)',
    },
  ]),
  ...guarding('libs/directory/protocol/life/governed-version.ts', LIFE, [
    { name: 'life: decided by a lead', find: `writer.role !== 'ig_lead' || !found.governs`, replace: '!found.governs' },
    {
      name: 'life: decided by who answers for the partnership',
      find: ` and g.agency_id = $2 and g.governs`,
      replace: ' and $2::uuid is not null',
    },
  ]),
  ...guarding('libs/directory/protocol/life/protocol-life.sql.ts', LIFE, [
    { name: 'life: the database asks too', find: '  perform derive.must_govern(p_newer);\n', replace: '' },
    {
      name: 'life: the older ends',
      find: 'update hub.protocol set valid_until = p_at',
      replace: 'update hub.protocol set valid_until = valid_until',
    },
  ]),
  ...guarding('libs/directory/protocol/life/supersede-protocol.ts', LIFE, [
    { name: 'life: no home team is left behind', find: 'if (missing.length === 0) return;', replace: 'if (missing.length >= 0) return;' },
    { name: 'life: not in the past', find: 'if (at <= now)', replace: 'if (at.getTime() === 0)' },
  ]),
  ...guarding('libs/directory/reference/load-version.ts', LIFE, [
    {
      name: 'life: what was signed is not edited',
      find: `if (loaded?.['signed'] === true) refuseEdit`,
      replace: `if (loaded?.['signed'] === null) refuseEdit`,
    },
  ]),
  ...guarding('libs/store/migrations/vectors.ts', BOTH, [
    { name: 'closed: nobody signs in for it', find: `\n      and (a.closed_on is null or at < a.closed_on)`, replace: '' },
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
      find: `case when party = 'AA' then 0 else v_alike.fact end`,
      replace: 'v_alike.fact',
    },
  ]),
];
