/** What the portal's pages show to whom, and in which language. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { demoPersonIds } from '../../support/demo-world.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { startPortalFor } from '../../support/portal.js';
import type { Portal } from '../../support/portal.js';
import { perform } from '../../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';

let database: FreshDatabase;
let hub: Hub;
let portal: Portal;
let person: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  portal = await startPortalFor(database, hub.url);
  person = await demoPersonIds();
}, 120_000);

afterAll(async () => {
  await portal.close();
  await hub.close();
  await database.drop();
});

const plan = (slug: string): string => `/people/${person(slug)}`;

describe('what is not the reader’s', () => {
  it.each(['', '/accommodation/confirm', '/custody-progress', '/consent', '/actions/agree', '/why/IDENTITY'])(
    'is the same page as what is not there: %s',
    async (rest) => {
      const browser = await portal.signedIn('housing.officer@newport');
      await browser.open(`${plan('cai-ferrand')}${rest}`);
      const hidden = browser.page;
      await browser.open(`/people/UGVyc29uOm5vYm9keQ${rest}`);
      expect([hidden.status, browser.page.status]).toEqual([404, 404]);
      expect(browser.page.html.replaceAll('UGVyc29uOm5vYm9keQ', person('cai-ferrand'))).toBe(hidden.html);
    },
  );

  it('is not offered, and not accepted from a form of one’s own making', async () => {
    const browser = await portal.signedIn('education.officer@cardiff');
    await browser.open(plan('cai-ferrand'));
    expect(browser.page.html).not.toContain('/accommodation/confirm');
    await browser.open(`${plan('cai-ferrand')}/accommodation/confirm`);
    expect(browser.page.status).toBe(403);
    expect(browser.words).toContain('This is not your agency’s to do');
  });

  it('is shown as withheld, with the way to the reason', async () => {
    const browser = await portal.signedIn('education.officer@cardiff');
    await browser.open(plan('ieuan-tallis'));
    expect(browser.words).not.toContain('Aldermoor');
    expect(browser.words).toContain('Not all of this is shared with your role: where they will live');
    await browser.open(`${plan('ieuan-tallis')}/why/ACCOMMODATION_CONFIRMATION`);
    expect(browser.words).toContain('You see that there is something and when, never what it says');
    await browser.open(`${plan('ieuan-tallis')}/why/NOTHING`);
    expect(browser.page.status).toBe(404);
  });
});

describe('how fresh a plan is', () => {
  const last = (agency: string): RegExp => new RegExp(`(Last changed|Newidiwyd ddiwethaf): (today|heddiw) – ${agency}`);
  const part = (agency: string): string => `<dt class="govuk-summary-list__key">${agency}</dt>`;

  it('is said under each part, and by agency, to who reads it in full, in both languages', async () => {
    const address = { kind: 'OWN_TENANCY', address: '1 Heol Newydd', suitability: 'SUITABLE' };
    await perform(hub, { does: 'confirmAccommodation', by: HOUSING, input: { person: person('cai-ferrand'), ...address } });
    const browser = await portal.signedIn(HOUSING);
    await browser.open(plan('cai-ferrand'));
    expect(browser.words).toMatch(last('Cardiff housing'));
    expect(browser.page.html).toContain(part('Cardiff housing'));
    await browser.open(`${plan('cai-ferrand')}?lang=cy`);
    expect(browser.words).toMatch(last('Tai Caerdydd'));
    expect(browser.page.html).toContain(part('Tai Caerdydd'));
  });

  it('is not said to who knows no more than a fact of it', async () => {
    const browser = await portal.signedIn('education.officer@cardiff');
    await browser.open(plan('cai-ferrand'));
    expect(browser.words).not.toMatch(last('Cardiff housing'));
    expect(browser.page.html).not.toContain(part('Cardiff housing'));
  });
});

describe('who has seen it', () => {
  it('is told to the information-governance lead, in words, and this reading with it', async () => {
    const officer = await portal.signedIn('housing.officer@cardiff');
    await officer.open(plan('ieuan-tallis'));
    const lead = await portal.signedIn('ig.lead@cardiff');
    await lead.open(`${plan('ieuan-tallis')}/seen`);
    expect(lead.page.status).toBe(200);
    expect(lead.words).toContain('Rhodri Vaughan, Cardiff housing');
    expect(lead.words).toContain('Where they will live in full');
  });

  it('is offered to nobody whom the protocol does not tell, and not told to them', async () => {
    const stranger = await portal.signedIn('housing.officer@newport');
    await stranger.open(`${plan('ieuan-tallis')}/seen`);
    expect(stranger.page.status).toBe(404);
  });
});

describe('Welsh', () => {
  it('is the same pages, at the same addresses, with nothing left in English', async () => {
    const browser = await portal.signedIn(HOUSING);
    await browser.open('/?lang=cy');
    expect(browser.page.url).toBe(`${portal.origin}/`);
    expect(browser.page.html).toContain('<html lang="cy"');
    expect(browser.words).toContain('Yn cael eu rhyddhau yn y 28 diwrnod nesaf');
    await browser.open(`${plan('lewis-brankin')}/accommodation/confirm`);
    await browser.send({ address: '' }, 'entry');
    expect(browser.words).toContain('Rhowch y cyfeiriad');
    expect(browser.words).not.toMatch(/\b(Address|Continue|Select|Enter|Sign out|Planned)\b/);
  });
});
