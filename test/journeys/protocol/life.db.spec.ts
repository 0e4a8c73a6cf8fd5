/**
 * A protocol is in force between two dates (row 13), is reviewed, and gives way to its next version at one instant: no gap, no day under both.
 * Who does not answer for the partnership decides none of it.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protocolId } from '#directory';
import { demoPersonIds } from '../../support/demo-world.js';
import type { Answer } from '../../support/hub.js';
import { inDays, mutationOf, perform } from '../../support/young-person.js';
import { LEAD, OTHER_LEAD, codeOf, protocolWorld, refusalOf, secondVersion, signSecond, versionId } from './protocol-world.js';
import type { ProtocolWorld } from './protocol-world.js';

const CAREERS = 'careers.adviser@wales';
const TEAMS = ['cardiff', 'newport', 'western-bay', 'caerphilly'].map((team) => `resettlement.worker@${team}`);
const FIELDS =
  'version state validFrom validUntil supersedes supersedesFrom reviewDue reviewOverdue reviews { outcome nextDue } unsigned { slug }';
/** Careers no longer know that an address is confirmed. */
const withoutCareers = (file: string): string => file.replace(/\n {6}CA: [^\n]*clause: accommodation-confirmation }/, '');

let world: ProtocolWorld;
let person: string;

beforeAll(async () => {
  world = await protocolWorld();
  await world.draft(withoutCareers);
  person = (await demoPersonIds())('ieuan-tallis');
}, 240_000);
afterAll(async () => {
  await world.close();
});

const tries = (by: string, does: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  world.hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });
interface Version {
  readonly version: number;
  readonly state: string;
  readonly unsigned: readonly { readonly slug: string }[];
}

async function version(number: number): Promise<Version> {
  const { data, text } = await world.hub.as(LEAD)(`query ($id: ID!) { node(id: $id) { ... on Protocol { ${FIELDS} } } }`, {
    id: versionId(number),
  });
  if (data?.['node'] === null || data === null || data === undefined) throw new Error(text);
  return data['node'] as Version;
}

const sign = (by: string): Promise<void> => signSecond(world.hub, by);

const READ = 'query ($id: ID!) { person(id: $id) { accommodation { confirmation { from } } } }';
const confirmedTo = async (login: string): Promise<unknown> => {
  const { data } = await world.hub.as(login)(READ, { id: person });
  const seen = data?.['person'] as { accommodation: { confirmation: unknown } } | null | undefined;
  return seen?.accommodation.confirmation ?? null;
};

