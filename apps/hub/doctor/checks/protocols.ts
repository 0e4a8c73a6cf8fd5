/** Whether the protocol files are those that were loaded and signed: another file under the same number shares nothing, and nobody would know why. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadProtocol } from '#protocol';
import { look } from '#store';
import { needed } from '../check.js';
import type { Check } from '../check.js';

interface Stored {
  readonly partnership: string;
  readonly version: number;
  readonly sha256: string;
  readonly signed: number;
  /** Its dates hold now. */
  readonly due: boolean;
  /** Signatures over another file. */
  readonly otherwise: number;
}

const STORED = `
select g.slug as partnership, p.version, p.sha256, coalesce(p.valid_from <= hub.instant(), false) as due, count(s.id) filter (where s.sha256 = p.sha256)::int as signed,
  count(s.id) filter (where s.sha256 <> p.sha256)::int as otherwise
from hub.protocol p join hub.partnership g on g.id = p.partnership_id left join hub.signature s on s.protocol_id = p.id
group by 1, 2, 3, 4 order by 1, 2`;

/** The protocols. */
export const protocolsCheck: Check = {
  name: 'the protocol files are those that were signed',
  look: async (installation) => {
    const { rows } = await look(needed(installation, 'HUB_OWNER_DATABASE_URL'), (client) => client.query<Stored>(STORED));
    const files = await filesIn('schema/protocols');
    return [...rows.flatMap((stored) => differences(stored, files)), ...notLoaded(rows, files)];
  },
};

interface File {
  readonly name: string;
  readonly sha256: string;
}

/** The files by partnership and version, drafts among them. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, File>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    files.map((name) => {
      const { partnership, version, sha256 } = loadProtocol(path.join(folder, name), folder);
      return [`${partnership} ${String(version)}`, { name, sha256 }];
    }),
  );
}

function differences({ partnership, version, sha256, signed, due, otherwise }: Stored, files: ReadonlyMap<string, File>): string[] {
  const file = files.get(`${partnership} ${String(version)}`);
  const title = `version ${String(version)} of ${partnership}`;
  if (file === undefined) return [`There is no file for ${title}, which the database has: put it back.`];
  if (file.sha256 !== sha256)
    return [`${file.name} is not the file of ${title} that was loaded: put that one back; a change is a new version.`];
  if (otherwise > 0)
    return [`${String(otherwise)} agencies signed another file than ${file.name}: they share nothing until they sign this one.`];
  return due && signed === 0 ? [`Nobody has signed ${title}, so that nothing is shared under it.`] : [];
}

function notLoaded(rows: readonly Stored[], files: ReadonlyMap<string, File>): string[] {
  const known = new Set(rows.map(({ partnership, version }) => `${partnership} ${String(version)}`));
  return [...files].filter(([key]) => !known.has(key)).map(([, { name }]) => `${name} is not in the database: run the preparation step.`);
}
