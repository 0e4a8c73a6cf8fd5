/**
 * The door from Apollo to compiled operations: token, limits, parsing and validation come before it, the ledger comes after it, as for every other
 * operation. What it does not answer, graphql-js answers.
 */
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { ExecutionResult, FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import type { HubContext } from '../request/hub-context.js';
import { formatRefusal } from '../edge/refusals.js';
import type { Unforeseen } from '../edge/refusals.js';
import { CompiledOperations } from './compiled-operations.js';
import type { Compiled } from './compiled-operations.js';

type Asked = GraphQLRequestContextResponseForOperation<HubContext>;

/** Whoever sends ever new documents twice makes the process compile once in this time, and no more. */
const PAUSE_MS = 250;

/** Apollo's plugin. */
export function compiledAnswers(unforeseen: Unforeseen, pauseMs = PAUSE_MS): ApolloServerPlugin<HubContext> {
  let operations: CompiledOperations | null = null;
  const listener = {
    responseForOperation: async (asked: Asked): Promise<GraphQLResponse | null> => {
      const { queryHash: hash, document } = asked;
      // Not there, whatever its type says, where a document has several operations and none was named.
      const operation = asked.operation as OperationDefinitionNode | undefined;
      if (hash === undefined || operation === undefined) return null;
      const compiled = operations?.of({ hash, document, operation }) ?? null;
      return compiled === null ? null : await answer(compiled, asked, unforeseen);
    },
  };
  return {
    serverWillStart: ({ schema }) => {
      operations = new CompiledOperations(schema, pauseMs);
      return Promise.resolve();
    },
    requestDidStart: () => Promise.resolve(listener),
  };
}

/** The compiled answer, with its error as Apollo would format it. Null: graphql-js answers. */
async function answer(compiled: Compiled, asked: Asked, unforeseen: Unforeseen): Promise<GraphQLResponse | null> {
  const { schema, operation, request, contextValue } = asked;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced === undefined) return null;
  const { data = null, errors } = (await compiled(undefined, contextValue, coerced)) as ExecutionResult;
  if (errors === undefined) return single({ data });
  const [error] = errors;
  if (errors.length > 1 || error?.originalError === undefined || spread(data, error.path)) {
    // Which of several errors are told, and in which order, is for graphql-js to say: it reads anew.
    contextValue.startAnew();
    return null;
  }
  const { message, path = [] } = error;
  return single({ data, errors: [formatRefusal(unforeseen)({ message, path }, error)] });
}

/** Whether an error took more than its own field with it: there might have been others in what it took. */
function spread(data: unknown, path: readonly (string | number)[] = []): boolean {
  const above = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
  return above === null || above === undefined;
}

function single(singleResult: FormattedExecutionResult): GraphQLResponse {
  return { body: { kind: 'single', singleResult }, http: { headers: new HeaderMap() } };
}
