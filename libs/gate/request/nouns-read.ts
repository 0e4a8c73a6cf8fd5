/**
 * Which case nouns a document can show. What no selection of it reaches is not read: neither sent by the database nor held here.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { TypeInfo, getNamedType, isAbstractType, isObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { CaseNoun } from '#store';
import type { HubContext } from './hub-context.js';

/** Tells each operation's readings which nouns to read, before anything is resolved. A document is looked through once, and kept as long as Apollo keeps it. */
export function nounsRead(nouns: readonly CaseNoun[]): ApolloServerPlugin<HubContext> {
  const known = new WeakMap<DocumentNode, readonly string[]>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, schema, contextValue }) => {
          const read = known.get(document) ?? nounsOf(nouns, schema, document);
          known.set(document, read);
          contextValue.readings.only(read);
          return Promise.resolve();
        },
      }),
  };
}

/** The nouns of every type a document reaches: each is read as its own type, and for the types that say so. */
export function nounsOf(nouns: readonly CaseNoun[], schema: GraphQLSchema, document: DocumentNode): string[] {
  const types = typesOf(schema, document);
  return nouns.filter(({ type, alsoReadFor = [] }) => [type, ...alsoReadFor].some((name) => types.has(name))).map(({ noun }) => noun);
}

function typesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (type: GraphQLNamedType | null | undefined): void => {
    for (const one of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) if (isObjectType(one)) names.add(one.name);
  };
  const info = new TypeInfo(schema);
  const reached = {
    Field: (): void => {
      const type = getNamedType(info.getType());
      add(type);
      // A verb answers with all of its result, whatever of it was selected.
      if (info.getParentType() === schema.getMutationType() && isObjectType(type)) {
        for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
      }
    },
    InlineFragment: (): void => add(getNamedType(info.getType())),
    FragmentDefinition: (): void => add(getNamedType(info.getType())),
  };
  visit(document, visitWithTypeInfo(info, reached));
  return names;
}
