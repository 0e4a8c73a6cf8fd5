/**
 * Category 29 is a root of its own: what each of the eighteen parties sees of work contacts and of allocations, of their own agency and of another, is
 * the cell of the matrix. An administrator's own agency is all their list of allocations has.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { agencyId } from '#directory';
import { globalId, maskOf, personId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { startMatrixHub } from './matrix-hub.js';
import type { MatrixHub } from './matrix-hub.js';
import { ANOTHER } from './matrix-world.js';
import { cellsOfFile } from './oracle-cells.js';

const CELLS = new Map(
  cellsOfFile()
    .filter(({ category }) => category === 'STAFF_AND_ALLOCATION')
    .map(({ party, cell }) => [party, cell]),
);
/** Where the staff and the allocations of "own" are, for askers whose own agency has none. */
const COLLEAGUE = 'A Colleague';

let database: FreshDatabase;
let admin: Client;
let hub: MatrixHub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startMatrixHub({ adminUrl: database.adminUrl, appUrl: database.url('hub_app'), origin: identityOrigin() });
  person = hub.matrix.people.informed;
  await admin.query(`select set_config('hub.person', $1, false)`, [person]);
  for (const agency of new Set([ANOTHER, ...hub.matrix.askers.map((asker) => asker.agency)])) await addColleague(agency);
  await admin.query('select derive.render_allocation($1)', [person]);
  await admin.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     values (gen_random_uuid(), 'an issuer', 'a system', $1, 'system', 'SE', 'A System', hub.instant() - interval '1 minute')`,
    [agencyId('hmyoi-parc')],
  );
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** A member of the agency's staff, allocated to the person. */
async function addColleague(agency: string): Promise<void> {
  const id = randomUUID();
  await admin.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     values ($1::uuid, 'an issuer', $1::uuid::text, $2, 'practitioner', null, $3, hub.instant() - interval '1 minute')`,
    [id, agencyId(agency), COLLEAGUE],
  );
  await admin.query(
    `insert into hub.allocation (person_id, id, mask, owner_agency, version, member_id, at, staff, until)
     values ($1, gen_random_uuid(), $2, $3, 1, $4, hub.instant(), $4, '2099-01-01')`,
    [person, maskOf('STAFF_AND_ALLOCATION'), agencyId(agency), id],
  );
}

type Seen = 'FULL' | 'FACT' | 'NOTHING';

const faceOf = (name: unknown, role: unknown): Seen => (role !== null ? 'FULL' : name !== null ? 'FACT' : 'NOTHING');

function expectedOf(party: string, own: boolean): Seen {
  const cell = CELLS.get(party) ?? '-';
  if (cell === 'R' || (cell === 'O' && own)) return 'FULL';
  return cell === 'F' || cell === 'O' ? 'FACT' : 'NOTHING';
}

const agency = (slug: string): string => globalId({ type: 'Agency', person: null, id: agencyId(slug) });

async function contactSeen(login: string, of: string): Promise<Seen> {
  const { data } = await hub.ask(
    login,
    'query ($agency: ID!) { staff(agency: $agency, first: 100) { nodes { name role leftOn member } } }',
    {
      agency: agency(of),
    },
  );
  const { nodes } = data?.['staff'] as { nodes: { name: string | null; role: string | null; member: string | null }[] };
  const [first, ...rest] = nodes.map(({ name, role, member }) => {
    expect(member === null).toBe(role === null);
    return faceOf(name, role);
  });
  for (const seen of rest) expect(seen).toBe(first);
  return first ?? 'NOTHING';
}

async function allocationSeen(login: string, of: string): Promise<Seen> {
  const { data } = await hub.ask(
    login,
    'query ($person: ID!) { allocations(person: $person, first: 100) { nodes { until version owner { slug } staff { name } person { id } } } }',
    { person: personId(person) },
  );
  const { nodes } = data?.['allocations'] as { nodes: { until: string | null; version: number | null; owner: { slug: string } }[] };
  const found = nodes.find(({ owner }) => owner.slug === of);
  return found === undefined ? 'NOTHING' : faceOf(found.until, found.version);
}

