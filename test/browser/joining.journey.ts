/** One young person recorded twice, and the numbers agencies know them by: found, proposed, agreed by both teams, parted; looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEY_WORKER, NEWPORT, twoRecords } from '../journeys/identity/two-records.js';
import { LEAD } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';
import type { Window } from './window.js';

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  let cardiff: string;
  let newport: string;
  beforeAll(async () => {
    stage = await setStage(reading);
    const records = await twoRecords(stage.hub);
    cardiff = `/people/${records.cardiff}`;
    newport = `/people/${records.newport}`;
  });
  afterAll(() => stage.close());

  const record = async (window: Window, plan: string): Promise<void> => {
    await window.page.goto(plan);
    await window.click('a[href$="/references"]');
    await window.choose('scheme', 'PRISON_NUMBER');
    await window.type('value', 'A1234BC');
    await window.send();
  };

  it('a key worker records the number both are known by, and ends a wrong one', async () => {
    const window = await stage.as(KEY_WORKER, 'secure');
    await window.page.goto(`${cardiff}/references`);
    await window.look('references');
    await window.type('value', 'X');
    await window.send();
    await window.look('references-errors');
    await record(window, newport);
    await window.click('main a[href*="/references/"]');
    await window.look('reference-end');
    await window.send();
    await window.look('reference-end-errors');
    await window.type('reason', 'Rhif rhywun arall.');
    await window.send();
    for (const plan of [cardiff, newport]) await record(window, plan);
    await window.look('reference-recorded');
  });

  it('and proposes that two records are of one young person', async () => {
    const window = await stage.as(KEY_WORKER, 'secure');
    await window.page.goto(cardiff);
    await window.click('a[href$="/same-person"]');
    await window.look('same-person-find');
    await window.send();
    await window.look('same-person-find-errors');
    await window.choose('how', 'PRISON_NUMBER');
    await window.type('value', 'Z9999ZZ');
    await window.send();
    await window.look('same-person-none');
    await window.type('value', 'A1234BC');
    await window.send();
    await window.look('same-person-found');
    await window.send();
    await window.look('same-person-found-errors');
    await window.click('input[name="other"]');
    await window.send();
    await window.look('same-person-proposed');
    await window.click('main a[href*="/same-person/"]');
    await window.look('same-person-proposer');
  });

  it('both home teams agree from their first page, and it stands on the plan', async () => {
    for (const login of [LEAD, NEWPORT]) {
      const window = await stage.as(login);
      const name = login === LEAD ? 'first' : 'second';
      await window.look(`my-work-same-person-${name}`);
      await window.click('main a[href*="/same-person/"]');
      await window.look(`same-person-answer-${name}`);
      await window.send();
      await window.look(`same-person-answer-${name}-errors`);
      await window.choose('reply', 'AGREED');
      await window.send();
      await window.look(`same-person-answered-${name}`);
    }
    const lead = await stage.as(LEAD);
    await lead.page.goto(cardiff);
    await lead.look('plan-kept-as-one');
  });

  it('a team parts them again', async () => {
    const lead = await stage.as(LEAD);
    await lead.page.goto(cardiff);
    await lead.click('main a[href$="/same-person"]');
    await lead.look('same-person-joined');
    await lead.click('main a[href*="/same-person/"]');
    await lead.type('reason', 'x'.repeat(1001));
    await lead.send();
    await lead.look('same-person-part-errors');
    await lead.type('reason', 'Dau gefnder.');
    await lead.send();
    await lead.look('my-work-parted');
    await lead.page.goto(`${cardiff}/same-person`);
    await lead.click('main a[href*="/same-person/"]');
    await lead.look('same-person-parted');
    expect(await lead.page.locator('#entry').count()).toBe(0);
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
