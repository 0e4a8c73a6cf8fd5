/** What a JSON Schema cannot say about a protocol document: citations resolve, parties are named once, dates exist and follow each other. */
import { CATEGORIES, PARTIES } from '#kernel';
import type { ProtocolDocument } from './protocol-document.js';

/** Every fault of a document that already has the right shape; none when it can be signed. */
export function faultsOf(document: ProtocolDocument): string[] {
  return [...citationFaults(document), ...partyFaults(document), ...dateFaults(document)];
}

interface Citation {
  readonly place: string;
  readonly clause: string;
  readonly basis?: string;
}

function citationFaults(document: ProtocolDocument): string[] {
  return citations(document).flatMap(({ place, clause, basis }) => [
    ...(Object.hasOwn(document.clauses, clause) ? [] : [`${place} cites the clause ${clause}, which is not in the document`]),
    ...(basis === undefined || Object.hasOwn(document.bases, basis)
      ? []
      : [`${place} cites the basis ${basis}, which is not in the document`]),
  ]);
}

function citations(document: ProtocolDocument): Citation[] {
  const lines = (['informing', 'participation', 'afterRelease', 'retention', 'emergency'] as const).map((place) => ({
    place,
    ...document[place],
  }));
  const rows = CATEGORIES.flatMap((category) => {
    const { cells, ...terms } = document.categories[category];
    return [{ place: category, ...terms }, ...Object.entries(cells).map(([party, cell]) => ({ place: `${category}/${party}`, ...cell }))];
  });
  const police = document.policeRequest === undefined ? [] : [{ place: 'policeRequest', ...document.policeRequest }];
  return [...lines, ...police, ...rows];
}

function partyFaults(document: ProtocolDocument): string[] {
  const named = document.parties.map(({ party }) => party);
  const twice = named.filter((party, index) => named.indexOf(party) !== index);
  const used = PARTIES.filter(
    (party) => document.emergency.parties.includes(party) || CATEGORIES.some((category) => document.categories[category].cells[party]),
  );
  return [
    ...twice.map((party) => `the party ${party} is named twice`),
    ...used.filter((party) => !named.includes(party)).map((party) => `the party ${party} has a cell and is not among the parties`),
  ];
}

function dateFaults({ validFrom, validUntil, reviewDue }: ProtocolDocument): string[] {
  const dates = { validFrom, validUntil, reviewDue };
  const unreal = Object.entries(dates).filter(([, date]) => !isRealDate(date));
  if (unreal.length > 0) return unreal.map(([name, date]) => `${name} is ${date}, which is no date`);
  return [
    ...(validFrom <= validUntil ? [] : ['validUntil is before validFrom']),
    ...(validFrom <= reviewDue && reviewDue <= validUntil ? [] : ['reviewDue is outside the validity']),
  ];
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
