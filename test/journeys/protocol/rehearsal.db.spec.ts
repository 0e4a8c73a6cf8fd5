/**
 * A draft is rehearsed before anybody signs it: chosen cases are read again as each party, by the same read call and veil, and what would appear or vanish is
 * named; no content leaves, nothing is kept, and that the lead looked is on the ledger.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agencyId, protocolId } from '#directory';
import { demoPersonIds } from '../../support/demo-world.js';
import type { Answer } from '../../support/hub.js';
import { rowCounts } from '../../support/row-counts.js';
import { LEAD, OTHER_LEAD, codeOf, protocolWorld, versionId } from './protocol-world.js';
import type { ProtocolWorld } from './protocol-world.js';

const REHEARSE = `query ($protocol: ID!, $people: [ID!]!) { rehearseProtocol(protocol: $protocol, people: $people) {
  protocol { version } cases { person { id } changes { party agency { slug } field categories effect byRight } } } }`;
/** The police lose the address, careers the fact that it is confirmed; housing gains the finance, education the safeguarding; health loses its own. */
const changed = (file: string): string =>
  file
    .replace(/\n {6}CA: [^\n]*clause: accommodation-confirmation }/, '')
    .replace(/(PO: \{ read: )ALL([^\n]*clause: accommodation-confirmation })/, '$1FACT$2')
    .replace(/(ED: \{ read: )FACT([^\n]*clause: safeguarding })/, '$1ALL$2');

let world: ProtocolWorld;
let person: string;

beforeAll(async () => {
  world = await protocolWorld();
  await world.draft(changed);
  person = (await demoPersonIds())('ieuan-tallis');
}, 240_000);
afterAll(async () => {
  await world.close();
});

