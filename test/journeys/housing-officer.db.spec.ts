/**
 * J2: a housing officer confirms where a young person will live. Chair, social services, police, YOT and establishment see it; every other partner
 * sees only that it is confirmed and from when.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { inDays, mutationOf, perform } from '../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';
const ADDRESS = '3 Heol Briallu, Cardiff';

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

const CONFIRMATION = 'id confirmed from kind address suitability power version confirmedBy { name }';
const PLACE = { kind: 'SUPPORTED_LODGINGS', address: ADDRESS, suitability: 'SUITABLE' };

const confirm = (by: string, slug: string, changed: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'confirmAccommodation' }), {
    input: { requestId: randomUUID(), person: idOf(slug), ...PLACE, ...changed },
  });

const confirmationFor = async (login: string, slug: string): Promise<Answer> =>
  await hub.as(login)(`query ($id: ID!) { person(id: $id) { accommodation { confirmation { ${CONFIRMATION} } } } }`, { id: idOf(slug) });

const seenIn = ({ data }: Answer): unknown => (data?.['person'] as { accommodation: { confirmation: unknown } }).accommodation.confirmation;

describe('a housing officer', () => {
  test('confirms a place from the planned day of release on, under housing’s own Act', async () => {
    const input = { person: idOf('ieuan-tallis'), ...PLACE };
    const { confirmation } = await perform(hub, {
      does: 'confirmAccommodation',
      by: HOUSING,
      input,
      answer: `confirmation { ${CONFIRMATION} }`,
    });
    expect(confirmation).toMatchObject({ confirmed: true, from: inDays(24), address: ADDRESS, power: 'HOUSING_WALES_ACT_2014' });
    expect(confirmation).toMatchObject({ version: 2, confirmedBy: { name: 'Rhodri Vaughan' } });
    // The write itself has read it: no otherwise than whoever asks afterwards.
    expect(confirmation).toEqual(seenIn(await confirmationFor(HOUSING, 'ieuan-tallis')));
  });

  test.each([
    'panel.chair@cardiff',
    'social.worker@cardiff',
    'police.officer@south-wales',
    'supervising.officer@cardiff',
    'resettlement.worker@cardiff',
    'key.worker@parc',
  ])('tells %s where', async (login) => {
    expect(seenIn(await confirmationFor(login, 'ieuan-tallis'))).toMatchObject({
      confirmed: true,
      from: inDays(24),
      address: ADDRESS,
      kind: PLACE.kind,
    });
  });

  test.each(['education.officer@cardiff', 'camhs.nurse@cardiff', 'careers.adviser@wales', 'youth.worker@cardiff'])(
    'tells %s that it is confirmed and from when, and no more',
    async (login) => {
      const answer = await confirmationFor(login, 'ieuan-tallis');
      const nothing = { kind: null, address: null, suitability: null, power: null, version: null, confirmedBy: null };
      expect(seenIn(answer)).toEqual({ id: expect.any(String), confirmed: true, from: inDays(24), ...nothing });
      expect(answer.extensions?.withheld).toContainEqual(
        expect.objectContaining({ category: 'ACCOMMODATION_CONFIRMATION', code: 'NOT_SHARED' }),
      );
      expect(answer.text).not.toContain('Briallu');
    },
  );

  test('tells a mentor nothing of it without the young person’s consent', async () => {
    const answer = await confirmationFor('mentor@voluntary', 'ieuan-tallis');
    expect(seenIn(answer)).toBeNull();
    expect(answer.extensions?.withheld).toContainEqual(
      expect.objectContaining({ category: 'ACCOMMODATION_CONFIRMATION', code: 'CONSENT_NEEDED' }),
    );
  });

  test('of Newport has no such young person, to read or to write', async () => {
    const read = await confirmationFor('housing.officer@newport', 'ieuan-tallis');
    const write = await confirm('housing.officer@newport', 'ieuan-tallis');
    for (const { data, errors } of [read, write]) {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
      expect(Object.values(data ?? {})).toEqual([null]);
    }
    const { data } = await hub.as('housing.officer@newport')('{ caseload(first: 100) { nodes { preferredName } } }');
    expect(data?.['caseload']).toEqual({ nodes: [{ preferredName: 'Dominic' }, { preferredName: 'Aled' }].sort(byId) });
  });
});

/** A caseload is in a stable order, which is the ids' own. */
const byId = (one: { preferredName: string }, other: { preferredName: string }): number => (uuidOf(one) < uuidOf(other) ? -1 : 1);
const uuidOf = ({ preferredName }: { preferredName: string }): string =>
  Buffer.from(idOf(preferredName === 'Aled' ? 'aled-ricketts' : 'dominic-ashe'), 'base64url').toString();

describe('whoever is not housing', () => {
  test.each(['resettlement.worker@cardiff', 'careers.adviser@wales', 'key.worker@parc', 'panel.chair@cardiff'])(
    '%s confirms nothing',
    async (login) => {
      expect((await confirm(login, 'cai-ferrand')).errors?.[0]?.extensions.code).toBe('NOT_SHARED');
      expect(seenIn(await confirmationFor(HOUSING, 'cai-ferrand'))).toBeNull();
    },
  );

  test('proposes a place, and a proposal confirms nothing', async () => {
    const input = { person: idOf('cai-ferrand'), kind: 'TEMPORARY', address: ADDRESS };
    await perform(hub, { does: 'proposeAccommodation', by: 'social.worker@cardiff', input });
    expect(seenIn(await confirmationFor('careers.adviser@wales', 'cai-ferrand'))).toBeNull();
  });

  test('social services confirm only by naming s.76', async () => {
    const without = await confirm('social.worker@cardiff', 'cai-ferrand');
    expect(without.data?.['confirmAccommodation']).toEqual({ refusal: expect.objectContaining({ code: 'INVALID', field: 'power' }) });
    const named = await confirm('social.worker@cardiff', 'cai-ferrand', { power: 'SSWBA_S76' });
    expect(named.data?.['confirmAccommodation']).toEqual({ refusal: null });
    expect(seenIn(await confirmationFor(HOUSING, 'cai-ferrand'))).toMatchObject({ power: 'SSWBA_S76', address: ADDRESS });
  });
});
