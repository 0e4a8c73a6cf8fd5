/** What is about nobody is for members: a good token of an issuer is not yet a member of the partnership. Health is for whoever runs it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import request from 'supertest';
import { agencyId } from '#directory';
import { globalId } from '#kernel';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';

const HOUSING = globalId({ type: 'Agency', person: null, id: agencyId('cardiff-housing') });
const ROOTS = [
  '{ viewer { name } }',
  '{ agencies { nodes { slug } } }',
  '{ partnerships { slug } }',
  `{ node(id: "${HOUSING}") { id } }`,
  '{ caseload { nodes { id } } }',
];

describe('the hub', () => {
  let database: FreshDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await freshDatabase({ from: 'demo' });
    hub = await startHub(database);
  }, 60_000);

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  it('answers a member with the directory, and any agency, partnership or protocol by its id', async () => {
    const { data, errors } = await hub.as('housing.officer@cardiff')(
      `{ node(id: "${HOUSING}") { id ... on Agency { slug name(language: CYMRAEG) kind } } partnerships { id protocol { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ node: { id: HOUSING, slug: 'cardiff-housing', name: 'Tai Caerdydd', kind: 'HOUSING' } });
    const [partnership] = data?.['partnerships'] as { id: string; protocol: { id: string } }[];
    for (const id of [partnership?.id, partnership?.protocol.id]) {
      const again = await hub.as('housing.officer@cardiff')('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
      expect(again.data).toMatchObject({ node: { id } });
    }
  });

  it.each(ROOTS)('refuses whoever left the register: %s', async (query) => {
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`update hub.member set valid_until = hub.instant() where subject = 'careers.adviser@wales'`);
    await admin.end();
    const { data, errors } = await hub.as('careers.adviser@wales')(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SIGNED_IN']);
    expect(Object.values(data ?? {})).toEqual([null]);
  });

  it('says that it lives and is ready, to anybody and without a word about anybody', async () => {
    const origin = new URL(hub.url).origin;
    await request(origin).get('/health/live').expect(200, { status: 'ok' });
    await request(origin)
      .get('/health/ready')
      .expect(200)
      .expect(({ body }: { body: { parts: Record<string, string> } }) => {
        const names = Object.keys(body.parts);
        expect(names.filter((name) => !/^(database|ledger|issuer 127\.0\.0\.1:\d+\/[a-z-]+)$/.test(name))).toEqual([]);
        expect(body).toEqual({ status: 'ok', parts: Object.fromEntries(names.map((name) => [name, 'ok'])) });
        expect(names).toEqual(expect.arrayContaining(['database', 'ledger']));
      });
  });
});
