/**
 * A consent by somebody who is not entitled to give it is refused, saying who is (domain rules 5, 6, 13): by age, by what was judged of this matter, by
 * who holds parental responsibility; and none is taken where the protocol waits for none.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { addMonths, birthday } from '#kernel';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { ledgerOf } from '../../support/ledger-rows.js';
import { refusalOf } from '../../support/refusals.js';
import type { Told } from '../../support/refusals.js';
import { LEAD, TODAY, agency, consent, inDays, judged, mutationOf, perform, withdrawal, youngPerson } from '../../support/young-person.js';
import type { Deed } from '../../support/young-person.js';

const SCHOOL = 'cardiff-education';
const CHILD = inDays(-15 * 365 - 20);

let database: FreshDatabase;
let admin: Client;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** The consent as it is asked for here; refused or not. */
async function refused(deed: Deed, changed: Deed['input'] = {}): Promise<Told> {
  const input = { requestId: randomUUID(), ...deed.input, ...changed };
  return refusalOf(await hub.as(deed.by ?? LEAD)(mutationOf(deed), { input }));
}
const given = async (deed: Deed, changed: Deed['input'] = {}): Promise<Record<string, unknown>[]> => {
  const answer = 'consents { category state reviewBy decidedBy holders { holder } }';
  const { consents } = await perform(hub, { ...deed, input: { ...deed.input, ...changed }, answer });
  return consents as Record<string, unknown>[];
};
const standing = async (): Promise<number> => {
  const { rows } = await admin.query<{ count: number }>(`select count(*)::int as count from hub.clearance where kind = 'CONSENT'`);
  return rows[0]?.count ?? 0;
};
const holder = async (person: string, changed: Deed['input'] = {}): Promise<string> => {
  const input = { person, kind: 'PARENT', holder: 'His mother', basis: 'BIRTH', from: CHILD, ...changed };
  const deed = { does: 'recordParentalResponsibility', by: 'social.worker@cardiff', input, answer: 'responsibility { id }' };
  return ((await perform(hub, deed))['responsibility'] as { id: string }).id;
};
const BY_HOLDERS = { decidedBy: 'PARENTAL_RESPONSIBILITY_HOLDER' };
const careOrder = { kind: 'LOCAL_AUTHORITY', agency: agency('cardiff-social-services'), basis: 'CARE_ORDER', holder: 'Cardiff council' };

describe('under 16', () => {
  test('nobody consents before this matter was judged; who is told so was told of it', async () => {
    const person = await youngPerson(hub, { bornOn: CHILD });
    const before = await standing();
    const told = await refused(consent(person, SCHOOL, ['CUSTODY_PROGRESS']));
    expect([told.code, told.field, told.message]).toEqual([
      'INVALID',
      'decidedBy',
      expect.stringMatching(/first judged .+\(recordDecisionCapacity\)/),
    ]);
    expect(await refused(consent(person, SCHOOL, ['CUSTODY_PROGRESS']), { ...BY_HOLDERS, holders: [await holder(person)] })).toMatchObject({
      field: 'decidedBy',
    });
    expect(await standing()).toBe(before);
    expect((await ledgerOf(admin, LEAD))[0]?.disclosed).toMatchObject({ DECISION_CAPACITY: { level: 'FACT' } });
  });

  test('a competent child decides: this agency, these categories, and nobody for them', async () => {
    const person = await youngPerson(hub, { bornOn: CHILD });
    await perform(hub, judged(person, SCHOOL, { categories: ['CUSTODY_PROGRESS'] }));
    expect((await refused(consent(person, SCHOOL, ['CUSTODY_PROGRESS', 'OWN_WORDS']))).message).toContain('first judged');
    expect((await refused(consent(person, 'careers-wales', ['CUSTODY_PROGRESS']))).message).toContain('first judged');
    const mother = await holder(person);
    expect((await refused(consent(person, SCHOOL, ['CUSTODY_PROGRESS']), { ...BY_HOLDERS, holders: [mother] })).message).toContain(
      'The young person decides this for themselves',
    );
    expect(await given(consent(person, SCHOOL, ['CUSTODY_PROGRESS']))).toEqual([
      { category: 'CUSTODY_PROGRESS', state: 'GIVEN', reviewBy: addMonths(TODAY, 6), decidedBy: 'YOUNG_PERSON', holders: [] },
    ]);
  });

  test('who holds parental responsibility today decides for a child who does not; the local authority with them under a care order', async () => {
    const person = await youngPerson(hub, { bornOn: CHILD });
    const asked = consent(person, SCHOOL, ['CUSTODY_PROGRESS']);
    await perform(hub, judged(person, SCHOOL, { categories: ['CUSTODY_PROGRESS'], outcome: 'DOES_NOT_DECIDE' }));
    expect((await refused(asked, { ...BY_HOLDERS, holders: [] })).message).toContain(
      'nobody is recorded who holds parental responsibility',
    );
    const [mother, former] = [await holder(person), await holder(person, { holder: 'His guardian', kind: 'GUARDIAN', until: TODAY })];
    expect(await refused(asked, BY_HOLDERS)).toMatchObject({ code: 'INVALID', field: 'holders' });
    expect(await refused(asked, { ...BY_HOLDERS, holders: [former] })).toMatchObject({ code: 'INVALID', field: 'holders' });
    expect(await given(asked, { ...BY_HOLDERS, holders: [mother] })).toMatchObject([{ holders: [{ holder: 'His mother' }] }]);
    const council = await holder(person, careOrder);
    expect((await refused(asked, { ...BY_HOLDERS, holders: [mother] })).message).toContain('Under the care order the local authority');
    expect(await given(asked, { ...BY_HOLDERS, holders: [council] })).toMatchObject([
      { reviewBy: birthday(CHILD, 16) < addMonths(TODAY, 6) ? birthday(CHILD, 16) : addMonths(TODAY, 6) },
    ]);
    expect(await given(asked, { ...BY_HOLDERS, holders: [mother, council] })).toHaveLength(1);
  });

  test('a matter is judged by the law of the age, and a consent to share by agency and categories', async () => {
    const person = await youngPerson(hub, { bornOn: CHILD });
    expect(await refused(judged(person, SCHOOL, { categories: ['OWN_WORDS'], law: 'MENTAL_CAPACITY_ACT_2005' }))).toMatchObject({
      field: 'law',
    });
    expect(await refused(judged(person, SCHOOL, { categories: [] }))).toMatchObject({ field: 'categories' });
    expect(await refused(judged(person, SCHOOL, { categories: ['OWN_WORDS'], agency: null }))).toMatchObject({ field: 'agency' });
    expect(await refused(judged(person, 'wrexham-yot', { categories: ['OWN_WORDS'] }))).toMatchObject({ field: 'agency' });
  });
});

