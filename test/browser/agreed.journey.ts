/** What was agreed, and what is opened or closed by name: signing, the table to print, seals, police requests, a home that moves; looked at as the journeys are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protocolId } from '#directory';
import { globalId } from '#kernel';
import { agency } from '../support/young-person.js';
import { READINGS, setStage } from './stage.js';
import type { Stage } from './stage.js';

const pathOf = (version: number): string =>
  `/protocols/${globalId({ type: 'Protocol', person: null, id: protocolId('south-wales', version) })}`;

describe.each(READINGS)('in $language, JavaScript $javaScript,', (reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(reading);
  });
  afterAll(() => stage.close());

  it('a signatory reads what a draft changes for them, signs it, and takes it back', async () => {
    const window = await stage.as('housing.officer@cardiff');
    await window.look('my-work-sign');
    await window.click('a[href^="/protocols/"]');
    await window.look('protocol');
    await window.click('.portal-first a.govuk-button');
    await window.look('protocol-sign');
    await window.type('from-day', '');
    await window.send();
    await window.look('protocol-sign-errors');
    await window.page.goto(`${pathOf(2)}/sign`);
    await window.send();
    await window.look('protocol-sign-check');
    await window.send();
    await window.look('protocol-signed');
    await window.click('a[href$="/withdraw"]');
    await window.look('protocol-withdraw');
    await window.send();
    await window.look('protocol-withdraw-errors');
    await window.type('reason', 'Darllenwn eto.');
    await window.send();
    await window.look('protocol-withdraw-check');
    await window.send();
    await window.look('protocol-withdrawn');
    await window.page.goto('/protocols');
    await window.look('protocols');
  });

  it('anybody of the partnership prints the table that runs, on A4', async () => {
    const window = await stage.as('ig.lead@cardiff');
    const { page } = window;
    await page.goto(`${pathOf(1)}/table?of=us`);
    await window.look('table-ours');
    await page.goto(`${pathOf(1)}/table`);
    await window.look('table');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.portal-header').isVisible()).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${pathOf(2)}/rehearsal`);
    await window.look('rehearsal');
    await window.click('#entry-cases label.govuk-checkboxes__label');
    await window.click('#entry-cases button');
    await window.look('rehearsal-done');
  });

  it('a record is sealed for named workers and taken out again', async () => {
    const window = await stage.as('supervising.officer@cardiff');
    await window.page.goto(`${stage.plan('tomos-garland')}/seals`);
    await window.look('seals');
    await window.send();
    await window.look('seals-errors');
    await window.click('label[for="record"]');
    await window.type('reason', 'Un gweithiwr yn unig.');
    await window.send();
    await window.look('sealed');
    await window.click('main ul a[href*="/seals/"]');
    await window.look('unseal');
    await window.send();
    await window.look('unseal-errors');
    await window.type('reason', 'Nid oes ei angen mwyach.');
    await window.send();
    await window.look('unsealed');
  });

  it('police ask about one case, and the agency that owns it decides', async () => {
    const police = await stage.as('police.officer@south-wales', 'police');
    await police.page.goto(`${stage.plan('tomos-garland')}/police-requests`);
    await police.look('police-agency');
    await police.page.locator('#agency').selectOption(agency('cardiff-education'));
    await police.click('main form button');
    await police.look('police-ask');
    await police.send();
    await police.look('police-ask-errors');
    await police.choose('categories', 'EDUCATION_TRAINING_EMPLOYMENT');
    await police.type('offence', 'Lladrad');
    await police.type('reason', 'Ble roedd yn astudio.');
    await police.send();
    await police.look('plan-police');
    const owner = await stage.as('education.officer@cardiff');
    await owner.look('my-work-police');
    await owner.click('a[href^="/police-requests/"]');
    await owner.look('police-request');
    expect(await owner.page.locator('dl').innerText()).toContain('Tomos');
    await owner.send();
    await owner.look('police-request-errors');
    await owner.choose('reply', 'REFUSED');
    await owner.type('note', 'Nid oes angen.');
    await owner.send();
    await owner.look('police-decided');
  });

  it('a home is proposed to another area, whose team accepts after a look at it', async () => {
    const worker = await stage.as('resettlement.worker@cardiff');
    await worker.page.goto(`${stage.plan('tomos-garland')}/transfer`);
    await worker.look('transfer-propose');
    await worker.send();
    await worker.look('transfer-propose-errors');
    const area = worker.page.locator('#area option[value$=" newport"]');
    await worker.page.locator('#area').selectOption((await area.getAttribute('value')) ?? '');
    await worker.type('reason', 'Symudodd y teulu.');
    await worker.send();
    await worker.look('plan-transfer');
    const other = await stage.as('resettlement.worker@newport');
    await other.look('my-work-transfer');
    await other.click('a[href^="/transfers/"]');
    await other.look('transfer');
    await other.send();
    await other.look('transfer-errors');
    await other.choose('reply', 'ACCEPTED');
    await other.type('note', 'Croeso.');
    await other.send();
    await other.look('transfer-check');
    await other.send();
    await other.look('transfer-answered');
  });

  it('on no page, in no state, did axe or the browser find anything', () => {
    expect(stage.faults()).toEqual([]);
  });
});
