/** An emergency disclosure through the portal: by an officer, to a housing officer who had nobody; reviewed by the information-governance lead. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { staffId } from '../../support/disclosing.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { agency } from '../../support/young-person.js';

const WORDS = { concern: 'Threatened at the <hostel> tonight', reason: 'Nobody can be asked in time', ground: 'VITAL_INTERESTS' };

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let portal: Portal;
let plan: string;
let officer: SmallBrowser;
let newport: SmallBrowser;
let lead: SmallBrowser;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  plan = `/people/${(await demoPersonIds())('tomos-garland')}`;
  officer = await portal.signedIn('supervising.officer@cardiff');
  newport = await portal.signedIn('housing.officer@newport');
  lead = await portal.signedIn('ig.lead@cardiff');
}, 120_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('an emergency disclosure', () => {
  it('asks first for the agency, then for one person there, the least and why', async () => {
    await officer.open(plan);
    expect(officer.page.html).toContain(`${plan}/emergency`);
    await officer.open(`${plan}/emergency`);
    expect(officer.words).toContain('Which agency do they work for?');
    await officer.open(`${plan}/emergency?agency=${encodeURIComponent(agency('newport-housing'))}`);
    await officer.send({ concern: ' ' }, 'entry');
    expect(officer.page.status).toBe(400);
    for (const missing of [
      'Choose one person',
      'Select what they may see',
      'Enter what the danger is',
      'Enter the reason',
      'Select the ground',
    ]) {
      expect(officer.words).toContain(missing);
    }
  });

  it('opens what was chosen to that person, and says so', async () => {
    await newport.open(plan);
    expect(newport.page.status).toBe(404);
    await officer.send({ ...WORDS, recipient: await staffId(admin, 'housing.officer@newport'), categories: 'IDENTITY' }, 'entry');
    expect(officer.words).toContain('It is open to them now');
    await newport.open(plan);
    expect(newport.page.status).toBe(200);
    expect(newport.words).toContain('Tomos');
  });

  it('is on the first page of the information-governance lead, who reviews it', async () => {
    await lead.open('/');
    expect(lead.words).toContain('Emergency disclosures to review');
    const path = /href="(\/emergencies\/[\w-]+)"/.exec(lead.page.html)?.[1] ?? '';
    await lead.open(path);
    expect(lead.words).toContain(WORDS.reason);
    expect(lead.words).not.toContain('Threatened at the');
    await lead.send({ finding: 'NOT_JUSTIFIED', note: 'He was safe already.' }, 'entry');
    expect(lead.words).toContain('It was not right');
    await newport.open(plan);
    expect(newport.page.status).toBe(404);
    await officer.open(path);
    expect(officer.words).toContain('Threatened at the <hostel> tonight');
    expect(officer.page.html).not.toContain('<hostel>');
  });
});
