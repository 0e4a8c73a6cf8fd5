/**
 * Documents nobody would write: everything GraphQL allows in a query over a schema, drawn at random and repeatably, for specs that compare two ways of
 * answering one.
 */
import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** An operation as it is sent. */
export interface AskedDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How documents are drawn. */
export interface Drawing {
  readonly schema: GraphQLSchema;
  /** The root fields to ask for. */
  readonly roots: readonly string[];
  /** A value for an argument; undefined: leave it out. */
  readonly argument: (argument: GraphQLArgument, turn: number) => unknown;
  /** Levels of fields below a root. */
  readonly depth: number;
  /** Of a hundred fields, those with a directive. */
  readonly directives?: number;
}

const ALIASES = ['one', 'two', 'b_c', 'idx1', '__proto__', 'constructor', 'c', 'a_b'];

/** Valid documents. */
export function documents(drawing: Drawing): fc.Arbitrary<AskedDocument> {
  return fc
    .array(fc.nat(9999), { minLength: 40, maxLength: 400, size: 'max' })
    .map((numbers) => new Writer(drawing, numbers).operation())
    .filter(({ query }) => validate(drawing.schema, parse(query)).length === 0);
}

class Writer {
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private at = 0;

  constructor(
    private readonly drawing: Drawing,
    private readonly numbers: readonly number[],
  ) {}

  operation(): AskedDocument {
    const { schema, roots, depth } = this.drawing;
    const type = schema.getQueryType();
    if (type === undefined || type === null) throw new Error('the schema has no queries');
    const asked = this.some(roots, 2).flatMap((name) => type.getFields()[name] ?? []);
    const body = asked.map((field) => this.field(field, depth)).join(' ');
    const head = this.definitions.length === 0 ? '' : `(${this.definitions.join(', ')})`;
    return { query: `query Drawn${head} { ${body} } ${this.fragments.join(' ')}`, variables: this.variables };
  }

  /** The next number below a limit; when they have run out, nought. */
  private next(limit: number): number {
    this.at += 1;
    return (this.numbers[this.at] ?? 0) % limit;
  }

  private some<T>(from: readonly T[], most: number): T[] {
    const count = 1 + this.next(most);
    return Array.from({ length: count }, () => from[this.next(from.length)] as T);
  }

  private set(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const parts = ['__typename', ...(fields.length === 0 ? [] : this.some(fields, 8).map((field) => this.field(field, depth)))];
    const possible = isObjectType(type) ? [type] : this.drawing.schema.getPossibleTypes(type);
    const one = possible[this.next(possible.length)];
    if (one !== undefined && depth > 0 && this.next(4) === 1) parts.push(`... on ${one.name} { ${this.set(one, depth - 1)} }`);
    if (one !== undefined && depth > 0 && this.next(6) === 1) parts.push(this.fragment(one.name, this.set(one, depth - 1)));
    return parts.slice(this.next(2)).join(' ') || '__typename';
  }

  private fragment(type: string, body: string): string {
    const name = `Part${String(this.fragments.length)}`;
    this.fragments.push(`fragment ${name} on ${type} { ${body} }`);
    return `...${name}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const alias = this.next(5) === 1 ? `${ALIASES[this.next(ALIASES.length)] ?? ''}: ` : '';
    const given = field.args.flatMap((argument) => this.argument(argument));
    const head = `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${this.directive()}`;
    return isCompositeType(type) ? `${head} { ${this.set(type, depth - 1)} }` : head;
  }

  private directive(): string {
    if (this.next(100) < 100 - (this.drawing.directives ?? 0)) return '';
    return [' @skip(if: false)', ' @skip(if: true)', ' @include(if: false)', ' @include(if: true)'][this.next(4)] ?? '';
  }

  private argument(argument: GraphQLArgument): string[] {
    const value = this.drawing.argument(argument, this.next(1000));
    if (value === undefined) return [];
    if (this.next(3) !== 1) return [`${argument.name}: ${literal(value, argument.type)}`];
    const name = `v${String(this.definitions.length)}`;
    const byDefault = this.next(4) === 1 && !isNonNullType(argument.type);
    this.definitions.push(`$${name}: ${String(argument.type)}${byDefault ? ` = ${literal(value, argument.type)}` : ''}`);
    const leftOut = !isNonNullType(argument.type) && this.next(5) === 1;
    if (!byDefault && !leftOut) this.variables[name] = value;
    return [`${argument.name}: $${name}`];
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const fields = Object.entries(value as object).map(
      ([name, inner]) => `${name}: ${literal(inner, (type.getFields()[name] as { type: GraphQLInputType }).type)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}
