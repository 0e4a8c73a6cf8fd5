/**
 * Who joins two records of one team: two people of it; by which id they are known then; and nobody joins by the gateway's role alone.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { maskOf, personId } from '#kernel';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { follow } from '../../support/follow.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { LEAD, agency, perform, youngPerson } from '../../support/young-person.js';
import { KEY_WORKER, NEWPORT, answer, ownSideOf, propose, raw, seenBy, sidesOf, twoRecords } from './two-records.js';

let database: FreshDatabase;
let hub: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

test('is proposed by nobody who has no seat for both: a hidden record and none are one answer', async () => {
  const { cardiff, newport } = await twoRecords(hub);
  const [hidden, none] = [
    await propose(hub, LEAD, { person: cardiff, other: newport }),
    await propose(hub, LEAD, { person: cardiff, other: personId(randomUUID()) }),
  ];
  expect(refusalOf(hidden).code).toBe('NOT_FOUND');
  expect(hidden.text).toBe(none.text);
});

test('each home team reads who proposed it, and its own part in it', async () => {
  const { cardiff, newport } = await twoRecords(hub);
  await propose(hub, KEY_WORKER, { person: cardiff, other: newport });
  const asked = 'query ($id: ID!) { person(id: $id) { sameAs { owner { id } home { id } } } }';
  for (const [login, id, home] of [
    [LEAD, cardiff, 'cardiff-yot'],
    [NEWPORT, newport, 'newport-yot'],
  ] as const) {
    const sameAs = [{ owner: { id: agency('hmyoi-parc') }, home: { id: agency(home) } }];
    expect((await hub.as(login)(asked, { id })).data).toEqual({ person: { sameAs } });
  }
});

test('whoever has a seat for the record that is not kept goes on by its id: what they are told of, they may write and ask about', async () => {
  const { cardiff, newport } = await twoRecords(hub);
  await propose(hub, KEY_WORKER, { person: cardiff, other: newport });
  await answer(hub, LEAD, await ownSideOf(hub, LEAD, cardiff));
  await answer(hub, NEWPORT, await ownSideOf(hub, NEWPORT, newport));
  const { id, records } = await seenBy(hub, NEWPORT, cardiff);
  expect([id, records]).toEqual([newport, (await seenBy(hub, NEWPORT, newport)).records]);
  await perform(hub, { does: 'recordOwnWords', by: NEWPORT, input: { person: id, kind: 'GOAL', text: 'A flat' } });
  const explain = 'query ($id: ID!) { explainAccess(person: $id, category: PLAN_SUMMARY) { read } }';
  expect((await hub.as(NEWPORT)(explain, { id })).errors).toBeUndefined();
  expect(refusalOf(await hub.as(NEWPORT)(explain, { id: cardiff })).code).toBe('NOT_FOUND');
  const atOnce = 'query ($id: ID!, $nobody: ID!) { one: person(id: $id) { id } nobody: person(id: $nobody) { id } }';
  const { data } = await hub.as(NEWPORT)(atOnce, { id: cardiff, nobody: personId(randomUUID()) });
  expect(data).toEqual({ one: { id: newport }, nobody: null });
});

test('whoever follows one of two is told of the other as far as they have a seat for it, also what needs no seat', async () => {
  const { cardiff, newport } = await twoRecords(hub);
  await propose(hub, KEY_WORKER, { person: cardiff, other: newport });
  await answer(hub, LEAD, await ownSideOf(hub, LEAD, cardiff));
  await answer(hub, NEWPORT, await ownSideOf(hub, NEWPORT, newport));
  const query = 'subscription ($id: ID!) { planChanged(person: $id) { changed } }';
  const authorization = `Bearer ${await hub.token(NEWPORT)}`;
  const following = follow({ url: hub.url, authorization, query, variables: { id: newport } });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const tell = (person: string, noun: string): Promise<unknown> =>
    admin.query('select hub.tell_change($1, hub.instant(), $2)', [
      ...[raw(person), JSON.stringify([{ noun, mask: maskOf('STAFF_AND_ALLOCATION'), owner: randomUUID() }])],
    ]);
  for (let asked = 0; following.told.length === 0 && asked < 100; asked += 1) {
    await tell(cardiff, 'goal');
    await tell(newport, 'allocation');
    await pause(50);
  }
  await following.stop();
  await admin.end();
  expect(new Set(following.told.map(({ data }) => JSON.stringify(data)))).toEqual(new Set(['{"planChanged":{"changed":["Allocation"]}}']));
});

test('of one team, a second person must agree', async () => {
  const [person, other] = [await youngPerson(hub), await youngPerson(hub)];
  await propose(hub, LEAD, { person, other });
  const there = (await sidesOf(hub, LEAD, other))[0];
  if (there === undefined) throw new Error('no side');
  expect(refusalOf(await answer(hub, LEAD, there)).code).toBe('NOT_SHARED');
  const OFFICER = 'supervising.officer@cardiff';
  expect((await answer(hub, OFFICER, { ...there, said: 'DECLINED' })).data).toMatchObject({
    answerSamePerson: { samePerson: { stands: 'DECLINED' } },
  });
  expect((await sidesOf(hub, LEAD, person))[0]?.stands).toBe('DECLINED');
  await propose(hub, LEAD, { person, other });
  const again = (await sidesOf(hub, OFFICER, other))[0];
  if (again === undefined) throw new Error('no side');
  expect((await answer(hub, OFFICER, again)).data).toMatchObject({ answerSamePerson: { samePerson: { stands: 'JOINED' } } });
  expect((await seenBy(hub, LEAD, other)).id).toBe(person);
  const third = await propose(hub, LEAD, { person: await youngPerson(hub), other });
  expect(refusalOf(third)).toMatchObject({ code: 'CONFLICT', field: 'other' });
});

test('the gateway’s role joins nothing by itself', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  try {
    const call = `select derive.settle_records($1, $2, 'JOINED', '{}', null, hub.instant())`;
    await expect(app.query(call, [randomUUID(), randomUUID()])).rejects.toThrow('no joining of this agency');
    await expect(app.query('update hub.person_head set joined_with = $1', [randomUUID()])).resolves.toMatchObject({ rowCount: 0 });
  } finally {
    await app.end();
  }
});
