/**
 * A breach (UK GDPR Articles 33 and 34): reported by any member of staff, complete against the ledger, each partnership's part for its own
 * information-governance lead alone, decided within 72 hours, closed with an outcome.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { NOBODY, SENSITIVE_EXISTENCE, globalId, parseGlobalId } from '#kernel';
import { agencyId, partnershipId } from '#directory';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { staffId } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { ledgerOf, subjectOf } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { agency, mutationOf } from '../support/young-person.js';

const PARC = 'key.worker@parc';
const SOUTH = 'ig.lead@cardiff';
const NORTH = 'ig.lead@wrexham';
const WHAT = 'A list of everybody was left in a canteen.';
const FIELDS = 'id what agency { slug } foundAt commissionerBy state overdue parts { partnership { slug } state version decisions { risk reason outcome } }';
const PEOPLE = `people(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { person { id fullName }
  disclosures { at agency { slug } by { name } saw { category clause } sentence } } }`;

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let idOf: (slug: string) => string;
let from: string;

const ahead = (interval: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1::interval', [interval]);
const later = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  idOf = await demoPersonIds();
  await hub.as(PARC)('{ caseload(first: 50) { nodes { preferredName } } }');
  await ahead('1 hour');
  from = later(59);
  await hub.as(PARC)('{ caseload(first: 50) { nodes { preferredName custody { releaseOn } } } }');
  await hub.as(PARC)('query ($id: ID!) { person(id: $id) { preferredName plan { status } risk { level } } }', { id: idOf('tomos-garland') });
  await hub.as('social.worker@cardiff')('query ($id: ID!) { person(id: $id) { fullName } }', { id: idOf('ieuan-tallis') });
  await ahead('2 hours');
}, 180_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** Reports by somebody: the disclosures to Parc of the second hour, where nothing else is said. */
async function tried(login: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const input = { requestId: randomUUID(), what: WHAT, foundAt: later(119), from, until: later(90), agency: agency('hmyoi-parc'), ...more };
  return await hub.as(login)(mutationOf({ does: 'reportBreach', answer: `breach { ${FIELDS} }` }), { input });
}

interface Breach {
  readonly id: string;
  readonly state: string | null;
  readonly overdue: boolean | null;
  readonly commissionerBy: string;
  readonly foundAt: string;
  readonly parts: readonly {
    readonly partnership: { readonly slug: string };
    readonly version: number;
  }[];
}

interface Concerned {
  readonly person: { readonly id: string; readonly fullName: string | null };
  readonly disclosures: readonly Found[];
}

interface Found {
  readonly agency: { readonly slug: string };
  readonly saw: readonly { readonly category: string; readonly clause: string }[];
}

async function report(login: string, more: Readonly<Record<string, unknown>> = {}): Promise<Breach> {
  const answer = await tried(login, more);
  const result = answer.data?.['reportBreach'] as { breach: Breach | null } | null | undefined;
  if (result?.breach == null) throw new Error(answer.text);
  return result.breach;
}

const look = (login: string, id: string): Promise<Answer> => hub.as(login)(`query ($id: ID!) { breach(id: $id) { ${FIELDS} } }`, { id });
async function seen(login: string, id: string): Promise<Breach> {
  const answer = await look(login, id);
  if (answer.data?.['breach'] == null) throw new Error(answer.text);
  return answer.data['breach'] as Breach;
}

interface Deciding {
  readonly by: string;
  readonly breach: Breach;
  readonly partnership?: string;
}

async function decide({ by, breach, partnership = 'south-wales' }: Deciding, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const id = globalId({ type: 'Partnership', person: null, id: partnershipId(partnership) });
  const input = { requestId: randomUUID(), breach: breach.id, partnership: id, version: 0, risk: 'RISK', reason: 'Names were on it.', ...more };
  return await hub.as(by)(mutationOf({ does: 'decideBreach', answer: 'breach { state parts { version decisions { risk outcome } } }' }), { input });
}

/** Person -> what the ledger says was disclosed of them to Parc in the second hour, one line for each row: categories a lead may know of. */
async function byLedger(): Promise<Map<string, string[]>> {
  const { rows } = await admin.query<{ person: string; categories: string[] }>(
    `select h.person_id as person, array(select jsonb_object_keys(e.disclosed) order by 1) as categories from (
       select l.subject, l.disclosed, l.agency, l.at from hub.disclosure l where l.subject is not null
       union all select n.subject, n.disclosed, l.agency, l.at from hub.disclosure_line n join hub.disclosure l using (writer, seq)) e
     join hub.person_head h using (subject) where e.agency = $1 and e.at >= $2 and e.at < $3`,
    [agencyId('hmyoi-parc'), from, later(90)],
  );
  const found = new Map<string, string[]>();
  for (const { person, categories } of rows) {
    const known = categories.filter((one) => !SENSITIVE_EXISTENCE.includes(one as never));
    if (known.length > 0 || categories.length === 0) found.set(person, [...(found.get(person) ?? []), known.sort().join(' ')].sort());
  }
  return found;
}

