/** Writes the portal's own GraphQL documents as typed text, so that a page that asks for what the contract does not have does not compile. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { CannotStart } from '../process/cannot-start.js';

const HEADER = '// generated: npm run generate\n';

/** Fields that are null when veiled are never left out; dates and instants stay the text they travel as. */
const CONFIG = {
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  strictScalars: true,
  enumType: 'const',
  immutableTypes: true,
  skipTypename: true,
  documentMode: 'string',
  useTypeImports: true,
};

/** Its only type that comes from a package is written out: a client of the contract depends on nothing but it. */
const FOREIGN = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';";
const OWN = `interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}`;

interface Source {
  readonly location: string;
  readonly document: DocumentNode;
}

/** The file `portal.ts`, from every `.graphql` below the folder. Throws CannotStart with a line for each document the contract refuses. */
export async function printPortalDocuments(schema: GraphQLSchema, folder: string): Promise<string> {
  const documents = await documentsIn(folder);
  const faults = documents.flatMap(({ location, document }) => validate(schema, document).map(({ message }) => `${location}: ${message}`));
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  const [{ codegen }, operations, typed, { getDocumentNodeFromSchema }] = await loadTools();
  const types = await codegen({
    filename: 'portal.ts',
    schema: getDocumentNodeFromSchema(schema),
    schemaAst: schema,
    documents,
    plugins: [{ operations: {} }, { typed: {} }],
    pluginMap: { operations, typed },
    config: CONFIG,
  });
  return `${HEADER}${types.replace(FOREIGN, OWN).trimEnd()}\n`;
}

async function documentsIn(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return await Promise.all(files.sort().map(async (location) => ({ location, document: parse(await readFile(location, 'utf8')) })));
}

async function loadTools() {
  try {
    return await Promise.all([
      import('@graphql-codegen/core'),
      import('@graphql-codegen/typescript-operations'),
      import('@graphql-codegen/typed-document-node'),
      import('@graphql-tools/utils'),
    ]);
  } catch {
    throw new CannotStart('npm run generate needs the tools for development, which are not installed: run npm ci.');
  }
}
