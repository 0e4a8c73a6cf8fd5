/** What the contract's own directives say at one place of the SDL, word for word: nothing is filled in that nobody wrote. */
import { valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, GraphQLField, GraphQLObjectType } from 'graphql';

/** The directives that say what a field belongs to: one of them, once. */
const DECLARING = ['category', 'envelope', 'reference'];

/** The marks of one type or field. */
export interface Marks {
  /** How many times it says what it belongs to. More than once is a contradiction, also between a type and its extension. */
  readonly says: number;
  /** The @category: its names, known or not, and the column the row carries one in. */
  readonly category: { readonly is: readonly string[]; readonly from: string | null } | null;
  readonly envelope: boolean;
  /** The reason a @reference gives. */
  readonly reference: string | null;
  readonly fact: boolean;
  /** The @does of a root field: door and categories, known or not. */
  readonly does: { readonly what: string; readonly categories: readonly string[] } | null;
}

/** The marks of a field alone, without its type's. */
export function marksOfField({ astNode }: GraphQLField<unknown, unknown>): Marks {
  return marksIn(astNode?.directives ?? []);
}

/** The marks of a type, its extensions included. */
export function marksOfType({ astNode, extensionASTNodes }: GraphQLObjectType): Marks {
  return marksIn([astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []));
}

function marksIn(directives: readonly ConstDirectiveNode[]): Marks {
  const category = argumentsOf(directives, 'category');
  const reference = argumentsOf(directives, 'reference');
  const does = argumentsOf(directives, 'does');
  return {
    says: directives.filter((directive) => DECLARING.includes(directive.name.value)).length,
    category: category && { is: namesIn(category.get('is')), from: textIn(category.get('from')) },
    envelope: argumentsOf(directives, 'envelope') !== null,
    reference: reference && (textIn(reference.get('because')) ?? ''),
    fact: argumentsOf(directives, 'fact') !== null,
    does: does && { what: textIn(does.get('what')) ?? '', categories: namesIn(does.get('category')) },
  };
}

function argumentsOf(directives: readonly ConstDirectiveNode[], name: string): Map<string, unknown> | null {
  const found = directives.find((directive) => directive.name.value === name);
  if (found === undefined) return null;
  return new Map((found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
}

/** A list of names; GraphQL lets a list of one be written without brackets. */
function namesIn(value: unknown): string[] {
  return [value].flat().filter((name) => typeof name === 'string');
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
