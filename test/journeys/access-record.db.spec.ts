/** Who saw what of me, when, and under which rule: the ledger as each party may read it, and never a word of what they may not know of. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { partnershipId } from '#directory';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { ledgerLength, newestEntries, subjectOf } from '../support/ledger-rows.js';
import { LEAD, consent, inDays, perform, youngPerson } from '../support/young-person.js';

const OFFICER = 'supervising.officer@cardiff';
const SOCIAL = 'social.worker@cardiff';
const CHAIR = 'panel.chair@cardiff';
const NURSE = 'camhs.nurse@cardiff';

interface Entry {
  readonly at: string;
  readonly agency: { readonly slug: string } | null;
  readonly by: { readonly name: string } | null;
  readonly party: string | null;
  readonly saw: readonly { readonly category: string; readonly level: string; readonly clause: string; readonly cleared: boolean }[] | null;
  readonly sentence: string | null;
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let person: string;

const DISCLOSURES = `query ($id: ID!, $category: InformationCategory, $first: Int = 100, $after: String) {
  disclosures(person: $id, category: $category, first: $first, after: $after) {
    edges { cursor node { at agency { slug } by { name } party saw { category level clause cleared } sentence } }
    pageInfo { hasNextPage endCursor }
  } }`;

const ask = (login: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  hub.as(login)(DISCLOSURES, { id: person, ...variables });

async function page(login: string, variables?: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, text } = await ask(login, variables);
  if (data === null || data === undefined) throw new Error(text);
  return data['disclosures'] as Page;
}

const entries = async (login: string, variables?: Readonly<Record<string, unknown>>): Promise<Entry[]> =>
  (await page(login, variables)).edges.map(({ node }) => node);

const by = (party: string) => (entry: Entry) => entry.party === party;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  person = await youngPerson(hub);
  await perform(hub, consent(person, 'cardiff-education', ['CUSTODY_PROGRESS']));
  const action = { person, headline: 'a headline', text: 'a text', dueOn: inDays(5) };
  const treatment = { ...action, pathway: 'SUBSTANCE_MISUSE', category: 'SUBSTANCE_MISUSE_TREATMENT' };
  await perform(hub, { does: 'agreeAction', by: NURSE, input: treatment, answer: 'action { text }' });
  await hub.as('housing.officer@cardiff')('query ($id: ID!) { person(id: $id) { fullName custody { releaseOn } } }', { id: person });
  await hub.as('education.officer@cardiff')('query ($id: ID!) { person(id: $id) { custodyProgress { text } } }', { id: person });
  await hub.as(SOCIAL)('query ($id: ID!) { person(id: $id) { referral { reason } } }', { id: person });
  await hub.as(LEAD)('{ caseload(first: 100) { nodes { preferredName } } }');
  await hub.as('police.officer@south-wales')('{ caseload(first: 100) { nodes { id } } }');
}, 300_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

describe('a supervising officer', () => {
  test('reads who saw what under which rule, newest first, with the clause of the protocol', async () => {
    const all = await entries(OFFICER);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const { rows } = await admin.query<{ category: number; clause: string }>(
      `select r.category, r.clause from hub.rule r join hub.protocol p on p.id = r.protocol_id
       where p.partnership_id = $1 and p.version = 1 and r.party = 'HO' and r.category in (1, 7) order by r.category`,
      [partnershipId('south-wales')],
    );
    const housing = all.filter(by('HO'));
    expect(housing).toMatchObject([{ agency: { slug: 'cardiff-housing' }, by: { name: expect.any(String) } }]);
    expect(housing[0]?.saw).toEqual([
      { category: 'IDENTITY', level: 'ALL', clause: rows[0]?.clause, cleared: false },
      { category: 'CUSTODY_DATES', level: 'FACT', clause: rows[1]?.clause, cleared: false },
    ]);
    expect(housing[0]?.sentence).toMatch(/^On .+, Cardiff .*\(Housing authority\) saw .* identity .* of the protocol\.$/);
  });

  test('reads that a consent stood where the rule asks for one', async () => {
    const education = (await entries(OFFICER)).filter(by('ED'));
    expect(education.flatMap(({ saw }) => saw)).toContainEqual(expect.objectContaining({ category: 'CUSTODY_PROGRESS', cleared: true }));
  });

  test('reads of lists too, a line a person, and of those who saw no more than that the person is theirs', async () => {
    const all = await entries(OFFICER);
    expect(all.filter(by('RW')).flatMap(({ saw }) => saw ?? [])).toContainEqual(expect.objectContaining({ category: 'IDENTITY' }));
    expect(all.filter(by('PO'))).toMatchObject([{ saw: [], sentence: expect.stringContaining('saw only that') }]);
  });

  test('finds the entries about one category', async () => {
    const about = await entries(OFFICER, { category: 'CUSTODY_PROGRESS' });
    expect(about.map(({ party }) => party)).toEqual(['ED']);
  });

  test('turns pages without loss or repeat, with cursors that tell only what the entry tells', async () => {
    const whole = (await page(OFFICER)).edges.map(({ node }) => node);
    const turned: Entry[] = [];
    // What is read from here on is newer than the first page's end.
    for (let after = (await page(OFFICER, { first: 2 })).pageInfo.endCursor; after !== null;) {
      const { edges, pageInfo } = await page(OFFICER, { first: 3, after });
      turned.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(turned).toEqual(whole.slice(1));
    const [last] = (await page(OFFICER, { first: 1 })).edges;
    const [at = '', id = ''] = Buffer.from(last?.cursor ?? '', 'base64url')
      .toString()
      .split(' ');
    expect([new Date(at).toISOString(), id]).toEqual([last?.node.at, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test('is refused a cursor this list did not give', async () => {
    expect((await ask(OFFICER, { after: 'eA' })).errors?.[0]?.extensions.code).toBe('INVALID');
  });

  test('leaves a row of the ledger by reading it', async () => {
    const before = await ledgerLength(admin);
    await ask(OFFICER);
    expect((await ledgerLength(admin)) - before).toBe(1);
    const [newest] = await newestEntries(admin);
    expect(newest).toMatchObject({ operation: 'disclosures', party: 'SO', subject: await subjectOf(admin, person) });
    expect(newest?.disclosed).toMatchObject({ ACCESS_RECORD: { level: 'ALL' } });
  });
});

describe('what may not be known of', () => {
  test('is not in the access record either: without consent, treatment is no category anybody saw', async () => {
    const { text } = await ask(OFFICER);
    expect(text).not.toContain('SUBSTANCE_MISUSE');
    expect((await entries(OFFICER)).filter(by('HE')).flatMap(({ saw }) => saw ?? [])).toEqual([
      expect.objectContaining({ category: 'PLAN_SUMMARY' }),
    ]);
    expect(await entries(OFFICER, { category: 'SUBSTANCE_MISUSE_TREATMENT' })).toEqual([]);
    expect((await entries(NURSE)).filter(by('HE')).flatMap(({ saw }) => saw ?? [])).toContainEqual(
      expect.objectContaining({ category: 'SUBSTANCE_MISUSE_TREATMENT' }),
    );
  });
});

describe('who has less of the access record', () => {
  test('a social worker has their own agency’s entries in full, and of the others only when', async () => {
    const all = await entries(SOCIAL);
    const [own, others] = [all.filter(by('SS')), all.filter(({ party }) => party !== 'SS')];
    expect(own.flatMap(({ saw }) => saw ?? [])).toContainEqual(expect.objectContaining({ category: 'REFERRAL' }));
    expect(others.length).toBeGreaterThan(5);
    for (const { at, ...rest } of others) {
      expect([Date.parse(at) > 0, rest]).toEqual([true, { agency: null, by: null, party: null, saw: null, sentence: null }]);
    }
    expect(await entries(SOCIAL, { category: 'CUSTODY_DATES' })).toEqual([]);
  });

  test('a chair has only when', async () => {
    const { data, extensions } = await ask(CHAIR);
    const { edges } = data?.['disclosures'] as Page;
    expect(edges.length).toBeGreaterThan(5);
    for (const { node } of edges) expect(node).toEqual({ at: node.at, agency: null, by: null, party: null, saw: null, sentence: null });
    expect(extensions?.withheld).toMatchObject([{ category: 'ACCESS_RECORD', code: 'NOT_SHARED' }]);
    expect((await newestEntries(admin))[0]?.disclosed).toEqual({ ACCESS_RECORD: expect.objectContaining({ level: 'FACT' }) });
  });

  test('who has no seat is told that there is no such person', async () => {
    expect((await ask('housing.officer@newport')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

test('the gateway’s role reads no ledger: only the view, and of that nothing without a context', async () => {
  const app = new Client({ connectionString: database.url('hub_app') });
  await app.connect();
  try {
    for (const table of ['ledger', 'ledger_line']) await expect(app.query(`select from hub.${table}`)).rejects.toThrow('permission denied');
    expect((await app.query('select from derive.access_record')).rowCount).toBe(0);
  } finally {
    await app.end();
  }
});
