/**
 * Two partnerships of Wales as data: eight teams over thirteen local authorities in the south, four over six in the north, ten core partners on every
 * panel, a protocol each. An establishment's caseload runs over both; a team's does not.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { agency, inDays, mutationOf } from '../support/young-person.js';

let database: FreshDatabase;
let admin: Client;
let hub: Hub;
let idOf: (slug: string) => string;

beforeAll(async () => {
  database = await freshDatabase({ from: 'demo' });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  hub = await startHub(database);
  idOf = await demoPersonIds();
}, 180_000);
afterAll(async () => {
  await hub.close();
  await admin.end();
  await database.drop();
});

interface Team {
  readonly slug: string;
  readonly kind: string;
}

interface Partnership {
  readonly slug: string;
  readonly agencies: readonly Team[];
  readonly authorities: readonly { readonly slug: string; readonly team: { readonly slug: string } }[];
  readonly protocol: { readonly sha256: string };
}

const PARTNERSHIPS =
  '{ partnerships { slug agencies { slug kind closedOn } authorities { slug name(language: CYMRAEG) team { slug } } protocol { version sha256 } } }';

async function partnershipsOf(login: string): Promise<Partnership[]> {
  return (await hub.as(login)(PARTNERSHIPS)).data?.['partnerships'] as Partnership[];
}

const codesOf = ({ errors }: Answer): (string | undefined)[] => (errors ?? []).map(({ extensions }) => extensions.code);

describe('the partnerships of Wales', () => {
  test.each([
    ['south-wales', 8, 13],
    ['north-wales', 4, 6],
  ])('%s has %s teams over %s local authorities', async (slug, teams, authorities) => {
    const found = (await partnershipsOf('key.worker@parc')).find((one) => one.slug === slug);
    const yots = found?.agencies.filter(({ kind }) => kind === 'YOUTH_OFFENDING_TEAM') ?? [];
    const covering = new Set(found?.authorities.map(({ team }) => team.slug));
    expect([yots.length, covering.size, found?.authorities.length]).toEqual([teams, teams, authorities]);
  });

  test('have ten core partners on the panel of every local authority', async () => {
    const { rows } = await admin.query<{ team: string; authority: string; kinds: string[] }>(
      `select t.slug as team, u.slug as authority, array_agg(distinct a.kind order by a.kind) as kinds
       from hub.agency t join hub.authority u on u.home_agency = t.id
       join hub.panel_partner p on p.home_agency = t.id and (p.authority is null or p.authority = u.slug)
       join hub.agency a on a.id = p.agency_id group by 1, 2`,
    );
    expect(rows).toHaveLength(19);
    // With the team itself, and the establishment that holds the young person, which has its seat by custody.
    const core = ['CAREERS', 'EDUCATION', 'HEALTH', 'HOUSING', 'POLICE', 'SOCIAL_SERVICES', 'VOLUNTARY', 'YOUTH_SERVICE'];
    for (const { authority, kinds } of rows) expect([authority, ...kinds]).toEqual(expect.arrayContaining([authority, ...core]));
  });

  test('have a protocol each, which differ', async () => {
    const protocols = (await partnershipsOf('careers.adviser@wales')).map(({ protocol }) => protocol.sha256);
    expect(new Set(protocols).size).toBe(2);
  });

  test('are nothing to one another: a team knows its own', async () => {
    expect((await partnershipsOf('resettlement.worker@wrexham')).map(({ slug }) => slug)).toEqual(['north-wales']);
    expect((await partnershipsOf('housing.officer@cardiff')).map(({ slug }) => slug)).toEqual(['south-wales']);
  });
});

describe('an establishment', () => {
  test('has a caseload that runs over both partnerships, each person under the protocol of their home', async () => {
    const { data } = await hub.as('key.worker@parc')('{ caseload(first: 100) { nodes { id referral { owner { slug } } } } }');
    const { nodes } = data?.['caseload'] as { nodes: { referral: { owner: { slug: string } } }[] };
    const homes = new Set(nodes.map(({ referral }) => referral.owner.slug));
    expect([...homes]).toEqual(expect.arrayContaining(['cardiff-yot', 'newport-yot', 'wrexham-yot']));
    const inFull = async (login: string, slug: string): Promise<unknown> =>
      (await hub.as(login)('query ($id: ID!) { person(id: $id) { custody { admittedOn releaseOn } } }', { id: idOf(slug) })).data?.[
        'person'
      ];
    expect(await inFull('housing.officer@wrexham', 'macsen-hollis')).toMatchObject({ custody: { admittedOn: expect.any(String) } });
    expect(await inFull('housing.officer@cardiff', 'ieuan-tallis')).toMatchObject({ custody: { admittedOn: null } });
  });

  test('that is closed is in the directory, and nobody is admitted to it', async () => {
    const { agencies } = (await partnershipsOf('resettlement.worker@wrexham'))[0] ?? { agencies: [] };
    expect(agencies).toContainEqual({ slug: 'hindley', kind: 'SECURE_ESTATE', closedOn: '2015-03-31' });
    const input = { requestId: randomUUID(), person: idOf('macsen-hollis'), kind: 'REMAND', admittedOn: inDays(0) };
    const asked = await hub.as('resettlement.worker@wrexham')(mutationOf({ does: 'admitToCustody' }), {
      input: { ...input, establishment: agency('hindley') },
    });
    expect(asked.data?.['admitToCustody']).toMatchObject({ refusal: { code: 'INVALID', field: 'establishment' } });
  });

  test('that is closed has nobody who signs in for it', async () => {
    const subject = 'key.worker@hillside';
    await admin.query(`update hub.agency set closed_on = (hub.instant() at time zone 'Europe/London')::date where slug = 'hillside'`);
    expect(codesOf(await hub.as(subject)('{ viewer { name } }'))).toEqual(['NOT_SIGNED_IN']);
    await admin.query(`update hub.agency set closed_on = null where slug = 'hillside'`);
    expect(codesOf(await hub.as(subject)('{ viewer { name } }'))).toEqual([]);
  });
});

describe('a case', () => {
  const sees = async (login: string, slug: string): Promise<boolean> =>
    (await hub.as(login)('query ($id: ID!) { person(id: $id) { id } }', { id: idOf(slug) })).errors === undefined;

  test('belongs to one local authority: the others of the same team have no seat', async () => {
    expect([await sees('housing.officer@swansea', 'tomos-redvers'), await sees('housing.officer@bridgend', 'tomos-redvers')]).toEqual([
      true,
      false,
    ]);
    expect([await sees('housing.officer@ynys-mon', 'elin-haf-mostyn'), await sees('housing.officer@gwynedd', 'elin-haf-mostyn')]).toEqual([
      true,
      false,
    ]);
  });

  test('of the north is nothing to the south, and its governance lead is the north’s', async () => {
    expect([await sees('ig.lead@wrexham', 'macsen-hollis'), await sees('ig.lead@cardiff', 'macsen-hollis')]).toEqual([true, false]);
    expect(await sees('police.officer@south-wales', 'macsen-hollis')).toBe(false);
  });

  test('names its authority where the team covers several', async () => {
    const referral = {
      requestId: randomUUID(),
      preferredName: 'Ffred',
      fullName: 'Ffred Lowther',
      dateOfBirth: inDays(-17 * 365),
      point: 'SENTENCED_TO_CUSTODY',
      triggeredOn: inDays(-3),
      reason: 'Sentenced.',
      leadProfessional: 'resettlement.worker@western-bay',
    };
    for (const authority of [undefined, 'cardiff']) {
      const { data } = await hub.as(referral.leadProfessional)(mutationOf({ does: 'referPerson' }), { input: { ...referral, authority } });
      expect(data?.['referPerson']).toMatchObject({ refusal: { code: 'INVALID', field: 'authority' } });
    }
  });
});
