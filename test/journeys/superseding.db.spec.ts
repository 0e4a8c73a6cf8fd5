/**
 * Records are added to, not overwritten: a correction supersedes, with a reason, the version its writer saw; by whoever may read and write the record,
 * and into another agency's only once the young person was told.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { LEAD, agency, consent, inDays, mutationOf, perform, progress, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const CAREERS = 'careers.adviser@wales';
const PARC = 'key.worker@parc';

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const PLACE = { kind: 'COLLEGE', provider: 'Coleg Glan Taf', status: 'OFFERED' };

async function placeOf(about: string, by = EDUCATION): Promise<string> {
  const deed = { does: 'recordEducationPlace', by, input: { person: about, ...PLACE }, answer: 'place { id }' };
  return ((await perform(hub, deed))['place'] as { id: string }).id;
}

/** Corrects a record to say `input`; `current` and the version that now stands are asked for. */
function correct(does: string, by: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const query = mutationOf({ does }).replace('field }', 'field current { ... on EducationPlace { id version provider } } }');
  return hub.as(by)(query, { input: { requestId: randomUUID(), ...input } });
}

const of = (record: string, version = 1): Readonly<Record<string, unknown>> => ({ record, version, reason: 'The college wrote again' });

async function refusedWithoutTrace(attempt: () => Promise<Answer>): Promise<unknown> {
  const before = await rowCounts(database.adminUrl);
  const { errors } = await attempt();
  expect(await rowCounts(database.adminUrl)).toEqual(before);
  return errors?.map(({ extensions }) => extensions.code);
}

describe('a correction', () => {
  test('is the next version, by whoever writes the record; its owner stays, and both versions are told with the reason', async () => {
    const place = await placeOf(person);
    const input = { person, supersedes: of(place), ...PLACE, provider: 'Coleg y Dref', status: 'CONFIRMED', startsOn: inDays(50) };
    const answer = 'place { id version provider status owner { slug } recordedBy { name } }';
    const { place: corrected } = await perform(hub, { does: 'recordEducationPlace', by: CAREERS, input, answer });
    expect(corrected).toMatchObject({ id: place, version: 2, provider: 'Coleg y Dref', owner: { slug: 'cardiff-education' } });
    const { data } = await hub.as(EDUCATION)(
      'query ($id: ID!) { history(id: $id) { nodes { version reason by { slug } record { ... on EducationPlace { provider } } } } }',
      { id: place },
    );
    expect(data?.['history']).toEqual({
      nodes: [
        { version: 2, reason: 'The college wrote again', by: { slug: 'careers-wales' }, record: { provider: 'Coleg y Dref' } },
        { version: 1, reason: null, by: { slug: 'cardiff-education' }, record: { provider: 'Coleg Glan Taf' } },
      ],
    });
  });

  test('of a version that no longer stands is CONFLICT with the one that does, and changes nothing', async () => {
    const place = await placeOf(person);
    await perform(hub, { does: 'recordEducationPlace', by: PARC, input: { person, supersedes: of(place), ...PLACE, provider: 'Parc' } });
    const { data } = await correct('recordEducationPlace', EDUCATION, { person, supersedes: of(place), ...PLACE, provider: 'Lost' });
    expect(data?.['recordEducationPlace']).toMatchObject({
      refusal: { code: 'CONFLICT', field: 'version', current: { id: place, version: 2, provider: 'Parc' } },
    });
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'supersedes.reason'],
    ['with a reason too long', { reason: 'x'.repeat(1001) }, 'supersedes.reason'],
  ])('%s is INVALID, and nothing of it is written', async (_what, wrong, field) => {
    const place = await placeOf(person);
    const before = await rowCounts(database.adminUrl);
    const supersedes = { ...of(place), ...wrong };
    const { data } = await correct('recordEducationPlace', EDUCATION, { person, supersedes, ...PLACE });
    expect(data?.['recordEducationPlace']).toMatchObject({ refusal: { code: 'INVALID', field } });
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test('of a record of somebody else, or of another kind, finds nothing', async () => {
    const elsewhere = await placeOf(await youngPerson(hub, { name: 'Aron' }));
    for (const record of [elsewhere, person]) {
      const attempt = (): Promise<Answer> => correct('recordEducationPlace', EDUCATION, { person, supersedes: of(record), ...PLACE });
      expect(await refusedWithoutTrace(attempt)).toEqual(['NOT_FOUND']);
    }
  });
});

describe('who may not', () => {
  test('a party that reads the record only is refused at the door', async () => {
    const place = await placeOf(person);
    const attempt = (): Promise<Answer> => correct('recordEducationPlace', LEAD, { person, supersedes: of(place), ...PLACE });
    expect(await refusedWithoutTrace(attempt)).toEqual(['NOT_SHARED']);
  });

  test('a party that writes its own entries does not find another’s', async () => {
    const place = await placeOf(person);
    await perform(hub, { does: 'allocateStaff', by: 'agency.admin@voluntary', input: { person, member: 'mentor@voluntary' } });
    const categories = ['IDENTITY', 'PLAN_SUMMARY', 'EDUCATION_TRAINING_EMPLOYMENT'];
    await perform(hub, consent(person, 'gateway-mentoring', categories));
    const attempt = (): Promise<Answer> => correct('recordEducationPlace', 'mentor@voluntary', { person, supersedes: of(place), ...PLACE });
    expect(await refusedWithoutTrace(attempt)).toEqual(['NOT_FOUND']);
  });

  test('an entry is changed only by the agency that wrote it', async () => {
    const moved = await youngPerson(hub, { name: 'Efan' });
    const { id } = (await perform(hub, progress(moved, 'Unit 1')))['progress'] as { id: string };
    const own = { person: moved, supersedes: of(id), kind: 'COURSE', text: 'Unit 2' };
    const { progress: corrected } = await perform(hub, {
      ...{ does: 'recordCustodyProgress', by: PARC, input: own },
      answer: 'progress { id version text }',
    });
    expect(corrected).toEqual({ id, version: 2, text: 'Unit 2' });
    const stay = { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) };
    await perform(hub, { does: 'admitToCustody', input: { person: moved, ...stay } });
    const attempt = (): Promise<Answer> =>
      correct('recordCustodyProgress', 'key.worker@hillside', { ...own, supersedes: of(id, 2), text: 'Not theirs' });
    expect(await refusedWithoutTrace(attempt)).toEqual(['NOT_SHARED']);
  });
});

