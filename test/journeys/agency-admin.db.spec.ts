/**
 * An agency's administrator keeps its staff and allocations: who joins, moves and leaves, who works with whom and who stands in. Their own agency's, and
 * of the young people nothing.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startOfDay } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { followPlan } from '../support/plan-following.js';
import { identityOrigin } from '../support/server.js';
import { agency, inDays, mutationOf, perform, progress, youngPerson } from '../support/young-person.js';

const ADMIN = 'agency.admin@cardiff';
const OTHER_ADMIN = 'agency.admin@voluntary';
const WORKER = 'youth.worker@cardiff';
const COLLEAGUE = 'youth.colleague@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
}, 120_000);
beforeEach(async () => {
  person = await youngPerson(hub);
});
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

const codesOf = ({ errors }: Answer): (string | undefined)[] => (errors ?? []).map(({ extensions }) => extensions.code);
const rowOf = (allocation: string): string => Buffer.from(allocation, 'base64url').toString().split(':')[2] ?? '';
const sees = async (login: string): Promise<boolean> =>
  (await hub.as(login)('query ($id: ID!) { person(id: $id) { id } }', { id: person })).errors === undefined;

/** What `Staff.member` says of somebody, to the administrator of their agency. */
async function memberOf(subject: string, by = ADMIN): Promise<string> {
  const { rows } = await admin.query<{ name: string }>('select name from hub.member where subject = $1 and valid_until is null', [subject]);
  const { data } = await hub.as(by)('{ staff(first: 100) { nodes { name member } } }');
  const { nodes } = data?.['staff'] as { nodes: { name: string; member: string | null }[] };
  return nodes.find(({ name }) => name === rows[0]?.name)?.member ?? '';
}

const registration = (subject: string, changed: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  agency: agency('cardiff-youth-service'),
  issuer: `${identityOrigin()}/council`,
  subject,
  name: 'Nia Colley',
  role: 'PRACTITIONER',
  ...changed,
});

const asked = async (by: string, does: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  await hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });

