/** Two writers on the same person at once, through two gateways: 500 pairs of every two verbs that derive. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { derivedRows, renderFromScratch } from '../support/derived-rows.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import type { Asked, Hub } from '../support/hub.js';
import { agency, inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';
import { EVERY_TWO, PLACE } from './racing-verbs.js';
import type { Raced, RacingVerb } from './racing-verbs.js';

const PAIRS = 500;
const LANES = 4;

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let second: Hub;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  [hub, second] = await Promise.all([startHub(database), startGatewayProcess(database)]);
}, 300_000);
afterAll(async () => {
  await Promise.all([hub.close(), second.close()]);
  await admin.end();
  await database.drop();
});

async function raced(): Promise<Raced> {
  const person = await youngPerson(hub);
  const plan = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT' };
  const agreed = { person, ...plan, headline: 'a headline', text: 'the action', dueOn: inDays(30) };
  const { action } = await perform(hub, { does: 'agreeAction', by: 'education.officer@cardiff', input: agreed, answer: 'action { id }' });
  const offered = { does: 'recordEducationPlace', by: 'education.officer@cardiff', input: { person, ...PLACE }, answer: 'place { id }' };
  const { place } = await perform(hub, offered);
  const asked = { person, target: agency('cardiff-housing'), reason: 'a reason' };
  const { escalation } = await perform(hub, { does: 'raiseEscalation', input: asked, answer: 'escalation { id }' });
  const [its, theirs, raisedOne] = [action, place, escalation] as { id: string }[];
  const ids = { action: its?.id ?? '', place: theirs?.id ?? '', escalation: raisedOne?.id ?? '' };
  return { person, ...ids, versions: { action: 1, place: 1, escalation: 1 } };
}

async function people(count: number): Promise<Raced[]> {
  const found: Raced[] = [];
  while (found.length < count) found.push(...(await Promise.all([raced(), raced(), raced(), raced()])));
  return found;
}

/** How often each answer was given: `done`, or the code of the refusal. */
const answers = new Map<string, number>();
/** Answers that no order of the two explains. */
const faults: string[] = [];
let acknowledged = 0;

interface Raceable {
  readonly refusal: { readonly code: string } | null;
  readonly action?: { readonly version: number } | null;
  readonly place?: { readonly version: number } | null;
  readonly escalation?: { readonly version: number } | null;
}

async function race(at: Asked, on: Raced, { verb, n }: { verb: RacingVerb; n: number }): Promise<void> {
  const deed = verb.deed(on, n);
  const answer = await at.as(deed.by ?? 'resettlement.worker@cardiff')(mutationOf(deed), {
    input: { requestId: randomUUID(), ...deed.input },
  });
  const result = answer.data?.[verb.does] as Raceable | null | undefined;
  const code = answer.errors?.[0]?.extensions.code ?? result?.refusal?.code ?? 'done';
  answers.set(code, (answers.get(code) ?? 0) + 1);
  if (code !== 'done' && !verb.refusals.includes(code)) faults.push(`${verb.does}: ${answer.text}`);
  if (code !== 'done') return;
  acknowledged += verb.leaves;
  for (const raced of ['action', 'place', 'escalation'] as const)
    on.versions[raced] = Math.max(on.versions[raced], result?.[raced]?.version ?? 0);
}

const count = async (table: string): Promise<number> =>
  (await admin.query<{ n: number }>(`select count(*)::int as n from hub.${table}`)).rows[0]?.n ?? 0;

test('500 racing pairs lose no write, tear no version, and leave what is derived as it is rendered from scratch', async () => {
  // Those who are moved between establishments are people of their own: elsewhere Parc would lose its seat, and with it its writes.
  const [settled, moved] = [await people(24), await people(4)];
  const before = { history: await count('history'), outbox: await count('outbox') };
  const pairs = Array.from({ length: PAIRS }, (_, n) => ({ n, verbs: EVERY_TWO[n % EVERY_TWO.length] ?? [] })).values();
  const lane = async (): Promise<void> => {
    for (const { n, verbs } of pairs) {
      const them = verbs.some(({ does }) => does === 'admitToCustody') ? moved : settled;
      const on = them[n % them.length] as Raced;
      await Promise.all(verbs.map((verb, side) => race(side === 0 ? hub : second, on, { verb, n: 2 * n + side })));
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: LANES }, lane));
  console.log(`racing: ${String(PAIRS)} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s`, Object.fromEntries(answers));

  expect(answers.get('done')).toBeGreaterThan(PAIRS);
  expect(faults).toEqual([]);
  expect((await count('history')) - before.history).toBe(acknowledged);
  expect((await count('outbox')) - before.outbox).toBe(acknowledged);
  const torn = await admin.query(
    `select noun, row_id from hub.history group by noun, person_id, row_id
     having min(version) <> 1 or max(version) <> count(*) or count(distinct version) <> count(*)`,
  );
  expect(torn.rows).toEqual([]);
  const stands = await derivedRows(admin);
  await renderFromScratch(admin);
  const afresh = await derivedRows(admin);
  expect(stands.length).toBeGreaterThan(1000);
  expect(stands.filter((row, index) => row !== afresh[index])).toEqual([]);
  expect(afresh.length).toBe(stands.length);
}, 240_000);
