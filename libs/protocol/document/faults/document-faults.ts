/** What a JSON Schema cannot say about a protocol document: citations resolve, parties are named once, dates exist and follow each other. */
import { CATEGORIES, PARTIES } from '#kernel';
import type { ProtocolDocument } from '../protocol-document.js';
import { contradictions } from './contradictions.js';
import { faultAt } from './place.js';

/** Every fault of a document that already has the right shape; none when it can be signed. */
export function faultsOf(document: ProtocolDocument): string[] {
  return [...citationFaults(document), ...partyFaults(document), ...dateFaults(document), ...contradictions(document)];
}

interface Citation {
  readonly keys: readonly string[];
  readonly clause: string;
  readonly basis?: string;
}

function citationFaults(document: ProtocolDocument): string[] {
  return citations(document).flatMap(({ keys, clause, basis }) => [
    ...(Object.hasOwn(document.clauses, clause)
      ? []
      : [faultAt([...keys, 'clause'], `cites ${clause}, which is no clause of the document`)]),
    ...(basis === undefined || Object.hasOwn(document.bases, basis)
      ? []
      : [faultAt([...keys, 'basis'], `cites ${basis}, which is no basis of the document`)]),
  ]);
}

function citations(document: ProtocolDocument): Citation[] {
  const lines = (['informing', 'participation', 'afterRelease', 'retention', 'emergency'] as const).map((line) => ({
    keys: [line],
    ...document[line],
  }));
  const rows = CATEGORIES.flatMap((category) => {
    const { cells, ...terms } = document.categories[category];
    const row = ['categories', category];
    return [{ keys: row, ...terms }, ...Object.entries(cells).map(([party, cell]) => ({ keys: [...row, 'cells', party], ...cell }))];
  });
  const police = document.policeRequest === undefined ? [] : [{ keys: ['policeRequest'], ...document.policeRequest }];
  return [...lines, ...police, ...rows];
}

function partyFaults(document: ProtocolDocument): string[] {
  const named = document.parties.map(({ party }) => party);
  const twice = named.flatMap((party, index) => (named.indexOf(party) === index ? [] : [index]));
  const used = PARTIES.filter(
    (party) => document.emergency.parties.includes(party) || CATEGORIES.some((category) => document.categories[category].cells[party]),
  );
  return [
    ...twice.map((index) => faultAt(['parties', index, 'party'], `${named[index] ?? ''} is named twice`)),
    ...used
      .filter((party) => !named.includes(party))
      .map((party) => faultAt(['parties', party], 'has a cell and is not among the parties')),
  ];
}

function dateFaults({ validFrom, validUntil, reviewDue }: ProtocolDocument): string[] {
  const dates = { validFrom, validUntil, reviewDue };
  const unreal = Object.entries(dates).filter(([, date]) => !isRealDate(date));
  if (unreal.length > 0) return unreal.map(([name, date]) => faultAt([name], `${date} is no date`));
  return [
    ...(validFrom <= validUntil ? [] : [faultAt(['validUntil'], 'is before validFrom')]),
    ...(validFrom <= reviewDue && reviewDue <= validUntil ? [] : [faultAt(['reviewDue'], 'is outside the validity')]),
  ];
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
