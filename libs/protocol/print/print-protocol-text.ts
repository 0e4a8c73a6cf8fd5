/** Prints what a protocol says in words: title, purposes, parties, obligations, rights, bases and clauses, in the order of WASPI. */
import { listOf, tableOf } from './markdown.js';
import type { Protocol } from '../document/protocol.js';
import { basisInWords } from './basis-words.js';

/** The text of a protocol as blocks of Markdown. */
export function printProtocolText(protocol: Protocol): string[] {
  const { text } = protocol;
  return [
    `# ${text.title.en}`,
    `*${text.title.cy}*`,
    headOf(protocol),
    ...section('Purposes', listOf(text.purposes)),
    ...section('People covered', text.peopleCovered.trim()),
    ...section('Parties', partiesOf(protocol)),
    ...section('Practitioner obligations', listOf(text.practitionerObligations)),
    ...section('Informing the young person', text.informingThePerson.trim()),
    ...section('Rights', listOf(text.rights)),
    ...section('Security', listOf(text.security)),
    ...section('Records management', listOf([...text.recordsManagement, ...termsOf(protocol)])),
    ...section('Requests and complaints', text.requestsAndComplaints.trim()),
    ...section('Lawful bases', basesOf(protocol)),
    ...section('Clauses', clausesOf(protocol)),
  ];
}

function section(title: string, body: string): string[] {
  return [`## ${title}`, body];
}

function headOf({ partnership, version, validFrom, validUntil, reviewDue, sha256 }: Protocol): string {
  return listOf([
    `Partnership: ${partnership}, version ${version}`,
    `Valid from ${validFrom} to ${validUntil}, both days included; to be reviewed by ${reviewDue}`,
    `SHA-256 of the file: \`${sha256}\``,
  ]);
}

function partiesOf({ parties }: Protocol): string {
  return tableOf(
    ['Party', 'Name', 'Part', 'Kinds of agency', 'Roles of staff'],
    parties.map(({ party, name, part, agencyKinds, staffRoles }) => [party, name, part, agencyKinds.join(', '), staffRoles.join(', ')]),
  );
}

function termsOf({ afterRelease, retention }: Protocol): string[] {
  return [
    `After release the establishment keeps its cells for ${afterRelease.days} days (clause ${afterRelease.clause.number}).`,
    `The hub deletes its copy ${retention.monthsAfterClose} months after the case is closed, and keeps the ledger ${retention.ledgerYears} ` +
      `years (clause ${retention.clause.number}).`,
  ];
}

function basesOf({ bases }: Protocol): string {
  return tableOf(
    ['Key', 'Basis'],
    bases.map((basis) => [basis.key, basisInWords(basis)]),
  );
}

function clausesOf({ clauses }: Protocol): string {
  return clauses
    .flatMap(({ number, title, titleCy, key, text, textCy }) => [
      `**${number} ${title}** (\`${key}\`). ${text.trim()}`,
      `***${number} ${titleCy}***. *${textCy.trim()}*`,
    ])
    .join('\n\n');
}
