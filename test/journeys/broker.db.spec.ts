/**
 * An independent broker speaks for a young person who asked them to, and for nobody else; an information-governance lead sees consents and access of
 * everybody of the partnership, and no content.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { agency, mutationOf, perform } from '../support/young-person.js';

const YOUNG = 'young.person@cardiff';
const BROKER = 'broker@wales';

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

const READ = `query ($id: ID!) { person(id: $id) { id preferredName brokerRequests { id words }
  plan { actions { headline dueOn } } custody { releaseOn } accommodation { confirmation { from } } sharingConsents { category } } }`;

const codesOf = ({ errors }: Answer): (string | undefined)[] => (errors ?? []).map(({ extensions }) => extensions.code);
const asksFor = (changed: Readonly<Record<string, unknown>> = {}): { input: Readonly<Record<string, unknown>> } => ({
  input: { requestId: randomUUID(), person: idOf('ieuan-tallis'), broker: agency('resettlement-brokers'), ...changed },
});

/** Somebody of the broker's staff is allocated to the person who asked, with no end. */
async function allocateBroker(): Promise<void> {
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query(
      `insert into hub.seat (person_id, id, agency_id, party, member_id, kind, ref, valid_from)
       select s.person_id, gen_random_uuid(), s.agency_id, s.party, m.id, 'ALLOCATION', gen_random_uuid(), s.valid_from
       from hub.seat s join hub.member m on m.agency_id = s.agency_id and m.subject = $1 where s.kind = 'REQUEST'`,
      [BROKER],
    );
    expect(rowCount).toBe(1);
  } finally {
    await admin.end();
  }
}

describe('a broker', () => {
  test('sees of whoever asked them what a broker may see with consent, and not even a name', async () => {
    const { data, text } = await hub.as(BROKER)(READ, { id: idOf('ieuan-tallis') });
    const person = data?.['person'] as { plan: { actions: { headline: string | null; dueOn: string | null }[] } };
    expect(person).toMatchObject({ preferredName: null, custody: null, brokerRequests: null, sharingConsents: null });
    expect(person.plan.actions.length).toBeGreaterThan(3);
    for (const { headline, dueOn } of person.plan.actions) expect([headline, dueOn]).toEqual([null, expect.any(String)]);
    expect(text).not.toContain('Ieuan');
  });

  test('knows nobody who did not ask', async () => {
    const { data } = await hub.as(BROKER)('{ caseload(first: 100) { nodes { id } } }');
    expect(data?.['caseload']).toEqual({ nodes: [{ id: idOf('ieuan-tallis') }] });
    expect(codesOf(await hub.as(BROKER)(READ, { id: idOf('cai-ferrand') }))).toEqual(['NOT_FOUND']);
  });

  test.each(['resettlement.worker@cardiff', 'supervising.officer@cardiff', 'parent@cardiff', BROKER])(
    'is not asked in the young person’s place by %s',
    async (by) => {
      expect(codesOf(await hub.as(by)(mutationOf({ does: 'askBroker' }), asksFor()))).toEqual(['NOT_SHARED']);
    },
  );

  test('is asked once, and is a broker of the partnership', async () => {
    const asked = async (changed: Readonly<Record<string, unknown>>): Promise<unknown> =>
      (await hub.as(YOUNG)(mutationOf({ does: 'askBroker' }), asksFor(changed))).data?.['askBroker'];
    expect(await asked({})).toMatchObject({ refusal: { code: 'CONFLICT', field: 'broker' } });
    expect(await asked({ broker: agency('cardiff-housing') })).toMatchObject({ refusal: { code: 'INVALID', field: 'broker' } });
  });

  test('sees nothing from the next read on, once the request is taken back', async () => {
    const { data } = await hub.as(YOUNG)(READ, { id: idOf('ieuan-tallis') });
    const [request] = (data?.['person'] as { brokerRequests: { id: string; words: string }[] }).brokerRequests;
    expect(request?.words).toContain('from outside');
    await allocateBroker();
    const taken = { does: 'withdrawBrokerRequest', by: YOUNG, input: { request: request?.id }, answer: 'request { withdrawnOn }' };
    expect(await perform(hub, taken)).toMatchObject({ request: { withdrawnOn: expect.any(String) } });
    expect(codesOf(await hub.as(BROKER)(READ, { id: idOf('ieuan-tallis') }))).toEqual(['NOT_FOUND']);
    expect((await hub.as(BROKER)('{ caseload { nodes { id } } }')).data?.['caseload']).toEqual({ nodes: [] });
  });
});

describe('an information-governance lead', () => {
  test.each(['cai-ferrand', 'aled-ricketts'])('sees the consents of %s and nothing of what they are about', async (slug) => {
    const { data } = await hub.as('ig.lead@cardiff')(READ, { id: idOf(slug) });
    expect(data?.['person']).toMatchObject({
      preferredName: null,
      sharingConsents: expect.any(Array),
      custody: null,
      plan: null,
      accommodation: { confirmation: null },
    });
  });
});

describe('an agency administrator', () => {
  test('reaches nobody', async () => {
    expect((await hub.as('agency.admin@cardiff')('{ caseload { nodes { id } } }')).data?.['caseload']).toEqual({ nodes: [] });
    expect(codesOf(await hub.as('agency.admin@cardiff')(READ, { id: idOf('ieuan-tallis') }))).toEqual(['NOT_FOUND']);
  });
});
