/** A requestId makes a repeat safe: it changes nothing, gets the first outcome under the rights of now, and is put on the ledger again. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { newestEntries, subjectOf } from '../support/ledger-rows.js';
import { identityOrigin } from '../support/server.js';
import { LEAD, TODAY, agency, inDays, mutationOf, perform, youngPerson } from '../support/young-person.js';

const PARC = 'key.worker@parc';
const RECORD = mutationOf({ does: 'recordCustodyProgress', answer: 'progress { id text }' });

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let second: Hub;
let person: string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  [hub, second] = await Promise.all([startHub(database), startGatewayProcess(database)]);
  person = await youngPerson(hub);
}, 300_000);
afterAll(async () => {
  await Promise.all([hub.close(), second.close()]);
  await admin.end();
  await database.drop();
});

const entry = (requestId: string = randomUUID()): Readonly<Record<string, unknown>> => ({
  requestId,
  person,
  kind: 'COURSE',
  text: 'unit 1',
});

async function rows(table: string): Promise<number> {
  return (await admin.query<{ n: number }>(`select count(*)::int as n from hub.${table}`)).rows[0]?.n ?? 0;
}

const written = async (): Promise<number[]> => [
  await rows('custody_progress'),
  await rows('history'),
  await rows('outbox'),
  await rows('request'),
];

describe('a repeat', () => {
  test('gets the first outcome through either gateway, writes nothing, and is on the ledger each time', async () => {
    const input = entry();
    const first = await hub.as(PARC)(RECORD, { input });
    expect(first.data).toMatchObject({ recordCustodyProgress: { progress: { text: 'unit 1' }, refusal: null } });
    const before = await written();
    for (const gateway of [hub, second, hub]) {
      const [ledger, answer] = [await rows('ledger'), await gateway.as(PARC)(RECORD, { input })];
      expect(answer.text).toBe(first.text);
      expect((await rows('ledger')) - ledger).toBe(1);
      const subject = await subjectOf(admin, person);
      expect(await newestEntries(admin)).toMatchObject([{ operation: 'recordCustodyProgress', request_id: input['requestId'], subject }]);
    }
    expect(await written()).toEqual(before);
  });

  test('with other input is CONFLICT, and so is the requestId for another verb', async () => {
    const input = entry();
    await hub.as(PARC)(RECORD, { input });
    const before = await written();
    const other = await hub.as(PARC)(RECORD, { input: { ...input, text: 'unit 2' } });
    expect(other.data).toMatchObject({ recordCustodyProgress: { progress: null, refusal: { code: 'CONFLICT', field: 'requestId' } } });
    const release = { requestId: input['requestId'], person, releaseOn: inDays(50), reason: 'x' };
    const verb = await second.as(PARC)(mutationOf({ does: 'setReleaseDate' }), { input: release });
    expect(verb.data).toMatchObject({ setReleaseDate: { refusal: { code: 'CONFLICT', field: 'requestId' } } });
    expect(await written()).toEqual(before);
  });

  test('of somebody else’s requestId is a request of one’s own', async () => {
    const input = entry();
    const mine = await hub.as(PARC)(RECORD, { input });
    const theirs = await hub.as('system@parc')(RECORD, { input });
    expect(theirs.data).toMatchObject({ recordCustodyProgress: { refusal: null } });
    expect(theirs.text).not.toBe(mine.text);
  });

  test('ten at once, through both gateways, are one', async () => {
    const input = entry();
    const before = await rows('custody_progress');
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? hub : second).as(PARC)(RECORD, { input })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data).toMatchObject({ recordCustodyProgress: { refusal: null } });
    expect((await rows('custody_progress')) - before).toBe(1);
  });

  test('of a referral, ten at once, opens one case', async () => {
    const referral = {
      preferredName: 'Un',
      fullName: 'Un Ewig',
      dateOfBirth: inDays(-6000),
      point: 'SENTENCED_TO_CUSTODY',
      triggeredOn: TODAY,
    };
    const input = { requestId: randomUUID(), ...referral, reason: 'x', leadProfessional: LEAD };
    const before = await rows('person_head');
    const refer = mutationOf({ does: 'referPerson', answer: 'person { id }' });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? hub : second).as(LEAD)(refer, { input })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data).toMatchObject({ referPerson: { refusal: null } });
    expect((await rows('person_head')) - before).toBe(1);
  });

  test('of a registration, ten at once, is one member', async () => {
    const member = {
      agency: agency('cardiff-housing'),
      issuer: `${identityOrigin()}/council`,
      subject: 'new@cardiff',
      name: 'New',
      role: 'PRACTITIONER',
    };
    const input = { requestId: randomUUID(), ...member };
    const register = 'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { registered refusal { code } } }';
    const before = await rows('member');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? hub : second).as('operator@hub')(register, { input })),
    );
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ registerMember: { registered: true, refusal: null } })));
    expect((await rows('member')) - before).toBe(1);
  });

  test('of one requestId for two people at once does one thing only', async () => {
    const both = [person, await youngPerson(hub)];
    const before = await rows('custody_progress');
    const requestId = randomUUID();
    const answers = await Promise.all(
      both.map((whom, n) => (n === 0 ? hub : second).as(PARC)(RECORD, { input: { ...entry(requestId), person: whom } })),
    );
    const codes = answers.map(({ data }) => (data?.['recordCustodyProgress'] as { refusal: { code: string } | null }).refusal?.code);
    expect(codes.sort()).toEqual(['CONFLICT', undefined]);
    expect((await rows('custody_progress')) - before).toBe(1);
  });

  test('by whoever lost the right to see it shows nothing of it, and is no way back in', async () => {
    const moved = await youngPerson(hub);
    const input = { ...entry(), person: moved, text: 'seen once' };
    expect((await hub.as(PARC)(RECORD, { input })).text).toContain('seen once');
    const stay = { establishment: agency('hillside'), kind: 'REMAND', admittedOn: inDays(0) };
    await perform(hub, { does: 'admitToCustody', input: { person: moved, ...stay } });
    const ledger = await rows('ledger');
    const { data } = await second.as(PARC)(RECORD, { input });
    expect(data).toEqual({ recordCustodyProgress: { progress: null, refusal: null } });
    expect(await rows('ledger')).toBe(ledger);
  });
});
