/** The demo world with a draft of version 2 of South Wales beside it, for the journeys of a protocol's life. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { protocolId } from '#directory';
import { globalId } from '#kernel';
import { demoOperator } from '../../../apps/hub/demo/demo-operator.js';
import { prepare } from '../../../apps/hub/prepare/prepare.js';
import type { DataFolders } from '../../../apps/hub/prepare/prepare.js';
import { freshDatabase } from '../../support/database.js';
import type { FreshDatabase } from '../../support/database.js';
import { startHub } from '../../support/hub.js';
import type { Answer, Hub } from '../../support/hub.js';
import { identityOrigin, serverUrl, testPasswords } from '../../support/server.js';
import { perform } from '../../support/young-person.js';

export const LEAD = 'ig.lead@cardiff';
export const OTHER_LEAD = 'ig.lead@wrexham';

/** The global id of a version of South Wales. */
export const versionId = (version: number): string => globalId({ type: 'Protocol', person: null, id: protocolId('south-wales', version) });

/** The code of the error an answer is. */
export const codeOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions.code;
/** The refusal in the result of a verb. */
export const refusalOf = (does: string, { data }: Answer): unknown => (data?.[does] as { refusal: unknown } | undefined)?.refusal;

export interface ProtocolWorld {
  readonly hub: Hub;
  readonly admin: Client;
  readonly database: FreshDatabase;
  /** Replaces the draft by version 1 with these changes, and prepares the database again as an installation does at its start. */
  draft(change: (signed: string) => string): Promise<void>;
  /** Writes a file among the agreed versions and prepares again. */
  agreed(name: string, content: string): Promise<void>;
  /** Moves the database's clock to noon UTC of a day. */
  day(day: string): Promise<void>;
  close(): Promise<void>;
}

/** What makes a second version of the first: it supersedes it, and may begin at once. */
export const secondVersion = (signed: string): string =>
  signed.replace('version: 1\n', 'version: 2\nsupersedes: 1\n').replace("validFrom: '2026-01-01'", "validFrom: '2026-01-02'");

/** A gateway over the demo world of its own. */
export async function protocolWorld(): Promise<ProtocolWorld> {
  const database = await freshDatabase({ from: 'demo' });
  const folder = await mkdtemp(path.join(tmpdir(), 'protocol-life-'));
  const data = { agencies: 'deploy/agencies', protocols: path.join(folder, 'protocols') };
  await cp('schema/protocols', data.protocols, { recursive: true });
  const again = (): Promise<unknown> => prepareAgain(database.name, data);
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const hub = await startHub(database);
  const signed = await readFile('schema/protocols/south-wales.v1.yaml', 'utf8');
  return {
    hub,
    admin,
    database,
    draft: async (change) => {
      await mkdir(path.join(data.protocols, 'drafts'), { recursive: true });
      await writeFile(path.join(data.protocols, 'drafts', 'south-wales.v2.yaml'), change(secondVersion(signed)));
      await again();
    },
    agreed: async (name, content) => {
      await writeFile(path.join(data.protocols, name), content);
      await again();
    },
    day: async (day) => {
      await admin.query(`update hub.test_clock set ahead = ($1 || ' 12:00Z')::timestamptz - clock_timestamp()`, [day]);
    },
    close: async () => {
      await hub.close();
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Signs the second version for the agency of this caller. */
export async function signSecond(hub: Hub, by: string): Promise<void> {
  const { data } = await hub.as(by)('{ partnerships { id slug } protocols { partnership version sha256 } }');
  const partnership = (data?.['partnerships'] as { id: string; slug: string }[]).find(({ slug }) => slug === 'south-wales')?.id;
  const versions = data?.['protocols'] as { partnership: string; version: number; sha256: string }[];
  const sha256 = versions.find((one) => one.partnership === 'south-wales' && one.version === 2)?.sha256;
  await perform(hub, { does: 'signProtocol', by, input: { partnership, version: 2, sha256 } });
}

/** Prepares a database again, from the data in these folders, as an installation does at its start. */
export async function prepareAgain(database: string, data: DataFolders): Promise<unknown> {
  const place = { adminUrl: serverUrl(), database, passwords: testPasswords(), test: true };
  return await prepare({
    ...place,
    environment: { IDENTITY_ORIGIN: identityOrigin() },
    operator: demoOperator(identityOrigin()),
    data,
  });
}