describe('a draft', () => {
  it('may change until somebody signs it, and is in force for nobody', async () => {
    expect(await version(2)).toMatchObject({ state: 'DRAFT', supersedes: 1, validFrom: '2026-01-02', supersedesFrom: null });
    await world.draft((file) => withoutCareers(file).replace('hours: 72', 'hours: 48'));
    expect(await confirmedTo(CAREERS)).not.toBeNull();
    await sign(CAREERS);
    expect(await version(2)).toMatchObject({ state: 'SIGNING' });
    expect(await confirmedTo(CAREERS)).not.toBeNull();
  });

  it('edited after it was signed is refused at the start, with every place that was edited', async () => {
    const edited = world.draft((file) =>
      withoutCareers(file)
        .replace('hours: 72', 'hours: 48')
        .replace(/(HP: \{ )read: OWN, write: OWN(.*clause: accommodation-need)/, '$1read: FACT, write: NONE$2'),
    );
    await expect(edited).rejects.toThrow(
      /south-wales\.v2\.yaml is not a protocol: matrix\.HP\.ACCOMMODATION_NEED\.read: edited after it was signed.*matrix\.HP\.ACCOMMODATION_NEED\.write: edited/,
    );
    await expect(world.draft((file) => `${withoutCareers(file).replace('hours: 72', 'hours: 48')}# a comment\n`)).rejects.toThrow(
      'document: only its comments or layout: edited after it was signed',
    );
    expect(await version(2)).toMatchObject({ state: 'SIGNING' });
  });

  it('that overlaps the version in force and does not supersede it is refused at the start', async () => {
    const north = await readFile('schema/protocols/north-wales.v1.yaml', 'utf8');
    const second = secondVersion(north).replace('supersedes: 1\n', '');
    await expect(world.agreed('north-wales.v2.yaml', second)).rejects.toThrow(
      /north-wales\.v2\.yaml is not a protocol: validFrom: overlaps version 1, in force from 2026-\d\d-\d\d to \d{4}-\d\d-\d\d: say `supersedes: 1`, or begin on/,
    );
  });
});

describe('a new version', () => {
  const supersede = (by: string, input: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    tries(by, 'supersedeProtocol', { protocol: versionId(2), from: inDays(30), ...input });

  it('takes over by decision of the lead who answers for the partnership, and of nobody else', async () => {
    for (const by of [OTHER_LEAD, 'resettlement.worker@cardiff', 'panel.chair@cardiff', 'operator@hub', CAREERS])
      expect(codeOf(await supersede(by))).toBe('NOT_SHARED');
    await world.admin.query('begin');
    await world.admin.query('set local role hub_app');
    await world.admin.query(`select set_config('hub.member', (select id::text from hub.member where subject = $1), true)`, [OTHER_LEAD]);
    const forged = world.admin.query(`select derive.supersede_protocol($1, $2, hub.instant() + interval '1 day')`, [
      protocolId('south-wales', 1),
      protocolId('south-wales', 2),
    ]);
    await expect(forged).rejects.toThrow('governs nothing');
    await world.admin.query('rollback');
  });

  it('waits until every home team has signed it, so that no young person is under none', async () => {
    expect(refusalOf('supersedeProtocol', await supersede(LEAD))).toMatchObject({
      code: 'INVALID',
      field: 'protocol',
      message: expect.stringMatching(/^Not yet signed by Blaenau Gwent and Caerphilly .*Cardiff .*Newport .*Western Bay /),
    });
    for (const team of TEAMS) await sign(team);
  });

  it('begins neither in the past nor after the older has ended, and supersedes what its file says', async () => {
    for (const from of [inDays(0), inDays(-1), '2028-06-01'])
      expect(refusalOf('supersedeProtocol', await supersede(LEAD, { from }))).toMatchObject({ code: 'INVALID', field: 'from' });
    expect(refusalOf('supersedeProtocol', await supersede(LEAD, { protocol: versionId(1) }))).toMatchObject({
      code: 'INVALID',
      field: 'protocol',
    });
    expect(codeOf(await supersede(LEAD, { protocol: 'x' }))).toBe('NOT_FOUND');
  });

  it('takes over at one instant: under the older until midnight, under the newer from then, and who has not signed sees nothing', async () => {
    await perform(world.hub, { does: 'supersedeProtocol', by: LEAD, input: { protocol: versionId(2), from: inDays(30) } });
    expect(refusalOf('supersedeProtocol', await supersede(LEAD, { from: inDays(40) }))).toMatchObject({ code: 'CONFLICT' });
    expect(await version(1)).toMatchObject({ state: 'IN_FORCE', validUntil: inDays(30) });
    expect(await version(2)).toMatchObject({ state: 'SIGNING', supersedesFrom: inDays(30) });
    const forces = await world.admin.query<{ at: string; inForce: number[] }>(
      `select s.at::text, array(select version from hub.protocol p where p.partnership_id = g.id and p.valid_from <= s.at and s.at < p.valid_until) as "inForce"
       from hub.partnership g, unnest(array[$1::timestamptz - interval '1 millisecond', $1::timestamptz, $1::timestamptz + interval '1 day']) as s(at)
       where g.slug = 'south-wales' order by 1`,
      [`${inDays(30)}T00:00:00Z`],
    );
    expect(forces.rows.map(({ inForce }) => inForce)).toEqual([[1], [2], [2]]);
    await world.day(inDays(29));
    expect(await confirmedTo(CAREERS)).not.toBeNull();
    expect(await confirmedTo('social.worker@cardiff')).not.toBeNull();
    await world.day(inDays(30));
    expect(await confirmedTo(CAREERS)).toBeNull();
    expect(await confirmedTo('resettlement.worker@cardiff')).not.toBeNull();
    expect(await confirmedTo('social.worker@cardiff')).toBeNull();
    await sign('social.worker@cardiff');
    expect(await confirmedTo('social.worker@cardiff')).not.toBeNull();
    expect([(await version(1)).state, (await version(2)).state]).toEqual(['SUPERSEDED', 'IN_FORCE']);
    expect((await version(2)).unsigned).toContainEqual({ slug: 'cardiff-education' });
  });
});

describe('a review', () => {
  const review = (by: string, input: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    tries(by, 'reviewProtocol', {
      protocol: versionId(2),
      outcome: 'CONTINUES',
      note: 'Looked at with all partners.',
      nextDue: inDays(300),
      ...input,
    });

  it('is recorded by the lead who answers for the partnership, of a version in force, for a year at most', async () => {
    for (const by of [OTHER_LEAD, 'resettlement.worker@cardiff', 'operator@hub']) expect(codeOf(await review(by))).toBe('NOT_SHARED');
    expect(refusalOf('reviewProtocol', await review(LEAD, { protocol: versionId(1) }))).toMatchObject({ code: 'TOO_LATE' });
    for (const nextDue of [inDays(29), inDays(30 + 367)])
      expect(refusalOf('reviewProtocol', await review(LEAD, { nextDue }))).toMatchObject({ code: 'INVALID', field: 'nextDue' });
  });

  it('that is overdue is due work and closes nothing; once held, the next is due', async () => {
    expect(await version(2)).toMatchObject({ reviewDue: '2026-12-31', reviewOverdue: false });
    await world.day('2027-01-02');
    expect(await version(2)).toMatchObject({ reviewOverdue: true });
    expect(await confirmedTo('resettlement.worker@cardiff')).not.toBeNull();
    await perform(world.hub, {
      does: 'reviewProtocol',
      by: LEAD,
      input: { protocol: versionId(2), outcome: 'CHANGES_NEEDED', note: 'Careers ask for it back.', nextDue: '2027-06-30' },
    });
    expect(await version(2)).toMatchObject({
      reviewDue: '2027-06-30',
      reviewOverdue: false,
      reviews: [{ outcome: 'CHANGES_NEEDED', nextDue: '2027-06-30' }],
    });
  });
});

describe('after its last day', () => {
  it('a version has lapsed, and nobody of an agency sees anything under it, with no day of grace', async () => {
    await world.day('2027-12-31');
    expect(await confirmedTo('resettlement.worker@cardiff')).not.toBeNull();
    await world.day('2028-01-01');
    expect((await version(2)).state).toBe('LAPSED');
    for (const login of ['resettlement.worker@cardiff', 'social.worker@cardiff', 'key.worker@parc'])
      expect(await confirmedTo(login)).toBeNull();
  });
});
