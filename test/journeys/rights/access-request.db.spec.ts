/**
 * A subject access request (UK GDPR Article 15): the young person asks, each agency reviews what it holds and sees nobody else's, others' names are taken
 * out, and all that is released is there at once, for whoever asked alone.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { addMonths } from '#kernel';
import { openSystemPool } from '../../../libs/store/relay/transaction.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { unreported } from '../../support/event-world.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { newestEntries } from '../../support/ledger-rows.js';
import { REVIEW, REVIEWERS, bundleOf, requestsOf, reviewsOf } from '../../support/own-access.js';
import type { SeenItem, SeenReview } from '../../support/own-access.js';
import { refusalOf } from '../../support/refusals.js';
import { settle } from '../../support/settle.js';
import { TODAY, mutationOf, perform } from '../../support/young-person.js';

const ME = 'young.person@cardiff';
const PARENT = 'parent@cardiff';
const OFFICER = 'supervising.officer@cardiff';
const NURSE = 'camhs.nurse@cardiff';
const POLICE = 'police.officer@south-wales';
const SCHOOL = 'education.officer@cardiff';
const NEWPORT = 'housing.officer@newport';

let database: FreshDatabase;
let admin: Client;
let pool: Pool;
let hub: Hub;
let me: string;
let request: string;

const ask = (by: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(by)(mutationOf({ does: 'requestAccess', answer: 'request { id asker dueOn state note }' }), {
    input: { requestId: randomUUID(), person: me, ...more },
  });
const review = ({ id, version }: SeenReview, by: string, more: Readonly<Record<string, unknown>>): Promise<Answer> =>
  hub.as(by)(REVIEW, { input: { requestId: randomUUID(), review: id, version, release: [], ...more } });
const ownOf = async (login: string): Promise<readonly SeenReview[]> => {
  const seen = await reviewsOf(hub, login, me);
  return seen.filter(({ items }) => items.length > 0);
};
const everyId = (items: readonly SeenItem[]): string[] => items.map(({ id }) => id);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  pool = openSystemPool(database.url('hub_system'), unreported, 4);
  hub = await startHub(database);
  me = (await demoPersonIds())('ieuan-tallis');
  const note = 'Sad since Rhian Moss moved away; RHIAN calls on Sundays. Dr Vale was told.';
  await perform(hub, { does: 'recordFamilyMember', input: { person: me, name: 'Rhian Moss', relationship: 'SIBLING', contact: 'YES' } });
  await perform(hub, { does: 'recordClinicalNote', by: NURSE, input: { person: me, kind: 'SESSION', text: note } });
  await perform(hub, { does: 'recordIntelligence', by: POLICE, input: { person: me, ask: 'The intelligence office', text: 'Kanari' } });
  await settle(admin, pool);
}, 240_000);
afterAll(async () => {
  await Promise.all([hub.close(), pool.end()]);
  await admin.end();
  await database.drop();
});

describe('asking', () => {
  test.each([
    ['an officer', OFFICER, 'NOT_SHARED'],
    ['an agency', SCHOOL, 'NOT_SHARED'],
    ['a parent, while nobody has judged that it is not the young person’s to decide', PARENT, 'NOT_SHARED'],
    ['who has no seat', NEWPORT, 'NOT_FOUND'],
  ])('is not for %s', async (_who, login, code) => {
    expect(refusalOf(await ask(login)).code).toBe(code);
  });

  test('is for the young person, once at a time; the clock is a month', async () => {
    const { data, text } = await ask(ME, { note: 'All of it' });
    const { request: asked } = data?.['requestAccess'] as { request: { id: string; dueOn: string } };
    expect(text).toContain('"asker":"YOUNG_PERSON"');
    request = asked.id;
    expect(asked.dueOn >= addMonths(TODAY, 1)).toBe(true);
    expect(refusalOf(await ask(ME)).code).toBe('CONFLICT');
    await settle(admin, pool);
  });

  test('shows the home team that somebody asked, and no other agency', async () => {
    const seen = async (login: string): Promise<string> =>
      (await hub.as(login)('query ($id: ID!) { person(id: $id) { accessRequests { note } } }', { id: me })).text;
    expect(await seen(OFFICER)).toContain('All of it');
    for (const login of [SCHOOL, NURSE, POLICE, PARENT, 'panel.chair@cardiff']) expect(await seen(login)).not.toContain('All of it');
    expect(await requestsOf(hub, ME)).toMatchObject([{ note: 'All of it', state: 'ASKED' }]);
    for (const login of [PARENT, OFFICER, SCHOOL]) expect(await requestsOf(hub, login)).toEqual([]);
  });
});

describe('what is held', () => {
  test('is seen by the agency that holds it and by nobody else', async () => {
    const slugs = new Map<string, Set<string>>();
    for (const login of REVIEWERS) slugs.set(login, new Set((await ownOf(login)).map(({ owner }) => owner.slug)));
    for (const own of slugs.values()) expect(own.size).toBeLessThanOrEqual(1);
    const all = [...slugs.values()].flatMap((own) => [...own]);
    expect(new Set(all).size).toBe(all.length);
    for (const login of [NURSE, POLICE, SCHOOL, OFFICER]) expect(slugs.get(login)?.size).toBe(1);
    expect((await reviewsOf(hub, ME, me)).flatMap(({ items }) => items)).toEqual([]);
  });

  test('in a category that may not be known of, is known by nobody else', async () => {
    const categories = async (login: string): Promise<string[]> => (await reviewsOf(hub, login, me)).map(({ category }) => category);
    expect(await categories(POLICE)).toContain('POLICE_INTELLIGENCE');
    for (const login of [ME, OFFICER, SCHOOL, NURSE]) expect(await categories(login)).not.toContain('POLICE_INTELLIGENCE');
    expect(await categories(SCHOOL)).not.toContain('MENTAL_HEALTH_CLINICAL');
  });

  test('comes without the names of others, whole or by the first word, and without fields about them', async () => {
    const text = JSON.stringify(await ownOf(NURSE));
    expect(text).toContain('Sad since ▇▇▇ moved away; ▇▇▇ calls on Sundays. Dr Vale was told.');
    const family = (await ownOf(OFFICER)).find(({ category }) => category === 'FAMILY');
    expect(family?.items.flatMap(({ lines }) => lines)).toContainEqual({ field: 'name', text: null });
    for (const login of REVIEWERS) expect(JSON.stringify(await ownOf(login))).not.toMatch(/rhian/i);
  });
});

describe('a review', () => {
  test.each([
    ['of another agency', SCHOOL, {}, 'NOT_FOUND'],
    ['of the home team’s reader', OFFICER, {}, 'NOT_FOUND'],
    ['that holds back without an exemption', NURSE, { release: [] }, 'INVALID'],
    ['that releases what is not in it', NURSE, { release: ['QWNjZXNzSXRlbTp4'], exemption: 'THIRD_PARTY' }, 'NOT_FOUND'],
    ['with too many words', NURSE, { remove: Array.from({ length: 51 }, () => 'xx'), exemption: 'CRIME' }, 'INVALID'],
  ] as const)('is refused: one %s', async (...[, by, more, code]) => {
    const [own] = (await ownOf(NURSE)).filter(({ category }) => category === 'MENTAL_HEALTH_CLINICAL');
    if (own === undefined) throw new Error('nothing to review');
    expect(refusalOf(await review(own, by, more)).code).toBe(code);
  });

  test('is refused where an exemption is named for nothing, and of a version that does not stand', async () => {
    const [own] = await ownOf(NURSE);
    if (own === undefined) throw new Error('nothing to review');
    const release = everyId(own.items);
    expect(refusalOf(await review(own, NURSE, { release, exemption: 'CRIME' })).code).toBe('INVALID');
    expect(refusalOf(await review({ ...own, version: 9 }, NURSE, { release })).code).toBe('CONFLICT');
  });

  test('releases nothing before the last of them', async () => {
    for (const own of await ownOf(NURSE)) {
      const answer = await review(own, NURSE, { release: everyId(own.items), remove: ['dr vale'] });
      expect(answer.data).toMatchObject({ reviewAccess: { review: { state: 'REVIEWED', released: own.held } } });
      expect(refusalOf(await review({ ...own, version: 2 }, NURSE, { release: everyId(own.items) })).code).toBe('TOO_LATE');
    }
    await settle(admin, pool);
    expect((await bundleOf(hub, ME, request)).data).toEqual({ accessBundle: [] });
  });

  test('the last releases all of it, at once', async () => {
    for (const login of REVIEWERS) {
      for (const own of await ownOf(login)) {
        if (own.state === 'REVIEWED') continue;
        const heldBack = own.exemption === null ? {} : { exemption: own.exemption };
        const release = own.exemption === null ? everyId(own.items) : [];
        const { text } = await review(own, login, { release, ...heldBack });
        expect(`${login} ${own.category} ${text}`).toContain('"state":"REVIEWED"');
      }
    }
    await settle(admin, pool);
    const left = await admin.query(
      `select a.slug, r.category from hub.access_review r join hub.agency a on a.id = r.owner_agency where r.state = 'TO_REVIEW'`,
    );
    expect(left.rows).toEqual([]);
    expect(await requestsOf(hub, ME)).toMatchObject([{ state: 'RELEASED' }]);
  });
});

describe('what was released', () => {
  test('is there for whoever asked: of every agency, without what was held back and taken out', async () => {
    const { data, text } = await bundleOf(hub, ME, request);
    const owners = new Set((data?.['accessBundle'] as { owner: { slug: string } }[]).map(({ owner }) => owner.slug));
    expect(owners.size).toBeGreaterThan(4);
    expect(text).toContain('Sad since ▇▇▇ moved away; ▇▇▇ calls on Sundays. ▇▇▇ was told.');
    expect(text).not.toContain('Kanari');
    const [entry] = await newestEntries(admin);
    expect(entry?.purpose).toContain('subject access');
    expect(entry?.disclosed).toMatchObject({ MENTAL_HEALTH_CLINICAL: { level: 'OWN', rule: 'UK GDPR Article 15' } });
  });

  test('is there for nobody else', async () => {
    for (const login of [PARENT, OFFICER, NURSE, 'ig.lead@cardiff', NEWPORT]) {
      expect(refusalOf(await bundleOf(hub, login, request)).code).toBe('NOT_FOUND');
    }
  });

  test('is gone after thirty days', async () => {
    await admin.query(`update hub.test_clock set ahead = '31 days'`);
    expect((await bundleOf(hub, ME, request)).data).toEqual({ accessBundle: [] });
    await admin.query(`update hub.test_clock set ahead = '0'`);
  });
});
