/**
 * A sealed record is there for those who are named and for nobody else: not in the plan, by its id, in its history, as a fact, in a list, nor as an
 * event; and an answer about somebody with one is, byte for byte, that about somebody without.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { globalId, parseGlobalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { staffId } from '../support/disclosing.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { refusalOf } from '../support/refusals.js';
import { LEAD, inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const NURSE = 'camhs.nurse@cardiff';
let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;
let without: string; // Somebody like them, without the record.
let record: string;
let action: string;
let seal: { readonly id: string; readonly version: number };

const RECORD = { kind: 'OTHER', since: inDays(-3), ask: 'The desk', text: 'At risk from a relative at the council' };

const change = (does: string, by: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  hub.as(by)(mutationOf({ does, answer: 'seal { id version }' }), { input: { requestId: randomUUID(), ...input } });

const ask = (login: string, query: string, id = person): Promise<Answer> => hub.as(login)(`query ($id: ID!) { ${query} }`, { id });
const plan = (login: string, id: string): Promise<Answer> =>
  ask(login, 'person(id: $id) { safeguarding { ask text } plan { actions { headline text dueOn } } }', id);
const node = (login: string, id: string): Promise<Answer> => ask(login, 'node(id: $id) { id }', id);
const history = (login: string, id: string): Promise<Answer> => ask(login, 'history(id: $id) { nodes { version reason } }', id);

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  [person, without] = [await youngPerson(hub), await youngPerson(hub)];
  const { safeguarding } = await perform(hub, {
    does: 'recordSafeguarding',
    by: OFFICER,
    input: { person, ...RECORD },
    answer: 'safeguarding { id }',
  });
  record = (safeguarding as { id: string }).id;
  const agreed = {
    person,
    headline: 'A place of safety',
    text: 'Move before Friday',
    dueOn: inDays(5),
    pathway: 'CASE_MANAGEMENT_TRANSITIONS',
    category: 'STATUTORY_CONTACT',
  };
  const { action: made } = await perform(hub, { does: 'agreeAction', by: OFFICER, input: agreed, answer: 'action { id }' });
  action = (made as { id: string }).id;
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

test('before, colleagues and partners read it as the protocol says', async () => {
  for (const login of [LEAD, SOCIAL, NURSE]) expect((await plan(login, person)).text).toContain(RECORD.text);
  expect((await plan('education.officer@cardiff', person)).text).toContain('The desk');
});

describe('sealed by the supervising officer for themself and a social worker', () => {
  beforeAll(async () => {
    for (const one of [record, action]) {
      const { data, text } = await change('sealRecord', OFFICER, {
        record: one,
        reason: 'A relative works at the council.',
        openTo: [await staffId(admin, SOCIAL)],
      });
      const sealed = (data?.['sealRecord'] as { seal: typeof seal | null }).seal;
      if (sealed === null) throw new Error(text);
      if (one === record) seal = sealed;
    }
  });

  test('those two read it as before, and know for whom and why it is sealed', async () => {
    for (const login of [OFFICER, SOCIAL]) {
      expect((await plan(login, person)).text).toContain(RECORD.text);
      expect((await ask(login, 'person(id: $id) { seals { reason record { id } } }')).text).toContain('A relative works at the council.');
      expect((await history(login, record)).data).toMatchObject({ history: { nodes: [{ version: 1 }] } });
    }
  });

  test.each([
    LEAD,
    NURSE,
    'education.officer@cardiff',
    'housing.officer@cardiff',
    'key.worker@parc',
    'panel.chair@cardiff',
    'police.officer@south-wales',
  ])('to %s the answer is that about somebody without: by plan, id, history and list', async (login) => {
    expect((await plan(login, person)).text).toBe((await plan(login, without)).text);
    const absent = (id: string): string => {
      const { type, person: of } = parseGlobalId(id);
      return globalId({ type, person: of, id: randomUUID() });
    };
    for (const id of [record, action, seal.id]) {
      expect((await node(login, id)).text).toBe((await node(login, absent(id))).text);
      expect((await history(login, id)).text).toBe((await history(login, absent(id))).text);
    }
    const list = (id: string): Promise<Answer> =>
      ask(login, 'agreedActions(filter: { person: $id }) { nodes { headline dueOn text } }', id);
    expect((await list(person)).text).toBe((await list(without)).text);
    const seals = (id: string): Promise<Answer> => ask(login, 'person(id: $id) { seals { id reason } }', id);
    expect((await seals(person)).text).toBe((await seals(without)).text);
  });

  test('nobody else corrects it, seals it, or takes the seal off', async () => {
    const supersedes = { record, version: 1, reason: 'x' };
    const corrected = await hub.as(LEAD)(mutationOf({ does: 'recordSafeguarding' }), {
      input: { requestId: randomUUID(), person, ...RECORD, supersedes },
    });
    expect(['NOT_FOUND', 'NOT_SHARED']).toContain(refusalOf(corrected).code);
    expect(refusalOf(await change('sealRecord', LEAD, { record, reason: 'x' })).code).toBe('NOT_FOUND');
    expect(refusalOf(await change('unsealRecord', LEAD, { seal: seal.id, version: 1, reason: 'x' })).code).toBe('NOT_FOUND');
    expect(refusalOf(await change('unsealRecord', SOCIAL, { seal: seal.id, version: 1, reason: 'x' })).code).toBe('NOT_SHARED');
    expect(refusalOf(await change('sealRecord', OFFICER, { record, reason: 'x' })).code).toBe('CONFLICT');
  });

  test('an emergency disclosure of the category opens the rest of it, never what is sealed', async () => {
    await perform(hub, { does: 'recordSafeguarding', by: OFFICER, input: { person, ...RECORD, text: 'Known to all of the panel' } });
    const input = {
      person,
      recipient: await staffId(admin, 'housing.officer@newport'),
      categories: ['SAFEGUARDING'],
      concern: 'x',
      reason: 'x',
      basis: 'VITAL_INTERESTS',
    };
    await perform(hub, { does: 'discloseInEmergency', by: OFFICER, input });
    const { text } = await plan('housing.officer@newport', person);
    expect(text).toContain('Known to all of the panel');
    expect(text).not.toContain(RECORD.text);
  });

  test('its slice is apart, and rendering again leaves it so', async () => {
    const { id } = parseGlobalId(person);
    const rows = async (): Promise<{ sealed: boolean; body: string }[]> => {
      const text = `select seal_id is not null as sealed, face, body::text from hub.plan_slice where person_id = $1 and noun = 'safeguarding' order by 1, 2`;
      return (await admin.query<{ sealed: boolean; body: string }>(text, [id])).rows;
    };
    const before = await rows();
    for (const { sealed, body } of before) expect(body.includes(RECORD.text) && !sealed).toBe(false);
    await admin.query('begin');
    await admin.query(`select set_config('hub.person', $1, true)`, [id]);
    await admin.query('select derive.render_safeguarding($1)', [id]);
    await admin.query('commit');
    expect(await rows()).toEqual(before);
  });

  test('named anew, it is there for the new one and no more for the old', async () => {
    const { text } = await change('nameForSeal', OFFICER, {
      seal: seal.id,
      version: seal.version,
      openTo: [await staffId(admin, NURSE)],
      reason: 'Handed over.',
    });
    expect(text).toContain('"refusal":null');
    expect((await plan(NURSE, person)).text).toContain(RECORD.text);
    expect((await plan(SOCIAL, person)).text).not.toContain(RECORD.text);
  });

  test('unsealed, it is there for all again, with its history; the reason is told to nobody new', async () => {
    expect(
      (await change('unsealRecord', OFFICER, { seal: seal.id, version: seal.version + 1, reason: 'The relative left.' })).text,
    ).toContain('"refusal":null');
    for (const login of [LEAD, SOCIAL, NURSE]) expect((await plan(login, person)).text).toContain(RECORD.text);
    expect((await history(LEAD, record)).data).toMatchObject({ history: { nodes: [{ version: 1 }] } });
    expect((await ask(LEAD, 'person(id: $id) { seals { reason } }')).text).not.toContain('A relative');
    expect(refusalOf(await change('unsealRecord', OFFICER, { seal: seal.id, version: seal.version + 2, reason: 'x' })).code).toBe(
      'TOO_LATE',
    );
  });
});

describe('is refused', () => {
  test('for another agency’s record, for the plan itself, and to whom nobody is', async () => {
    expect(refusalOf(await change('sealRecord', SOCIAL, { record, reason: 'x' })).code).toBe('NOT_SHARED');
    const { data } = await ask(OFFICER, 'person(id: $id) { plan { id } referral { id } }');
    const { plan: whole, referral } = data?.['person'] as Record<'plan' | 'referral', { id: string }>;
    expect(refusalOf(await change('sealRecord', OFFICER, { record: whole.id, reason: 'x' })).code).toMatch(/INVALID|NOT_FOUND/);
    expect(refusalOf(await change('sealRecord', OFFICER, { record: referral.id, reason: 'x' })).code).toMatch(/INVALID|NOT_SHARED/);
    const openTo = [globalId({ type: 'Staff', person: null, id: randomUUID() })];
    expect(refusalOf(await change('sealRecord', OFFICER, { record, reason: 'x', openTo })).code).toBe('INVALID');
  });
});
