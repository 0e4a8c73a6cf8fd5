/** A consent withdrawn, or given, holds for the very next answer and the very next event, whichever gateway is asked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import type { Asked, Hub } from '../support/hub.js';
import { ledgerOf } from '../support/ledger-rows.js';
import { followPlan, moveRelease } from '../support/plan-following.js';
import { agency, consent, inDays, perform, progress, withdrawal, youngPerson } from '../support/young-person.js';

const EDUCATION = 'education.officer@cardiff';
const READ = 'query ($id: ID!) { person(id: $id) { custody { releaseOn } custodyProgress { text } } }';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let second: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  [hub, second] = await Promise.all([startHub(database), startGatewayProcess(database)]);
}, 300_000);
afterAll(async () => {
  await Promise.all([hub.close(), second.close()]);
  await admin.end();
  await database.drop();
});

/** What the education officer reads of the progress in custody; null where it is not shared. */
async function progressSeen(at: Asked, person: string): Promise<readonly { text: string }[] | null> {
  const { data, text } = await at.as(EDUCATION)(READ, { id: person });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { custodyProgress: { text: string }[] | null }).custodyProgress;
}

describe('the very next answer', () => {
  test('follows each consent given and withdrawn, through this gateway and the other', async () => {
    const person = await youngPerson(hub);
    await perform(hub, progress(person, 'passed the course'));
    const ways = [hub, second].flatMap((writes) => [hub, second].map((reads) => [writes, reads] as const));
    for (const [writes, reads] of ways) {
      expect(await progressSeen(reads, person)).toBeNull();
      await perform(writes, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
      expect(await progressSeen(reads, person)).toEqual([{ text: 'passed the course' }]);
      await perform(writes, withdrawal(person, 'cardiff-education'));
      expect(await progressSeen(reads, person)).toBeNull();
    }
  });

  test('follows a signature that has ended, and one that was given again', async () => {
    const person = await youngPerson(hub);
    const lapse = (until: string): Promise<unknown> =>
      admin.query(`update hub.signature set valid_until = ${until} where agency_id = (select id from hub.agency where slug = $1)`, [
        'cardiff-education',
      ]);
    for (const at of [hub, second]) {
      expect((await at.as(EDUCATION)(READ, { id: person })).data).toMatchObject({ person: { custody: { releaseOn: inDays(40) } } });
      await lapse('hub.instant()');
      const { data, errors } = await at.as(EDUCATION)(READ, { id: person });
      expect([data, errors?.[0]?.extensions.code]).toEqual([{ person: null }, 'NOT_FOUND']);
      await lapse('null');
    }
  });
});

describe.each([
  ['this', () => hub],
  ['the other', () => second],
])('the very next event of a gateway: %s', (_which, gateway) => {
  let person: string;
  beforeAll(async () => {
    person = await youngPerson(hub);
    await perform(hub, progress(person, 'before'));
  });

  test('tells of a record as soon as there is consent, and no more once it is withdrawn', async () => {
    const following = await followPlan(gateway(), EDUCATION, person);
    await perform(hub, progress(person, 'unheard'));
    // An event is weighed when it is told: this one is behind us once the next is told.
    await moveRelease(hub, person, 150);
    await following.toldOfRelease(150);
    await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await following.toldOf('SharingConsent');
    expect(following.kinds()).not.toContain('CustodyProgress');

    await perform(hub, progress(person, 'heard'));
    await following.toldOf('CustodyProgress');
    expect(
      following
        .changes()
        .at(-1)
        ?.person.custodyProgress?.map(({ text }) => text),
    ).toEqual(['heard', 'unheard', 'before']);

    const before = following.told.length;
    await perform(hub, withdrawal(person, 'cardiff-education'));
    await perform(hub, progress(person, 'unheard again'));
    await moveRelease(hub, person, 200);
    await eventually('told of the withdrawal and the new date', () => following.told.length === before + 2);
    const last = following.changes().slice(-2);
    expect(last.flatMap(({ changed }) => changed)).toEqual(['SharingConsent', 'CustodyEpisode']);
    expect(last.map((change) => change.person.custodyProgress)).toEqual([null, null]);
    expect(following.told.at(-1)?.extensions?.withheld).toContainEqual(
      expect.objectContaining({ category: 'CUSTODY_PROGRESS', code: 'CONSENT_NEEDED' }),
    );
    await following.stop();
  });

  test('is silent about a record whose very existence is sensitive', async () => {
    const following = await followPlan(gateway(), EDUCATION, person);
    const nurses = { pathway: 'HEALTH', category: 'MENTAL_HEALTH_CLINICAL', headline: 'a session', text: 'x', dueOn: inDays(3) };
    await perform(hub, { does: 'agreeAction', by: 'camhs.nurse@cardiff', input: { person, ...nurses } });
    await moveRelease(hub, person, 300);
    await following.toldOfRelease(300);
    expect(following.kinds()).not.toContain('AgreedAction');
    await following.stop();
  });

  test('is on the ledger before it is sent, one row for each that was told', async () => {
    const listener = 'social.worker@cardiff';
    const rows = async (): Promise<number> => (await ledgerOf(admin, listener)).length;
    const before = await rows();
    const following = await followPlan(gateway(), listener, person);
    await perform(hub, progress(person, 'for everybody to hear'));
    await following.toldOf('CustodyProgress');
    const told = following.told.length;
    expect((await rows()) - before).toBeGreaterThanOrEqual(told);
    await eventually('what is on the ledger was told', async () => (await rows()) - before === following.told.length);
    expect((await ledgerOf(admin, listener))[0]).toMatchObject({
      operation: 'planChanged',
      disclosed: { CUSTODY_PROGRESS: { level: 'ALL' }, IDENTITY: { level: 'ALL' } },
    });
    await following.stop();
  });

  test('is the end, once no seat is left', async () => {
    const moved = await youngPerson(hub);
    const following = await followPlan(gateway(), 'key.worker@parc', moved);
    const told = following.told.length;
    const stay = { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) };
    await perform(hub, { does: 'admitToCustody', input: { person: moved, ...stay } });
    await eventually('the subscription ended', () => following.ending !== null);
    expect([following.ending, following.told.length]).toEqual([{ complete: true }, told]);
  });
});
