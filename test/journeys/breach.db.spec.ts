/**
 * A breach (UK GDPR Articles 33 and 34): reported by any member of staff, complete against the ledger, each partnership's part for its own
 * information-governance lead alone, decided within 72 hours, closed with an outcome.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { NOBODY, globalId, parseGlobalId } from '#kernel';
import { WHAT, byLedger, concerned, decide, later, look, report, seen, told, tried } from '../support/breaching.js';
import type { Breach, BreachPlace } from '../support/breaching.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { staffId } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { ledgerOf, subjectOf } from '../support/ledger-rows.js';
import { refusalOf } from '../support/refusals.js';
import { agency } from '../support/young-person.js';

const PARC = 'key.worker@parc';
const SOUTH = 'ig.lead@cardiff';
const NORTH = 'ig.lead@wrexham';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let idOf: (slug: string) => string;
let place: BreachPlace;

const ahead = (interval: string): Promise<unknown> => admin.query('update hub.test_clock set ahead = $1::interval', [interval]);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  idOf = await demoPersonIds();
  await hub.as(PARC)('{ caseload(first: 50) { nodes { preferredName } } }');
  await ahead('1 hour');
  place = { hub, admin, from: later(59) };
  await hub.as(PARC)('{ caseload(first: 50) { nodes { preferredName custody { releaseOn } } } }');
  await hub.as(PARC)('query ($id: ID!) { person(id: $id) { preferredName risk { level } } }', { id: idOf('tomos-garland') });
  await hub.as('social.worker@cardiff')('query ($id: ID!) { person(id: $id) { fullName } }', { id: idOf('ieuan-tallis') });
  await ahead('2 hours');
}, 180_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('a breach over two partnerships', () => {
  let breach: Breach;

  test('is reported by a member of staff, who reads what they wrote and learns of nobody by it', async () => {
    breach = await report(place, 'supervising.officer@cardiff');
    expect(breach).toMatchObject({ what: WHAT, agency: { slug: 'hmyoi-parc' }, state: null, overdue: null, parts: [] });
    expect(Date.parse(breach.commissionerBy) - Date.parse(breach.foundAt)).toBe(72 * 3_600_000);
    expect((await seen(place, 'supervising.officer@cardiff', breach.id)).parts).toEqual([]);
  });

  test('names everybody the ledger names, with every disclosure in the span and none other, each partnership its own people', async () => {
    const [south, north] = [await seen(place, SOUTH, breach.id), await seen(place, NORTH, breach.id)];
    expect([south, north].map(({ parts }) => parts.map(({ partnership }) => partnership.slug))).toEqual([['south-wales'], ['north-wales']]);
    const ledger = await byLedger(place);
    const [ofSouth, ofNorth] = [await told(place, SOUTH, breach.id), await told(place, NORTH, breach.id)];
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
    const people = await concerned(place, SOUTH, breach.id);
    expect(
      people.flatMap(({ disclosures }) => disclosures.flatMap(({ saw }) => saw)).every(({ clause }) => /^\d+\.\d+ /.test(clause)),
    ).toBe(true);
    expect(
      people.every(({ person, disclosures }) => person.fullName === null && disclosures.every((one) => one.agency.slug === 'hmyoi-parc')),
    ).toBe(true);
  });

  test('is there for nobody else: not the chair, an officer, the agency it is about, the young person, the lead’s colleagues', async () => {
    const others = ['panel.chair', 'social.worker', 'young.person', 'resettlement.worker', 'camhs.nurse'].map((who) => `${who}@cardiff`);
    for (const login of [PARC, ...others]) {
      expect(refusalOf(await look(place, login, breach.id)).code).toBe('NOT_FOUND');
      expect((await hub.as(login)('{ breaches { nodes { id } } }')).data).toEqual({ breaches: { nodes: [] } });
    }
    expect(refusalOf(await look(place, SOUTH, globalId({ type: 'BreachReport', person: NOBODY, id: randomUUID() }))).code).toBe(
      'NOT_FOUND',
    );
  });

  test('opens none of its rows to the gateway’s role by itself', async () => {
    const app = new Client({ connectionString: database.url('hub_app') });
    await app.connect();
    for (const table of ['breach', 'breach_person', 'breach_decision'])
      expect((await app.query(`select * from hub.${table}`)).rows).toEqual([]);
    await expect(app.query('insert into hub.breach_person values (null, null, null)')).rejects.toThrow('permission denied');
    await app.end();
  });

  test('that a lead looked is on the ledger of each of them', async () => {
    const before = (await ledgerOf(admin, NORTH)).length;
    const people = await told(place, NORTH, breach.id);
    const [entry, ...more] = (await ledgerOf(admin, NORTH)).slice(0, -before);
    expect(more).toEqual([]);
    const subjects = await Promise.all([...people.keys()].map((id) => subjectOf(admin, globalId({ type: 'Person', person: id, id }))));
    const rows = entry?.subject === null ? entry.lines : [{ subject: entry?.subject, disclosed: entry?.disclosed ?? {} }];
    expect(rows.map(({ subject, disclosed }) => [subject, 'ACCESS_RECORD' in disclosed]).sort()).toEqual(
      subjects.sort().map((one) => [one, true]),
    );
  });

  test('is decided by each lead for their own partnership, and no other', async () => {
    expect(refusalOf(await decide(place, { by: NORTH, breach })).code).toBe('NOT_SHARED');
    for (const by of ['supervising.officer@cardiff', PARC]) expect(refusalOf(await decide(place, { by, breach })).code).toBe('NOT_SHARED');
    const answer = await decide(place, { by: SOUTH, breach });
    expect(answer.data).toMatchObject({
      decideBreach: { breach: { state: 'DECIDED', parts: [{ version: 1, decisions: [{ risk: 'RISK' }] }] } },
    });
    expect(await seen(place, NORTH, breach.id)).toMatchObject({ state: 'REPORTED', parts: [{ decisions: [] }] });
  });

  test('is overdue 72 hours after it was found where nobody decided', async () => {
    await ahead('3 days 1 hour 58 minutes');
    expect((await seen(place, NORTH, breach.id)).overdue).toBe(false);
    await ahead('3 days 2 hours 1 minute');
    expect((await seen(place, NORTH, breach.id)).overdue).toBe(true);
    expect((await seen(place, SOUTH, breach.id)).overdue).toBe(false);
    await ahead('2 hours');
  });

  test('is closed by an outcome, once, with what the law asks for', async () => {
    expect(refusalOf(await decide(place, { by: SOUTH, breach }, { outcome: 'Found again' })).code).toBe('CONFLICT');
    expect(refusalOf(await decide(place, { by: SOUTH, breach }, { version: 1, outcome: 'Found again' })).field).toBe('commissionerToldAt');
    const decision = { version: 1, commissionerToldAt: later(119.5), outcome: 'Found again' };
    expect((await decide(place, { by: SOUTH, breach }, decision)).data).toMatchObject({ decideBreach: { breach: { state: 'CLOSED' } } });
    expect(refusalOf(await decide(place, { by: SOUTH, breach }, { ...decision, version: 2 })).code).toBe('TOO_LATE');
    expect(await seen(place, NORTH, breach.id)).toMatchObject({ state: 'REPORTED' });
  });
});

describe('a breach of one partnership', () => {
  test('is not there for the lead of the other', async () => {
    const one = await report(place, 'education.officer@cardiff', {
      agency: undefined,
      staff: await staffId(admin, 'social.worker@cardiff'),
    });
    expect(await told(place, SOUTH, one.id)).toEqual(
      new Map([[parseGlobalId(idOf('ieuan-tallis')).id, [expect.stringContaining('IDENTITY')]]]),
    );
    expect(refusalOf(await look(place, NORTH, one.id)).code).toBe('NOT_FOUND');
    expect(refusalOf(await decide(place, { by: NORTH, breach: one, partnership: 'north-wales' })).code).toBe('NOT_FOUND');
  });

  test('is of one young person, for whom whoever reports has a seat', async () => {
    const person = idOf('tomos-garland');
    const one = await report(place, 'supervising.officer@cardiff', { agency: undefined, person });
    expect([...(await told(place, SOUTH, one.id)).keys()]).toEqual([parseGlobalId(person).id]);
    const hidden = await tried(place, 'housing.officer@newport', { agency: undefined, person });
    const absent = await tried(place, 'housing.officer@newport', {
      agency: undefined,
      person: globalId({ type: 'Person', person: randomUUID(), id: randomUUID() }),
    });
    expect([refusalOf(hidden).code, hidden.text]).toEqual(['NOT_FOUND', absent.text]);
  });

  test('whom the ledger names nobody for goes to the lead of whoever reported it', async () => {
    const one = await report(place, 'education.officer@cardiff', { agency: agency('cardiff-housing') });
    expect(await seen(place, SOUTH, one.id)).toMatchObject({ parts: [{ partnership: { slug: 'south-wales' } }] });
    expect(await concerned(place, SOUTH, one.id)).toEqual([]);
    expect(refusalOf(await look(place, NORTH, one.id)).code).toBe('NOT_FOUND');
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
    expect(refusalOf(await tried(place, 'supervising.officer@cardiff', more))).toMatchObject({ code: 'INVALID', field });
  });

  test.each(['young.person@cardiff', 'parent@cardiff', 'operator@hub'])('by %s, who is no staff of a partnership', async (login) => {
    expect(refusalOf(await tried(place, login)).code).toBe('NOT_SHARED');
  });
});
