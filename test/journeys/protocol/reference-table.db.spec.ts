/**
 * The Information Reference Table through the contract: to the parties of the partnership line by line, in both languages, and to nobody else. Which lines wait
 * for a consent is read off the same cells.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protocolId } from '#directory';
import { PARTIES, globalId } from '#kernel';
import { loadProtocol } from '#protocol';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Hub } from '../../support/hub.js';

const SOUTH = globalId({ type: 'Protocol', person: null, id: protocolId('south-wales', 1) });
const NORTH = globalId({ type: 'Protocol', person: null, id: protocolId('north-wales', 1) });
const TABLE = `query ($id: ID!) { node(id: $id) { ... on Protocol { lines { category what existenceSensitive clause why basis { article }
  cells { party agencyKinds cell { read write needs scope } } } } } }`;
const WELSH = `query ($id: ID!) { node(id: $id) { ... on Protocol { lines { category what(language: CYMRAEG) clause(language: CYMRAEG) why(language: CYMRAEG)
  cells { cell { clause(language: CYMRAEG) } } } } } }`;
const WAITING = `{ partnerships { slug protocol { lines { category cells(needs: [CONSENT, CONSENT_OR_CONTRACT]) { party agencyKinds } } } } }`;
const protocol = loadProtocol('schema/protocols/south-wales.v1.yaml');

interface Line {
  readonly category: string;
  readonly clause: string;
  readonly cells: readonly { readonly party: string; readonly agencyKinds: readonly string[]; readonly cell: object }[];
}

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

async function linesFor(login: string, { id = SOUTH, query = TABLE } = {}): Promise<readonly Line[] | null> {
  const { data, text } = await hub.as(login)(query, { id });
  const node = data?.['node'] as { lines: Line[] | null } | null | undefined;
  if (node === undefined || node === null) throw new Error(text);
  return node.lines;
}

describe('the reference table', () => {
  it('has every category and every cell that runs, and no other', async () => {
    const lines = (await linesFor('housing.officer@cardiff')) ?? [];
    expect(lines.map(({ category }) => category)).toEqual(protocol.categories.map(({ category }) => category));
    for (const [index, { category, what, existence, clause, basis }] of protocol.categories.entries()) {
      expect(lines[index]).toMatchObject({
        what,
        existenceSensitive: existence === 'SENSITIVE',
        clause: `${clause.number} ${clause.title}`,
        why: clause.text.trim(),
        basis: { article: basis.article },
      });
      const cells = PARTIES.flatMap((party) => {
        const cell = protocol.matrix.cell(party, category);
        if (cell === null) return [];
        const { read, write, needs, scope } = cell;
        return [
          { party, agencyKinds: protocol.parties.find((one) => one.party === party)?.agencyKinds, cell: { read, write, needs, scope } },
        ];
      });
      expect(lines[index]?.cells).toEqual(cells);
    }
  });

  it('says all of it in Welsh too', async () => {
    const lines = (await linesFor('housing.officer@cardiff', { query: WELSH })) ?? [];
    for (const [index, { whatCy, clause }] of protocol.categories.entries())
      expect(lines[index]).toMatchObject({ what: whatCy, clause: `${clause.number} ${clause.titleCy}`, why: clause.textCy.trim() });
    const heads = new Set(protocol.clauses.map(({ number, titleCy }) => `${number} ${titleCy}`));
    const cells = lines.flatMap((line) => line.cells as unknown as { cell: { clause: string } }[]);
    expect(cells.filter(({ cell }) => !heads.has(cell.clause))).toEqual([]);
  });

  it('tells which lines wait for a consent, and of which kind of agency', async () => {
    const { data } = await hub.as('resettlement.worker@cardiff')(WAITING);
    const [south] = data?.['partnerships'] as { protocol: { lines: Line[] } }[];
    const told = (south?.protocol.lines ?? []).flatMap(({ category, cells }) => cells.map(({ party }) => `${party} ${category}`));
    const waiting = protocol.matrix.rules().filter(({ needs }) => needs === 'CONSENT' || needs === 'CONSENT_OR_CONTRACT');
    expect(told).toEqual(waiting.map(({ party, category }) => `${party} ${category}`));
    expect(told).toContain('CA OWN_WORDS');
    expect(told).not.toContain('HO IDENTITY');
  });

  it('is shown to no agency of another partnership, to no household, by no way; nor is what one version changes', async () => {
    const partnership = await hub.as('careers.adviser@wales')('{ partnerships { id slug } }');
    const south = (partnership.data?.['partnerships'] as { id: string; slug: string }[]).find(({ slug }) => slug === 'south-wales')?.id;
    for (const login of ['housing.officer@wrexham', 'ig.lead@wrexham', 'young.person@cardiff', 'parent@cardiff']) {
      expect(await linesFor(login)).toBeNull();
      const THROUGH = `query ($id: ID!) { node(id: $id) { ... on Partnership { protocol { lines { category } } } } }`;
      expect((await hub.as(login)(THROUGH, { id: south })).data?.['node']).toEqual({ protocol: { lines: null } });
      const diff = await hub.as(login)('query ($id: ID!) { diffProtocols(from: $id, to: $id) { places } }', { id: SOUTH });
      expect(diff.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await linesFor('ig.lead@wrexham', { id: NORTH })).toHaveLength(29);
    const across = 'query ($from: ID!, $to: ID!) { diffProtocols(from: $from, to: $to) { places } }';
    const one = await hub.as('housing.officer@cardiff')(across, { from: SOUTH, to: NORTH });
    expect(one.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await hub.as('careers.adviser@wales')(across, { from: SOUTH, to: NORTH })).errors).toBeUndefined();
  });
});

describe('a clause', () => {
  it('is said in Welsh wherever it explains an answer', async () => {
    const { data } = await hub.as('resettlement.worker@cardiff')('{ caseload(first: 1) { nodes { id } } }');
    const person = (data?.['caseload'] as { nodes: { id: string }[] }).nodes[0]?.id;
    const WHY = `query ($person: ID!) { explainAccess(person: $person, category: IDENTITY) { clause welsh: clause(language: CYMRAEG) } }`;
    const why = await hub.as('resettlement.worker@cardiff')(WHY, { person });
    expect(why.data?.['explainAccess']).toEqual({ clause: '6.1 Who the young person is', welsh: '6.1 Pwy yw’r person ifanc' });
  });
});