const rehearse = (by: string, input: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  world.hub.as(by)(REHEARSE, { protocol: versionId(2), people: [person], ...input });

interface Change {
  readonly party: string;
  readonly agency: { readonly slug: string };
  readonly field: string;
  readonly categories: readonly string[];
  readonly effect: string;
  readonly byRight: boolean;
}

async function changesSeen(): Promise<readonly Change[]> {
  const { data, text } = await rehearse(LEAD);
  const { cases } = (data?.['rehearseProtocol'] ?? { cases: [] }) as { cases: { person: { id: string }; changes: Change[] }[] };
  if (cases[0] === undefined) throw new Error(text);
  return cases[0].changes;
}

describe('a rehearsal', () => {
  it('names what would appear or vanish, for the parties the draft changes and for nobody else', async () => {
    const changes = await changesSeen();
    const short = changes.map(({ party, field, effect, byRight }) => `${party} ${effect} ${field}${byRight ? ' (by right)' : ''}`);
    expect(short).toEqual(
      expect.arrayContaining([
        'CA VANISHES accommodation.confirmation.from',
        'PO VANISHES accommodation.confirmation.address',
        expect.stringMatching(/^ED APPEARS \S+ \(by right\)$/),
      ]),
    );
    const address = changes.find(({ field }) => field === 'accommodation.confirmation.address');
    expect(address?.categories).toEqual(['ACCOMMODATION_CONFIRMATION']);
    expect(short).not.toContain('PO VANISHES accommodation.confirmation.from');
    expect(new Set(changes.map(({ party }) => party))).toEqual(new Set(['CA', 'PO', 'ED']));
  });

  it('tells what the reads of every day would: under the draft the parties see exactly that', async () => {
    const READ = 'query ($id: ID!) { person(id: $id) { accommodation { confirmation { from address } } } }';
    const seen = async (login: string): Promise<unknown> =>
      ((await world.hub.as(login)(READ, { id: person })).data?.['person'] as { accommodation: unknown }).accommodation;
    const before = [await seen('careers.adviser@wales'), await seen('police.officer@south-wales')];
    expect(before).toEqual([
      { confirmation: { from: expect.any(String), address: null } },
      { confirmation: { from: expect.any(String), address: expect.any(String) } },
    ]);
    await changesSeen();
    expect([await seen('careers.adviser@wales'), await seen('police.officer@south-wales')]).toEqual(before);
  });

  it('discloses no content, and where existence is sensitive not whether there is a record', async () => {
    const { text } = await rehearse(LEAD);
    const { rows } = await world.admin.query<{ body: string }>(`select body::text from hub.plan_slice where face = 'FULL'`);
    const values = rows.flatMap(({ body }) =>
      [...body.matchAll(/"(?:text|address|fullName|headline|preferredName)": ?"([^"]{6,})"/g)].map(([, value = '']) => value),
    );
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
    const without = (await changesSeen()).filter(({ byRight }) => byRight);
    const slices = `delete from hub.plan_slice where noun like 'safeguarding%' and person_id = $1`;
    await world.admin.query(slices, [Buffer.from(person, 'base64url').toString().split(':')[1]]);
    expect((await changesSeen()).filter(({ byRight }) => byRight)).toEqual(without);
  });

  it('keeps nothing: not a signature, not a row, and the draft is in force for nobody', async () => {
    const before = await rowCounts(world.database.adminUrl);
    await changesSeen();
    const after = await rowCounts(world.database.adminUrl);
    const grown = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(grown.filter((table) => !table.includes('ledger'))).toEqual([]);
    const { rows } = await world.admin.query('select valid_from from hub.protocol where id = $1', [protocolId('south-wales', 2)]);
    expect(rows).toEqual([{ valid_from: null }]);
  });

  it('is on the ledger as the lead’s own look at the person, and as nobody else’s', async () => {
    const since = await world.admin.query<{ at: string }>('select hub.instant()::text as at');
    await changesSeen();
    const { rows } = await world.admin.query<{ agency: string; terms: string }>(
      `select l.agency, t.terms from hub.ledger l join hub.ledger_terms t on t.sha256 = l.terms where l.at >= $1::timestamptz`,
      [since.rows[0]?.at],
    );
    expect(rows).toEqual([{ agency: agencyId('cardiff-yot'), terms: expect.stringContaining('rehearseProtocol') }]);
  });
});

describe('who does not answer for the partnership', () => {
  it('rehearses nothing, nor does its lead with people they have no seat for', async () => {
    for (const by of [OTHER_LEAD, 'resettlement.worker@cardiff', 'panel.chair@cardiff', 'operator@hub', 'young.person@cardiff'])
      expect(codeOf(await rehearse(by))).toBe('NOT_SHARED');
    const north = (await demoPersonIds())('macsen-hollis');
    expect(codeOf(await rehearse(LEAD, { people: [north] }))).toBe('NOT_FOUND');
    expect(codeOf(await rehearse(LEAD, { protocol: versionId(9) }))).toBe('NOT_FOUND');
    expect(codeOf(await rehearse(LEAD, { people: [] }))).toBe('INVALID');
  });

  it('is refused by the database too, which commits no rehearsal of anybody’s', async () => {
    const row = Buffer.from(person, 'base64url').toString().split(':')[1];
    const as = async (login: string): Promise<void> => {
      await world.admin.query('begin');
      await world.admin.query('set local role hub_app');
      await world.admin.query(
        `select set_config('hub.member', m.id::text, true), set_config('hub.agency', m.agency_id::text, true) from hub.member m where m.subject = $1`,
        [login],
      );
    };
    const cast = (people: string): Promise<unknown> =>
      world.admin.query('select derive.cast_rehearsal($1, $2)', [protocolId('south-wales', 2), people]);
    await as(OTHER_LEAD);
    await expect(cast(`{${String(row)}}`)).rejects.toThrow('governs nothing');
    await world.admin.query('rollback');
    await as(LEAD);
    await expect(cast('{00000000-0000-4000-8000-000000000000}')).rejects.toThrow('no seat');
    await world.admin.query('rollback');
    await as(LEAD);
    await expect(world.admin.query('select derive.begin_rehearsal($1)', [protocolId('south-wales', 2)])).rejects.toThrow('nobody is cast');
    await world.admin.query('rollback');
    await as(LEAD);
    await cast(`{${String(row)}}`);
    await expect(world.admin.query('commit')).rejects.toThrow('never committed');
  });
});

describe('a draft that is wrong', () => {
  it.each([
    [
      'contradicts itself',
      ['{categories,ACCOMMODATION_NEED,cells,HP,read}', '"FACT"'],
      'matrix.HP.ACCOMMODATION_NEED.write: writes its own entries',
    ],
    ['overlaps the version in force', ['{supersedes}', 'null'], 'validFrom: overlaps version 1'],
  ] as const)('%s is not rehearsed, and the place of the fault is named', async (_what, [at, value], fault) => {
    const { rows } = await world.admin.query<{ document: unknown }>('select document from hub.protocol where id = $1', [
      protocolId('south-wales', 2),
    ]);
    await world.admin.query(`update hub.protocol set document = jsonb_strip_nulls(jsonb_set(document, $2, $3)) where id = $1`, [
      protocolId('south-wales', 2),
      at,
      value,
    ]);
    const answer = await rehearse(LEAD);
    expect([codeOf(answer), answer.errors?.[0]?.message]).toEqual(['INVALID', expect.stringContaining(fault)]);
    await world.admin.query('update hub.protocol set document = $2 where id = $1', [
      protocolId('south-wales', 2),
      JSON.stringify(rows[0]?.document),
    ]);
  });
});