describe('from 16', () => {
  test('the young person decides, unless found to lack capacity', async () => {
    const person = await youngPerson(hub);
    const asked = consent(person, SCHOOL, ['CUSTODY_PROGRESS']);
    expect(await given(asked)).toHaveLength(1);
    const mother = await holder(person, { from: inDays(-17 * 365) });
    expect((await refused(asked, { ...BY_HOLDERS, holders: [mother] })).message).toContain('The young person decides');
    const lacking = { law: 'MENTAL_CAPACITY_ACT_2005', outcome: 'DOES_NOT_DECIDE' };
    await perform(hub, judged(person, SCHOOL, { categories: ['CUSTODY_PROGRESS'], ...lacking }));
    expect((await refused(asked)).message).toContain('who holds parental responsibility decides');
    expect(await given(asked, { ...BY_HOLDERS, holders: [mother] })).toMatchObject([{ decidedBy: 'PARENTAL_RESPONSIBILITY_HOLDER' }]);
    await perform(hub, withdrawal(person, SCHOOL));
  });

  test('nobody decides for an adult, and parental responsibility has ended', async () => {
    const person = await youngPerson(hub, { bornOn: inDays(-18 * 366) });
    const asked = consent(person, SCHOOL, ['CUSTODY_PROGRESS']);
    const mother = await holder(person, { from: inDays(-18 * 366) });
    expect(
      await refused({
        does: 'recordParentalResponsibility',
        by: 'social.worker@cardiff',
        input: { person, kind: 'OTHER', holder: 'x', basis: 'OTHER_ORDER', from: inDays(-1) },
      }),
    ).toMatchObject({ field: 'from' });
    await perform(
      hub,
      judged(person, SCHOOL, { categories: ['CUSTODY_PROGRESS'], law: 'MENTAL_CAPACITY_ACT_2005', outcome: 'DOES_NOT_DECIDE' }),
    );
    for (const changed of [{}, { ...BY_HOLDERS, holders: [mother] }])
      expect((await refused(asked, changed)).message).toContain('Mental Capacity Act 2005, s.4');
    expect(await given(consent(person, SCHOOL, ['OWN_WORDS']))).toHaveLength(1);
  });
});

test('no consent is taken where the protocol waits for none', async () => {
  const person = await youngPerson(hub);
  for (const [to, categories] of [
    ['south-wales-police', ['CUSTODY_PROGRESS']],
    [SCHOOL, ['RISK']],
    [SCHOOL, ['CUSTODY_PROGRESS', 'IDENTITY']],
    ['cardiff-yot', ['CUSTODY_PROGRESS']],
  ] as const) {
    expect(await refused(consent(person, to, categories))).toMatchObject({ code: 'INVALID', field: 'categories' });
  }
});
