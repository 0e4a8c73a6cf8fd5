/** A protocol through the portal: who may sign for an agency reads what a draft changes there, signs, takes it back; whoever asks prints the table that runs. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protocolId } from '#directory';
import { globalId } from '#kernel';
import { loadProtocol } from '#protocol';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';

const DRAFT = `/protocols/${globalId({ type: 'Protocol', person: null, id: protocolId('south-wales', 2) })}`;
const signed = loadProtocol('schema/protocols/south-wales.v1.yaml');

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let officer: SmallBrowser;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  officer = await portal.signedIn('housing.officer@cardiff');
}, 300_000);
afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('a draft', () => {
  it('is on the first page of whoever signs for the agency, and says what it changes there and for nobody else first', async () => {
    await officer.open('/');
    expect(officer.words).toContain('A protocol waits for your agency’s signature');
    await officer.open(DRAFT);
    const ours = officer.page.html.slice(0, officer.page.html.indexOf('<details'));
    expect(ours).toContain('Housing authority <strong');
    expect(ours).not.toContain('Youth service <strong');
    expect(officer.words).toContain(
      'Now : sees all of it; only while the young person agrees. Under this version : sees all of it.'.replaceAll(' :', ':'),
    );
    expect(officer.words).toContain('Youth service');
    expect(officer.words).toContain('From 1 January 2027 to 31 December 2028, both days included.');
  });

  it('is signed after a look at it, once however often the button is pressed', async () => {
    await officer.open(`${DRAFT}/sign`);
    expect(officer.words).toContain('You sign in the name of Alun Sefton, Head of housing options.');
    await officer.send({ 'from-day': '', 'from-month': '', 'from-year': '' }, 'entry');
    expect(officer.page.status).toBe(400);
    await officer.open(`${DRAFT}/sign`);
    await officer.send({}, 'entry');
    expect(officer.words).toContain('Check before you sign');
    const { action, fields } = officer.form('entry');
    await officer.post(action, fields);
    expect(officer.words).toContain('Your agency has signed.');
    await officer.post(action, fields);
    expect(officer.words).toContain('Your agency has signed.');
    expect(officer.page.html).not.toContain(`href="${DRAFT}/sign"`);
    await officer.open(`${DRAFT}/sign`);
    await officer.send({}, 'entry');
    await officer.send({}, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Your agency has signed this version already');
  });

  it('is given back with the reason, which is kept while something is wrong', async () => {
    await officer.open(`${DRAFT}/withdraw`);
    await officer.send({ reason: ' ' }, 'entry');
    expect(officer.page.status).toBe(400);
    await officer.send({ reason: 'We read it <again>.', 'from-day': '31', 'from-month': '2' }, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.page.html).toContain('We read it &lt;again&gt;.');
    await officer.send({ 'from-day': '', 'from-month': '' }, 'entry');
    expect(officer.words).toContain('Check before you take it back');
    await officer.send({}, 'entry');
    expect(officer.words).toContain('The signature is taken back.');
    expect(officer.page.html).toContain(`href="${DRAFT}/sign"`);
  });

  it('is signed by no colleague, and is there for nobody of another partnership', async () => {
    const chair = await portal.signedIn('panel.chair@cardiff');
    await chair.open(DRAFT);
    expect(chair.words).toContain('You do not sign for your agency.');
    await chair.open(`${DRAFT}/sign`);
    expect(chair.words).toContain('This is not your agency’s to do');
    const wrexham = await portal.signedIn('housing.officer@wrexham');
    for (const path of [DRAFT, `${DRAFT}/table`, `${DRAFT}/sign`, `${DRAFT}/nothing`]) {
      await wrexham.open(path);
      expect(wrexham.page.status).toBe(404);
    }
  });

  it('is rehearsed by the lead who answers for the partnership, and by nobody else', async () => {
    const tomos = (await demoPersonIds())('tomos-garland');
    const lead = await portal.signedIn('ig.lead@cardiff');
    await lead.open(DRAFT);
    expect(lead.page.html).toContain(`${DRAFT}/rehearsal`);
    await lead.open(`${DRAFT}/rehearsal`);
    expect(lead.words).toMatch(/Case 1, consents that stand: \d\. \w/);
    expect(lead.words).not.toContain('Tomos');
    await lead.open(`${DRAFT}/rehearsal?person=${tomos}`);
    expect(lead.words).toContain('Would see more');
    const people = [...lead.page.html.matchAll(/name="person"[^>]*value="([^"]+)"/g)].map(([, id = '']) => `person=${id}`);
    await lead.open(`${DRAFT}/rehearsal?${people.slice(0, 6).join('&')}`);
    expect(lead.page.status).toBe(400);
    expect(lead.words).toContain('Select at most five cases');
    const worker = await portal.signedIn('resettlement.worker@cardiff');
    await worker.open(`${DRAFT}/rehearsal?person=${tomos}`);
    expect(worker.words).toContain('This is not your agency’s to do');
  });
});

describe('the table to print', () => {
  const table = `/protocols/${globalId({ type: 'Protocol', person: null, id: protocolId('south-wales', 1) })}/table`;

  it('has a line for each cell that runs, and for one’s own agency its own', async () => {
    await officer.open(table);
    const rows = (html: string): number => [...html.matchAll(/<th scope="row"/g)].length;
    expect(rows(officer.page.html)).toBe(signed.matrix.rules().length);
    expect(officer.words).toContain(signed.sha256);
    await officer.open(`${table}?of=us`);
    const kinds = new Map(signed.parties.map(({ party, agencyKinds }) => [party, agencyKinds]));
    expect(rows(officer.page.html)).toBe(signed.matrix.rules().filter(({ party }) => kinds.get(party)?.includes('HOUSING')).length);
  });

  it('is in Welsh for whoever reads Welsh, clauses included', async () => {
    const welsh = portal.browser('cy');
    await welsh.signIn('housing.officer@cardiff');
    await welsh.open(table);
    for (const { number, titleCy } of signed.categories.map(({ clause }) => clause)) expect(welsh.words).toContain(`${number} ${titleCy}`);
    expect(welsh.words).not.toContain('So that every partner');
  });
});
