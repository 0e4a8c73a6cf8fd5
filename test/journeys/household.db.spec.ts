/**
 * A young person and who cares for them sign in as members of a household: they see what the protocol gives them of this one plan, and nobody else's;
 * who leaves is nobody at the very next request.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { identityOrigin } from '../support/server.js';
import { LEAD, mutationOf, perform, youngPerson } from '../support/young-person.js';

const YOUNG = 'young.person@cardiff';
const CARER = 'parent@cardiff';

let database: FreshDatabase;
let hub: Hub;
let ieuan: string;
let mali: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  const idOf = await demoPersonIds();
  [ieuan, mali] = [idOf('ieuan-tallis'), idOf('mali-gruffudd-wynne')];
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

const PLAN = `query ($id: ID!) { person(id: $id) {
  fullName preferredName dateOfBirth household { role joinedOn household { kind } }
  plan { needs { headline text } } custodyProgress { text } accommodation { confirmation { from address } } } }`;

interface Seen {
  readonly fullName: string | null;
  readonly preferredName: string | null;
  readonly plan: { readonly needs: readonly { readonly headline: string | null; readonly text: string | null }[] };
  readonly custodyProgress: readonly unknown[] | null;
  readonly accommodation: { readonly confirmation: { readonly address: string | null } | null };
}

const seenBy = async (login: string): Promise<Seen> => (await hub.as(login)(PLAN, { id: ieuan })).data?.['person'] as Seen;
const codesOf = ({ errors }: Answer): (string | undefined)[] => (errors ?? []).map(({ extensions }) => extensions.code);

const join = (subject: string, person: string, changed: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  requestId: randomUUID(),
  person,
  issuer: `${identityOrigin()}/council`,
  subject,
  role: 'CARER',
  ...changed,
});

describe('a young person', () => {
  test('is a member of their own household, which no directory lists', async () => {
    const { data } = await hub.as(YOUNG)('{ viewer { name role party agency { kind name slug } } }');
    expect(data?.['viewer']).toMatchObject({ name: 'Young person', role: 'young_person', party: 'YP', agency: { kind: 'HOUSEHOLD' } });
    const listed = await hub.as('housing.officer@cardiff')('{ agencies(first: 100) { nodes { kind } } }');
    expect(listed.text).not.toContain('HOUSEHOLD');
  });

  test('sees their own plan in full, the address and the clinical notes with it', async () => {
    const { fullName, plan, custodyProgress, accommodation } = await seenBy(YOUNG);
    expect(fullName).toBe('Ieuan Tallis');
    expect(custodyProgress?.length).toBeGreaterThan(1);
    expect(accommodation.confirmation?.address).toBe('12 Aldermoor Road, Cardiff');
    expect(plan.needs).toContainEqual({ headline: 'Sleep and worry', text: expect.stringContaining('Anxiety') });
  });

  test('has a caseload of one, and no other young person is there', async () => {
    const { data } = await hub.as(YOUNG)('{ caseload(first: 100) { nodes { id preferredName } } }');
    expect(data?.['caseload']).toEqual({ nodes: [{ id: ieuan, preferredName: 'Ieuan' }] });
    expect(codesOf(await hub.as(YOUNG)(PLAN, { id: mali }))).toEqual(['NOT_FOUND']);
  });

  test('lets nobody into the household, not even themself', async () => {
    const answer = await hub.as(YOUNG)(mutationOf({ does: 'joinHousehold' }), { input: join('broker@wales', ieuan) });
    expect(codesOf(answer)).toEqual(['NOT_SHARED']);
  });
});

describe('who cares for them', () => {
  test('sees what they like to be called and that a place is confirmed, and of family matters what was agreed to', async () => {
    const { fullName, preferredName, custodyProgress, accommodation } = await seenBy(CARER);
    expect([fullName, preferredName, custodyProgress]).toEqual([null, 'Ieuan', null]);
    expect(accommodation.confirmation).toMatchObject({ from: expect.any(String), address: null });
    const { text } = await hub.as(CARER)(PLAN, { id: ieuan });
    for (const withheld of ['Anxiety', 'cannabis', 'Aldermoor', 'phone company']) expect(text).not.toContain(withheld);
  });

  test('has no seat for another young person', async () => {
    expect(codesOf(await hub.as(CARER)(PLAN, { id: mali }))).toEqual(['NOT_FOUND']);
  });
});

describe('a household', () => {
  test.each([
    ['social.worker@cardiff', 'NOT_SHARED'],
    ['key.worker@parc', 'NOT_SHARED'],
    ['resettlement.worker@newport', 'NOT_FOUND'],
    ['agency.admin@cardiff', 'NOT_FOUND'],
  ])('is not opened by %s', async (by, code) => {
    const answer = await hub.as(by)(mutationOf({ does: 'joinHousehold' }), { input: join('broker@wales', ieuan) });
    expect(codesOf(answer)).toEqual([code]);
  });

  test('is joined once, through an issuer that may speak for households', async () => {
    const asked = async (input: Readonly<Record<string, unknown>>): Promise<unknown> =>
      (await hub.as(LEAD)(mutationOf({ does: 'joinHousehold' }), { input })).data?.['joinHousehold'];
    expect(await asked(join(CARER, mali))).toMatchObject({ refusal: { code: 'CONFLICT', field: 'subject' } });
    expect(await asked(join('x', mali, { issuer: `${identityOrigin()}/police` }))).toMatchObject({
      refusal: { code: 'INVALID', field: 'issuer' },
    });
  });

  test('is no agency to register staff at', async () => {
    const { data } = await hub.as(YOUNG)('{ viewer { agency { id } } }');
    const { agency } = data?.['viewer'] as { agency: { id: string } };
    const input = {
      requestId: randomUUID(),
      agency: agency.id,
      issuer: `${identityOrigin()}/council`,
      subject: 'x',
      name: 'X',
      role: 'CARER',
    };
    const answer = await hub.as('operator@hub')(mutationOf({ does: 'registerMember' }), { input });
    expect(answer.data?.['registerMember']).toMatchObject({ refusal: { code: 'INVALID', field: 'agency' } });
  });

  test('whose member leaves is left at once, and may be joined again, by itself', async () => {
    const { data } = await hub.as(LEAD)('query ($id: ID!) { person(id: $id) { household { id role leftOn } } }', { id: ieuan });
    const members = (data?.['person'] as { household: { id: string; role: string }[] }).household;
    const carer = members.find(({ role }) => role === 'CARER')?.id;
    await perform(hub, { does: 'leaveHousehold', input: { member: carer, reason: 'Ieuan asked for it' } });
    expect(codesOf(await hub.as(CARER)('{ viewer { name } }'))).toEqual(['NOT_SIGNED_IN']);
    expect(codesOf(await hub.as(CARER)(PLAN, { id: ieuan }))).toEqual(['NOT_SIGNED_IN']);
    expect((await seenBy(YOUNG)).fullName).toBe('Ieuan Tallis');
    const again = await hub.as(LEAD)(mutationOf({ does: 'leaveHousehold' }), { input: { requestId: randomUUID(), member: carer } });
    expect(again.data?.['leaveHousehold']).toMatchObject({ refusal: { code: 'TOO_LATE' } });

    const other = await youngPerson(hub);
    await perform(hub, { does: 'joinHousehold', input: join(CARER, other) });
    const seen = await hub.as(CARER)('{ caseload { nodes { id } } }');
    expect(seen.data?.['caseload']).toEqual({ nodes: [{ id: other }] });
    expect(codesOf(await hub.as(CARER)(PLAN, { id: ieuan }))).toEqual(['NOT_FOUND']);
  });
});
