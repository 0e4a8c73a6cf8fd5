/**
 * How much one request may ask for, in one place: what is beyond any of these is refused as INVALID, HTTP 400, before anything is read.
 * The body's limit of 100 kB is the gateway's.
 */
import type { ValidationRule } from 'graphql';
import { seldomRepeated } from './seldom-repeated.js';
import { withinReach } from './within-reach.js';

/** Tokens of a document: more is refused before it is looked at. */
export const LONGEST_DOCUMENT = 5_000;

/** Faults told of one document: whoever sends a thousand is not mending a query. */
export const MOST_FAULTS = 5;

/** Validation rules of graphql beside its own, for HTTP and for sockets. */
export const REACH_RULES: readonly ValidationRule[] = [withinReach, seldomRepeated];
