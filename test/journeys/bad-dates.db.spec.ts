/** Days that are past, impossible or contradict each other: INVALID with the field's name, and nothing half-written. */
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { rowCounts } from '../support/row-counts.js';
import { agency, inDays, mutationOf } from '../support/young-person.js';

const HOUSING = 'housing.officer@cardiff';
const LEAD = 'resettlement.worker@cardiff';
const PARC = 'key.worker@parc';

type Input = Readonly<Record<string, unknown>>;

let database: FreshDatabase;
let hub: Hub;
let idOf: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  idOf = await demoPersonIds();
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

let before: Readonly<Record<string, number>>;
beforeEach(async () => {
  before = await rowCounts(database.adminUrl);
});
afterEach(async () => {
  expect(await rowCounts(database.adminUrl)).toEqual(before);
});

const send = (by: string, does: string, input: Input): Promise<Answer> =>
  hub.as(by)(mutationOf({ does }), { input: { requestId: `bad ${does}`, ...input } });

const PLACE = { kind: 'TEMPORARY', address: '1 Nowhere Street', suitability: 'SUITABLE' };
const confirm = (changed: Input): Promise<Answer> =>
  send(HOUSING, 'confirmAccommodation', { person: idOf('cai-ferrand'), ...PLACE, ...changed });

const REFERRAL = {
  preferredName: 'Nobody',
  fullName: 'Nobody At All',
  dateOfBirth: inDays(-6000),
  point: 'CUSTODY_CONSIDERED',
  triggeredOn: inDays(-9),
  reason: 'A reason',
  leadProfessional: LEAD,
};

describe('a day that', () => {
  const CASES: readonly [what: string, by: string, does: string, input: Input, field: string][] = [
    ['lies in the past', HOUSING, 'confirmAccommodation', { ...PLACE, from: inDays(-1) }, 'from'],
    ['comes after the release', HOUSING, 'confirmAccommodation', { ...PLACE, from: inDays(7) }, 'from'],
    ['is in a year nobody means', HOUSING, 'confirmAccommodation', { ...PLACE, from: '0202-01-01' }, 'from'],
    [
      'is due in the past',
      HOUSING,
      'agreeAction',
      { pathway: 'ACCOMMODATION', category: 'ACCOMMODATION_NEED', headline: 'h', text: 't', dueOn: inDays(-1) },
      'dueOn',
    ],
    [
      'is due in six years',
      HOUSING,
      'agreeAction',
      { pathway: 'ACCOMMODATION', category: 'ACCOMMODATION_NEED', headline: 'h', text: 't', dueOn: inDays(2200) },
      'dueOn',
    ],
    ['of progress is tomorrow', PARC, 'recordCustodyProgress', { kind: 'OTHER', text: 't', on: inDays(1) }, 'on'],
    ['of progress is before admission', PARC, 'recordCustodyProgress', { kind: 'OTHER', text: 't', on: inDays(-119) }, 'on'],
    ['of release is past', PARC, 'setReleaseDate', { releaseOn: inDays(-1), reason: 'r' }, 'releaseOn'],
    ['of release is eleven years ahead', PARC, 'setReleaseDate', { releaseOn: inDays(4100), reason: 'r' }, 'releaseOn'],
    [
      'of consent is tomorrow',
      LEAD,
      'recordConsent',
      { agency: agency('careers-wales'), categories: ['FINANCE'], format: 'SPOKEN', wording: 'w', givenOn: inDays(1) },
      'givenOn',
    ],
    ['of telling is tomorrow', LEAD, 'recordInformed', { how: 'h', on: inDays(1) }, 'on'],
    [
      'of release comes before admission',
      LEAD,
      'admitToCustody',
      { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(-1), releaseOn: inDays(-2) },
      'releaseOn',
    ],
    [
      'of admission is tomorrow',
      LEAD,
      'admitToCustody',
      { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(1) },
      'admittedOn',
    ],
  ];

  test.each(CASES)('%s is INVALID and names its field', async (...[, by, does, input, field]) => {
    expect(refusalOf(await send(by, does, { person: idOf('cai-ferrand'), ...input }))).toMatchObject({ code: 'INVALID', field });
  });

  test.each([
    ['a referral before what led to it', { referredOn: inDays(-10) }, 'referredOn'],
    ['a referral tomorrow', { referredOn: inDays(1) }, 'referredOn'],
    ['a trigger tomorrow', { triggeredOn: inDays(1) }, 'triggeredOn'],
    ['a birth last year', { dateOfBirth: inDays(-365) }, 'dateOfBirth'],
    ['a birth in 1900', { dateOfBirth: '1900-01-01' }, 'dateOfBirth'],
  ])('contradicts the others, such as %s, is INVALID', async (_what, changed, field) => {
    expect(refusalOf(await send(LEAD, 'referPerson', { ...REFERRAL, ...changed }))).toMatchObject({ code: 'INVALID', field });
  });

  test.each(['2026-02-30', '2026-13-01', 'tomorrow', '', '01/02/2027', 20270101, '2027-01-01T00:00:00Z'])(
    'does not exist (%s) is INVALID, HTTP 400',
    async (from) => {
      const answer = await confirm({ from });
      expect({ status: answer.status, code: refusalOf(answer).code }).toEqual({ status: 400, code: 'INVALID' });
    },
  );
});
