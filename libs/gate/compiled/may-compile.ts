/**
 * Which operations may be answered by a compiled function. What is not on this list goes to graphql-js, which answers everything: what the compiler
 * is known to get wrong, and what it has not been compared on.
 */
import { Kind, OperationTypeNode, visit } from 'graphql';
import type { DocumentNode, FieldNode, OperationDefinitionNode, TypeNode, VariableDefinitionNode } from 'graphql';

/** Compiling holds the event loop: a few hundred fields take tens of milliseconds. */
const MOST_FIELDS = 500;

/** The compiler names its parts after aliases joined by `_`, and its loop variables `idx1`, `idx2`: an alias must not look like either. */
const PLAIN_ALIAS = /^(?!idx\d)[a-z][A-Za-z0-9]*$/;

/** The scalars the compiler coerces as graphql-js does. Enums, lists and input objects in variables it does not. */
const PLAIN_VARIABLES: ReadonlySet<string> = new Set(['ID', 'String', 'Int', 'Boolean', 'Date']);

/** Whether a compiled function may answer the operation of a validated document. */
export function mayCompile(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY || !(operation.variableDefinitions ?? []).every(isPlain)) return false;
  let fields = 0;
  let plain = true;
  visit(document, {
    // @skip and @include on a list, and directives nobody knows yet.
    Directive: () => {
      plain = false;
    },
    Field: (field) => {
      fields += 1;
      plain &&= hasPlainName(field) && fields < MOST_FIELDS;
    },
  });
  return plain;
}

/** Introspection is graphql-js's own. */
function hasPlainName({ name, alias }: FieldNode): boolean {
  return (alias === undefined || PLAIN_ALIAS.test(alias.value)) && (name.value === '__typename' || !name.value.startsWith('__'));
}

/** A default, with or without `!`, is filled in differently. */
function isPlain({ type, defaultValue }: VariableDefinitionNode): boolean {
  const named: TypeNode = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return defaultValue === undefined && named.kind === Kind.NAMED_TYPE && PLAIN_VARIABLES.has(named.name.value);
}