describe('before the young person is told', () => {
  let untold: string;

  beforeAll(async () => {
    untold = await youngPerson(hub, { name: 'Elgan', informed: false });
  });

  test('who may not read an agency’s own record may not write into it', async () => {
    const place = await placeOf(untold);
    const attempt = (): Promise<Answer> => correct('recordEducationPlace', PARC, { person: untold, supersedes: of(place), ...PLACE });
    expect(await refusedWithoutTrace(attempt)).toEqual(['NOT_FOUND']);
  });

  test('who reads everything writes nothing into it either: its owner would read it as its own. Once told, they do', async () => {
    const does = 'recordAccommodationNeed';
    const need = { person: untold, homelessOnRelease: true, text: 'A room' };
    const recorded = await perform(hub, { does, by: 'social.worker@cardiff', input: need, answer: 'need { id }' });
    const { id } = recorded['need'] as { id: string };
    const input = { ...need, supersedes: of(id), text: 'What housing was not told yet' };
    expect(await refusedWithoutTrace(() => correct(does, LEAD, input))).toEqual(['CONSENT_NEEDED']);
    await perform(hub, { does: 'recordInformed', input: { person: untold, how: 'face to face' } });
    expect(await perform(hub, { does, input, answer: 'need { version }' })).toMatchObject({ need: { version: 2 } });
  });

  test('nobody agrees for another agency what it would then read as its own, nor changes what it agreed', async () => {
    const learning = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT', headline: 'a place' };
    const plan = { pathway: 'CASE_MANAGEMENT_TRANSITIONS', category: 'PLAN_SUMMARY', headline: 'a call' };
    const silent = await youngPerson(hub, { name: 'Macsen', informed: false });
    const agreed = { person: silent, text: 'This week', dueOn: inDays(4) };
    const forThem = { ...agreed, ...plan, owner: agency('cardiff-education') };
    expect(await refusedWithoutTrace(() => correct('agreeAction', LEAD, forThem))).toEqual(['CONSENT_NEEDED']);
    const own = { does: 'agreeAction', by: EDUCATION, input: { ...agreed, ...learning }, answer: 'action { id }' };
    const { id } = (await perform(hub, own))['action'] as { id: string };
    const change = { action: id, version: 1, status: 'DONE', reason: 'Not theirs yet' };
    expect(await refusedWithoutTrace(() => correct('updateAction', 'social.worker@cardiff', change))).toEqual(['NOT_FOUND']);
    expect(await refusedWithoutTrace(() => correct('updateAction', LEAD, change))).toEqual(['CONSENT_NEEDED']);
    const felt = { does: 'recordNeed', by: LEAD, input: { person: silent, ...plan, text: 'A call home' }, answer: 'need { id }' };
    const { need } = await perform(hub, felt);
    const met = { need: (need as { id: string }).id, version: 1, status: 'MET', reason: 'Not theirs yet' };
    expect(await refusedWithoutTrace(() => correct('updateNeed', 'social.worker@cardiff', met))).toEqual(['NOT_FOUND']);
  });

  test('each agency goes on correcting its own', async () => {
    const own = await youngPerson(hub, { name: 'Gruff', informed: false });
    const place = await placeOf(own);
    const input = { person: own, supersedes: of(place), ...PLACE, status: 'ENDED' };
    const { place: corrected } = await perform(hub, {
      does: 'recordEducationPlace',
      by: EDUCATION,
      input,
      answer: 'place { version status }',
    });
    expect(corrected).toEqual({ version: 2, status: 'ENDED' });
  });
});
