/** J1: a secure estate key worker records how custody is going, and can change nothing the matrix does not let the secure estate write. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { rowCounts } from '../support/row-counts.js';
import { agency, inDays, mutationOf, perform } from '../support/young-person.js';

const PARC = 'key.worker@parc';

let database: FreshDatabase;
let hub: Hub;
let idOf: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  idOf = await demoPersonIds();
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** Tries a verb under a requestId of its own. */
const attempt = (by: string, does: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });

const progressOf = async (login: string, slug: string): Promise<unknown> => {
  const { data } = await hub.as(login)('query ($id: ID!) { person(id: $id) { custodyProgress { on text owner { slug } } } }', {
    id: idOf(slug),
  });
  return (data?.['person'] as { custodyProgress: unknown } | null)?.custodyProgress;
};

describe('a key worker at Parc', () => {
  test('finds those Parc holds or has lately released, of whatever home area, and nobody else', async () => {
    const { data } = await hub.as(PARC)('{ caseload(first: 100) { nodes { id } } }');
    const ids = (data?.['caseload'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['connor-yeo', 'jordan-peake', 'aled-ricketts'].map(idOf)));
    for (const elsewhere of ['mali-gruffudd-wynne', 'leah-fontaine-price', 'dominic-ashe']) expect(ids).not.toContain(idOf(elsewhere));
  });

  test('records progress, which the plan’s other readers then have as the protocol says', async () => {
    const text = 'Led the warm-up in the gym.';
    const input = { person: idOf('connor-yeo'), kind: 'BEHAVIOUR', text };
    const { progress } = await perform(hub, {
      does: 'recordCustodyProgress',
      by: PARC,
      input,
      answer: 'progress { text on recordedBy { name } }',
    });
    expect(progress).toEqual({ text, on: inDays(0), recordedBy: { name: 'Huw Brennan' } });
    expect(await progressOf('supervising.officer@cardiff', 'connor-yeo')).toContainEqual({
      on: inDays(0),
      text,
      owner: { slug: 'hmyoi-parc' },
    });
    expect(await progressOf('housing.officer@cardiff', 'connor-yeo')).toBeNull();
    expect(await progressOf('education.officer@cardiff', 'connor-yeo')).toBeNull();
  });

  test('sets the release date', async () => {
    const input = { person: idOf('connor-yeo'), releaseOn: inDays(66), reason: 'The half-way point was worked out again' };
    const { custody } = await perform(hub, { does: 'setReleaseDate', by: PARC, input, answer: 'custody { releaseOn }' });
    expect(custody).toEqual({ releaseOn: inDays(66) });
  });

  const REFUSED: readonly [does: string, input: Readonly<Record<string, unknown>>][] = [
    ['confirmAccommodation', { kind: 'TEMPORARY', address: '1 Somewhere', suitability: 'SUITABLE' }],
    ['proposeAccommodation', { kind: 'TEMPORARY', address: '1 Somewhere' }],
    ['recordAccommodationNeed', { homelessOnRelease: true, text: 'A need' }],
    ['recordInformed', { how: 'face to face' }],
    ['recordParticipation', { answer: 'REFUSED', how: 'face to face' }],
    ['recordConsent', { agency: agency('hmyoi-parc'), categories: ['FINANCE'], format: 'SPOKEN', wording: 'yes' }],
    ['withdrawConsent', { agency: agency('cardiff-housing') }],
    ['allocateStaff', { member: PARC }],
    ['recordNeed', { pathway: 'HEALTH', category: 'MENTAL_HEALTH_CLINICAL', headline: 'A need', text: 'Not theirs' }],
    [
      'agreeAction',
      { owner: agency('cardiff-housing'), pathway: 'FAMILIES', category: 'FAMILY', headline: 'x', text: 'x', dueOn: inDays(3) },
    ],
  ];

  test.each(REFUSED)('is refused %s, and nothing of it is written', async (does, input) => {
    const before = await rowCounts(database.adminUrl);
    const { data, errors } = await attempt(PARC, does, { person: idOf('ieuan-tallis'), ...input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SHARED']);
    expect(data).toEqual({ [does]: null });
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test('refers nobody, registers nobody, and changes no other agency’s action', async () => {
    const referral = {
      preferredName: 'A',
      fullName: 'A B',
      dateOfBirth: inDays(-6000),
      point: 'CUSTODY_CONSIDERED',
      triggeredOn: inDays(-1),
      reason: 'r',
      leadProfessional: PARC,
    };
    const member = { agency: agency('hmyoi-parc'), issuer: 'https://id.example', subject: 'x', name: 'x', role: 'PRACTITIONER' };
    for (const [does, input] of [['referPerson', referral] as const, ['registerMember', member] as const]) {
      expect((await attempt(PARC, does, input)).errors?.[0]?.extensions.code).toBe('NOT_SHARED');
    }
    const { data } = await hub.as('education.officer@cardiff')(
      'query ($id: ID!) { person(id: $id) { plan { actions { id headline } } } }',
      { id: idOf('ieuan-tallis') },
    );
    const { plan } = data?.['person'] as { plan: { actions: { id: string; headline: string | null }[] } };
    const action = plan.actions.find(({ headline }) => headline === 'Hold a college place')?.id;
    const { errors } = await attempt(PARC, 'updateAction', { action, version: 2, status: 'DONE', reason: 'x' });
    expect(['NOT_FOUND', 'NOT_SHARED']).toContain(errors?.[0]?.extensions.code);
  });
});

describe('nobody else writes the establishment’s slice:', () => {
  const entry = { kind: 'OTHER', text: 'Not theirs to write' };

  test.each(['resettlement.worker@cardiff', 'supervising.officer@cardiff', 'social.worker@cardiff', 'housing.officer@cardiff'])(
    'not %s',
    async (login) => {
      const { errors } = await attempt(login, 'recordCustodyProgress', { person: idOf('connor-yeo'), ...entry });
      expect(errors?.[0]?.extensions.code).toBe('NOT_SHARED');
    },
  );

  test('not a key worker of another establishment, to whom the person is not there', async () => {
    const { errors } = await attempt('key.worker@hillside', 'recordCustodyProgress', { person: idOf('connor-yeo'), ...entry });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('but Parc’s own case system does, in Parc’s name', async () => {
    const input = { person: idOf('connor-yeo'), kind: 'COURSE', text: 'Unit 3 passed' };
    const { progress } = await perform(hub, {
      does: 'recordCustodyProgress',
      by: 'system@parc',
      input,
      answer: 'progress { owner { slug } }',
    });
    expect(progress).toEqual({ owner: { slug: 'hmyoi-parc' } });
  });
});

describe('an establishment', () => {
  test('allocates nobody: its staff would reach whom it holds no more', async () => {
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const hat = async (party: string): Promise<unknown> =>
      await admin.query('update hub.member set party = $2 where subject = $1', ['youth.worker@cardiff', party]);
    await hat('SE');
    const { data } = await attempt('agency.admin@cardiff', 'allocateStaff', { person: idOf('connor-yeo'), member: 'youth.worker@cardiff' });
    await hat('YS');
    await admin.end();
    expect(data?.['allocateStaff']).toMatchObject({ refusal: { code: 'INVALID', field: 'member' } });
  });
});
