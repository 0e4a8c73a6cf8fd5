/**
 * A database of ours on a server of anybody's: roles, tables, rules, the directory and the protocols, brought to this release. Run before the apps,
 * never by them.
 */
import { loadWordings } from '#consent';
import { installOperator, loadReference } from '#directory';
import type { Operator } from '#directory';
import { loadLadders } from '#escalation';
import { loadExemptions } from '#insight';
import { loadIssuerRegistry } from '#gate';
import { loadProtocols } from '#protocol';
import { migrate, migrateQueue, prepareDatabase } from '#store';
import type { DatabaseRole, PrepareDatabase } from '#store';
import { MIGRATIONS } from './migrations.js';

/** The folders of data files a partnership is made of. */
export interface DataFolders {
  readonly agencies: string;
  readonly protocols: string;
}

const DATA: DataFolders = { agencies: 'deploy/agencies', protocols: 'schema/protocols' };

export interface Prepare extends PrepareDatabase {
  /** Fills in what deploy/agencies leaves to the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the agencies and the protocols are read from; by default the repository's own. */
  readonly data?: DataFolders;
  /** The first member of the installation. */
  readonly operator: Operator;
}

/** Creates what is missing and migrates; returns each role's address. Doing it again changes nothing. */
export async function prepare({ environment, operator, data = DATA, ...options }: Prepare): Promise<Record<DatabaseRole, string>> {
  const urls = await prepareDatabase(options);
  await migrate(urls.hub_owner, MIGRATIONS);
  await migrateQueue(urls.hub_queue);
  const declared = await agencies(data.agencies, environment);
  const { agreed, drafts } = loadProtocols(data.protocols, new Set(declared.map(({ slug }) => slug)));
  await loadReference(urls.hub_owner, { agencies: declared, protocols: [...agreed, ...drafts] });
  await loadLadders(urls.hub_owner);
  await loadWordings(urls.hub_owner);
  await loadExemptions(urls.hub_owner);
  await installOperator(urls.hub_owner, operator);
  return urls;
}

async function agencies(folder: string, environment: Prepare['environment']): Promise<Parameters<typeof loadReference>[1]['agencies']> {
  const registry = await loadIssuerRegistry(folder, environment);
  return [...registry.values()].flatMap((issuer) =>
    [...issuer.agencies].map(([slug, { name, ...terms }]) => ({ slug, ...terms, name: name.en, nameCy: name.cy })),
  );
}
