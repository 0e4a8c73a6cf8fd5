/**
 * The three journeys that must never break, as the people who make them, in a real Chromium: with and without JavaScript, in English and in Welsh.
 * On the way every page is looked at in every state: axe finds nothing, nothing is wider than a phone, nothing is blocked.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setStage } from './stage.js';
import type { Stage } from './stage.js';
import type { Reading } from './window.js';

const READINGS: readonly Reading[] = [
  { language: 'en', javaScript: true },
  { language: 'cy', javaScript: true },
  { language: 'en', javaScript: false },
  { language: 'cy', javaScript: false },
];

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

  it('and is told what is wrong with a form, by lines that lead to the fields', async () => {
    const window = await stage.as('housing.officer@cardiff');
    const { page } = window;
    await page.goto(`${stage.plan('tomos-garland')}/accommodation/confirm`);
    await window.send();
    await window.look('confirm-errors');
    await window.click('.govuk-error-summary a');
    expect(await page.evaluate('document.activeElement.id || location.hash.slice(1)')).toBe('address');
    expect(await page.title()).toMatch(/^(Error|Gwall): /);
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

  it('a resettlement worker agrees an action, proposes a place, records a consent and takes it back', async () => {
    const window = await stage.as('resettlement.worker@cardiff');
    const { page } = window;
    const plan = stage.plan('tomos-garland');
    await page.goto(`${plan}/actions/agree`);
    await window.look('agree');
    await window.send();
    await window.look('agree-errors');
    await window.type('headline', 'Ffonio’r coleg');
    await window.type('text', 'Gofyn am le.');
    await window.choose('category', 'PLAN_SUMMARY');
    for (const [part, value] of [
      ['day', '30'],
      ['month', '6'],
      ['year', '2028'],
    ] as const) {
      await page.locator(`input[name="dueOn-${part}"]`).fill(value);
    }
    await window.send();
    await window.look('plan-lead');
    await page.goto(`${plan}/accommodation/propose`);
    await window.look('propose');
    await window.send();
    await window.look('propose-errors');
    await window.type('address', '2 Stryd y Castell, Caerdydd');
    await window.choose('kind', 'TEMPORARY');
    await window.send();
    expect(await page.locator('main').innerText()).toContain('2 Stryd y Castell, Caerdydd');
    await page.goto(`${plan}/consent`);
    await window.look('consent');
    await window.click('a[href$="/consent/record"]');
    await window.look('consent-record');
    await window.send();
    await window.look('consent-record-errors');
    await page.locator('#agency').selectOption({ index: 2 });
    await window.choose('categories', 'FINANCE');
    await window.type('wording', 'Cânt weld fy arian.');
    await window.choose('format', 'SPOKEN');
    await window.send();
    await window.look('consent-done');
    await window.click('a[href*="/consent/withdraw/"]');
    await window.look('consent-withdraw');
    await window.send();
    await window.look('consent-withdraw-errors');
    await window.click('#entry label.govuk-checkboxes__label');
    await window.send();
    await window.look('consent-withdrawn');
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

  it('a form is turned to the other language with everything typed, and back', async () => {
    const window = await stage.as('housing.officer@cardiff');
    const { page } = window;
    await page.goto(`${stage.plan('tomos-garland')}/accommodation/confirm`);
    await window.type('address', 'Tŷ Gwyn');
    await window.click('button[name="switchTo"]');
    expect(await page.locator('html').getAttribute('lang')).toBe(reading.language === 'en' ? 'cy' : 'en');
    expect(await page.locator('#address').inputValue()).toBe('Tŷ Gwyn');
    await window.click('button[name="switchTo"]');
    expect(await page.locator('html').getAttribute('lang')).toBe(reading.language);
    expect(await page.locator('#address').inputValue()).toBe('Tŷ Gwyn');
  });

  it('signing out ends both sessions: the portal’s and the organisation’s', async () => {
    const window = await stage.as('housing.officer@cardiff');
    const { page } = window;
    await window.click('form[action="/sign-out"] button');
    await page.locator('button[name="logout"]').click();
    await window.look('signed-out');
    await page.goto('/');
    await window.click('a[href^="/sign-in/council"]');
    expect(await page.locator('input[name="person"]').count()).toBeGreaterThan(1);
  });

  it('when the hub does not answer, what was typed is on the page that says so', async () => {
    const window = await stage.as('housing.officer@cardiff');
    const { page } = window;
    await page.goto(`${stage.plan('tomos-garland')}/custody-progress`);
    await window.look('not-shared');
    await page.goto(`${stage.plan('tomos-garland')}/accommodation/propose`);
    await stage.hub.close();
    await window.type('address', 'Tŷ Gwyn');
    await window.choose('kind', 'TEMPORARY');
    await window.send();
    await window.look('unavailable-form');
    expect(await page.locator('input[name="address"]').getAttribute('value')).toBe('Tŷ Gwyn');
    await page.goto('/');
    await window.look('unavailable');
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
