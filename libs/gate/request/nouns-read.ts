/**
 * Which case nouns a document can show, and of which it shows no more than facts. What no selection of it reaches is not read: neither sent by the
 * database nor held here.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { TypeInfo, getNamedType, isAbstractType, isObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { NounsShown } from '#store';
import type { Declarations, FieldDeclaration } from '../contract/declarations.js';
import type { HubContext } from './hub-context.js';
import type { ReadNoun } from './records.js';

/** Tells each operation's readings what to read, before anything is resolved. A document is looked through once, and kept as long as Apollo keeps it. */
export function nounsRead(nouns: readonly ReadNoun[], declarations: Declarations): ApolloServerPlugin<HubContext> {
  const known = new WeakMap<DocumentNode, NounsShown>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, schema, contextValue }) => {
          const shown = known.get(document) ?? nounsOf(nouns, declarations, askedOf(schema, document));
          known.set(document, shown);
          contextValue.readings.only(shown);
          return Promise.resolve();
        },
      }),
  };
}

/** Type -> the fields of it a document asks for; `EVERY_FIELD` where it need not name them. */
type Asked = ReadonlyMap<string, ReadonlySet<string>>;

const EVERY_FIELD = '*';

/** The nouns of every type a document reaches: each is read as its own type, and for the types that say so. */
function nounsOf(nouns: readonly ReadNoun[], declarations: Declarations, asked: Asked): NounsShown {
  const read = nouns.filter(({ type, alsoReadFor = [] }) => [type, ...alsoReadFor].some((name) => asked.has(name)));
  const contents = new Set(nouns.map(({ content }) => content));
  const asFacts = read.filter(({ noun, type, alsoReadFor = [] }) => {
    const fields = declarations.types.get(type);
    const hasFacts = !contents.has(noun) && [...(fields?.values() ?? [])].some((declared) => declared.kind === 'CASE' && declared.fact);
    const elsewhere = alsoReadFor.some((name) => asked.has(name));
    return hasFacts && !elsewhere && [...(asked.get(type) ?? [])].every((field) => isFact(field, fields?.get(field)));
  });
  return { nouns: read.map(({ noun }) => noun), asFacts: asFacts.map(({ noun }) => noun) };
}

/** Whether a fact row holds all that such a field shows. */
function isFact(field: string, declared: FieldDeclaration | undefined): boolean {
  if (declared?.kind === 'CASE') return declared.fact && declared.from === null;
  return field === '__typename' || declared?.kind === 'ENVELOPE';
}

function askedOf(schema: GraphQLSchema, document: DocumentNode): Asked {
  const asked = new Map<string, Set<string>>();
  const add = (type: GraphQLNamedType | null | undefined, field?: string): void => {
    for (const one of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (!isObjectType(one)) continue;
      const fields = asked.get(one.name) ?? new Set();
      asked.set(one.name, field === undefined ? fields : fields.add(field));
    }
  };
  const info = new TypeInfo(schema);
  const reached = {
    Field: ({ name }: FieldNode): void => {
      const type = getNamedType(info.getType());
      add(type);
      add(info.getParentType(), name.value);
      // A verb answers with all of its result, whatever of it was selected.
      if (info.getParentType() === schema.getMutationType() && isObjectType(type)) {
        for (const field of Object.values(type.getFields())) add(getNamedType(field.type), EVERY_FIELD);
      }
    },
  };
  visit(document, visitWithTypeInfo(info, reached));
  return asked;
}