/** Everybody a lead is told of, page by page. */
async function concerned(login: string, id: string): Promise<Concerned[]> {
  const people: Concerned[] = [];
  for (let after: string | null = null; ; ) {
    const { data, text } = await hub.as(login)(`query ($id: ID!, $after: String) { breach(id: $id) { ${PEOPLE} } }`, { id, after });
    const page = data?.['breach'] as { people: { nodes: Concerned[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null | undefined;
    if (page == null) throw new Error(text);
    people.push(...page.people.nodes);
    if (!page.people.pageInfo.hasNextPage) return people;
    after = page.people.pageInfo.endCursor;
  }
}

/** The same as `byLedger` says it. */
async function told(login: string, id: string): Promise<Map<string, string[]>> {
  return new Map(
    (await concerned(login, id)).map(({ person, disclosures }) => [
      parseGlobalId(person.id).id,
      disclosures.map(({ saw }) => saw.map(({ category }) => category).sort().join(' ')).sort(),
    ]),
  );
}

describe('a breach over two partnerships', () => {
  let breach: Breach;

  test('is reported by a member of staff, who reads what they wrote and learns of nobody by it', async () => {
    breach = await report('supervising.officer@cardiff');
    expect(breach).toMatchObject({ what: WHAT, agency: { slug: 'hmyoi-parc' }, state: null, overdue: null, parts: [] });
    expect(Date.parse(breach.commissionerBy) - Date.parse(breach.foundAt)).toBe(72 * 3_600_000);
    expect((await seen('supervising.officer@cardiff', breach.id)).parts).toEqual([]);
  });

  test('names everybody the ledger names, with every disclosure in the span and none other, each partnership its own people', async () => {
    const [south, north] = [await seen(SOUTH, breach.id), await seen(NORTH, breach.id)];
    expect([south, north].map(({ parts }) => parts.map(({ partnership }) => partnership.slug))).toEqual([['south-wales'], ['north-wales']]);
    const ledger = await byLedger();
    const [ofSouth, ofNorth] = [await told(SOUTH, breach.id), await told(NORTH, breach.id)];
    expect(ofSouth.size).toBeGreaterThan(3);
    expect(ofNorth.size).toBeGreaterThan(0);
    expect(new Map([...ofSouth, ...ofNorth].sort())).toEqual(new Map([...ledger].sort()));
    const homes = await admin.query<{ slug: string }>(
      'select distinct p.slug from hub.person_head h join hub.partnership p on p.id = h.partnership_id where h.person_id = any ($1)',
      [[...ofNorth.keys()]],
    );
    expect(homes.rows).toEqual([{ slug: 'north-wales' }]);
  });

  test('says under which rule, and shows no case content', async () => {
    const people = await concerned(SOUTH, breach.id);
    expect(people.flatMap(({ disclosures }) => disclosures.flatMap(({ saw }) => saw)).every(({ clause }) => /^\d+\.\d+ /.test(clause))).toBe(true);
    expect(people.every(({ person, disclosures }) => person.fullName === null && disclosures.every((one) => one.agency.slug === 'hmyoi-parc'))).toBe(true);
  });

  test('is there for nobody else: not the chair, an officer, the agency it is about, the young person, the lead’s colleagues', async () => {
    const others = ['panel.chair@cardiff', 'social.worker@cardiff', PARC, 'young.person@cardiff', 'resettlement.worker@cardiff', 'camhs.nurse@cardiff'];
    for (const login of others) {
      expect(refusalOf(await look(login, breach.id)).code).toBe('NOT_FOUND');
      expect((await hub.as(login)('{ breaches { nodes { id } } }')).data).toEqual({ breaches: { nodes: [] } });
    }
    expect(refusalOf(await look(SOUTH, globalId({ type: 'BreachReport', person: NOBODY, id: randomUUID() }))).code).toBe('NOT_FOUND');
  });

  test('opens none of its rows to the gateway’s role by itself', async () => {
    const app = new Client({ connectionString: database.url('hub_app') });
    await app.connect();
    for (const table of ['breach', 'breach_person', 'breach_decision']) expect((await app.query(`select * from hub.${table}`)).rows).toEqual([]);
    await expect(app.query(`insert into hub.breach_person select person_id, person_id, person_id from hub.person_head`)).rejects.toThrow('permission denied');
    await app.end();
  });

  test('that a lead looked is on the ledger of each of them', async () => {
    const before = (await ledgerOf(admin, NORTH)).length;
    const people = await told(NORTH, breach.id);
    const [entry, ...more] = (await ledgerOf(admin, NORTH)).slice(0, -before);
    expect(more).toEqual([]);
    const subjects = await Promise.all([...people.keys()].map((id) => subjectOf(admin, globalId({ type: 'Person', person: id, id }))));
    const lines = entry?.lines.map(({ subject }) => subject) ?? [];
    expect([...(entry?.subject == null ? lines : [entry.subject])].sort()).toEqual(subjects.sort());
  });

  test('is decided by each lead for their own partnership, and no other', async () => {
    expect(refusalOf(await decide({ by: NORTH, breach })).code).toBe('NOT_SHARED');
    for (const by of ['supervising.officer@cardiff', PARC]) expect(refusalOf(await decide({ by, breach })).code).toBe('NOT_SHARED');
    const answer = await decide({ by: SOUTH, breach });
    expect(answer.data).toMatchObject({ decideBreach: { breach: { state: 'DECIDED', parts: [{ version: 1, decisions: [{ risk: 'RISK' }] }] } } });
    expect(await seen(NORTH, breach.id)).toMatchObject({ state: 'REPORTED', parts: [{ decisions: [] }] });
  });

  test('is overdue 72 hours after it was found where nobody decided', async () => {
    await ahead('3 days 1 hour 58 minutes');
    expect((await seen(NORTH, breach.id)).overdue).toBe(false);
    await ahead('3 days 2 hours 1 minute');
    expect((await seen(NORTH, breach.id)).overdue).toBe(true);
    expect((await seen(SOUTH, breach.id)).overdue).toBe(false);
    await ahead('2 hours');
  });

  test('is closed by an outcome, once, with what the law asks for', async () => {
    expect(refusalOf(await decide({ by: SOUTH, breach }, { outcome: 'Found again' })).code).toBe('CONFLICT');
    expect(refusalOf(await decide({ by: SOUTH, breach }, { version: 1, outcome: 'Found again' })).field).toBe('commissionerToldAt');
    const told = { version: 1, commissionerToldAt: later(119.5), outcome: 'Found again' };
    expect((await decide({ by: SOUTH, breach }, told)).data).toMatchObject({ decideBreach: { breach: { state: 'CLOSED' } } });
    expect(refusalOf(await decide({ by: SOUTH, breach }, { ...told, version: 2 })).code).toBe('TOO_LATE');
    expect(await seen(NORTH, breach.id)).toMatchObject({ state: 'REPORTED' });
  });
});

describe('a breach of one partnership', () => {
  test('is not there for the lead of the other', async () => {
    const one = await report('education.officer@cardiff', { agency: undefined, staff: await staffId(admin, 'social.worker@cardiff') });
    expect(await told(SOUTH, one.id)).toEqual(new Map([[parseGlobalId(idOf('ieuan-tallis')).id, [expect.stringContaining('IDENTITY')]]]));
    expect(refusalOf(await look(NORTH, one.id)).code).toBe('NOT_FOUND');
    expect(refusalOf(await decide({ by: NORTH, breach: one, partnership: 'north-wales' })).code).toBe('NOT_FOUND');
  });

  test('is of one young person, for whom whoever reports has a seat', async () => {
    const person = idOf('tomos-garland');
    const one = await report('supervising.officer@cardiff', { agency: undefined, person });
    expect([...(await told(SOUTH, one.id)).keys()]).toEqual([parseGlobalId(person).id]);
    const hidden = await tried('housing.officer@newport', { agency: undefined, person });
    const absent = await tried('housing.officer@newport', { agency: undefined, person: globalId({ type: 'Person', person: randomUUID(), id: randomUUID() }) });
    expect([refusalOf(hidden).code, hidden.text]).toEqual(['NOT_FOUND', absent.text]);
  });

  test('whom the ledger names nobody for goes to the lead of whoever reported it', async () => {
    const one = await report('education.officer@cardiff', { agency: agency('cardiff-housing') });
    expect(await seen(SOUTH, one.id)).toMatchObject({ parts: [{ partnership: { slug: 'south-wales' } }] });
    expect(await concerned(SOUTH, one.id)).toEqual([]);
    expect(refusalOf(await look(NORTH, one.id)).code).toBe('NOT_FOUND');
  });
});

describe('a report is refused', () => {
  test.each([
    ['that names nobody', { agency: undefined }, 'agency'],
    ['of an empty span', { until: '2020-01-01T00:00:00Z', from: '2020-01-01T00:00:00Z' }, 'until'],
    ['of more than a year', { from: '2020-01-01T00:00:00Z' }, 'from'],
    ['of what is not settled', { until: later(140) }, 'until'],
    ['found in the future', { foundAt: later(400) }, 'foundAt'],
    ['found before it began', { foundAt: '2020-01-01T00:00:00Z' }, 'foundAt'],
    ['of an agency that is none', { agency: globalId({ type: 'Agency', person: null, id: randomUUID() }) }, 'agency'],
    ['that says nothing', { what: ' ' }, 'what'],
    ['of no instant', { from: 'yesterday' }, 'from'],
  ])('%s', async (_words, more, field) => {
    expect(refusalOf(await tried('supervising.officer@cardiff', more))).toMatchObject({ code: 'INVALID', field });
  });

  test.each(['young.person@cardiff', 'parent@cardiff', 'operator@hub'])('by %s, who is no staff of a partnership', async (login) => {
    expect(refusalOf(await tried(login)).code).toBe('NOT_SHARED');
  });
});
