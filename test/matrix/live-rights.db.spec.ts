/**
 * What a subscription tells is looked up for each event: a consent withdrawn holds for the next one, and without a seat there is no next one.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { BOTH_WALLS, HubContext, Records, Sights, declarationsOf, loadContract } from '#gate';
import { agencyId } from '#directory';
import { maskOf, personId } from '#kernel';
import { Database, PlanChanges } from '#store';
import { CASE_NOUNS_OF_ROOMS, READ_NOUNS } from '../../apps/gateway/nouns.js';
import { PlanChangedResolver } from '../../libs/plan/change/plan-changed.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { identityOrigin } from '../support/server.js';
import { fillMatrixWorld } from './matrix-world.js';
import type { MatrixWorld } from './matrix-world.js';

const EDUCATION = { subject: 'education.officer@cardiff', agency: 'cardiff-education', role: 'practitioner' } as const;

let fresh: FreshDatabase;
let admin: Client;
let database: Database;
let changes: PlanChanges;
let matrix: MatrixWorld;

beforeAll(async () => {
  fresh = await freshDatabase({ from: 'migrated' });
  admin = new Client({ connectionString: fresh.adminUrl });
  await admin.connect();
  matrix = await fillMatrixWorld(admin, { origin: identityOrigin(), parties: ['ED'] });
  database = await Database.open(fresh.url('hub_app'), CASE_NOUNS_OF_ROOMS, 4);
  changes = new PlanChanges(fresh.url('hub_app'), () => undefined);
  changes.start();
});

afterAll(async () => {
  await changes.close();
  await database.close();
  await admin.end();
  await fresh.drop();
});

type Events = AsyncIterableIterator<{ readonly planChanged: { readonly changed: readonly string[] } }>;

function subscribe(person: string): Promise<Events> {
  const caller = { ...EDUCATION, issuer: `${identityOrigin()}/council`, onBehalfOf: null, expiresAt: 4_102_444_800 };
  const context = new HubContext(caller, database.pool, new Sights(declarationsOf(loadContract('schema')), BOTH_WALLS));
  return new PlanChangedResolver(changes, new Records(READ_NOUNS)).planChanged(personId(person), context);
}

/** That dates, progress and a notice have changed: of the second, education reads nothing without consent, and the third has no facts to know. */
async function change(person: string): Promise<void> {
  const owner = agencyId('hmyoi-parc');
  const rows = [
    { noun: 'custody_episode', mask: maskOf('CUSTODY_DATES'), owner },
    { noun: 'custody_progress', mask: maskOf('CUSTODY_PROGRESS'), owner },
    { noun: 'withdrawal_notice', mask: maskOf('ACCESS_RECORD'), owner },
  ];
  await admin.query('select hub.tell_change($1, hub.instant(), $2)', [person, JSON.stringify(rows)]);
}

/** Tells of changes until the stream says something: listening begins a moment after it is asked for. */
async function told(events: Events, person: string): Promise<readonly string[] | 'ended' | 'nothing'> {
  const next = events.next();
  for (let tries = 0; tries < 20; tries += 1) {
    await change(person);
    const heard = await Promise.race([next, pause(200, null)]);
    if (heard !== null) return heard.done === true ? 'ended' : heard.value.planChanged.changed;
  }
  return 'nothing';
}

const end = (table: 'seat' | 'clearance', person: string): Promise<unknown> =>
  admin.query(`update hub.${table} set valid_until = hub.instant() where person_id = $1 and agency_id = $2`, [
    person,
    agencyId(EDUCATION.agency),
  ]);

it('tells only of what the rights of the moment cover, and ends with the seat', async () => {
  const person = matrix.people.consents;
  const events = await subscribe(person);
  expect(await told(events, person)).toEqual(['CustodyEpisode', 'CustodyProgress']);
  await end('clearance', person);
  expect(await told(events, person)).toEqual(['CustodyEpisode']);
  await end('seat', person);
  expect(await told(events, person)).toBe('ended');
});
