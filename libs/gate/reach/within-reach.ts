/**
 * How much one operation may ask for. The contract has a circle (an action knows its person, a person their actions), so a few hundred bytes could
 * ask for more than any machine holds: depth and weight are measured before anything runs, and what is beyond them is refused as INVALID.
 */
import { Kind, getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, isInterfaceType } from 'graphql';
import type {
  ASTVisitor,
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLOutputType,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import { LARGEST_PAGE } from '../edge/connection.js';
import { beyondReach } from './beyond-reach.js';

/** Levels of fields below the operation. The deepest honest query, a page of actions with their people's plans, has eight. */
export const DEEPEST = 10;

/** Fields answered, a list counted as often as it may have entries. A page of a hundred whole plans has about eighty thousand. */
export const HEAVIEST = 100_000;

/** Entries of a list that is no page: a plan shows the newest twenty of each. */
const LIST = 20;

interface Reach {
  readonly depth: number;
  readonly weight: number;
}

const NOTHING: Reach = { depth: 0, weight: 0 };

/** A validation rule of graphql. */
export function withinReach(context: ValidationContext): ASTVisitor {
  const measure = measuring(context);
  return {
    OperationDefinition: (operation) => {
      const root = context.getSchema().getRootType(operation.operation);
      const { depth, weight } = root === undefined || root === null ? NOTHING : measure(operation.selectionSet, root);
      if (depth > DEEPEST)
        context.reportError(beyondReach(`The query is ${String(DEEPEST)} levels deep at most. Ask again by id for what lies deeper.`));
      else if (weight > HEAVIEST)
        context.reportError(beyondReach('The query asks for too much at once. Ask for fewer fields, or a shorter page.'));
    },
  };
}

/** Measures selection sets; each fragment once, so that fragments in fragments cost nothing, and a circle of them is another rule's to refuse. */
function measuring(context: ValidationContext): (set: SelectionSetNode, parent: GraphQLCompositeType) => Reach {
  const known = new Map<string, Reach>();
  const fragment = (name: string): Reach => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING);
    const definition = context.getFragment(name);
    const found =
      definition === undefined || definition === null ? NOTHING : within(definition.selectionSet, definition.typeCondition.name.value);
    known.set(name, found);
    return found;
  };
  const within = (set: SelectionSetNode, typeName: string): Reach => {
    const type = context.getSchema().getType(typeName);
    return isCompositeType(type) ? measure(set, type) : NOTHING;
  };
  const measure = (set: SelectionSetNode, parent: GraphQLCompositeType): Reach => {
    const reaches = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return fragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return within(selection.selectionSet, selection.typeCondition?.name.value ?? parent.name);
      }
      return field(selection, parent);
    });
    return { depth: Math.max(0, ...reaches.map(({ depth }) => depth)), weight: reaches.reduce((sum, { weight }) => sum + weight, 0) };
  };
  const field = (node: FieldNode, parent: GraphQLCompositeType): Reach => {
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    // Introspection has circles of its own, but they end with the schema.
    if (definition === undefined || node.selectionSet === undefined || !isCompositeType(type)) return { depth: 1, weight: 1 };
    const inner = measure(node.selectionSet, type);
    return { depth: inner.depth + 1, weight: 1 + entries(definition, node, parent) * inner.weight };
  };
  return measure;
}

/** How many entries a field may bring: of a page what was asked for, of any other list twenty. */
function entries(definition: GraphQLField<unknown, unknown>, node: FieldNode, parent: GraphQLCompositeType): number {
  if (definition.args.some(({ name }) => name === 'first')) return pageOf(definition, node);
  // The page was counted where it was asked for.
  if (parent.name.endsWith('Connection')) return 1;
  return isList(definition.type) ? LIST : 1;
}

function pageOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const asked = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (asked === undefined) return Number(definition.args.find(({ name }) => name === 'first')?.defaultValue ?? LARGEST_PAGE);
  return asked.kind === Kind.INT ? Math.min(Number(asked.value), LARGEST_PAGE) : LARGEST_PAGE;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
