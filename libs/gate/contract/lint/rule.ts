/** What a rule of the SDL lint is: a pure question to the whole contract, answered with faults in words. */
import type { GraphQLSchema } from 'graphql';
import type { Declarations } from '../declarations.js';

/** Everything a rule may look at. */
export interface LintedContract {
  readonly schema: GraphQLSchema;
  readonly declarations: Declarations;
  /** The reviewed list of what holds no personal data: a type or `Type.field`, and the reason that was accepted. */
  readonly references: Readonly<Record<string, string>>;
}

/** The faults a rule finds, each beginning with the place; none when the contract keeps it. */
export type Rule = (contract: LintedContract) => string[];
