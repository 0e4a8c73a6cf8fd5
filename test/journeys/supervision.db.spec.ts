/**
 * What the supervising officer, the police and social services hold: each sees what the protocol gives them, and where existence is sensitive a person
 * with a record answers like one without, byte for byte.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { LEAD, consent, inDays, mutationOf, perform, withdrawal, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const POLICE = 'police.officer@south-wales';
const HOUSING = 'housing.officer@cardiff';
const EDUCATION = 'education.officer@cardiff';
const CAREERS = 'careers.adviser@wales';
const PARC = 'key.worker@parc';
const MENTOR = 'mentor@voluntary';
const NURSE = 'camhs.nurse@cardiff';

type Input = Readonly<Record<string, unknown>>;

let database: FreshDatabase;
let hub: Hub;
/** Somebody with a record of each kind, and somebody like them without. */
let person: string;
let without: string;

const ORDER = {
  kind: 'DETENTION_AND_TRAINING_ORDER',
  madeOn: inDays(-60),
  endsOn: inDays(200),
  court: 'Cardiff youth court',
  offence: 'Burglary of a shop',
  placementConditions: 'Curfew from nine in the evening',
};
const RISK = { level: 'HIGH', mappa: 'LEVEL_2', summary: 'Threats to a neighbour', safeWorking: 'Meet in pairs', reviewOn: inDays(30) };
const SIGHTING = { ask: 'The intelligence desk', text: 'Seen with older boys' };
const ZONE = { area: 'Lockgate Yard and the streets round it', from: inDays(0), until: inDays(200), basis: 'Condition 4 of the licence' };
const CONCERN = { kind: 'EXPLOITATION', since: inDays(-30), ask: 'The duty desk', text: 'Debts to somebody who sends him out' };

const attempt = (does: string, by: string, input: Input): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), person, ...input } });

const codeOf = ({ data, errors }: Answer, does: string): string | undefined =>
  errors?.[0]?.extensions.code ?? (data?.[does] as { refusal: { code: string } | null } | null)?.refusal?.code;

