/**
 * The seven pathways: who records what, what the others then see of it (all, that it is so, nothing), and that both are on the ledger.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { SENSITIVE_EXISTENCE, isCategory } from '#kernel';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { newestEntries, subjectOf } from '../../support/ledger-rows.js';
import { rowCounts } from '../../support/row-counts.js';
import { mutationOf, perform, youngPerson } from '../../support/young-person.js';
import { PATHWAY_RECORDS } from './pathway-records.js';
import type { PathwayRecord } from './pathway-records.js';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub);
  await perform(hub, { does: 'allocateStaff', by: 'agency.admin@cardiff', input: { person, member: 'youth.worker@cardiff' } });
}, 120_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

/** What somebody sees of one kind of record of the person. */
async function seenBy(login: string, { listed, full, fact }: PathwayRecord): Promise<{ answer: Answer; records: unknown }> {
  const answer = await hub.as(login)(`query ($id: ID!) { person(id: $id) { ${listed} { ${full} ${fact} } } }`, { id: person });
  return { answer, records: (answer.data?.['person'] as Record<string, unknown> | null)?.[listed] };
}

/** What the newest row of the ledger says was disclosed of the person. */
async function ledgered(): Promise<Record<string, string>> {
  const [entry] = await newestEntries(admin);
  expect(entry?.subject).toBe(await subjectOf(admin, person));
  return Object.fromEntries(Object.entries(entry?.disclosed ?? {}).map(([category, { level }]) => [category, level]));
}

const attempt = (login: string, { does, input }: PathwayRecord, change: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(login)(mutationOf({ does }), { input: { requestId: randomUUID(), person, ...input, ...change } });

describe.each(PATHWAY_RECORDS.map((record) => [record.does, record] as const))('%s', (does, record) => {
  const { by, input, answers, category, full, fact, sees } = record;

  test('is recorded by whoever writes it, on the ledger', async () => {
    const { [answers]: recorded } = await perform(hub, {
      does,
      by,
      input: { person, ...input },
      answer: `${answers} { id version ${full} ${fact} }`,
    });
    expect(recorded).toMatchObject({ version: 1, [full]: input[full] });
    expect((recorded as Record<string, unknown>)[fact] ?? null).not.toBeNull();
    expect(await newestEntries(admin)).toMatchObject([{ operation: does, member: by }]);
    expect(await ledgered()).toEqual({ [category]: expect.stringMatching(/^(ALL|OWN)$/) });
  });

  test.each(sees.full.map((login) => [login]))('is seen in full by %s', async (login) => {
    const { records } = await seenBy(login, record);
    expect(records).toContainEqual(expect.objectContaining({ [full]: input[full] }));
    expect(await ledgered()).toEqual({ [category]: expect.stringMatching(/^(ALL|OWN)$/) });
  });

  for (const login of sees.fact) {
    test(`is a fact to ${login}: that it is so, and not what`, async () => {
      const { records } = await seenBy(login, record);
      expect(records).toEqual([{ [full]: null, [fact]: expect.anything() }]);
      expect(await ledgered()).toEqual({ [category]: 'FACT' });
    });
  }

  test.each(sees.nothing.map((login) => [login]))(
    'is nothing to %s, who is told what is withheld unless that itself would tell',
    async (login) => {
      const { answer, records } = await seenBy(login, record);
      expect([records, answer.errors]).toEqual([null, undefined]);
      const sensitive = isCategory(category) && SENSITIVE_EXISTENCE.includes(category);
      expect(answer.extensions?.withheld ?? []).toEqual(sensitive ? [] : [expect.objectContaining({ category })]);
      expect(await ledgered()).toEqual({});
    },
  );

  test.each(record.mayNot.map((login) => [login]))('is not recorded by %s, and nothing of it is written', async (login) => {
    const before = await rowCounts(database.adminUrl);
    const { data, errors } = await attempt(login, record);
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([{ [does]: null }, ['NOT_SHARED']]);
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });

  test('that is wrong is INVALID, says which field, and leaves nothing half-written', async () => {
    const before = await rowCounts(database.adminUrl);
    const [wrong, field] = record.wrong;
    const { data } = await attempt(by, record, wrong);
    expect(data?.[does]).toMatchObject({ refusal: { code: 'INVALID', field } });
    expect(await rowCounts(database.adminUrl)).toEqual(before);
  });
});
