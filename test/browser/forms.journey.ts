/** The other forms of the portal, what is wrong with them, and the ends of a visit: in every way of reading, looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agency } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
  });
  afterAll(() => stage.close());

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
    await window.day('dueOn', '2028-06-30');
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
    await window.look('consent-agency');
    await page.locator('#agency').selectOption(agency('cardiff-housing'));
    await window.click('main form button');
    await window.look('consent-record');
    await window.send();
    await window.look('consent-record-errors');
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

  it('the governance lead sees who has seen a plan', async () => {
    const window = await stage.as('ig.lead@cardiff');
    await window.page.goto(`${stage.plan('tomos-garland')}/seen`);
    await window.look('seen');
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