describe('work contacts', () => {
  it('of an agency are seen by each party as the matrix says', async () => {
    for (const { login, party, agency: mine } of hub.matrix.askers) {
      // A household has no staff: its members' own are nobody's.
      const household = party === 'YP' || party === 'PC';
      const seen = [household ? 'NOTHING' : await contactSeen(login, mine), await contactSeen(login, ANOTHER)];
      expect({ party, seen }).toEqual({ party, seen: [household ? 'NOTHING' : expectedOf(party, true), expectedOf(party, false)] });
    }
  }, 60_000);

  it('never name a member of a household, and are nothing to an agency that has not signed', async () => {
    const { data } = await hub.ask('housing.officer@cardiff', '{ staff(first: 100) { nodes { role } } }');
    expect(JSON.stringify(data)).toContain('supervising_officer');
    expect(JSON.stringify(data)).not.toMatch(/young_person|carer|system/);
    await admin.query('update hub.signature set valid_until = hub.instant() where agency_id = $1', [agencyId('careers-wales')]);
    expect((await hub.ask('careers.adviser@wales', '{ staff { nodes { name } } }')).data).toEqual({ staff: { nodes: [] } });
  });
});

interface StaffPage {
  readonly nodes: readonly { readonly name: string; readonly member: string | null }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const staffAfter = async (login: string, after: string | null, first = 2): Promise<StaffPage> => {
  const query =
    'query ($after: String, $first: Int!) { staff(first: $first, after: $after) { nodes { name member } pageInfo { endCursor hasNextPage } } }';
  return (await hub.ask(login, query, { after, first })).data?.['staff'] as StaffPage;
};

describe('the pages of staff', () => {
  it('hold everybody once, and their places neither a name nor an id', async () => {
    const all = await staffAfter('supervising.officer@cardiff', null, 100);
    const paged: StaffPage['nodes'][number][] = [];
    let page = await staffAfter('supervising.officer@cardiff', null);
    for (;;) {
      paged.push(...page.nodes);
      const { endCursor } = page.pageInfo;
      const place = Buffer.from(endCursor ?? '', 'base64url').toString('utf8');
      for (const { name, member } of page.nodes) {
        expect(place).not.toContain(name);
        expect(endCursor).not.toBe(member);
      }
      if (!page.pageInfo.hasNextPage) break;
      page = await staffAfter('supervising.officer@cardiff', endCursor);
    }
    expect(paged.length).toBeGreaterThan(4);
    expect(paged).toEqual(all.nodes);
  });

  it('have no place after a member the reader does not reach: where they stand among others would tell of their name', async () => {
    const { rows } = await admin.query<{ place: string }>(
      "select md5(id::text)::uuid as place from hub.member where role = 'young_person'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { place } of rows) {
      const after = globalId({ type: 'Staff', person: null, id: place });
      expect((await staffAfter('supervising.officer@cardiff', after)).nodes).toEqual([]);
    }
  });
});

describe('allocations', () => {
  it('of a person are seen by each party that has a seat as the matrix says', async () => {
    for (const { login, party, agency: mine } of hub.matrix.askers.filter((asker) => !['AA', 'CA'].includes(asker.party))) {
      const own = party === 'YP' || party === 'PC' ? expectedOf(party, false) : await allocationSeen(login, mine);
      expect({ party, seen: [own, await allocationSeen(login, ANOTHER)] }).toEqual({
        party,
        seen: [expectedOf(party, true), expectedOf(party, false)],
      });
    }
  }, 60_000);

  it('of their own agency are an administrator’s, another’s not even as a fact', async () => {
    const login = 'agency.admin@cardiff';
    expect([await allocationSeen(login, 'cardiff-youth-service'), await allocationSeen(login, ANOTHER)]).toEqual(['FULL', 'NOTHING']);
    const { data } = await hub.ask(login, '{ allocations { nodes { owner { slug } person { id preferredName dateOfBirth } } } }');
    const { nodes } = data?.['allocations'] as { nodes: { owner: { slug: string }; person: Record<string, unknown> }[] };
    expect(nodes.map(({ owner }) => owner.slug)).toEqual(['cardiff-youth-service']);
    expect(nodes[0]?.person).toEqual({ id: personId(person), preferredName: null, dateOfBirth: null });
  });
});
