/** The ways in which a reader asks for what was taken back; the eighth is the subscription. Each is a document of its own, asked of either gateway. */
import type { Matter } from './kind.js';

/** Whom and what is asked for: the person, the record, and an escalation raised once under this request, whose answer is asked for again. */
export interface Target {
  readonly person: string;
  readonly record: string;
  readonly raised: { readonly requestId: string; readonly person: string; readonly target: string; readonly reason: string };
}

/** A way to ask. */
export interface Way {
  readonly name: string;
  readonly query: (matter: Matter) => string;
  readonly variables: (target: Target) => Readonly<Record<string, unknown>>;
}

const person = ({ person: id }: Target): Readonly<Record<string, unknown>> => ({ id });
const record = ({ record: id }: Target): Readonly<Record<string, unknown>> => ({ id });
const part = ({ path, field }: Matter): string => `${path} { ${field} }`;

/** The seven over HTTP. */
export const WAYS: readonly Way[] = [
  { name: 'plan', query: (matter) => `query ($id: ID!) { person(id: $id) { ${part(matter)} } }`, variables: person },
  { name: 'node', query: ({ type, field }) => `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`, variables: record },
  {
    name: 'history',
    query: ({ type, field }) => `query ($id: ID!) { history(id: $id) { nodes { record { ... on ${type} { ${field} } } } } }`,
    variables: record,
  },
  { name: 'list', query: (matter) => `{ caseload(first: 100) { nodes { ${part(matter)} } } }`, variables: () => ({}) },
  {
    name: 'nested',
    query: (matter) => `query ($id: ID!) { agreedActions(filter: { person: $id }) { nodes { person { ${part(matter)} } } } }`,
    variables: person,
  },
  {
    name: 'aliases and fragments',
    query: ({ type, path, field }) => `query ($id: ID!, $record: ID!) {
      one: person(id: $id) { ...Seen } other: node(id: $id) { ...Seen } third: node(id: $record) { ...Itself } }
      fragment Seen on Person { again: ${path} { said: ${field} } } fragment Itself on ${type} { words: ${field} }`,
    variables: (target) => ({ ...person(target), record: target.record }),
  },
  {
    name: 'repeat of a write',
    query: (matter) =>
      `mutation ($input: RaiseEscalationInput!) { raiseEscalation(input: $input) { escalation { person { ${part(matter)} } } } }`,
    variables: ({ raised }) => ({ input: raised }),
  },
];

/** The subscription. Release dates are what any reader with a seat hears of, to know that nothing else is to come. */
export const FOLLOWING = (matter: Matter): string =>
  `subscription ($id: ID!) { planChanged(person: $id) { at changed person { ${part(matter)} custody { releaseOn } } } }`;