/** Allocates the youth worker to the person; returns the allocation's global id, as the administrator's list has it. */
async function allocated(): Promise<string> {
  await perform(hub, { does: 'allocateStaff', by: ADMIN, input: { person, member: WORKER } });
  const { data } = await hub.as(ADMIN)('query ($person: ID!) { allocations(person: $person) { nodes { id staff { name } } } }', { person });
  return (data?.['allocations'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id).join();
}

describe('staff', () => {
  test('join their own agency alone', async () => {
    await perform(hub, { does: 'registerMember', by: ADMIN, input: registration(COLLEAGUE) });
    const elsewhere = await asked(ADMIN, 'registerMember', registration('x', { agency: agency('cardiff-housing') }));
    expect(codesOf(elsewhere)).toEqual(['NOT_SHARED']);
  });

  test.each([
    ['an administrator of another agency', OTHER_ADMIN, 'NOT_FOUND'],
    ['a colleague', WORKER, 'NOT_SHARED'],
    ['a supervising officer', 'supervising.officer@cardiff', 'NOT_SHARED'],
  ])('are neither moved nor ended by %s', async (_who, by, code) => {
    const member = await memberOf(WORKER);
    expect(codesOf(await asked(by, 'moveMember', { member, role: 'TEAM_MANAGER' }))).toEqual([code]);
    expect(codesOf(await asked(by, 'endMember', { member }))).toEqual([code]);
    expect(codesOf(await hub.as(WORKER)('{ viewer { name } }'))).toEqual([]);
  });

  test('who move have nothing of their old hat at the very next request', async () => {
    await allocated();
    expect(await sees(WORKER)).toBe(true);
    const role = 'TEAM_MANAGER';
    await perform(hub, { does: 'moveMember', by: ADMIN, input: { member: await memberOf(WORKER), role } });
    expect(codesOf(await hub.as(WORKER)('{ viewer { name } }'))).toEqual(['NOT_SIGNED_IN']);
    const { data } = await hub.as(ADMIN)('{ staff(first: 100) { nodes { name role } } }');
    expect((data?.['staff'] as { nodes: unknown[] }).nodes).toContainEqual({ name: 'Jamal Hussain', role: 'team_manager' });
    await perform(hub, { does: 'moveMember', by: ADMIN, input: { member: await memberOf(WORKER), role: 'PRACTITIONER' } });
    expect([codesOf(await hub.as(WORKER)('{ viewer { name } }')), await sees(WORKER)]).toEqual([[], false]);
  });

  test('move into a role of their agency, and into another one', async () => {
    const member = await memberOf(WORKER);
    for (const [role, code] of [
      ['PRACTITIONER', 'CONFLICT'],
      ['SUPERVISING_OFFICER', 'INVALID'],
      ['OPERATOR', 'INVALID'],
    ]) {
      expect((await asked(ADMIN, 'moveMember', { member, role })).data?.['moveMember']).toMatchObject({ refusal: { code, field: 'role' } });
    }
  });

  test('who leave are refused at the very next request, and what they followed ends', async () => {
    await allocated();
    await perform(hub, progress(person, 'before'));
    const following = await followPlan(hub, WORKER, person);
    const told = following.told.length;
    const member = await memberOf(WORKER);
    await perform(hub, { does: 'endMember', by: ADMIN, input: { member } });
    expect(codesOf(await hub.as(WORKER)('{ viewer { name } }'))).toEqual(['NOT_SIGNED_IN']);
    await perform(hub, { does: 'setReleaseDate', by: 'key.worker@parc', input: { person, releaseOn: inDays(250), reason: 'reviewed' } });
    await eventually('the subscription ended', () => following.ending !== null);
    expect(following.ending).toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
    expect(following.told.length).toBe(told);
    expect((await asked(ADMIN, 'endMember', { member })).data?.['endMember']).toMatchObject({ refusal: { code: 'TOO_LATE' } });
  });

  test('who come back are registered anew, and nothing they were allocated to comes back', async () => {
    await perform(hub, { does: 'registerMember', by: ADMIN, input: registration(WORKER, { name: 'Jamal Hussain' }) });
    expect(codesOf(await hub.as(WORKER)('{ viewer { name } }'))).toEqual([]);
    expect((await hub.as(WORKER)('{ caseload { nodes { id } } }')).data?.['caseload']).toEqual({ nodes: [] });
    const twice = await asked(ADMIN, 'registerMember', registration(WORKER));
    expect(twice.data?.['registerMember']).toMatchObject({ refusal: { code: 'CONFLICT', field: 'subject' } });
  });
});

describe('an allocation', () => {
  test('is covered by a named colleague until a day, and no longer', async () => {
    const [allocation, until] = [await allocated(), inDays(3)];
    await perform(hub, { does: 'coverStaff', by: ADMIN, input: { allocation, member: await memberOf(COLLEAGUE), until } });
    const { data } = await hub.as('resettlement.worker@cardiff')(
      'query ($person: ID!) { allocations(person: $person) { nodes { staff { name } cover { name } coverUntil until } } }',
      { person },
    );
    const covered = { staff: { name: 'Jamal Hussain' }, cover: { name: 'Nia Colley' }, coverUntil: until, until: null };
    expect(data?.['allocations']).toEqual({ nodes: [covered] });
    const seats = 'select subject, s.valid_until from hub.seat s join hub.member m on m.id = s.member_id where s.ref = $1 order by 1';
    expect((await admin.query(seats, [rowOf(allocation)])).rows).toEqual([
      { subject: COLLEAGUE, valid_until: startOfDay(until) },
      { subject: WORKER, valid_until: null },
    ]);
  });

  test.each([
    ['somebody of another agency', async () => ({ member: await memberOf('mentor@voluntary', OTHER_ADMIN), until: inDays(3) }), 'member'],
    ['the one who is covered', async () => ({ member: await memberOf(WORKER), until: inDays(3) }), 'member'],
    ['an administrator', async () => ({ member: await memberOf(ADMIN), until: inDays(3) }), 'member'],
    ['a colleague until today', async () => ({ member: await memberOf(COLLEAGUE), until: inDays(0) }), 'until'],
  ])('is not covered by %s', async (_whom, input, field) => {
    const answer = await asked(ADMIN, 'coverStaff', { allocation: await allocated(), ...(await input()) });
    expect(answer.data?.['coverStaff']).toMatchObject({ refusal: { code: 'INVALID', field } });
  });

  test('whose seat has ended with what it rested on is not covered, and can still be ended', async () => {
    const allocation = await allocated();
    await admin.query('update hub.seat set valid_until = valid_from where ref = $1', [rowOf(allocation)]);
    const covered = await asked(ADMIN, 'coverStaff', { allocation, member: await memberOf(COLLEAGUE), until: inDays(3) });
    expect(covered.data?.['coverStaff']).toMatchObject({ refusal: { code: 'TOO_LATE', field: 'allocation' } });
    await perform(hub, { does: 'endAllocation', by: ADMIN, input: { allocation } });
  });

  test('ends at once, with its cover', async () => {
    const allocation = await allocated();
    expect(await sees(WORKER)).toBe(true);
    await perform(hub, { does: 'coverStaff', by: ADMIN, input: { allocation, member: await memberOf(COLLEAGUE), until: inDays(3) } });
    await perform(hub, { does: 'endAllocation', by: ADMIN, input: { allocation, reason: 'a new worker begins' } });
    expect(await sees(WORKER)).toBe(false);
    const open = 'select 1 from hub.seat where ref = $1 and (valid_until is null or valid_until > hub.instant())';
    expect((await admin.query(open, [rowOf(allocation)])).rowCount).toBe(0);
    const again = (await asked(ADMIN, 'endAllocation', { allocation })).data;
    expect(again).toMatchObject({ endAllocation: { refusal: { code: 'TOO_LATE' } } });
  });

  test.each([
    ['another agency’s administrator', OTHER_ADMIN, 'NOT_FOUND'],
    ['the allocated worker', WORKER, 'NOT_SHARED'],
    ['a worker of another town', 'housing.officer@newport', 'NOT_FOUND'],
  ])('is neither covered nor ended by %s', async (_who, by, code) => {
    const allocation = await allocated();
    expect(codesOf(await asked(by, 'endAllocation', { allocation }))).toEqual([code]);
    const covered = await asked(by, 'coverStaff', { allocation, member: await memberOf(COLLEAGUE), until: inDays(3) });
    expect(codesOf(covered)).toEqual([code]);
    expect(await sees(WORKER)).toBe(true);
    const seen = await hub.as(OTHER_ADMIN)('query ($person: ID!) { allocations(person: $person) { nodes { id } } }', { person });
    expect(seen.data?.['allocations']).toEqual({ nodes: [] });
  });
});
