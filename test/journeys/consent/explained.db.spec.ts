/** What is explained to a young person, in which form, and what does not travel with them (RSP guidance; UN Convention on the Rights of the Child, article 12). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { LEAD, TODAY, inDays, perform, youngPerson } from '../../support/young-person.js';

const FACTS_ONLY = ['education.officer@cardiff', 'housing.officer@cardiff'];
const FORMS = ['SPOKEN', 'EASY_READ', 'WRITTEN'];

let database: FreshDatabase;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  person = await youngPerson(hub);
}, 240_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

async function seen(login: string, field: string): Promise<unknown> {
  const { data, text } = await hub.as(login)(`query ($id: ID!) { person(id: $id) { it: ${field} } }`, { id: person });
  if (data === null || data === undefined) throw new Error(text);
  return (data['person'] as { it: unknown }).it;
}
const answered = (more: Readonly<Record<string, unknown>>) =>
  perform(hub, { does: 'recordParticipation', input: { person, answer: 'AGREED', how: 'The order here, the offer there', ...more } });

describe('what was explained', () => {
  test('is the difference between the order and voluntary support: when, how and in what form, for those who read it in full', async () => {
    await answered({ format: 'EASY_READ', language: 'CYMRAEG', on: TODAY });
    const told = { on: TODAY, how: 'The order here, the offer there', format: 'EASY_READ', language: 'CYMRAEG' };
    expect(await seen(LEAD, 'participation { on how format language }')).toEqual(told);
    for (const login of FACTS_ONLY)
      expect(await seen(login, 'participation { on how format language }')).toEqual({ on: TODAY, how: null, format: null, language: null });
  });

  test('are their universal rights and entitlements too, where they were and not otherwise', async () => {
    await answered({});
    expect(await seen(LEAD, 'participation { rightsExplained }')).toEqual({ rightsExplained: false });
    await answered({ rightsExplained: true });
    expect(await seen(LEAD, 'participation { rightsExplained }')).toEqual({ rightsExplained: true });
    for (const login of FACTS_ONLY) expect(await seen(login, 'participation { rightsExplained }')).toEqual({ rightsExplained: null });
  });

  test('is there in every form suited to their speech, language and communication needs, in both languages', async () => {
    for (const statement of ['SUPPORT', 'SHARING']) {
      const { data } = await hub.as(LEAD)(`{ consentWordings(statement: ${statement}) { format language text } }`);
      const wordings = data?.['consentWordings'] as { format: string; language: string; text: string }[];
      for (const format of FORMS)
        for (const language of ['ENGLISH', 'CYMRAEG'])
          expect(wordings.filter((one) => one.format === format && one.language === language && one.text !== '')).toHaveLength(1);
    }
  });
});

describe('the label', () => {
  test('does not travel: of the offence a college, a careers adviser and a landlord have nothing, housing only what bears on the placement', async () => {
    const order = {
      kind: 'DETENTION_AND_TRAINING_ORDER',
      madeOn: inDays(-10),
      court: 'Cardiff Youth Court',
      offence: 'Robbery of a shop',
      conditions: 'Tagged from nine',
      placementConditions: 'No house with a garden gate',
    };
    await perform(hub, { does: 'recordOrder', by: 'supervising.officer@cardiff', input: { person, ...order } });
    const ORDERS = 'orders { kind court offence conditions placementConditions }';
    for (const login of ['education.officer@cardiff', 'careers.adviser@wales'])
      expect([login, await seen(login, ORDERS)]).toEqual([login, null]);
    const placement = { kind: null, court: null, offence: null, conditions: null, placementConditions: order.placementConditions };
    expect(await seen('housing.officer@cardiff', ORDERS)).toEqual([placement]);
    expect(await seen('supervising.officer@cardiff', 'orders { offence }')).toEqual([{ offence: order.offence }]);
  });
});
