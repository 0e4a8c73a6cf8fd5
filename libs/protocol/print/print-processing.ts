/**
 * Prints what a protocol means for those who answer for it: who controls what, how information flows, the record of processing (UK GDPR Article 30)
 * and the facts an impact assessment starts from (Article 35). All of it from the cells the hub decides by.
 */
import type { Category, Party } from '#kernel';
import { PARTIES } from '#kernel';
import type { Cell, LawfulBasis, Protocol } from '../document/protocol.js';
import { basisInWords } from './basis-words.js';
import { listOf, tableOf } from './markdown.js';

/** The blocks of Markdown, each under a heading of the second level. */
export function printProcessing(protocol: Protocol): string[] {
  return [
    '## Who controls what',
    ...controllers(protocol),
    '## How information flows',
    flows(protocol),
    '## Record of processing (UK GDPR Article 30)',
    record(protocol),
    '## Facts for an impact assessment (UK GDPR Article 35)',
    listOf(impactFacts(protocol)),
  ];
}

interface Placed {
  readonly party: Party;
  readonly category: Category;
  readonly cell: Cell;
}

const cellsOf = ({ categories, matrix }: Protocol): Placed[] =>
  categories.flatMap(({ category }) =>
    PARTIES.flatMap((party) => {
      const cell = matrix.cell(party, category);
      return cell === null ? [] : [{ party, category, cell }];
    }),
  );

const namesOf = (cells: readonly Placed[]): string => cells.map(({ party }) => party).join(', ') || 'nobody';

function controllers(protocol: Protocol): string[] {
  const written = cellsOf(protocol).filter(({ cell }) => cell.write !== 'NONE');
  const rows = protocol.parties.map(({ party, name }) => {
    const own = written.filter((one) => one.party === party).map(({ category }) => category);
    return [`${party} ${name}`, own.join(', ') || 'nothing: it reads alone'];
  });
  return [listOf(protocol.text.recordsManagement), tableOf(['Party', 'Writes, and is controller of what it writes, in'], rows)];
}

function flows(protocol: Protocol): string {
  const cells = cellsOf(protocol);
  const rows = protocol.categories.map(({ category }) => {
    const here = cells.filter((one) => one.category === category);
    const reading = (...levels: Cell['read'][]): string => namesOf(here.filter(({ cell }) => levels.includes(cell.read) && free(cell)));
    return [
      category,
      namesOf(here.filter(({ cell }) => cell.write !== 'NONE')),
      reading('ALL'),
      reading('OWN'),
      reading('FACT'),
      namesOf(here.filter(({ cell }) => !free(cell))),
    ];
  });
  const header = [
    'Category',
    'Written by',
    'Read whole by',
    'Own entries, facts of the rest',
    'The facts alone',
    'Only with consent, contract or emergency',
  ];
  return tableOf(header, rows);
}

/** Whether a cell holds without anything the young person or an emergency has to add. */
const free = ({ needs }: Cell): boolean => needs === 'NONE';

function record(protocol: Protocol): string {
  const { text, retention, bases } = protocol;
  return tableOf(
    ['What is recorded', 'Here'],
    [
      ['Purposes', text.purposes.join(' ')],
      ['People', text.peopleCovered.trim()],
      ['Information', protocol.categories.map(({ category, what }) => `${category}: ${what}`).join('; ')],
      ['Special category information', categoriesUnder(protocol, isSpecial)],
      ['Information about offences', categoriesUnder(protocol, isCriminal)],
      ['Recipients', protocol.parties.map(({ party, name }) => `${party} ${name}`).join(', ')],
      ['Lawful bases', bases.map(basisInWords).join(' · ')],
      [
        'Kept for',
        `${String(retention.monthsAfterClose)} months after the case is closed; the ledger of disclosures ${String(retention.ledgerYears)} years ` +
          `(clause ${retention.clause.number})`,
      ],
      ['Security', text.security.join(' ')],
    ],
  );
}

const isSpecial = ({ condition }: LawfulBasis): boolean => condition !== null && /Article 9|Sch 8/.test(condition);
const isCriminal = ({ regime, condition }: LawfulBasis): boolean =>
  regime === 'PART3' || (condition !== null && /Article 10/.test(condition));

function categoriesUnder(protocol: Protocol, holds: (basis: LawfulBasis) => boolean): string {
  const under = new Set(cellsOf(protocol).flatMap(({ category, cell }) => (holds(cell.basis) ? [category] : [])));
  for (const { category, basis } of protocol.categories) if (holds(basis)) under.add(category);
  return protocol.categories.flatMap(({ category }) => (under.has(category) ? [category] : [])).join(', ') || 'none';
}

function impactFacts(protocol: Protocol): string[] {
  const cells = cellsOf(protocol);
  const needing = (...needs: Cell['needs'][]): number => cells.filter(({ cell }) => needs.includes(cell.needs)).length;
  const { emergency, policeRequest, afterRelease, categories, parties } = protocol;
  const possible = categories.length * parties.length;
  const sensitive = categories.filter(({ existence }) => existence === 'SENSITIVE').map(({ category }) => category);
  return [
    `It is about children in or leaving custody, and shares among ${String(parties.length)} parties: a systematic sharing about people who are vulnerable.`,
    `Of ${String(possible)} pairs of party and category ${String(cells.length)} share something; the other ${String(possible - cells.length)} share nothing.`,
    `${String(needing('CONSENT', 'CONSENT_OR_CONTRACT'))} rest on consent (or a contract) besides the lawful basis, and end when it is withdrawn; ` +
      `${String(needing('SAFEGUARDING'))} open by an emergency disclosure alone.`,
    `${String(cells.filter(({ cell }) => cell.read === 'FACT').length)} show only that something exists and when, never what it says.`,
    `${String(cells.filter(({ cell }) => cell.scope === 'ALLOCATED').length)} reach only people allocated to the member of staff.`,
    `Even the existence of ${sensitive.join(', ')} is withheld from who may not read it.`,
    `An emergency disclosure opens a category to one named person for ${String(emergency.hours)} hours, never ${emergency.except.join(', ')}.`,
    policeRequest === null
      ? 'There is no line for police requests: nothing is opened by one.'
      : `A police request about serious crime opens a category for at most ${String(policeRequest.hours)} hours, decided by the owner of the data.`,
    `After release an establishment keeps its cells for ${String(afterRelease.days)} days.`,
    'Nothing is decided or scored about anybody by the hub: it decides who may read, by rules that are printed here.',
    'Every disclosure is on a ledger before it leaves the hub; the young person can see who saw what, and why.',
  ];
}
