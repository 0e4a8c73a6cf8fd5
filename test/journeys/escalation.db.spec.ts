/**
 * An escalation as four people: the chair raises it against housing, nobody there answers, it climbs from the housing officer to the manager and to the
 * head of service, and ends with an outcome. From each rung: this one escalation, and nothing else of the young person.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { FIELDS, doTo, escalationOf, queue, raise, setDaysAhead } from '../support/escalating.js';
import type { Escalation } from '../support/escalating.js';
import { eventually } from '../support/eventually.js';
import { follow } from '../support/follow.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { redisDatabase } from '../support/redis-database.js';
import { startWorkerFor } from '../support/worker-for.js';
import type { WorkerFor } from '../support/worker-for.js';
import { agency, inDays, mutationOf, perform, progress, youngPerson } from '../support/young-person.js';

const [OFFICER, MANAGER, HEAD, CHAIR] = [
  'housing.officer@cardiff',
  'housing.manager@cardiff',
  'housing.head@cardiff',
  'panel.chair@cardiff',
];
const redisUrl = redisDatabase(7);
const places = [{ place: 'Postgres', url: '' }, ...(redisUrl === undefined ? [] : [{ place: 'Redis', url: redisUrl }])];

let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** It stands on this rung, as the chair sees it. */
async function onRung(id: string, rung: number): Promise<Escalation> {
  await eventually(`it is on rung ${String(rung)}`, async () => (await escalationOf(hub, CHAIR, id))?.rung === rung);
  return (await escalationOf(hub, CHAIR, id)) as Escalation;
}

