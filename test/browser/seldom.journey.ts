/** The pages that a day seldom needs, and the conflicts: in every way of reading, looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agency, consent, perform, withdrawal } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

const HOUSING = 'housing.officer@cardiff';
const SCHOOL = 'education.officer@cardiff';

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
  });
  afterAll(() => stage.close());

  it('an officer discloses in an emergency, and the governance lead reviews it', async () => {
    const officer = await stage.as('supervising.officer@cardiff');
    await officer.page.goto(`${stage.plan('tomos-garland')}/emergency`);
    await officer.look('emergency-agency');
    await officer.click('main form button');
    await officer.look('emergency-agency-errors');
    await officer.page.locator('#agency').selectOption(agency('newport-housing'));
    await officer.click('main form button');
    await officer.look('emergency');
    await officer.send();
    await officer.look('emergency-errors');
    await officer.page.locator('#recipient').selectOption({ label: 'Owen Prosser' });
    await officer.choose('categories', 'IDENTITY');
    await officer.type('concern', 'Bygythiad heno yn yr hostel.');
    await officer.type('reason', 'Nid oes amser i ofyn.');
    await officer.choose('ground', 'VITAL_INTERESTS');
    await officer.send();
    await officer.look('plan-disclosed');
    const lead = await stage.as('ig.lead@cardiff');
    await lead.look('my-work-review');
    await lead.page.goto('/emergencies');
    await lead.look('emergencies');
    await lead.click('main a[href^="/emergencies/"]');
    await lead.look('emergency-review');
    await lead.send();
    await lead.look('emergency-review-errors');
    await lead.choose('finding', 'NOT_JUSTIFIED');
    await lead.type('note', 'Roedd yn ddiogel eisoes.');
    await lead.send();
    await lead.look('emergency-reviewed');
    expect(await lead.page.locator('#entry').count()).toBe(0);
  });

  it('the answer to the offer of support is recorded', async () => {
    const window = await stage.as('resettlement.worker@cardiff');
    await window.page.goto(`${stage.plan('tomos-garland')}/support`);
    await window.look('support');
    await window.send();
    await window.look('support-errors');
    await window.choose('reply', 'REFUSED');
    await window.type('how', 'Gyda’r ddau gerdyn llun.');
    await window.choose('format', 'SPOKEN');
    await window.send();
    await window.look('support-done');
  });

  it('whoever received what a consent was withdrawn from says what was done with it', async () => {
    const { hub } = stage;
    const person = stage.plan('tomos-garland').replace('/people/', '');
    await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await hub.as(SCHOOL)('query ($id: ID!) { person(id: $id) { custodyProgress { text } } }', { id: person });
    await perform(hub, withdrawal(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
    await stage.settle();
    const window = await stage.as(SCHOOL);
    await window.click('main a[href^="/notices/"]');
    await window.look('notice');
    await window.send();
    await window.look('notice-errors');
    await window.choose('deed', 'KEPT');
    await window.type('basis', 'Education Act 1996');
    await window.send();
    await window.look('notice-answered');
  });

  it('two who confirm an address at once see both, and nothing typed is lost', async () => {
    const window = await stage.as(HOUSING);
    await window.page.goto(`${stage.plan('tomos-garland')}/accommodation/confirm`);
    await window.type('address', '2 Stryd y Castell');
    await window.choose('kind', 'SUPPORTED_LODGINGS');
    await window.choose('suitability', 'SUITABLE');
    await window.send();
    const person = stage.plan('tomos-garland').replace('/people/', '');
    const other = { kind: 'FAMILY_HOME', address: '1 Tŷ Arall', suitability: 'SUITABLE' };
    await perform(stage.hub, { does: 'confirmAccommodation', by: HOUSING, input: { person, ...other } });
    await window.send();
    await window.look('confirm-conflict');
    const words = await window.page.locator('main').innerText();
    expect(words).toContain('1 Tŷ Arall');
    expect(words).toContain('2 Stryd y Castell');
  });

  it('two who update an action at once see both, and nothing typed is lost', async () => {
    const window = await stage.as(SCHOOL);
    await window.page.goto('/actions');
    await window.click('tbody th a');
    const action = new URL(window.page.url()).pathname.replace('/actions/', '');
    const version = Number(await window.page.locator('input[name="version"]').getAttribute('value'));
    await perform(stage.hub, { does: 'updateAction', by: SCHOOL, input: { action, version, note: 'Eu nodyn', reason: 'Yn gyntaf' } });
    await window.type('note', 'Fy nodyn');
    await window.type('reason', 'Yn ail');
    await window.send();
    await window.look('action-conflict');
    const words = await window.page.locator('main').innerText();
    expect(words).toContain('Eu nodyn');
    expect(words).toContain('Fy nodyn');
  });

  it('a sign-in that failed says what to do', async () => {
    const window = await stage.stranger();
    await window.page.goto('/signed-in?error=access_denied&state=none');
    await window.look('sign-in-failed');
  });

  it('a carer is told that no plan is shared with them once the protocol has ended', async () => {
    await stage.daysAhead(1_100);
    const window = await stage.as('parent@cardiff');
    await window.look('no-plan');
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
