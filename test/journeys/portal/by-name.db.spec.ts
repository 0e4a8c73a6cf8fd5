/** What is opened, closed or moved by name, through the portal: a police request, a sealed record, a home that moves to another area. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { agency, inDays, perform, youngPerson } from '../../support/young-person.js';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let person: string;
let plan: string;
let officer: SmallBrowser;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  person = await youngPerson(hub);
  plan = `/people/${person}`;
  officer = await portal.signedIn('supervising.officer@cardiff');
}, 300_000);
afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

const linkOn = (browser: SmallBrowser, start: string): string => new RegExp(`href="(${start}[\\w-]+)"`).exec(browser.page.html)?.[1] ?? '';

describe('a sealed record', () => {
  it('is chosen among the agency’s own, for named colleagues; the others no longer find it', async () => {
    const record = { person, kind: 'OTHER', since: inDays(-3), ask: 'The desk', text: 'At risk from a <relative>' };
    await perform(hub, { does: 'recordSafeguarding', by: 'supervising.officer@cardiff', input: record });
    const worker = await portal.signedIn('resettlement.worker@cardiff');
    await officer.open(plan);
    expect(officer.page.html).toContain(`${plan}/seals`);
    await officer.open(`${plan}/seals`);
    await officer.send({ reason: 'Named to one worker' }, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Select which record');
    expect(officer.page.html).toContain('Named to one worker');
    const id = /value="([\w-]+)"[^>]*>[\s\S]{0,160}At risk from/.exec(officer.page.html)?.[1] ?? '';
    const { action, fields } = officer.form('entry');
    fields.set('record', id);
    await officer.post(action, fields);
    expect(officer.words).toContain('The record is sealed.');
    await officer.post(action, fields);
    expect(officer.words).toContain('The record is sealed.');
    for (const other of [worker, await portal.signedIn('social.worker@cardiff')]) {
      await other.open(`${plan}/seals`);
      expect(other.page.html).not.toContain('At risk from');
      expect(other.words).not.toContain('Sealed now');
    }
  });

  it('is taken out of its seal by who it is open to, and of nobody else there is even the page', async () => {
    const path = linkOn(officer, `${plan}/seals/`);
    const worker = await portal.signedIn('resettlement.worker@cardiff');
    await worker.open(path);
    expect(worker.page.status).toBe(404);
    await officer.open(path);
    await officer.send({}, 'entry');
    expect(officer.page.status).toBe(400);
    await officer.send({ reason: 'The danger has passed' }, 'entry');
    expect(officer.words).toContain('The record is out of its seal.');
    await officer.open(path);
    expect(officer.page.status).toBe(404);
  });
});

describe('a police request', () => {
  it('is made by police alone, about one case', async () => {
    await officer.open(`${plan}/police-requests`);
    expect(officer.words).toContain('This is not your agency’s to do');
    const police = await portal.signedIn('police.officer@south-wales', 'police');
    await police.open(`${plan}/police-requests?agency=${encodeURIComponent(agency('cardiff-education'))}`);
    await police.send({ reason: 'Where he <studied>' }, 'entry');
    expect(police.page.status).toBe(400);
    for (const missing of ['Select what you need', 'Enter the offence']) expect(police.words).toContain(missing);
    await police.send({ offence: 'Robbery', categories: 'OWN_WORDS' }, 'entry');
    expect(police.words).toContain('one of these is never opened');
    await police.send({ categories: 'EDUCATION_TRAINING_EMPLOYMENT' }, 'entry');
    expect(police.words).toContain('The request is sent.');
  });

  it('waits on the first page of the agency that owns it, which opens the least, once', async () => {
    const education = await portal.signedIn('education.officer@cardiff');
    await education.open('/');
    expect(education.words).toContain('Police requests to decide');
    const path = linkOn(education, '/police-requests/');
    const housing = await portal.signedIn('housing.officer@cardiff');
    await housing.open('/');
    expect(housing.words).not.toContain('Police requests to decide');
    await housing.open(path);
    for (const word of ['Robbery', 'studied', 'Cardiff education', 'id="entry"']) expect(housing.page.html).not.toContain(word);
    const newport = await portal.signedIn('housing.officer@newport');
    await newport.open(path);
    expect(newport.page.status).toBe(404);
    await education.open(path);
    expect(education.words).toContain('Where he <studied>');
    expect(education.words).toContain('South Wales Police');
    await education.send({ reply: 'APPROVED', hours: '0' }, 'entry');
    expect(education.page.status).toBe(400);
    expect(education.words).toContain('Select what is opened');
    await education.send({ categories: 'EDUCATION_TRAINING_EMPLOYMENT', hours: '2', note: 'Needed, and no more.' }, 'entry');
    expect(education.words).toContain('The decision is recorded.');
    expect(education.page.html).not.toContain('id="entry"');
    await education.open('/');
    expect(education.words).not.toContain('Police requests to decide');
  });
});

describe('a home that moves', () => {
  it('is proposed by the home team; the other team reads that alone, accepts after a look at it, and then has the plan', async () => {
    await officer.open(`${plan}/transfer`);
    await officer.send({ reason: 'The family moved.' }, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Choose the local authority');
    const area = /value="([\w-]+ newport)"/.exec(officer.page.html)?.[1] ?? '';
    await officer.send({ area }, 'entry');
    expect(officer.words).toContain('The move is proposed.');
    const newport = await portal.signedIn('resettlement.worker@newport');
    await newport.open('/');
    expect(newport.words).toContain('Homes that may move to your area');
    const path = linkOn(newport, '/transfers/');
    await newport.open(plan);
    expect(newport.page.status).toBe(404);
    const housing = await portal.signedIn('housing.officer@newport');
    await housing.open(path);
    expect(housing.page.status).toBe(404);
    await newport.open(path);
    expect(newport.words).toContain('The family moved.');
    await newport.send({ reply: 'ACCEPTED', note: 'Welcome.', days: '9999' }, 'entry');
    await newport.send({}, 'entry');
    expect(newport.words).toContain('at most as many as the protocol leaves');
    await newport.send({ days: '14' }, 'entry');
    expect(newport.words).toContain('Check your team’s answer');
    await newport.send({}, 'entry');
    expect(newport.words).toContain('Your team’s answer is recorded.');
    await newport.open(plan);
    expect(newport.page.status).toBe(200);
  });

  it('is proposed by no partner', async () => {
    const social = await portal.signedIn('social.worker@cardiff');
    await social.open(`${plan}/transfer`);
    expect(social.words).toContain('This is not your agency’s to do');
  });
});
