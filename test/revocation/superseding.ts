/**
 * A version of the protocol in which the police no longer know of statutory contacts takes over from the first. What `supersedeProtocol` sets is an instant,
 * after today; here it is moved to now, and back.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { protocolId } from '#directory';
import { prepareAgain, secondVersion } from '../journeys/protocol/protocol-world.js';
import type { Case, Kind } from './kind.js';
import type { Stand } from './stand.js';

const [FIRST, SECOND] = [protocolId('south-wales', 1), protocolId('south-wales', 2)];

/** Installs the second version, signed by whoever signed the first; it does not take over yet. */
async function found({ admin, database }: Stand): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'superseding-'));
  const protocols = path.join(folder, 'protocols');
  await cp('schema/protocols', protocols, { recursive: true });
  const signed = await readFile(path.join(protocols, 'south-wales.v1.yaml'), 'utf8');
  const without = secondVersion(signed).replace(/\n {6}PO: [^\n]*clause: statutory-contact }/, '');
  await writeFile(path.join(protocols, 'drafts', 'south-wales.v2.yaml'), without);
  await prepareAgain(database.name, { agencies: 'deploy/agencies', protocols });
  await rm(folder, { recursive: true });
  await admin.query(
    `insert into hub.signature (id, protocol_id, agency_id, sha256, signatory, authority, signed_by, valid_from, valid_until)
     select distinct on (agency_id) gen_random_uuid(), p.id, s.agency_id, p.sha256, s.signatory, s.authority, s.signed_by, s.valid_from, null::timestamptz
     from hub.signature s, hub.protocol p where s.protocol_id = $1 and p.id = $2 and s.valid_until is null order by agency_id`,
    [FIRST, SECOND],
  );
}

/** The second takes over from the first at this instant. */
async function takesOver({ stand: { admin } }: Case, at: string): Promise<void> {
  await admin.query(
    `update hub.protocol set valid_until = case id when $1 then x.at else valid_until end, valid_from = case id when $2 then x.at else valid_from end
     from (select ${at} as at) x where id in ($1, $2)`,
    [FIRST, SECOND],
  );
}

/** Its part of a kind of revocation. */
export const SUPERSEDED: Pick<Kind, 'found' | 'grant' | 'revoke'> = {
  found,
  grant: async (of) => await takesOver(of, `'2027-12-31'::timestamptz`),
  revoke: async (of) => await takesOver(of, 'hub.instant()'),
};
