/** An escalation through the portal, as the people on both sides of it: raised, answered by a manager who reaches nothing else, accepted, closed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import type { SmallBrowser } from '../../support/small-browser.js';
import { agency } from '../../support/young-person.js';

const REASON = 'The panel asked twice for a visit to the <flat> & nobody went.';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let plan: string;
let worker: SmallBrowser;
let officer: SmallBrowser;
let manager: SmallBrowser;
/** The path of the escalation, once it is raised. */
let raised: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  plan = `/people/${(await demoPersonIds())('tomos-garland')}`;
  worker = await portal.signedIn('resettlement.worker@cardiff');
  officer = await portal.signedIn('housing.officer@cardiff');
  manager = await portal.signedIn('housing.manager@cardiff');
  await worker.open(`${plan}/escalations/raise`);
  await worker.send({ target: agency('cardiff-housing'), reason: REASON }, 'entry');
  raised = /href="(\/escalations\/[\w-]+)"/.exec(worker.page.html)?.[1] ?? '';
}, 120_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

describe('an escalation', () => {
  it('is raised with a reason, and stands in the plan', () => {
    expect(worker.words).toContain('The escalation is raised');
    expect(raised).not.toBe('');
  });

  it('is on the first page of whoever answers, and opens with its reason', async () => {
    await officer.open('/');
    expect(officer.words).toContain('Escalations to answer');
    await officer.open('/escalations');
    expect(officer.page.status).toBe(200);
    expect(officer.page.html).toContain(`href="${raised}"`);
    await officer.open(raised);
    expect(officer.words).toContain(REASON);
    expect(officer.page.html).toContain(`${raised}/answer`);
    expect(officer.page.html).not.toContain(`${raised}/close`);
  });

  it('says what is missing from an answer, and keeps what was typed', async () => {
    await officer.open(`${raised}/answer`);
    await officer.send({ answer: ' ' }, 'entry');
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Enter your answer');
  });

  it('shows a manager who is not on its rung nothing of it, and nothing of the person', async () => {
    await manager.open('/');
    expect(manager.page.status).toBe(200);
    expect(manager.words).not.toContain('Tomos');
    await manager.open(plan);
    expect(manager.page.status).toBe(404);
  });

  it('that changed meanwhile shows how it stands, above what was typed', async () => {
    await officer.open(`${raised}/answer`);
    const { action, fields } = officer.form('entry');
    await officer.open(raised);
    await officer.send({}, '/acknowledge');
    expect(officer.words).toContain('They know that you have seen it');
    fields.set('answer', 'A visit on Monday.');
    await officer.post(action, fields);
    expect(officer.page.status).toBe(400);
    expect(officer.words).toContain('Somebody changed this while you were typing');
    expect(officer.words).toContain('Seen');
    await officer.send({}, 'entry');
    expect(officer.words).toContain('Your answer is sent');
  });

  it('is accepted and closed by whoever raised it, with an outcome', async () => {
    await worker.open(raised);
    expect(worker.words).toContain('A visit on Monday.');
    await worker.send({}, '/accept');
    expect(worker.words).toContain('The answer is accepted');
    await worker.open(`${raised}/close`);
    await worker.send({ outcome: 'DELIVERED', outcomeNote: 'Visited.' }, 'entry');
    expect(worker.words).toContain('It is closed');
    expect(worker.words).toContain('What was asked for was done');
    await worker.open('/escalations');
    expect(worker.words).toContain('Raised by your agency');
    expect(worker.page.html).not.toContain(raised);
  });

  it('is nothing to anybody else', async () => {
    const stranger = await portal.signedIn('housing.officer@newport');
    await stranger.open(raised);
    expect(stranger.page.status).toBe(404);
  });
});
