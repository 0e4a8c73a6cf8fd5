/**
 * Each agency signs for itself, by a signatory it has named (row 13, "clear information sharing protocols": versioned, signed; an agency that has
 * not signed sees nothing), and takes its signature back when it will.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agencyId } from '#directory';
import { globalId } from '#kernel';
import type { Answer } from '../../support/hub.js';
import { agency, inDays, mutationOf, perform, youngPerson } from '../../support/young-person.js';
import { codeOf, protocolWorld, refusalOf } from './protocol-world.js';
import type { ProtocolWorld } from './protocol-world.js';

const HOUSING = 'housing.officer@cardiff';
const YOUTH_ADMIN = 'agency.admin@cardiff';
const OPERATOR = 'operator@hub';
const VERSIONS = `{ protocols { id partnership version state sha256 unsigned { slug } signatures { id agency { slug } signatory authority from until runs withdrawn } } }`;

let world: ProtocolWorld;
let person: string;

beforeAll(async () => {
  world = await protocolWorld();
  person = await youngPerson(world.hub);
}, 180_000);
afterAll(async () => {
  await world.close();
});

interface Signed {
  readonly id: string;
  readonly agency: { readonly slug: string };
  readonly signatory: string;
  readonly authority: string;
  readonly until: string | null;
  readonly runs: boolean;
  readonly withdrawn: string | null;
}

interface Version {
  readonly id: string;
  readonly partnership: string;
  readonly version: number;
  readonly state: string;
  readonly sha256: string;
  readonly unsigned: readonly { readonly slug: string }[];
  readonly signatures: readonly Signed[];
}

async function versionSeen(version: number, by = HOUSING): Promise<Version> {
  const { data } = await world.hub.as(by)(VERSIONS);
  const found = (data?.['protocols'] as Version[]).find((one) => one.partnership === 'south-wales' && one.version === version);
  if (found === undefined) throw new Error(`no version ${String(version)}`);
  return found;
}

const signatureOf = async (slug: string, version = 1): Promise<Signed | undefined> =>
  (await versionSeen(version)).signatures.find((one) => one.agency.slug === slug && one.runs);

const southWales = async (): Promise<string> => {
  const { data } = await world.hub.as(HOUSING)('{ partnerships { id slug } }');
  return (data?.['partnerships'] as { id: string; slug: string }[]).find(({ slug }) => slug === 'south-wales')?.id ?? '';
};

const tries = (by: string, does: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  world.hub.as(by)(mutationOf({ does }), { input: { requestId: randomUUID(), ...input } });
const sees = async (login: string): Promise<unknown> => {
  const { data } = await world.hub.as(login)('query ($id: ID!) { person(id: $id) { custody { releaseOn } } }', { id: person });
  return data?.['person'] ?? null;
};

describe('who may sign', () => {
  it('is named by the operator or the agency’s own administrator, and by nobody else', async () => {
    const youth = { agency: agency('cardiff-youth-service'), member: YOUTH_ADMIN, name: 'Gwen Loftus', authority: 'Head' };
    for (const by of ['agency.admin@voluntary', 'youth.worker@cardiff', HOUSING, 'ig.lead@cardiff'])
      expect(codeOf(await tries(by, 'nameSignatory', youth))).toBe('NOT_SHARED');
    const { signatory } = await perform(world.hub, {
      does: 'nameSignatory',
      by: YOUTH_ADMIN,
      input: youth,
      answer: 'signatory { id name mine }',
    });
    expect(signatory).toMatchObject({ name: 'Gwen Loftus', mine: true });
    expect(refusalOf('nameSignatory', await tries(YOUTH_ADMIN, 'nameSignatory', youth))).toMatchObject({
      code: 'CONFLICT',
      field: 'member',
    });
    const nobody = await tries(OPERATOR, 'nameSignatory', { ...youth, member: 'nobody@nowhere' });
    expect(refusalOf('nameSignatory', nobody)).toMatchObject({ code: 'INVALID', field: 'member' });
    const { data } = await world.hub.as('youth.worker@cardiff')('{ signatories { name authority mine } }');
    expect(data?.['signatories']).toEqual([
      { name: 'Gareth Oyelaran', authority: 'Principal youth officer', mine: true },
      { name: 'Gwen Loftus', authority: 'Head', mine: false },
    ]);
    expect((await world.hub.as(HOUSING)('{ signatories { name } }')).data?.['signatories']).toEqual([{ name: 'Alun Sefton' }]);
  });

  it('signs no more once their authority has ended, and what they signed stands', async () => {
    const { data } = await world.hub.as(YOUTH_ADMIN)('{ signatories { id name } }');
    const id = (data?.['signatories'] as { id: string; name: string }[]).find(({ name }) => name === 'Gwen Loftus')?.id;
    expect(codeOf(await tries('agency.admin@voluntary', 'endSignatory', { signatory: id }))).toBe('NOT_FOUND');
    expect(codeOf(await tries('youth.worker@cardiff', 'endSignatory', { signatory: id }))).toBe('NOT_SHARED');
    await perform(world.hub, { does: 'endSignatory', by: YOUTH_ADMIN, input: { signatory: id } });
    expect(refusalOf('endSignatory', await tries(YOUTH_ADMIN, 'endSignatory', { signatory: id }))).toMatchObject({ code: 'TOO_LATE' });
    const { sha256 } = await versionSeen(1);
    const input = { partnership: await southWales(), version: 1, sha256 };
    expect(codeOf(await tries(YOUTH_ADMIN, 'signProtocol', input))).toBe('NOT_SHARED');
    expect(await signatureOf('cardiff-youth-service')).toMatchObject({ signatory: 'Gareth Oyelaran' });
  });

  it('signs for no other agency: a colleague without the authority is refused, and the database takes no signature of another’s', async () => {
    const { sha256 } = await versionSeen(1);
    const input = { partnership: await southWales(), version: 1, sha256 };
    for (const by of ['panel.chair@cardiff', 'supervising.officer@cardiff', 'ig.lead@cardiff'])
      expect(codeOf(await tries(by, 'signProtocol', input))).toBe('NOT_SHARED');
    await world.admin.query('begin');
    await world.admin.query('set local role hub_app');
    await world.admin.query(
      `select set_config('hub.agency', $1, true), set_config('hub.member', (select id::text from hub.member limit 1), true)`,
      [agencyId('cardiff-housing')],
    );
    const insert = world.admin.query(
      `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from)
       select gen_random_uuid(), p.id, $1, p.sha256, 'x', 'x', current_setting('hub.member')::uuid, hub.instant() from hub.protocol p limit 1`,
      [agencyId('cardiff-education')],
    );
    await expect(insert).rejects.toThrow('row-level security');
    await world.admin.query('rollback');
  });
});

describe('a signature', () => {
  it('is in the name and by the authority of the signatory who was named, dated, over the hash of the file', async () => {
    expect(await signatureOf('cardiff-housing')).toMatchObject({
      signatory: 'Alun Sefton',
      authority: 'Head of housing options',
      withdrawn: null,
    });
    const wrong = await tries(HOUSING, 'signProtocol', { partnership: await southWales(), version: 1, sha256: 'f'.repeat(64) });
    expect(refusalOf('signProtocol', wrong)).toMatchObject({ code: 'INVALID', field: 'sha256' });
  });

  it('is withdrawn by whoever may sign for the agency alone', async () => {
    const signature = (await signatureOf('cardiff-education'))?.id;
    const input = { signature, reason: 'Not ours to withdraw.' };
    expect(codeOf(await tries(HOUSING, 'withdrawSignature', input))).toBe('NOT_FOUND');
    expect(codeOf(await tries('panel.chair@cardiff', 'withdrawSignature', input))).toBe('NOT_SHARED');
    const forged = globalId({ type: 'Signature', person: null, id: randomUUID() });
    expect(codeOf(await tries(HOUSING, 'withdrawSignature', { ...input, signature: forged }))).toBe('NOT_FOUND');
    expect(await sees('education.officer@cardiff')).not.toBeNull();
  });

  it('once withdrawn, an agency that has not signed sees nothing, its own entries neither, and the others still see what it wrote', async () => {
    const need = { person, kind: 'OWN_TENANCY', address: 'Flat 1, 2 Example Street', from: inDays(40), suitability: 'SUITABLE' };
    await perform(world.hub, { does: 'confirmAccommodation', by: HOUSING, input: need });
    const { id: signature } = (await signatureOf('cardiff-housing')) ?? {};
    const late = await tries(HOUSING, 'withdrawSignature', { signature, reason: 'x', from: inDays(-1) });
    expect(refusalOf('withdrawSignature', late)).toMatchObject({ code: 'INVALID', field: 'from' });
    const withdrawn = await perform(world.hub, {
      does: 'withdrawSignature',
      by: HOUSING,
      input: { signature, reason: 'The council is reviewing its register of sharing.' },
      answer: 'signature { runs withdrawn }',
    });
    expect(withdrawn['signature']).toEqual({ runs: false, withdrawn: 'The council is reviewing its register of sharing.' });
    expect(await sees(HOUSING)).toBeNull();
    const list = await world.hub.as(HOUSING)('{ caseload(first: 100) { nodes { id } } }');
    expect(list.data?.['caseload']).toEqual({ nodes: [] });
    const READ = 'query ($id: ID!) { person(id: $id) { accommodation { confirmation { address } } } }';
    const { data } = await world.hub.as('social.worker@cardiff')(READ, { id: person });
    expect(data?.['person']).toEqual({ accommodation: { confirmation: { address: 'Flat 1, 2 Example Street' } } });
    expect((await versionSeen(1)).unsigned).toContainEqual({ slug: 'cardiff-housing' });
    const again = await tries(HOUSING, 'withdrawSignature', { signature, reason: 'x' });
    expect(refusalOf('withdrawSignature', again)).toMatchObject({ code: 'TOO_LATE' });
  });

  it('given again opens what it closed', async () => {
    const { sha256 } = await versionSeen(1);
    await perform(world.hub, { does: 'signProtocol', by: HOUSING, input: { partnership: await southWales(), version: 1, sha256 } });
    expect(await sees(HOUSING)).toEqual({ custody: { releaseOn: inDays(40) } });
    const second = await tries(HOUSING, 'signProtocol', { partnership: await southWales(), version: 1, sha256 });
    expect(refusalOf('signProtocol', second)).toMatchObject({ code: 'CONFLICT', field: 'from' });
  });

  it('of a home team, withdrawn from a later day, closes the plans of its young people to everybody from then and not before', async () => {
    const signature = (await signatureOf('cardiff-yot'))?.id;
    const from = inDays(10);
    await perform(world.hub, { does: 'withdrawSignature', input: { signature, reason: 'Ends with the partnership.', from } });
    expect(await sees('social.worker@cardiff')).not.toBeNull();
    await world.day(from);
    for (const login of ['social.worker@cardiff', 'resettlement.worker@cardiff', 'key.worker@parc']) expect(await sees(login)).toBeNull();
    await world.day(inDays(0));
  });
});
