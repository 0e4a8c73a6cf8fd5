/** A release date moved at Parc becomes housing's alarms, by outbox, queue and worker; a confirmation takes them away. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { followPlan, moveRelease } from '../support/plan-following.js';
import { redisDatabase } from '../support/redis-database.js';
import { startWorkerFor } from '../support/worker-for.js';
import type { WorkerFor } from '../support/worker-for.js';
import { agency, inDays, perform, youngPerson } from '../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';
const redisUrl = redisDatabase(3);
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

interface Alarm {
  readonly on: string;
  readonly daysBeforeRelease: number;
}

async function alarms(person: string, login = HOUSING): Promise<readonly Alarm[]> {
  const query = 'query ($id: ID!) { person(id: $id) { accommodation { alarms { on daysBeforeRelease } } } }';
  const { data } = await hub.as(login)(query, { id: person });
  return (data?.['person'] as { accommodation: { alarms: Alarm[] } }).accommodation.alarms;
}

/** The alarms of a release so many days from today. */
const alarmsOf = (release: number): Alarm[] => [28, 14, 7].map((days) => ({ on: inDays(release - days), daysBeforeRelease: days }));

async function shown(person: string, expected: readonly Alarm[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await eventually(`the alarms are ${wanted}`, async () => JSON.stringify(await alarms(person)) === wanted);
}

describe.each(places)('with the queue in $place', ({ url }) => {
  let worker: WorkerFor;
  beforeAll(async () => {
    worker = await startWorkerFor(database, url);
  });
  afterAll(async () => {
    await worker.close();
    await worker.forget();
  });

  test('the alarms follow the release date, are told of, and end with the confirmation', async () => {
    const person = await youngPerson(hub, { releaseOn: inDays(60) });
    await shown(person, alarmsOf(60));
    const following = await followPlan(hub, HOUSING, person);
    await moveRelease(hub, person, 50);
    await shown(person, alarmsOf(50));
    await following.toldOf('AccommodationAlarm');
    await following.stop();

    const place = { kind: 'OWN_TENANCY', address: '4 Heol y Bont', suitability: 'SUITABLE' };
    await perform(hub, { does: 'confirmAccommodation', by: HOUSING, input: { person, ...place } });
    await shown(person, []);
  }, 60_000);

  test('a return to custody brings alarms of its own, and a partner who sees that it is confirmed sees when it is not', async () => {
    const person = await youngPerson(hub, { releaseOn: null });
    expect(await alarms(person)).toEqual([]);
    await perform(hub, { does: 'setReleaseDate', input: { person, releaseOn: inDays(30), reason: 'sentenced' } });
    await shown(person, alarmsOf(30));
    expect(await alarms(person, 'careers.adviser@wales')).toEqual(alarmsOf(30));
    const stay = { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0), releaseOn: inDays(90) };
    await perform(hub, { does: 'admitToCustody', input: { person, ...stay } });
    await shown(person, alarmsOf(90));
  }, 60_000);
});
