/** Writes the contract as TypeScript types, so that a verb that answers in another shape than the SDL does not compile. */
import type { GraphQLSchema } from 'graphql';
import { CannotStart } from '../process/cannot-start.js';

const HEADER = '// generated: npm run generate\n';

/**
 * Output fields are never left out (a veiled one is null); an input may leave out what has no default. Dates and instants stay the text they
 * travel as, and nothing of an answer or an input is changed in place.
 */
const CONFIG = {
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true, defaultValue: true, object: false, inputValue: false },
};

/** The file `contract.ts`. Throws CannotStart where the tools for development are not installed. */
export async function printContractTypes(schema: GraphQLSchema): Promise<string> {
  const [{ codegen }, typescript, { getDocumentNodeFromSchema }] = await loadTools();
  const types = await codegen({
    filename: 'contract.ts',
    schema: getDocumentNodeFromSchema(schema),
    schemaAst: schema,
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: CONFIG,
  });
  return `${HEADER}${types.trimEnd()}\n`;
}

async function loadTools() {
  try {
    return await Promise.all([import('@graphql-codegen/core'), import('@graphql-codegen/typescript'), import('@graphql-tools/utils')]);
  } catch {
    throw new CannotStart('npm run generate needs the tools for development, which are not installed: run npm ci.');
  }
}
