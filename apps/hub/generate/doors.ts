/**
 * Prints every door of the contract for whoever answers for what is shared: what each root field does, on which categories, and whom each
 * protocol lets through. Made from the SDL and from the cells the hub decides by.
 */
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Declarations, Door, DoorKind } from '#gate';
import { declarationsOf } from '#gate';
import { CATEGORIES, PARTIES, PARTY_NAMES } from '#kernel';
import type { Party } from '#kernel';
import type { Cell, Protocol } from '#protocol';

const DOOR_WORDS: Readonly<Record<DoorKind, string>> = {
  READ: 'a seat for the person is needed, and every field of the answer is guarded where it stands',
  WRITE: 'the party needs write on every category named, for that person, now',
  DISCLOSE:
    'a seat for the person is needed, and the verb asks for each category that is opened, or closed, by name; whoever has one may enter it on the access record',
  REFERENCE: 'anyone signed in; no personal data',
  ADMINISTER: "the operator, or an agency's administrator (AA) for own staff",
  SIGN: 'a member through whom an authorised signatory of the agency signs',
  GOVERN: 'an information-governance lead (IG) of an agency that answers for the partnership',
  REPORT: 'any member of staff of an agency of a partnership; nothing is read by it',
};
const NEED_WORDS: Readonly<Record<Cell['needs'], string>> = {
  NONE: '',
  CONSENT: 'sharing consent',
  CONSENT_OR_CONTRACT: 'sharing consent or contract',
  SAFEGUARDING: 'emergency disclosure',
};
const OWN_WORDS = { read: 'own entries, facts of the rest', write: 'own entries' } as const;

/** The file `doors.md`: every root field in the order of its name, with a table for each protocol where the parties differ. */
export function printDoors(schema: GraphQLSchema, protocols: readonly Protocol[]): string {
  const declarations = declarationsOf(schema);
  const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() };
  return [
    '# Doors',
    'What each operation of the hub is open to, printed by `npm run generate` from the contract and from the cells the hub decides by.',
    Object.entries(DOOR_WORDS)
      .map(([what, words]) => `- **${what}**: ${words}`)
      .join('\n'),
    'Where categories are named, a party that is not in the table is refused at the door.',
    ...protocols.map(caveatOf),
    ...Object.entries(roots).flatMap(([name, root]) => [
      `## ${name}`,
      ...Object.values(root?.getFields() ?? {})
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((field) => doorOf(declarations, field, protocols)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function caveatOf(protocol: Protocol): string {
  const { informing, participation, emergency } = protocol;
  return (
    `${titleOf(protocol)}: the tables say what its cells allow. Until the young person is told (clause ${informing.clause.number}), and while ` +
    `voluntary support is refused (clause ${participation.clause.number}), less may be read or written; an emergency disclosure (clause ` +
    `${emergency.clause.number}) opens reading for its named recipient.`
  );
}

function doorOf({ doors }: Declarations, field: GraphQLField<unknown, unknown>, protocols: readonly Protocol[]): string[] {
  const door = doors.get(field.name);
  if (door === undefined) throw new Error(`${field.name} has no door`);
  const named = door.categories.map((category) => `${String(CATEGORIES.indexOf(category) + 1)} ${category}`);
  const head = [`### ${field.name}`, field.description ?? ''];
  if (named.length === 0 || door.what === 'DISCLOSE') return [...head, `Door: **${door.what}**`];
  const tables = protocols.flatMap((protocol) => [`${titleOf(protocol)} lets through:`, partiesOf(protocol, door)]);
  return [...head, `Door: **${door.what}**, of ${named.join(', ')}`, ...tables];
}

function partiesOf(protocol: Protocol, door: Door): string {
  const level = door.what === 'WRITE' ? 'write' : 'read';
  const rows = PARTIES.flatMap((party) => rowOf(protocol, { party, door, level }));
  if (rows.length === 0) return 'Nobody.';
  return [['Party', level === 'write' ? 'Writes' : 'Reads', 'Needs', 'Reaches'], Array<string>(4).fill('---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** What is left when all categories must be written, or read: the least level, every need, the narrowest reach. None: no row. */
function rowOf(
  { matrix }: Protocol,
  { party, door, level }: { readonly party: Party; readonly door: Door; readonly level: 'read' | 'write' },
): string[][] {
  const cells = door.categories.map((category) => matrix.cell(party, category));
  const held = cells.filter((cell): cell is Cell => cell !== null && cell[level] !== 'NONE');
  if (held.length < cells.length) return [];
  const needs = [...new Set(held.map((cell) => NEED_WORDS[cell.needs]))].filter((words) => words !== '');
  const narrow = held.some((cell) => cell.scope === 'ALLOCATED');
  const reach = narrow ? 'people allocated to the member of staff' : 'people the agency has a seat for';
  return [[`${party} ${PARTY_NAMES[party]}`, levelOf(held, level), needs.join(' and '), reach]];
}

function levelOf(cells: readonly Cell[], level: 'read' | 'write'): string {
  if (cells.some((cell) => cell.read === 'FACT' && level === 'read')) return 'the facts';
  return cells.some((cell) => cell[level] === 'OWN') ? OWN_WORDS[level] : 'all';
}

function titleOf({ partnership, version }: Protocol): string {
  return `\`${partnership}.v${String(version)}\``;
}
