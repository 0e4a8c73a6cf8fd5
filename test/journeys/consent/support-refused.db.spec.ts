/**
 * Turning down voluntary support is an answer and nothing else (rows 15 and 16, domain rule 2): it is shown as no breach, nothing can be made of it, and
 * what rests on the order stays as it was.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { loadContract } from '#gate';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';
import { refusalOf } from '../../support/refusals.js';
import { rowCounts } from '../../support/row-counts.js';
import { startWorkerFor } from '../../support/worker-for.js';
import type { WorkerFor } from '../../support/worker-for.js';
import { agency, inDays, mutationOf, perform, youngPerson } from '../../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const READERS = [
  OFFICER,
  'resettlement.worker@cardiff',
  'social.worker@cardiff',
  'police.officer@south-wales',
  'key.worker@parc',
  'panel.chair@cardiff',
];
/** What rests on the order, the law or safety: rows 7, 9, 10, 13 and 23 of the matrix, and what agencies ask of each other. */
const STATUTORY = `custody { releaseOn kind } orders { kind offence } riskAssessments { level summary } safeguarding { kind text }
  statutoryContacts { on attendance } enforcements { kind on condition } escalations { rule status reason }`;

let database: FreshDatabase;
let hub: Hub;
let worker: WorkerFor;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  hub = await startHub(database);
  worker = await startWorkerFor(database);
  person = await youngPerson(hub);
  const order = {
    kind: 'DETENTION_AND_TRAINING_ORDER',
    madeOn: inDays(-60),
    court: 'A court',
    offence: 'An offence',
    placementConditions: 'None',
  };
  await perform(hub, { does: 'recordOrder', by: OFFICER, input: { person, ...order } });
  await perform(hub, {
    does: 'recordStatutoryContact',
    by: OFFICER,
    input: { person, on: inDays(-1), kind: 'OTHER', attendance: 'ATTENDED' },
  });
}, 300_000);
afterAll(async () => {
  await hub.close();
  await worker.close();
  await worker.forget();
  await database.drop();
});

const statutory = async (): Promise<string[]> =>
  await Promise.all(
    READERS.map(async (login) => (await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${STATUTORY} } }`, { id: person })).text),
  );

const refuse = async (): Promise<string> => {
  const input = { person, answer: 'REFUSED', how: 'Told apart from the order, in pictures; she said no' };
  const { participation } = await perform(hub, { does: 'recordParticipation', input, answer: 'participation { id }' });
  return (participation as { id: string }).id;
};
/** Once nothing waits for the worker. */
const settled = async (): Promise<Readonly<Record<string, number>>> => {
  const waiting = async (): Promise<boolean> => {
    const before = await rowCounts(database.adminUrl);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return JSON.stringify(before) === JSON.stringify(await rowCounts(database.adminUrl));
  };
  await eventually('nothing is written any more', waiting);
  return await rowCounts(database.adminUrl);
};

test('a refusal is kept as an answer, and changes nothing that rests on the order, for anybody', async () => {
  const [before, counted] = [await statutory(), await settled()];
  await refuse();
  const after = await settled();
  expect(await statutory()).toEqual(before);
  const grown = Object.keys(after).filter((table) => (after[table] ?? 0) > (counted[table] ?? 0));
  // The answer itself, what records that it was given, and the offers that are due again. No contact, enforcement, escalation, action or clock.
  const OF_AN_ANSWER = ['effect', 'history', 'outbox', 'participation', 'participation_fact', 'plan_slice', 'request', 'due_work'];
  expect(grown.filter((table) => !OF_AN_ANSWER.includes(table))).toEqual([]);
});

test('no warning, breach, recall or escalation can be made of it', async () => {
  const answer = await refuse();
  const before = await settled();
  const attempts: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    [OFFICER, 'recordEnforcement', { person, kind: 'BREACH', contact: answer }],
    [OFFICER, 'recordEnforcement', { person, kind: 'WARNING', contact: answer }],
    [OFFICER, 'raiseEscalation', { person, target: agency('cardiff-education'), action: answer, reason: 'She turned down the help.' }],
  ];
  for (const [by, does, input] of attempts) {
    const told = refusalOf(await hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } }));
    expect([does, told.code]).toEqual([does, 'NOT_FOUND']);
  }
  expect(await settled()).toEqual(before);
});

test('no type of the contract but the person and the verb that records it leads to an answer, and no rule or kind speaks of one', () => {
  const types = Object.values(loadContract('schema').getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const leading = types.flatMap((type) =>
    isObjectType(type) && Object.values(type.getFields()).some((field) => getNamedType(field.type).name === 'Participation')
      ? [type.name]
      : [],
  );
  expect(leading.sort()).toEqual(['Person', 'RecordParticipationResult']);
  const valuesOf = (name: string): string[] =>
    types.flatMap((type) => (type.name === name && isEnumType(type) ? type.getValues().map((one) => one.name) : []));
  expect(valuesOf('EscalationRule')).toEqual(['NO_ACCOMMODATION', 'ACTION_OVERDUE', 'RAISED_BY_A_PERSON']);
  expect(valuesOf('EnforcementKind')).toEqual(['WARNING', 'BREACH', 'RECALL']);
  const about = types.flatMap((type) =>
    isInputObjectType(type) && /Enforcement|Escalation|StatutoryContact/.test(type.name)
      ? Object.keys(type.getFields()).filter((field) => /participation|refus|offer|support/i.test(field))
      : [],
  );
  expect(about).toEqual([]);
});
