/** Those who watch over the sharing: a breach is reported, judged and closed, and the young person sees what is shared; looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agency, inDays } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
    await stage.hub.as('social.worker@cardiff')('{ caseload(first: 20) { nodes { preferredName } } }');
    await stage.anHourOlder();
  });
  afterAll(() => stage.close());

  it('a worker reports that something went wrong, from the first page and from a plan', async () => {
    const worker = await stage.as('resettlement.worker@cardiff');
    await worker.click('main a[href="/breaches"]');
    await worker.look('breaches-none');
    await worker.click('a[href="/breaches/report"]');
    await worker.look('breach-report');
    await worker.send();
    await worker.look('breach-report-errors');
    await worker.type('what', 'Gadawyd rhestr mewn caffi.');
    await worker.day('found', inDays(0));
    await worker.type('foundTime', '00:00');
    await worker.page.locator('#agency').selectOption(agency('cardiff-social-services'));
    await worker.day('begun', inDays(-1));
    await worker.day('ended', inDays(0));
    await worker.send();
    await worker.look('breach-reported');
    await worker.page.goto(stage.plan('tomos-garland'));
    await worker.click('a[href^="/breaches/report?person="]');
    await worker.look('breach-report-of-a-plan');
  });

  it('the governance lead sees whom it concerns, judges it, and closes it', async () => {
    const lead = await stage.as('ig.lead@cardiff');
    await lead.look('my-work-breach');
    await lead.page.goto('/breaches');
    await lead.look('breaches');
    await lead.click('main li a[href^="/breaches/"]');
    await lead.look('breach');
    expect(await lead.page.locator('main tbody a[href$="/seen"]').count()).toBeGreaterThan(0);
    await lead.send();
    await lead.look('breach-errors');
    await lead.choose('risk', 'RISK');
    await lead.type('reason', 'Roedd enwau arni.');
    await lead.day('told', inDays(0));
    await lead.type('toldTime', '00:00');
    await lead.send();
    await lead.look('breach-judged');
    await lead.choose('risk', 'UNLIKELY');
    await lead.type('reason', 'Daethpwyd o hyd iddi ar unwaith.');
    await lead.type('outcome', 'Dinistriwyd y rhestr.');
    await lead.send();
    await lead.look('breach-closed');
    expect(await lead.page.locator('#entry').count()).toBe(0);
  });

  it('the young person sees their plan, what they agreed to, and who has seen it', async () => {
    const window = await stage.as('young.person@cardiff');
    await window.look('my-work-young-person');
    await window.click('main a[href^="/people/"]');
    await window.look('plan-young-person');
    await window.click('a[href$="/consent"]');
    await window.look('consent-young-person');
    await window.page.goBack();
    await window.click('a[href$="/seen"]');
    await window.look('seen-young-person');
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
