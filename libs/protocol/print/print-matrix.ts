/**
 * Prints the Information Reference Table of a protocol from the rules that run, as Markdown: what an information-governance
 * lead signs is made from the same cells the hub decides by, so paper and access cannot differ.
 */
import { CATEGORIES, PARTIES, SEATLESS } from '#kernel';
import type { Category, Party } from '#kernel';
import { CELL_CODES, cellCode } from './cell-code.js';
import { listOf, tableOf } from './markdown.js';
import { lineOf } from './reference-line.js';
import type { CategoryTerms, Cell, Protocol } from '../document/protocol.js';
import { basisInWords } from './basis-words.js';
import { NEED_WORDS, READ_WORDS, SCOPE_WORDS, WRITE_WORDS } from './cell-words.js';
import { printProtocolText } from './print-protocol-text.js';

/** The whole protocol as Markdown: its text, the matrix in one table, then every cell with its basis and clause. */
export function printSharingMatrix(protocol: Protocol): string {
  return [
    ...printProtocolText(protocol),
    '## The matrix at a glance',
    '*Y matrics ar gip*',
    LEGEND,
    overview(protocol),
    ...emergencyOf(protocol),
    ...policeOf(protocol),
    '## The Information Reference Table',
    '*Tabl Cyfeirio Gwybodaeth*',
    WHAT_EACH_COLUMN_SAYS,
    ...protocol.categories.flatMap((terms) => categoryOf(protocol, terms)),
    '## Signatures',
    '*Llofnodion*',
    `Each agency signs the file whose SHA-256 is \`${protocol.sha256}\`.`,
    tableOf(['Agency', 'Signatory', 'Authority', 'Date', 'Until'], [Array<string>(5).fill('')]),
  ]
    .join('\n\n')
    .concat('\n');
}

const LEGEND = CELL_CODES.map(([code, meaning]) => `- **${code}** ${meaning}`).join('\n');

function overview({ categories, matrix }: Protocol): string {
  const rows = categories.map(({ category, existence }) => [
    numberOf(category),
    existence === 'SENSITIVE' ? `${category} (sensitive)` : category,
    ...PARTIES.map((party) => cellCode(matrix.cell(party, category))),
  ]);
  return tableOf(['No', 'Category', ...PARTIES], rows);
}

const WHAT_EACH_COLUMN_SAYS =
  'Of each category: what it holds (*beth*), why it is shared (*pam*), by what law (*sail gyfreithiol*), who answers for each record (*rheolydd*) and how ' +
  'long the hub keeps its copy (*cadw*); then of each party what it reads (*darllen*) and writes (*ysgrifennu*), what that needs (*angen*) and whom it reaches.';

function categoryOf(protocol: Protocol, terms: CategoryTerms): string[] {
  const { matrix, parties } = protocol;
  const { category, existence, what, whatCy } = terms;
  const names = new Map<Party, string>(parties.map(({ party, name }) => [party, name]));
  const { why, whyCy, basis, controller, retention } = lineOf(protocol, terms);
  return [
    `### ${numberOf(category)}. ${category}`,
    `${what} / *${whatCy}*`,
    listOf([
      `Existence: ${existence === 'SENSITIVE' ? 'sensitive' : 'open'}`,
      `Why / *Pam*: ${why} *${whyCy}*`,
      `Basis / *Sail gyfreithiol*: ${basis}`,
      `Controller / *Rheolydd*: ${controller}`,
      `Retention / *Cadw*: ${retention}`,
    ]),
    tableOf(
      ['Party', '', 'Reads', 'Writes', 'Needs', 'Reaches', 'Basis', 'Clause'],
      PARTIES.map((party) => [`${party} ${names.get(party) ?? ''}`, ...cellOf(matrix.cell(party, category), category)]),
    ),
  ];
}

function cellOf(cell: Cell | null, category: Category): string[] {
  if (cell === null) return ['-', 'nothing', '', '', '', '', ''];
  return [
    cellCode(cell),
    READ_WORDS[cell.read],
    WRITE_WORDS[cell.write],
    NEED_WORDS[cell.needs],
    SEATLESS.includes(category) ? 'no seat needed' : SCOPE_WORDS[cell.scope],
    cell.basis.key,
    `${cell.clause.number} ${cell.clause.key}`,
  ];
}

function policeOf({ policeRequest }: Protocol): string[] {
  if (policeRequest === null) return [];
  const { hours, except, basis, clause } = policeRequest;
  return [
    '### Police request about serious crime',
    `A police request about serious crime, approved by the owner of what is asked for, opens one category to the officer who asked for ${hours} ` +
      `hours; never ${except.join(', ')}. Basis: ${basisInWords(basis)}. Clause ${clause.number}.`,
  ];
}

function emergencyOf({ emergency }: Protocol): string[] {
  return [
    '### Emergency safeguarding disclosure',
    `A disclosure to a named member of staff of ${emergency.parties.join(', ')} opens one category to reading, whatever the matrix says, for ` +
      `${emergency.hours} hours; never ${emergency.except.join(' or ')}. Basis: ${basisInWords(emergency.basis)}. Clause ${emergency.clause.number}.`,
  ];
}

function numberOf(category: Category): string {
  return String(CATEGORIES.indexOf(category) + 1);
}
