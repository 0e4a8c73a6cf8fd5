/**
 * Operations as functions: an operation asked for a second time is compiled and kept, as long as it is among the most recently asked.
 */
import { isInterfaceType, isObjectType } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { mayCompile } from './may-compile.js';

/** An operation as Apollo knows it: validated, and with the hash of its text. */
export interface AskedOperation {
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export type Compiled = CompiledQuery['query'];

/** About 50 kB each: the operations of a portal and of a few partner systems. */
const KEPT = 300;

export class CompiledOperations {
  /** Most recently asked last. */
  private readonly byText = new Map<string, Compiled | 'ASKED_ONCE' | 'NOT_FOR_COMPILING'>();
  private resting = false;

  /** `pauseMs`: how long after compiling one operation no other is compiled. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pauseMs: number,
  ) {
    refuseAmbiguousNames(schema);
  }

  /** The function that answers this operation; null: graphql-js answers it. */
  of(asked: AskedOperation): Compiled | null {
    const key = `${asked.hash} ${asked.operation.name?.value ?? ''}`;
    const before = this.byText.get(key);
    const now = before === 'ASKED_ONCE' ? this.compile(asked) : (before ?? 'ASKED_ONCE');
    this.byText.delete(key);
    this.byText.set(key, now);
    const [oldest] = this.byText.keys();
    if (this.byText.size > KEPT && oldest !== undefined) this.byText.delete(oldest);
    return typeof now === 'string' ? null : now;
  }

  private compile({ document, operation }: AskedOperation): Compiled | 'ASKED_ONCE' | 'NOT_FOR_COMPILING' {
    if (!mayCompile(document, operation)) return 'NOT_FOR_COMPILING';
    if (this.resting) return 'ASKED_ONCE';
    this.resting = true;
    setTimeout(() => {
      this.resting = false;
    }, this.pauseMs).unref();
    const compiled = compileQuery(this.schema, document, operation.name?.value, { disablingCapturingStackErrors: true });
    return isCompiledQuery(compiled) ? compiled.query : 'NOT_FOR_COMPILING';
  }
}

/** The compiler keeps resolvers by type and field written together: no two may be written the same. */
function refuseAmbiguousNames(schema: GraphQLSchema): void {
  const known = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const before = known.get(`${type.name}${field}`);
      if (before !== undefined) throw new Error(`${before} and ${type.name}.${field} are written the same: rename one.`);
      known.set(`${type.name}${field}`, `${type.name}.${field}`);
    }
  }
}
