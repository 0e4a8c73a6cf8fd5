/**
 * The three journeys that must never break, as the people who make them, in a real Chromium: with and without JavaScript, in English and in Welsh.
 * On the way every page is looked at in every state: axe finds nothing, nothing is wider than a phone, nothing is blocked.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

const UNDER_TEN = 10;

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
  });
  afterAll(() => stage.close());

  it('a housing officer confirms an address for somebody released next week, in under ten clicks (J2)', async () => {
    const window = await stage.stranger();
    const { page } = window;
    await page.goto('/');
    await window.look('sign-in');
    await window.signIn('housing.officer@cardiff', 'council');
    await window.look('my-work');
    await window.click('.portal-first a.govuk-button');
    await window.look('confirm');
    await window.type('address', '31 Heol Derwen, Caerdydd');
    await window.choose('kind', 'SUPPORTED_LODGINGS');
    await window.choose('suitability', 'SUITABLE');
    await window.send();
    await window.look('confirm-check');
    await window.send();
    expect(window.clicks).toBeLessThan(UNDER_TEN);
    await window.look('plan-housing');
    expect(await page.locator('main').innerText()).toContain('31 Heol Derwen, Caerdydd');
  });

  it('a key worker records progress, and is offered nothing else to write (J1)', async () => {
    const window = await stage.as('key.worker@parc', 'secure');
    const { page } = window;
    await window.look('my-work-parc');
    await page.goto(stage.plan('cai-ferrand'));
    await window.look('plan-parc');
    expect(await page.locator('a[href$="/accommodation/confirm"]').count()).toBe(0);
    await window.click('a[href$="/custody-progress"]');
    await window.look('progress');
    await window.send();
    await window.look('progress-errors');
    await window.choose('kind', 'COURSE');
    await window.type('text', 'Wedi pasio’r cwrs <cegin> & "hylendid".');
    await window.send();
    expect(await page.locator('main').innerText()).toContain('Wedi pasio’r cwrs <cegin> & "hylendid".');
    await window.look('plan-parc-done');
  });

  it('a panel member sees exactly their slice of what was agreed, why, and updates their own (J3)', async () => {
    const window = await stage.as('education.officer@cardiff');
    const { page } = window;
    await page.goto('/actions');
    await window.look('actions');
    await page.goto('/actions?of=all');
    await window.look('actions-all');
    await page.goto(stage.plan('ieuan-tallis'));
    await window.look('plan-education');
    expect(await page.locator('main').innerText()).not.toContain('Aldermoor Road');
    await window.click('.portal-withheld a');
    await window.look('why');
    await page.goto('/actions');
    await window.click('tbody th a');
    await window.look('action');
    await window.send();
    await window.look('action-errors');
    await window.choose('status', 'UNDER_WAY');
    await window.type('note', 'Llythyr wedi’i anfon.');
    await window.type('reason', 'Atebodd y coleg');
    await window.send();
    await window.look('plan-education-done');
  });

  it('an escalation is raised, answered, accepted and closed by the people on both sides of it', async () => {
    const worker = await stage.as('resettlement.worker@cardiff');
    await worker.page.goto(`${stage.plan('tomos-garland')}/escalations/raise`);
    await worker.look('raise');
    await worker.send();
    await worker.look('raise-errors');
    await worker.page.locator('#target').selectOption({ label: reading.language === 'cy' ? 'Tai Caerdydd' : 'Cardiff housing' });
    await worker.type('reason', 'Gofynnodd y panel ddwywaith.');
    await worker.send();
    await worker.look('plan-escalated');
    await worker.click('a[href^="/escalations/"]');
    await worker.look('escalation-raised');
    const officer = await stage.as('housing.officer@cardiff');
    await officer.look('my-work-escalation');
    await officer.page.goto('/escalations');
    await officer.look('escalations');
    await officer.click('main a[href^="/escalations/"]');
    await officer.look('escalation');
    await officer.click('form[action$="/acknowledge"] button');
    await officer.look('escalation-seen');
    await officer.click('a[href$="/answer"]');
    await officer.look('escalation-answer');
    await officer.send();
    await officer.look('escalation-answer-errors');
    await officer.type('answer', 'Ymweliad ddydd Llun.');
    await officer.send();
    await officer.look('escalation-answered');
    await worker.page.reload();
    await worker.click('a[href$="/reject"]');
    await worker.look('escalation-reject');
    await worker.page.goBack();
    await worker.click('form[action$="/accept"] button');
    await worker.look('escalation-accepted');
    await worker.click('a[href$="/close"]');
    await worker.look('escalation-close');
    await worker.send();
    await worker.look('escalation-close-errors');
    await worker.choose('outcome', 'DELIVERED');
    await worker.type('outcomeNote', 'Wedi ymweld.');
    await worker.send();
    await worker.look('escalation-closed');
  });

  it('somebody with no reason to know is told the same as of nobody', async () => {
    const window = await stage.as('housing.officer@newport');
    const { page } = window;
    await page.goto(stage.plan('cai-ferrand'));
    await window.look('not-found');
    const words = await page.locator('main').innerText();
    await page.goto('/people/UGVyc29uOm5vYm9keQ');
    expect(await page.locator('main').innerText()).toBe(words);
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
