/**
 * One child, two records: nobody sees more because it is proposed, and nobody more of either record because they are joined; both ids are one plan from
 * then on, a no on one is a no on both, and a mistake is undone.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { LEAD, TODAY, perform, withdrawal } from '../../support/young-person.js';
import {
  EVERYBODY,
  KEY_WORKER,
  NEWPORT,
  answer,
  ownSideOf,
  part,
  propose,
  raw,
  seenBy,
  caseloadOf,
  ledgerLines,
  listed,
  standsOf,
  sidesOf,
  text,
  twoRecords,
  union,
} from './two-records.js';

const ADVISER = 'careers.adviser@wales';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let cardiff: string;
let newport: string;
/** What everybody saw of each record before anything was joined. */
const before = new Map<string, { cardiff: Seen; newport: Seen }>();
type Seen = Awaited<ReturnType<typeof seenBy>>;

const side = (login: string, person: string) => ownSideOf(hub, login, person);
const both = async (login: string) => ({ cardiff: await seenBy(hub, login, cardiff), newport: await seenBy(hub, login, newport) });

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  ({ cardiff, newport } = await twoRecords(hub));
  for (const login of EVERYBODY) before.set(login, await both(login));
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('it is proposed', () => {
  test('by whoever may write the identity in both, and not of one record twice', async () => {
    expect(refusalOf(await propose(hub, ADVISER, { person: cardiff, other: newport })).code).toBe('NOT_SHARED');
    expect(refusalOf(await propose(hub, KEY_WORKER, { person: cardiff, other: cardiff })).code).toBe('INVALID');
    expect((await propose(hub, KEY_WORKER, { person: cardiff, other: newport })).data).toMatchObject({
      proposeSamePerson: { samePerson: { stands: 'PROPOSED', agreedOn: null }, refusal: null },
    });
    expect(refusalOf(await propose(hub, KEY_WORKER, { person: newport, other: cardiff })).code).toBe('CONFLICT');
  });

  test('nobody sees more, and nobody less, of either record', async () => {
    for (const login of EVERYBODY) expect(await both(login)).toEqual(before.get(login));
  });

  test('the other record shows to whoever has a seat for both, and to no home team', async () => {
    expect((await side(KEY_WORKER, cardiff)).other).toMatchObject({ id: newport, preferredName: 'Ivor' });
    expect((await side(LEAD, cardiff)).other).toBeNull();
    expect((await side(NEWPORT, newport)).other).toBeNull();
    for (const login of ['camhs.nurse@cardiff', 'housing.officer@cardiff', 'police.officer@south-wales']) {
      expect(await sidesOf(hub, login, cardiff)).toEqual([]);
    }
  });

  test('what one of the two withholds, the other shows not either: rights are the intersection', async () => {
    const goals = async (): Promise<unknown> => {
      const asked = 'query ($id: ID!) { person(id: $id) { sameAs { other { plan { goals { recordedOn } } } } } }';
      return (await hub.as(KEY_WORKER)(asked, { id: newport })).data;
    };
    const told = (until: string): Promise<unknown> =>
      admin.query(`update hub.clearance set valid_until = ${until} where kind = 'INFORMED' and person_id = $1`, [raw(newport)]);
    await told('hub.instant()');
    const untold = await goals();
    await told('null');
    expect(JSON.stringify(untold)).not.toContain(TODAY);
    expect(await goals()).toEqual({ person: { sameAs: [{ other: { plan: { goals: [{ recordedOn: TODAY }] } } }] } });
  });
});

