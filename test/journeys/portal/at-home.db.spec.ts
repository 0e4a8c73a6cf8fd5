/** A young person, and who cares for them, have no work here: the portal begins at their plan, and says so where nothing is shared with them any more. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';

const CARER = 'parent@cardiff';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let portal: Portal;
let ieuan: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  ieuan = (await demoPersonIds())('ieuan-tallis');
}, 240_000);

afterAll(async () => {
  await portal.close();
  await Promise.all([hub.close(), admin.end()]);
  await database.drop();
});

describe('who lives with a plan', () => {
  it.each(['young.person@cardiff', CARER])('begins at it, with nothing of the work of staff: %s', async (login) => {
    const browser = await portal.signedIn(login);
    await browser.open('/');
    expect([browser.page.status, new URL(browser.page.url).pathname]).toEqual([200, `/people/${ieuan}`]);
    expect(browser.words).toContain('Ieuan');
    expect(browser.words).not.toMatch(/My work|your agency|Agreed actions Escalations|Back/);
    await browser.open('/?lang=cy');
    expect(new URL(browser.page.url).pathname).toBe(`/people/${ieuan}`);
    expect(browser.page.html).toContain('<html lang="cy"');
    expect(browser.page.html).toMatch(/href="\/" aria-current="page">Cynllun</);
  });

  it('is told so where the protocol has ended, and no plan is shared with them any more', async () => {
    const browser = await portal.signedIn(CARER);
    await admin.query(`update hub.test_clock set ahead = '3 years'`);
    await browser.open('/');
    expect(browser.words).toContain('No plan is shared with you now');
  });
});
