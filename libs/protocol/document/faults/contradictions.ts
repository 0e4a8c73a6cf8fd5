/**
 * Where a protocol document contradicts itself: every line of it is allowed alone, and two of them cannot both be meant. Such a document is not signed
 * (WASPI: the Information Reference Table says of each item who needs it, why, and by what law).
 */
import { CATEGORIES, HOUSEHOLD_PARTIES, SEATLESS, partyOf } from '#kernel';
import type { Category, Party } from '#kernel';
import type { Cited, ProtocolDocument } from '../protocol-document.js';
import type { Cell, PartyTerms } from '../protocol.js';
import { faultAt } from './place.js';

/** What only its owner agency ever opens (domain rule 7). */
const NEVER_IN_AN_EMERGENCY: readonly Category[] = ['POLICE_INTELLIGENCE', 'SENSITIVE_FLAGS'];

/** Every contradiction, with its place. The document has the right shape. */
export function contradictions(document: ProtocolDocument): string[] {
  return [
    ...cellsOf(document).flatMap((placed) => cellFaults(document, placed)),
    ...partyFaults(document),
    ...lineFaults(document),
    ...lawlessFaults(document),
  ];
}

interface PlacedCell {
  readonly party: Party;
  readonly category: Category;
  readonly cell: Cited<Cell>;
}

function cellsOf({ categories }: ProtocolDocument): PlacedCell[] {
  return CATEGORIES.flatMap((category) =>
    Object.entries(categories[category].cells).map(([party, cell]) => ({ category, party: party as Party, cell })),
  );
}

function cellFaults({ bases }: ProtocolDocument, { party, category, cell }: PlacedCell): string[] {
  const { read, write, needs, scope, basis } = cell;
  const seatless = SEATLESS.includes(category);
  const wrong: readonly (readonly [key: keyof typeof cell, found: boolean, words: string])[] = [
    ['read', read === 'NONE' && write === 'NONE', 'gives nothing: leave the cell out'],
    ['write', write === 'ALL' && read !== 'ALL', `writes every record and reads ${read}: nobody corrects what they may not read`],
    [
      'write',
      write === 'OWN' && (read === 'NONE' || read === 'FACT'),
      `writes its own entries and reads ${read}: it could not read them again`,
    ],
    ['write', needs === 'SAFEGUARDING' && write !== 'NONE', 'an emergency disclosure opens reading alone'],
    ['needs', seatless && needs !== 'NONE', 'the category is about no young person: there is nobody to consent'],
    ['scope', seatless && scope === 'ALLOCATED', 'the category needs no seat: nobody can be allocated to it'],
    ['scope', HOUSEHOLD_PARTIES.includes(party) && scope === 'ALLOCATED', 'a household is not staff: nobody in it can be allocated'],
    ['basis', bases[basis]?.regime === 'NONE' && category !== 'AGGREGATES', `${basis} is for no personal data, which the category holds`],
  ];
  return wrong.flatMap(([key, found, words]) => (found ? [faultAt(['categories', category, 'cells', party, key], words)] : []));
}

function partyFaults({ parties }: ProtocolDocument): string[] {
  return parties.flatMap((terms, index) => strangers(terms).map((words) => faultAt(['parties', index, 'staffRoles'], words)));
}

/** A kind of agency and a role make one party, whatever a document calls it. */
function strangers({ party, agencyKinds, staffRoles }: PartyTerms): string[] {
  return agencyKinds.flatMap((kind) =>
    staffRoles.flatMap((role) => {
      const made = partyOf(kind, role);
      return made === party ? [] : [`${role} of ${kind} is ${made ?? 'no party'}, not ${party}`];
    }),
  );
}

function lineFaults({ emergency, clauses }: ProtocolDocument): string[] {
  const numbers = Object.entries(clauses).map(([key, { number }]) => ({ key, number }));
  return [
    ...emergency.parties.flatMap((party, index) =>
      HOUSEHOLD_PARTIES.includes(party) ? [faultAt(['emergency', 'parties', index], `${party} is no member of staff to disclose to`)] : [],
    ),
    ...NEVER_IN_AN_EMERGENCY.filter((category) => !emergency.except.includes(category)).map((category) =>
      faultAt(['emergency', 'except'], `must name ${category}, which only its owner agency opens`),
    ),
    ...numbers.flatMap(({ key, number }, index) => {
      const first = numbers.findIndex((one) => one.number === number);
      return first === index ? [] : [faultAt(['clauses', key, 'number'], `${number} is the number of ${numbers[first]?.key ?? ''} too`)];
    }),
  ];
}

/** What a line of the document opens is personal data too, and so is what a row holds: a rule without a law is none (domain rule 13). */
function lawlessFaults({ bases, emergency, policeRequest, categories }: ProtocolDocument): string[] {
  const lines = [
    { at: ['emergency'], basis: emergency.basis },
    ...(policeRequest === undefined ? [] : [{ at: ['policeRequest'], basis: policeRequest.basis }]),
    ...CATEGORIES.filter((category) => category !== 'AGGREGATES').map((category) => ({
      at: ['categories', category],
      basis: categories[category].basis,
    })),
  ];
  return lines.flatMap(({ at, basis }) =>
    bases[basis]?.regime === 'NONE' ? [faultAt([...at, 'basis'], `${basis} is for no personal data, and this is some`)] : [],
  );
}
