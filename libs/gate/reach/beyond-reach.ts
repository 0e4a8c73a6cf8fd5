/**
 * The refusal of an operation that asks for more than one may: a fault of its size, which a fault of its spelling is not.
 */
import { GraphQLError } from 'graphql';

const BEYOND = 'beyondReach';
const TOO_LONG = /Document contains more tha[nt] \d+ tokens/;

/** A validation error that is answered with HTTP 400 whatever the client accepts. The sentence says what to do instead. */
export function beyondReach(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { [BEYOND]: true } });
}

/** Whether an error is one of a limit, the parser's limit of tokens among them. */
export function isBeyondReach({ extensions, message }: GraphQLError): boolean {
  return extensions[BEYOND] === true || TOO_LONG.test(message);
}

/** The parser's own words for a document that is too long, as a sentence that says what to do; any other message as it is. */
export function withRemedy(message: string): string {
  return TOO_LONG.test(message) ? 'The document has more than 5,000 words. Split it into several operations.' : message;
}
