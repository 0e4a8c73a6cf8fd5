/** A breach through the portal: reported by a member of staff, found by the information-governance lead on their first page, decided and closed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { anHourOlder } from '../../support/breaching.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { agency, inDays } from '../../support/young-person.js';

const WHAT = 'A list was left in a <canteen>.';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let portal: Portal;
let worker: SmallBrowser;
let lead: SmallBrowser;
let path = '';

/** The three fields of a date input. */
function day(name: string, on: string): Record<string, string> {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  await hub.as('social.worker@cardiff')('{ caseload(first: 20) { nodes { preferredName } } }');
  await anHourOlder(admin);
  portal = await startPortalFor(database, hub.url);
  worker = await portal.signedIn('resettlement.worker@cardiff');
  lead = await portal.signedIn('ig.lead@cardiff');
}, 120_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('a breach', () => {
  it('is reported with what is missing said, and nothing typed is lost', async () => {
    await worker.open('/');
    expect(worker.page.html).toContain('href="/breaches"');
    await worker.open('/breaches/report');
    await worker.send({ what: WHAT }, 'entry');
    expect(worker.page.status).toBe(400);
    for (const missing of [
      'Enter the day it was found',
      'Enter the time',
      'Choose an agency',
      'Enter the first day',
      'Enter the last day',
    ]) {
      expect(worker.words).toContain(missing);
    }
    expect(worker.words).toContain(WHAT);
    const days = { ...day('found', inDays(0)), ...day('begun', inDays(-1)), ...day('ended', inDays(0)) };
    await worker.send({ what: WHAT, agency: agency('cardiff-social-services'), foundTime: '00:00', ...days }, 'entry');
    expect(worker.words).toContain('Your report is received');
    expect(worker.words).toContain('Your report was received.');
    expect(worker.page.html).not.toContain('<canteen>');
    path = new URL(worker.page.url).pathname;
  });

  it('is on the first page of the lead, who sees whom it concerns by the record, decides, and closes it', async () => {
    await lead.open('/');
    expect(lead.words).toContain('Data breaches to decide on');
    await lead.open(path);
    expect(lead.words).toContain('Whom it concerns, as the record says');
    expect(lead.words).toContain('Cardiff social services');
    await lead.send({ reason: 'Names were on it.' }, 'entry');
    expect(lead.words).toContain('Select how likely harm is');
    await lead.send({ risk: 'HIGH_RISK', reason: 'Names were on it.', outcome: 'Found again' }, 'entry');
    expect(lead.words).toContain('Enter when the commissioner was told');
    await lead.send({ risk: 'UNLIKELY', reason: 'Found at once.', outcome: 'Found again' }, 'entry');
    expect(lead.words).toContain('The decision is recorded');
    expect(lead.words).toContain('closed');
    await lead.open('/');
    expect(lead.words).not.toContain('Data breaches to decide on');
  });

  it('is there for nobody else, and reads in Welsh', async () => {
    const other = await portal.signedIn('housing.officer@cardiff');
    await other.open(path);
    expect(other.page.status).toBe(404);
    await other.open('/breaches?lang=cy');
    expect(other.words).toContain('Ni');
  });
});