/** What somebody sees of a field of the person. */
async function seen(login: string, field: string, about = person): Promise<unknown> {
  const { data, text } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { it: ${field} } }`, { id: about });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { it: unknown }).it;
}

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  [person, without] = [await youngPerson(hub), await youngPerson(hub)];
  for (const about of [person, without]) {
    await perform(hub, { does: 'allocateStaff', by: 'agency.admin@voluntary', input: { person: about, member: MENTOR } });
    await perform(hub, consent(about, 'gateway-mentoring', ['IDENTITY', 'SENSITIVE_FLAGS']));
  }
  await perform(hub, { does: 'recordOrder', by: OFFICER, input: { person, ...ORDER } });
  await perform(hub, { does: 'recordRisk', by: OFFICER, input: { person, ...RISK } });
  await perform(hub, { does: 'recordIntelligence', by: POLICE, input: { person, ...SIGHTING } });
  await perform(hub, { does: 'recordExclusionZone', by: POLICE, input: { person, ...ZONE } });
  await perform(hub, { does: 'recordSafeguarding', by: SOCIAL, input: { person, ...CONCERN } });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const WHOLE = {
  orders: 'orders { offence placementConditions }',
  risk: 'riskAssessments { level summary safeWorking reviewOn }',
  intelligence: 'intelligence { text ask receivedOn }',
  zones: 'exclusionZones { area from until basis }',
  safeguarding: 'safeguarding { kind text ask since }',
};

describe('in full and as facts', () => {
  const { offence, placementConditions } = ORDER;
  const { level, summary, safeWorking, reviewOn } = RISK;
  const { area, from, until, basis } = ZONE;
  const { kind, text, ask, since } = CONCERN;
  test.each([
    [LEAD, WHOLE.orders, { offence, placementConditions }],
    [POLICE, WHOLE.orders, { offence, placementConditions }],
    [HOUSING, WHOLE.orders, { offence: null, placementConditions }],
    [LEAD, WHOLE.risk, { level, summary, safeWorking, reviewOn }],
    [EDUCATION, WHOLE.risk, { level: null, summary: null, safeWorking, reviewOn }],
    [POLICE, WHOLE.intelligence, { ...SIGHTING, receivedOn: inDays(0) }],
    [OFFICER, WHOLE.intelligence, { ...SIGHTING, text: null, receivedOn: inDays(0) }],
    [PARC, WHOLE.intelligence, { ...SIGHTING, text: null, receivedOn: inDays(0) }],
    [OFFICER, WHOLE.zones, { area, from, until, basis }],
    [HOUSING, WHOLE.zones, { area, from, until, basis: null }],
    [NURSE, WHOLE.safeguarding, { kind, text, ask, since }],
    [HOUSING, WHOLE.safeguarding, { kind: null, text: null, ask, since }],
  ])('%s sees %s', async (login, field, expected) => {
    expect(await seen(login, field)).toEqual([expected]);
  });

  test('a zone has no place for whom it protects', async () => {
    const { data } = await hub.as(POLICE)('{ __type(name: "ExclusionZone") { fields { name } } }');
    const { fields } = data?.['__type'] as { fields: { name: string }[] };
    expect(fields.map(({ name }) => name)).toEqual(['id', 'area', 'from', 'until', 'basis', 'owner', 'recordedBy', 'version']);
  });
});

describe('nothing at all', () => {
  test.each([
    [CAREERS, WHOLE.risk],
    [SOCIAL, WHOLE.intelligence],
    [HOUSING, WHOLE.intelligence],
    [CAREERS, WHOLE.zones],
    [NURSE, WHOLE.zones],
    [CAREERS, WHOLE.safeguarding],
    [MENTOR, WHOLE.safeguarding],
    [LEAD, 'sensitiveFlags { kind recordedOn }'],
    [EDUCATION, 'sensitiveFlags { kind recordedOn }'],
  ])('is what %s sees of %s: somebody with a record answers like one without', async (login, field) => {
    await perform(hub, { does: 'recordFlag', by: MENTOR, input: { person, kind: 'DOMESTIC_VIOLENCE' } });
    const query = `query ($id: ID!) { person(id: $id) { communicationNeeds it: ${field} } }`;
    const [hidden, absent] = [await hub.as(login)(query, { id: person }), await hub.as(login)(query, { id: without })];
    expect(absent.data).toMatchObject({ person: { it: null } });
    expect(hidden.text.replaceAll(person, without)).toBe(absent.text);
  });

  test('of an offence is what a party without the category sees, who is told that something is withheld', async () => {
    const { data, extensions } = await hub.as(EDUCATION)(`query ($id: ID!) { person(id: $id) { ${WHOLE.orders} } }`, { id: person });
    expect(data).toEqual({ person: { orders: null } });
    expect(extensions?.withheld).toMatchObject([{ category: 'OFFENCE_AND_ORDER', code: 'NOT_SHARED' }]);
  });
});

describe('who writes', () => {
  test.each([
    ['recordOrder', LEAD, ORDER],
    ['recordOrder', POLICE, ORDER],
    ['recordRisk', LEAD, RISK],
    ['recordRisk', PARC, RISK],
    ['recordIntelligence', OFFICER, SIGHTING],
    ['recordExclusionZone', SOCIAL, ZONE],
    ['recordSafeguarding', LEAD, CONCERN],
    ['recordStatutoryContact', LEAD, { on: inDays(0), kind: 'OFFICE_MEETING' }],
    ['recordEnforcement', POLICE, { kind: 'RECALL', condition: 'Curfew' }],
    ['recordFlag', OFFICER, { kind: 'FORMER_SEX_WORKER' }],
  ])('%s is not for %s, and nothing of it is written', async (does, by, input) => {
    const before = await rowCounts(database.adminUrl);
    expect(codeOf(await attempt(does, by, input), does)).toBe('NOT_SHARED');
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test.each([
    ['recordOrder', OFFICER, { ...ORDER, madeOn: inDays(1) }],
    ['recordOrder', OFFICER, { ...ORDER, endsOn: inDays(-70) }],
    ['recordRisk', OFFICER, { ...RISK, reviewOn: inDays(-1) }],
    ['recordIntelligence', POLICE, { ...SIGHTING, receivedOn: inDays(1) }],
    ['recordExclusionZone', OFFICER, { ...ZONE, until: inDays(-1) }],
    ['recordSafeguarding', SOCIAL, { ...CONCERN, since: inDays(1) }],
    ['recordSafeguarding', SOCIAL, { ...CONCERN, until: inDays(-31) }],
  ])('%s with dates that contradict is INVALID', async (does, by, input) => {
    expect(codeOf(await attempt(does, by, input), does)).toBe('INVALID');
  });

  test('the supervising officer corrects what social services wrote, once the person was told, and not before', async () => {
    const told = await youngPerson(hub, { informed: false });
    const of = async (about: string): Promise<Input> => {
      const input = { person: about, ...CONCERN };
      const { safeguarding } = await perform(hub, { does: 'recordSafeguarding', by: SOCIAL, input, answer: 'safeguarding { id }' });
      return { ...input, text: 'Corrected', supersedes: { record: (safeguarding as { id: string }).id, version: 1, reason: 'A slip' } };
    };
    expect(codeOf(await attempt('recordSafeguarding', OFFICER, await of(told)), 'recordSafeguarding')).toBe('CONSENT_NEEDED');
    await perform(hub, { does: 'recordSafeguarding', by: OFFICER, input: await of(person) });
    expect(await seen(SOCIAL, 'safeguarding { text version }')).toContainEqual({ text: 'Corrected', version: 2 });
  });
});

describe('a flag', () => {
  test('is for the staff named, and only while the person agrees', async () => {
    const about = await youngPerson(hub);
    await perform(hub, { does: 'allocateStaff', by: 'agency.admin@voluntary', input: { person: about, member: MENTOR } });
    const flag = { person: about, kind: 'FORMER_SEX_WORKER', note: 'Told her mentor, and nobody else' };
    expect(codeOf(await attempt('recordFlag', MENTOR, flag), 'recordFlag')).toBe('CONSENT_NEEDED');
    await perform(hub, consent(about, 'gateway-mentoring', ['SENSITIVE_FLAGS']));
    await perform(hub, { does: 'recordFlag', by: MENTOR, input: flag });
    expect(await seen(MENTOR, 'sensitiveFlags { kind note }', about)).toEqual([{ kind: flag.kind, note: flag.note }]);
    await perform(hub, withdrawal(about, 'gateway-mentoring', ['SENSITIVE_FLAGS']));
    expect(await seen(MENTOR, 'sensitiveFlags { kind note }', about)).toBeNull();
  });
});