describe('it is agreed', () => {
  test('by the home team of each record, and by nobody else', async () => {
    expect(refusalOf(await answer(hub, KEY_WORKER, { ...(await side(KEY_WORKER, cardiff)), said: 'DECLINED' })).code).toBe('NOT_SHARED');
    expect(refusalOf(await answer(hub, NEWPORT, await side(KEY_WORKER, cardiff))).code).toBe('NOT_FOUND');
    expect((await answer(hub, LEAD, await side(LEAD, cardiff))).data).toMatchObject({
      answerSamePerson: { samePerson: { stands: 'PROPOSED' } },
    });
    expect(refusalOf(await answer(hub, LEAD, await side(LEAD, cardiff))).code).toBe('TOO_LATE');
    for (const login of EVERYBODY) expect(await both(login)).toEqual(before.get(login));
    expect((await answer(hub, NEWPORT, await side(NEWPORT, newport))).data).toMatchObject({
      answerSamePerson: { samePerson: { stands: 'JOINED' } },
    });
  });

  test.each(EVERYBODY)('both ids are one plan to %s: what they saw of each, and no row more', async (login) => {
    const known = before.get(login);
    if (known === undefined) throw new Error(login);
    const now = await both(login);
    expect(now.newport).toEqual(now.cardiff);
    expect(now.cardiff.found).toBe(known.cardiff.found || known.newport.found);
    expect(now.cardiff.id).toBe(known.cardiff.id ?? known.newport.id);
    const plans = [cardiff, newport].map((person) => Buffer.from(`Plan:${raw(person)}:${raw(person)}`).toString('base64url'));
    for (const [id, shown] of union(now.cardiff.records).filter(([record]) => !plans.includes(record))) {
      expect([known.cardiff.records.get(id), known.newport.records.get(id)]).toContain(shown);
    }
    expect(listed(now.cardiff.records)).toEqual(listed(known.cardiff.records, known.newport.records));
  });

  test('they stand once in a caseload', async () => {
    const ids = await caseloadOf(hub, KEY_WORKER);
    expect([ids.filter((id) => id === cardiff).length, ids.filter((id) => id === newport).length]).toEqual([1, 0]);
    expect((await caseloadOf(hub, NEWPORT)).filter((id) => [cardiff, newport].includes(id))).toEqual([newport]);
  });

  test('the ledger names the id that was asked and the one it means', async () => {
    const was = [await ledgerLines(admin, cardiff), await ledgerLines(admin, newport)] as const;
    await hub.as(KEY_WORKER)('query ($id: ID!) { person(id: $id) { preferredName } }', { id: newport });
    expect([await ledgerLines(admin, cardiff), await ledgerLines(admin, newport)]).toEqual([was[0] + 1, was[1] + 1]);
  });

  test('a record of either is corrected under the id that is kept', async () => {
    const entry = [...(await seenBy(hub, KEY_WORKER, cardiff)).records.keys()].find((id) =>
      text(id).startsWith(`CustodyProgress:${raw(newport)}`),
    );
    const supersedes = { record: entry, version: 1, reason: 'A slip.' };
    const input = { person: cardiff, kind: 'COURSE', text: 'Of resettlement.worker@newport', supersedes };
    const { progress } = await perform(hub, { does: 'recordCustodyProgress', by: KEY_WORKER, input, answer: 'progress { id }' });
    expect(progress).toEqual({ id: entry });
  });

  test('a consent withdrawn on one record is withdrawn on both', async () => {
    const texts = async (): Promise<number> => {
      const { data } = await hub.as(ADVISER)('query ($id: ID!) { person(id: $id) { custodyProgress { text } } }', { id: cardiff });
      return ((data?.['person'] as { custodyProgress: unknown[] | null }).custodyProgress ?? []).length;
    };
    expect(await texts()).toBe(2);
    await perform(hub, withdrawal(cardiff, 'careers-wales', ['CUSTODY_PROGRESS']));
    expect(await texts()).toBe(0);
  });
});

describe('it was a mistake', () => {
  test('and is parted by a team of either record, once', async () => {
    expect(refusalOf(await part(hub, 'social.worker@cardiff', await side(LEAD, cardiff))).code).toBe('NOT_FOUND');
    const seen = await side(NEWPORT, newport);
    expect((await part(hub, NEWPORT, seen)).data).toMatchObject({ partRecords: { samePerson: { stands: 'PARTED' } } });
    expect(refusalOf(await part(hub, LEAD, await side(LEAD, cardiff))).code).toBe('TOO_LATE');
  });

  test('each is what it was, but for the consent that was withdrawn', async () => {
    for (const login of EVERYBODY.filter((login) => login !== ADVISER)) {
      const [now, known] = [await both(login), before.get(login)];
      for (const is of ['cardiff', 'newport'] as const) expect([now[is].found, now[is].id]).toEqual([known?.[is].found, known?.[is].id]);
      expect([...now.cardiff.records.keys()].filter((id) => known?.newport.records.has(id))).toEqual([]);
    }
  });

  test('who saw what while they were one plan is listed', async () => {
    const list = async (person: string, joining: string | null) =>
      await hub.as(LEAD)('query ($id: ID!, $joining: ID) { disclosures(person: $id, joining: $joining, first: 100) { nodes { party } } }', {
        ...{ id: person, joining },
      });
    const parties = ({ data }: Awaited<ReturnType<typeof list>>): string[] =>
      (data?.['disclosures'] as { nodes: { party: string }[] }).nodes.map(({ party }) => party);
    const { id } = await side(LEAD, cardiff);
    const meanwhile = parties(await list(cardiff, id));
    expect(meanwhile).toEqual(expect.arrayContaining(['SE', 'CA', 'RW']));
    expect(meanwhile.length).toBeLessThan(parties(await list(cardiff, null)).length);
    const theirs = (await side(NEWPORT, newport)).id;
    expect(refusalOf(await list(cardiff, theirs)).code).toBe('NOT_FOUND');
  });

  test('the history of both sides says who joined and who parted them', async () => {
    for (const [login, person] of [
      [LEAD, cardiff],
      [NEWPORT, newport],
    ] as const) {
      const stands = await standsOf(hub, login, await side(login, person));
      expect([...new Set(stands)]).toEqual(['PARTED', 'JOINED', 'PROPOSED']);
    }
  });
});
