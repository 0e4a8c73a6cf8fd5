/** A young person's rights over what is held: a copy asked for, reviewed, extended and read, an objection, a correction; looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reviewAll } from '../support/own-access.js';
import { agency, perform } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

const personOf = (stage: Stage): string => stage.plan('ieuan-tallis').replace('/people/', '');

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
    const input = { person: personOf(stage), kind: 'COLLEGE', provider: 'Coleg Tyle Coch', status: 'OFFERED' };
    await perform(stage.hub, { does: 'recordEducationPlace', by: 'education.officer@cardiff', input });
  });
  afterAll(() => stage.close());

  it('a young person asks for a copy, and the home team takes longer', async () => {
    const me = await stage.as('young.person@cardiff');
    await me.look('my-plan');
    await me.page.goto(`${stage.plan('ieuan-tallis')}/access-requests`);
    await me.look('access-ask');
    await me.type('note', 'x'.repeat(501));
    await me.send();
    await me.look('access-ask-errors');
    await me.type('note', 'Popeth.');
    await me.send();
    await me.look('access-asked');
    await me.click('a[href^="/access-requests/"]');
    await me.look('access-request');
    const request = me.page.url();
    await stage.settle();
    const officer = await stage.as('supervising.officer@cardiff');
    await officer.page.goto(request);
    await officer.look('access-extend');
    await officer.send();
    await officer.look('access-extend-errors');
    await officer.type('reason', 'Ffeiliau papur.');
    await officer.send();
    await officer.look('access-extended');
  });

  it('an agency reviews what it holds, from its first page', async () => {
    const officer = await stage.as('education.officer@cardiff');
    await officer.look('my-work-reviews');
    await officer.click('a[href^="/access-reviews/"]');
    await officer.look('access-review');
    await officer.choose('exemption', 'THIRD_PARTY');
    await officer.type('remove', 'x');
    await officer.send();
    await officer.look('access-review-errors');
    await officer.choose('exemption', 'NONE');
    await officer.type('remove', '');
    await officer.send();
    await officer.look('access-reviewed');
    await officer.page.goto(`${stage.plan('ieuan-tallis')}/access-requests`);
    await officer.look('access-reviews');
  });

  it('whoever asked reads all that was released', async () => {
    await reviewAll(stage.hub, personOf(stage));
    await stage.settle();
    const me = await stage.as('young.person@cardiff');
    await me.page.goto(`${stage.plan('ieuan-tallis')}/access-requests`);
    await me.look('access-released');
    await me.click('a[href^="/access-requests/"]');
    await me.look('access-bundle');
  });

  it('a young person objects, and the agency answers with grounds', async () => {
    const me = await stage.as('young.person@cardiff');
    await me.page.goto(`${stage.plan('ieuan-tallis')}/objections`);
    await me.look('objections');
    await me.send();
    await me.look('objections-errors');
    await me.page.locator('#agency').selectOption(agency('cardiff-housing'));
    await me.page.locator('#category').selectOption('CUSTODY_DATES');
    await me.type('reason', 'Dywedon nhw wrth y landlord.');
    await me.send();
    await me.look('objected');
    const housing = await stage.as('housing.officer@cardiff');
    await housing.look('my-work-objections');
    await housing.click('a[href^="/objections/"]');
    await housing.look('objection');
    await housing.choose('reply', 'GROUNDS');
    await housing.send();
    await housing.look('objection-errors');
    await housing.type('grounds', 'Rhaid dod o hyd i lety.');
    await housing.send();
    await housing.look('objection-answered');
  });

  it('a young person says that a fact is wrong, and the agency that owns it answers', async () => {
    const me = await stage.as('young.person@cardiff');
    await me.page.goto(`${stage.plan('ieuan-tallis')}/corrections`);
    await me.look('corrections');
    await me.send();
    await me.look('corrections-errors');
    await me.page.locator('label', { hasText: 'Coleg Tyle Coch' }).click();
    await me.type('says', 'Coleg Gwent ydyw.');
    await me.send();
    await me.look('correction-asked');
    const school = await stage.as('education.officer@cardiff');
    await school.look('my-work-corrections');
    await school.click('a[href^="/corrections/"]');
    await school.look('correction');
    await school.send();
    await school.look('correction-errors');
    await school.choose('reply', 'DECLINED');
    await school.type('reason', 'Mae’r cynnig yn enwi Tyle Coch.');
    await school.send();
    await school.look('correction-answered');
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
