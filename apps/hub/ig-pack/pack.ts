/** The information-governance pack, as Markdown: of each protocol in force the processing, the life it has in this hub, and the table that is signed. */
import { listOf, printProcessing, printSharingMatrix, tableOf } from '#protocol';
import type { Protocol } from '#protocol';
import { DAYS } from './installation.js';
import type { Disclosures, Installed, Signatory } from './installation.js';

/** The pack of a day (YYYY-MM-DD). `hub` is null where none runs: then nothing is said of signatures and use. */
export function printPack(protocols: readonly Protocol[], { day, hub }: { day: string; hub: Installed | null }): string {
  const from =
    hub === null ? 'the protocol files: no hub runs here, so signatures and figures of use are left out' : 'the hub that runs here';
  const blocks = [
    '# Information-governance pack',
    `Printed on ${day} from ${from}. What is shared is printed from the rules the hub decides by; nothing here is about a young person.`,
    ...protocols.flatMap((protocol) => partOf(protocol, hub)),
  ];
  return blocks.join('\n\n').concat('\n');
}

function partOf(protocol: Protocol, hub: Installed | null): string[] {
  const { partnership, version, sha256, reviewDue, text } = protocol;
  return [
    `# ${text.partnershipName.en} · ${text.partnershipName.cy}`,
    listOf([
      `Protocol of ${partnership}, version ${String(version)}`,
      `SHA-256 of the file: \`${sha256}\``,
      `To be reviewed by ${reviewDue}`,
    ]),
    ...(hub === null ? [] : lifeOf(partnership, hub)),
    ...printProcessing(protocol),
    printSharingMatrix(protocol).trimEnd(),
  ];
}

function lifeOf(partnership: string, { signatories, disclosures }: Installed): string[] {
  const ofIt = (row: { partnership: string }): boolean => row.partnership === partnership;
  return [
    '## Who has signed',
    'An agency whose signature does not run sees nothing.',
    tableOf(['Agency', 'Kind', 'Signatory', 'Authority', 'From', 'Until'], signatories.filter(ofIt).map(signatureOf)),
    `## What was disclosed in the last ${String(DAYS)} days`,
    'Rows of the ledger of disclosures. A list is one row, with a line for each young person in it.',
    tableOf(['Agency', 'Party', 'Disclosures', 'Lines of lists'], disclosures.filter(ofIt).map(useOf)),
  ];
}

const signatureOf = ({ agency, kind, signatory, authority, from, until }: Signatory): string[] => [
  agency,
  kind,
  signatory ?? '**not signed**',
  authority ?? '',
  from ?? '',
  until ?? (signatory === null ? '' : 'until withdrawn'),
];

const useOf = ({ agency, party, entries, lines }: Disclosures): string[] => [agency, party, String(entries), String(lines)];
