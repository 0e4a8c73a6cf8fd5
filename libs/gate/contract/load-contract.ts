/** Reads the contract: every `*.graphql` of a folder, not of the folders below it, as one schema. The file names are kept for error messages. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Source, assertValidSchema, buildASTSchema, concatAST, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The schema the SDL files of a folder make together. Throws a GraphQLError that names the file and line when they do not make one. */
export function loadContract(folder: string): GraphQLSchema {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  if (names.length === 0) throw new Error(`${folder}: no SDL file, so there is no contract`);
  const files = names.map((name) => parse(new Source(readFileSync(path.join(folder, name), 'utf8'), path.join(folder, name))));
  const schema = buildASTSchema(concatAST(files));
  assertValidSchema(schema);
  return schema;
}
