/** Who follows a plan is told of a record of the pathways only where they may know that there is one. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { followPlan, moveRelease } from '../../support/plan-following.js';
import { inDays, perform, youngPerson } from '../../support/young-person.js';
import * as who from './who-sees.js';

let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

/** Each kind told of, and who is told of it besides its writer. */
const TOLD = [
  [{ does: 'recordClinicalNote', by: who.NURSE, input: { kind: 'SESSION', text: 'a text' } }, 'ClinicalNote', [who.LEAD]],
  [
    { does: 'recordHealthAppointment', by: who.NURSE, input: { on: inDays(3), kind: 'CLINIC', venue: 'x' } },
    'HealthAppointment',
    [who.LEAD, who.SOCIAL],
  ],
  [{ does: 'recordFinanceMatter', by: who.LEAD, input: { kind: 'DEBT', text: 'x' } }, 'FinanceMatter', [who.LEAD]],
  [{ does: 'recordOwnWords', by: who.LEAD, input: { kind: 'GOAL', text: 'x' } }, 'OwnWords', [who.LEAD, who.SOCIAL]],
] as const;

test('and of nothing else, not even that something changed', async () => {
  const person = await youngPerson(hub);
  const logins = [who.LEAD, who.SOCIAL, who.HOUSING, who.POLICE];
  const following = new Map(await Promise.all(logins.map(async (login) => [login, await followPlan(hub, login, person)] as const)));
  for (const [deed] of TOLD) await perform(hub, { ...deed, input: { person, ...deed.input } });
  await moveRelease(hub, person, 99);
  for (const [login, heard] of following) {
    await heard.toldOfRelease(99);
    const expected = TOLD.filter(([, , told]) => (told as readonly string[]).includes(login)).map(([, kind]) => kind);
    expect({ login, kinds: heard.kinds().filter((kind) => kind !== 'CustodyEpisode') }).toEqual({ login, kinds: expected });
    expect(JSON.stringify(heard.changes())).not.toContain('a text');
    await heard.stop();
  }
});
