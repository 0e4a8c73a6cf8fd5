/**
 * `npm run generate`: writes everything in schema/generated from the contract, the protocols and the migrations; with `--check` it writes
 * nothing, and names each file that is not what they give. Nothing is generated from a contract with faults.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { lintContract, loadContract } from '#gate';
import { ProtocolRefused, printProtocolChanges, printSharingMatrix } from '#protocol';
import type { Protocols } from '#protocol';
import { printContractTypes } from './generate/contract-types.js';
import { printDoors } from './generate/doors.js';
import { replaceStale, staleAmong } from './generate/generated-files.js';
import type { GeneratedFiles } from './generate/generated-files.js';
import { printPortalDocuments } from './generate/portal-documents.js';
import { printPolicies } from './generate/policies.js';
import { houseProtocols } from './prepare/house-protocols.js';
import { CannotStart } from './process/cannot-start.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SCHEMA = path.join(ROOT, 'schema');
const GENERATED = path.join(SCHEMA, 'generated');
const REFERENCES = path.join(ROOT, 'test/house/reference-types.json');

async function main(flags: readonly string[]): Promise<number> {
  const unknown = flags.find((flag) => flag !== '--check');
  if (unknown !== undefined) throw new CannotStart(`${unknown}: npm run generate knows one flag, --check.`);
  const contract = loadContract(SCHEMA);
  const faults = lintContract(contract, z.record(z.string(), z.string()).parse(JSON.parse(await readFile(REFERENCES, 'utf8'))));
  if (faults.length > 0) throw new CannotStart(faults.map((fault) => `schema: ${fault}`).join('\n'));
  const stale = await staleAmong(GENERATED, await generate(contract, await houseProtocols(ROOT)));
  if (flags.includes('--check')) return report([...stale.keys()]);
  await replaceStale(GENERATED, stale);
  console.log(stale.size === 0 ? 'schema/generated was up to date.' : `Written: ${[...stale.keys()].join(', ')}.`);
  return 0;
}

async function generate(contract: GraphQLSchema, { agreed, drafts }: Protocols): Promise<GeneratedFiles> {
  return new Map([
    ['contract.ts', await printContractTypes(contract)],
    ['doors.md', printDoors(contract, agreed)],
    ['policies.sql', await printPolicies()],
    ['portal.ts', await printPortalDocuments(contract, path.join(ROOT, 'apps/portal'))],
    ['protocol-changes.md', printProtocolChanges(agreed, drafts)],
    ['schema.graphql', `# generated: npm run generate\n\n${printSchemaWithDirectives(contract)}\n`],
    ['sharing-matrix.md', agreed.map(printSharingMatrix).join('\n')],
  ]);
}

function report(stale: readonly string[]): number {
  for (const name of stale) console.error(`schema/generated/${name} is stale: run npm run generate and review the difference.`);
  return stale.length === 0 ? 0 : 1;
}

function explain(failure: unknown): number {
  console.error(failure instanceof CannotStart || failure instanceof ProtocolRefused ? failure.message : failure);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