const codes = async (login: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<(string | undefined)[]> =>
  ((await hub.as(login)(query, variables)).errors ?? []).map(({ extensions }) => extensions.code);

const listed = async (login: string): Promise<string[]> => (await queue(hub, login)).map(({ id }) => id);

describe.each(places)('an escalation, with the queue in $place', ({ url }) => {
  let worker: WorkerFor;
  beforeAll(async () => {
    await setDaysAhead(database, 0);
    worker = await startWorkerFor(database, url);
  });
  afterAll(async () => {
    await worker.close();
    await worker.forget();
    await setDaysAhead(database, 0);
  });

  test('climbs from rung to rung by its clock, is answered, rejected, answered again, and ends with an outcome', async () => {
    const person = await youngPerson(hub, { name: 'Ithel', releaseOn: inDays(200) });
    const raised = await raise(hub, person);
    expect(raised).toMatchObject({ status: 'OPEN', rung: 1, rungRole: 'PRACTITIONER', person: { preferredName: 'Ithel' } });

    // The officer has seen it; the clock goes on.
    expect((await queue(hub, OFFICER)).map(({ id }) => id)).toContain(raised.id);
    const seen = await doTo(hub, raised, { by: OFFICER, does: 'acknowledgeEscalation' });
    expect(seen).toMatchObject({ status: 'ACKNOWLEDGED', dueOn: raised.dueOn });
    expect(await escalationOf(hub, MANAGER, raised.id)).toBeNull();

    // Nobody answers: on the day after the clock's last, it is the manager's.
    await setDaysAhead(database, 7);
    const climbed = await onRung(raised.id, 2);
    expect(climbed).toMatchObject({ status: 'OPEN', rungRole: 'TEAM_MANAGER' });
    await eventually('the manager has it', async () => (await listed(MANAGER)).includes(raised.id));
    const answered = await doTo(hub, climbed, { by: MANAGER, does: 'answerEscalation', answer: 'We are looking.' });
    expect(answered).toMatchObject({ status: 'ANSWERED', dueOn: null, person: null });

    // Looking is not a place to live.
    const rejected = await doTo(hub, answered, { by: CHAIR, does: 'rejectAnswer', reason: 'Looking is not a place.' });
    expect(rejected).toMatchObject({ status: 'OPEN', rung: 3, rungRole: 'HEAD_OF_SERVICE', answer: 'We are looking.' });
    await eventually('the head has it', async () => (await escalationOf(hub, HEAD, raised.id)) !== null);
    const again = await doTo(hub, rejected, { by: HEAD, does: 'answerEscalation', answer: 'Room 2 is his.' });
    const accepted = await doTo(hub, again, { by: CHAIR, does: 'acceptAnswer' });
    const closed = await doTo(hub, accepted, { by: CHAIR, does: 'closeEscalation', outcome: 'DELIVERED', note: 'He has a room.' });
    expect(closed).toMatchObject({ status: 'CLOSED', outcome: 'DELIVERED', answer: 'Room 2 is his.' });

    // With the outcome the rungs end, at once.
    expect([await escalationOf(hub, MANAGER, raised.id), await escalationOf(hub, HEAD, raised.id)]).toEqual([null, null]);
    expect([...(await listed(MANAGER)), ...(await listed(HEAD))]).not.toContain(raised.id);
  });

  test('opens from a rung this one escalation, and nothing else of the person', async () => {
    await setDaysAhead(database, 0);
    const person = await youngPerson(hub, { name: 'Tudur', releaseOn: inDays(200) });
    const { progress: entry } = (await perform(hub, progress(person, 'a course'))) as { progress: { id: string } };
    const raised = await raise(hub, person);
    await setDaysAhead(database, 14);
    await onRung(raised.id, 2);
    await eventually('the manager has it', async () => (await escalationOf(hub, MANAGER, raised.id)) !== null);
    const other = await raise(hub, person, 'Another matter.');

    const found = await hub.as(MANAGER)(`query ($id: ID!) { node(id: $id) { ... on Escalation { ${FIELDS} } } }`, { id: raised.id });
    expect(found.errors).toBeUndefined();
    expect(found.data?.['node']).toMatchObject({ reason: 'Nobody has said where he will live.', person: null });
    expect(found.text).not.toMatch(/Tudur|Penwyn/);
    const history = await hub.as(MANAGER)('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: raised.id });
    expect(history.data?.['history']).toEqual({ nodes: [{ version: 2 }, { version: 1 }] });

    expect((await listed(MANAGER)).filter((id) => [raised.id, other.id].includes(id))).toEqual([raised.id]);
    for (const id of [other.id, entry.id, person]) {
      expect(await codes(MANAGER, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual(['NOT_FOUND']);
    }
    expect(await codes(MANAGER, 'query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: other.id })).toEqual(['NOT_FOUND']);
    expect(await codes(MANAGER, 'query ($id: ID!) { person(id: $id) { id } }', { id: person })).toEqual(['NOT_FOUND']);
    const lists = await hub.as(MANAGER)(
      '{ caseload { nodes { id } } agreedActions { nodes { id } } escalations(role: RAISED_BY_US) { nodes { id } } }',
    );
    expect(lists.data).toEqual({ caseload: { nodes: [] }, agreedActions: { nodes: [] }, escalations: { nodes: [] } });

    const change = (does: string, input: Readonly<Record<string, unknown>>): Promise<(string | undefined)[]> =>
      codes(MANAGER, mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });
    expect(await change('answerEscalation', { escalation: other.id, version: 1, answer: 'no' })).toEqual(['NOT_FOUND']);
    const samePerson = globalId({ type: 'SamePerson', person: parseGlobalId(person).id, id: randomUUID() });
    expect(await change('answerSamePerson', { samePerson, version: 1, answer: 'DECLINED' })).toEqual(['NOT_FOUND']);
    expect(await change('closeEscalation', { escalation: raised.id, version: 2, outcome: 'WITHDRAWN', note: 'no' })).toEqual([
      'NOT_SHARED',
    ]);
    const mine = { person, target: agency('cardiff-yot'), reason: 'back to you' };
    expect(await change('raiseEscalation', mine)).toEqual(['NOT_FOUND']);
    expect(await change('recordCustodyProgress', { person, kind: 'COURSE', text: 'no' })).toEqual(['NOT_FOUND']);
  });

  test('is nobody else’s: not Newport’s, not another partner’s, and of a lower rung no higher one’s', async () => {
    await setDaysAhead(database, 0);
    const person = await youngPerson(hub, { releaseOn: inDays(200) });
    const { id } = await raise(hub, person);
    for (const login of [MANAGER, HEAD, 'housing.officer@newport', 'operator@hub']) {
      expect([login, await escalationOf(hub, login, id)]).toEqual([login, null]);
    }
    // A partner on the panel knows that there is one, and how it stands: a fact, and nobody's to list or to answer.
    for (const login of ['education.officer@cardiff', 'key.worker@parc']) {
      const { reason, rule, rung, target, status } = (await escalationOf(hub, login, id)) as Escalation & { target: unknown };
      expect({ reason, rule, rung, target, status }).toEqual({ reason: null, rule: null, rung: null, target: null, status: 'OPEN' });
    }
    for (const login of [MANAGER, HEAD, 'housing.officer@newport', 'education.officer@cardiff', 'key.worker@parc', 'operator@hub']) {
      expect([login, (await listed(login)).includes(id)]).toEqual([login, false]);
    }
    const asEducation = { by: 'education.officer@cardiff', does: 'answerEscalation', answer: 'ours' };
    await expect(doTo(hub, { id, version: 1 }, asEducation)).rejects.toThrow(/NOT_FOUND/);
  });

  test('is told of as it happens, under the rights of the event, and no more once the rung has ended', async () => {
    await setDaysAhead(database, 0);
    const person = await youngPerson(hub, { releaseOn: inDays(200) });
    const query = 'subscription { escalationChanged { at escalation { id status person { id } } } }';
    const following = await Promise.all(
      [OFFICER, MANAGER, 'education.officer@cardiff'].map(async (login) =>
        follow({ url: hub.url, authorization: `Bearer ${await hub.token(login)}`, query }),
      ),
    );
    const [officer, manager, education] = following as [(typeof following)[0], (typeof following)[0], (typeof following)[0]];
    const statuses = (told: readonly { data?: unknown }[] | undefined, id: string): string[] =>
      (told ?? [])
        .map(({ data }) => (data as { escalationChanged: { escalation: { id: string; status: string } } }).escalationChanged.escalation)
        .flatMap((escalation) => (escalation.id === id ? [escalation.status] : []));
    await eventually('they listen', async () => {
      const probe = await raise(hub, person, 'a probe');
      await doTo(hub, probe, { by: CHAIR, does: 'closeEscalation', outcome: 'WITHDRAWN', note: 'a probe' });
      return (officer?.told.length ?? 0) > 0;
    });
    const raised = await raise(hub, person);
    await setDaysAhead(database, 7);
    const climbed = await onRung(raised.id, 2);
    await eventually('the manager has it', async () => (await escalationOf(hub, MANAGER, raised.id)) !== null);
    const seen = await doTo(hub, climbed, { by: MANAGER, does: 'acknowledgeEscalation' });
    await eventually('the manager was told', () => statuses(manager?.told, raised.id).includes('ACKNOWLEDGED'));
    await doTo(hub, seen, { by: CHAIR, does: 'closeEscalation', outcome: 'WITHDRAWN', note: 'settled' });
    await eventually('the officer was told', () => statuses(officer?.told, raised.id).includes('CLOSED'));
    expect(statuses(officer?.told, raised.id)).toEqual(['OPEN', 'OPEN', 'ACKNOWLEDGED', 'CLOSED']);
    // The rung's seat opens after the climb: of that event the manager may or may not be told; of the end never.
    expect(statuses(manager?.told, raised.id).filter((status) => status !== 'OPEN')).toEqual(['ACKNOWLEDGED']);
    expect(education?.told).toEqual([]);
    await Promise.all(following.map((one) => one.stop()));
  });
});
